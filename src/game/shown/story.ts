import type { PartyView } from './delegations.ts'

export type Tone = 'gain' | 'harm' | 'cost' | 'learn' | 'neutral'

export type FactStatus = 'stated' | 'reported' | 'denied' | 'assessed' | 'happened' | 'scheduled'

/** A line that says what will or did change. */
export interface HintView {
  readonly tone: Tone
  readonly certainty: 'certain' | 'likely' | 'possible'
  readonly text: string
}

/** A fact with its source line: status, date, paragraph. */
export interface FactView {
  readonly id: string
  readonly status: FactStatus
  readonly date: string
  readonly text: string
  readonly who: readonly string[]
  /** For example: Europe Brief News, April 2025, paragraph 5. */
  readonly source: string
}

export type EventPicture =
  | 'wire'
  | 'call'
  | 'document'
  | 'press'
  | 'room'
  | 'journey'
  | 'clock'
  | 'water'
  | 'incident'

export interface EventView {
  readonly event: number
  readonly kind: 'record' | 'simulated'
  readonly severe: boolean
  readonly picture: EventPicture
  readonly status: FactStatus | 'simulated'
  readonly time: string
  readonly title: string
  readonly text: string
  readonly touches: readonly string[]
  readonly facts: readonly FactView[]
  readonly sourceLine: string
  /** What it does by itself, whatever anybody answers. */
  readonly does: readonly HintView[]
  readonly reactions: readonly {
    readonly index: number
    readonly label: string
    readonly text: string
    readonly cost: string
    readonly hints: readonly HintView[]
  }[]
}

/** The player's own last move in a few words, and what others answered or what it brought, in sentences. */
export interface OutcomeView {
  readonly did: string
  readonly came: readonly string[]
}

export interface StoryLineView {
  readonly key: number
  readonly time: string
  readonly party: PartyView | null
  readonly text: string
  /** The same in a few words, for a list in which the party stands beside it. */
  readonly short: string
  /** What a list keeps in a fold below those few words: a fact of the record that nobody has to answer; else empty. */
  readonly more: string
  /** Told in full now, or only listed. */
  readonly weight: 'full' | 'line'
  /** Somebody answers what the player asked. */
  readonly reply: boolean
  /** It neither moved the text nor was about the player: it may wait until somebody wants to know. */
  readonly beside: boolean
  /** It put other words into the text: what others say before and after it is about two wordings. */
  readonly rewords: boolean
  /** The event of which this line tells, if it does. */
  readonly event: number | null
  readonly aside: boolean
  readonly changes: readonly HintView[]
}
