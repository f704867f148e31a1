import type { PartyView } from './delegations.ts'

export type Difficulty = 'calm' | 'tense' | 'fraught'

export interface LevelCardView {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly place: string
  readonly date: string
  readonly minutes: string
  readonly checked: string
  /** Nothing in it happened. */
  readonly fictional: boolean
  /** It explains the game as it is played. */
  readonly teaches: boolean
  /** What its facts rest on, or that there are none. */
  readonly recordLine: string
  /** Whether it has events that a player may wish to leave out. */
  readonly severe: boolean
  readonly contentNotes: readonly string[]
  readonly seats: readonly SeatCardView[]
  readonly difficulties: readonly { readonly id: Difficulty; readonly name: string; readonly about: string }[]
}

export interface SeatCardView {
  readonly party: PartyView
  readonly cover: 'lines' | 'dial' | 'field'
  readonly public: string
  readonly different: readonly { readonly icon: string; readonly text: string }[]
  readonly hard: string
  readonly difficulty: { readonly level: number; readonly word: string }
  /** Fact ids shown as sources. */
  readonly facts: readonly string[]
}

/** A saved session in the list. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly line: string
  readonly when: string
  /** Set when it cannot be continued, with a plain reason; it is kept. */
  readonly problem: string | null
  readonly finished: boolean
}
