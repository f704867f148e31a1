import type { PartyView } from './delegations.ts'
import type { BriefView } from './home.ts'
import type { StoryLineView } from './story.ts'

/** How the session moved, from play-outs of its positions; marks are the moves that turned it. */
export interface ReviewView {
  /** Named stretches of the day, in minutes after midnight. */
  readonly phases: readonly { readonly name: string; readonly from: number; readonly to: number }[]
  /** -100 likely to fail, 100 likely to hold. */
  readonly points: readonly { readonly minute: number; readonly level: number }[]
  readonly marks: readonly {
    readonly minute: number
    readonly sign: '!' | '!!' | '?' | '?!' | '??'
    readonly word: string
    readonly text: string
    /** What else could have been done, or null. */
    readonly better: string | null
  }[]
}

export interface DebriefView {
  readonly step: 'describe' | 'analyse' | 'transfer'
  readonly headline: string
  /** What the session turned on, in order of time. */
  readonly turns: readonly {
    readonly time: string
    readonly party: PartyView | null
    /** The player's own doing. */
    readonly mine: boolean
    readonly text: string
  }[]
  /** The whole story by tracks and phases. */
  readonly chapters: readonly {
    readonly name: string
    readonly from: string
    readonly to: string
    readonly lines: readonly (StoryLineView & { readonly mine: boolean })[]
  }[]
  /** Missing or null until the review has been computed, or when there is none. */
  readonly review?: ReviewView | null
  readonly trustLines: readonly {
    readonly party: PartyView
    readonly from: number
    readonly to: number
  }[]
  readonly briefs: readonly (BriefView & {
    readonly wants: readonly {
      readonly number: string
      readonly issue: string
      readonly best: string
      readonly weight: number
    }[]
    readonly redLines: readonly string[]
    readonly reservation: number
    /** Of the absent party: what it asked for a yes, its hidden bar; else null. */
    readonly asked: number | null
    readonly found: string
  })[]
  /** Between what a package may be worth in this level. */
  readonly scale: { readonly min: number; readonly max: number }
  /** The text as it ended beside the best packages for all signatories; worth per party on the level's scale. */
  readonly packages: readonly {
    readonly id: 'yours' | 'lasting' | 'nash' | 'kalai-smorodinsky' | 'egalitarian' | 'welfare'
    readonly name: string
    readonly about: string
    readonly wording: readonly { readonly number: string; readonly short: string; readonly same: boolean }[]
    readonly worth: readonly {
      readonly party: PartyView
      readonly value: number
      /** Over what no agreement was worth to it; of whoever only answers the text, over what it asked. */
      readonly gain: number
      /** Of whoever only answers the text: what it asked for a yes, its hidden bar. Null for who signs. */
      readonly asked: number | null
      readonly ideal: number
      /** Where the bar begins and ends, and its mark for the ideal: per mille of the level's scale. */
      readonly bar: { readonly from: number; readonly to: number; readonly ideal: number }
    }[]
  }[]
  readonly scatter: {
    readonly x: PartyView
    readonly y: PartyView
    readonly points: readonly (readonly [number, number])[]
    readonly frontier: readonly (readonly [number, number])[]
    readonly yours: readonly [number, number]
    /** A text that gives everybody who signs at least as much, if there is one; else the one with the greatest product of gains. */
    readonly best: { readonly at: readonly [number, number]; readonly better: boolean } | null
    /** Whose worths are compared: whoever signs any text of the level. */
    readonly compared: readonly string[]
    /** Whether somebody at the table is left out of that. */
    readonly others: boolean
    readonly reservation: readonly [number, number]
  } | null
  /** What was left on the table, each thing in a paragraph of its own. */
  readonly left: readonly string[]
  readonly questions: readonly { readonly id: string; readonly text: string; readonly answer: string }[]
  readonly beliefs: readonly {
    readonly party: PartyView
    readonly believed: readonly number[]
    readonly truth: readonly number[]
    readonly tracks: readonly string[]
  }[]
}
