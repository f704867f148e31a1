import type { OwnWorthView } from './actions.ts'
import type { PartyView } from './delegations.ts'
import type { FactView, HintView } from './story.ts'

export type ClauseStatus = 'open' | 'tabled' | 'bracketed' | 'agreed' | 'parked'

export type StanceKind = 'silent' | 'accepts' | 'reserves' | 'objects'

export interface StanceView {
  readonly party: PartyView
  readonly kind: StanceKind
  /** Narrated in full, for example: The US delegation reserves: ... */
  readonly line: string
  /** Two to five words for the clause row. */
  readonly short: string
  /** The same where several delegations stand beside it. */
  readonly shared: string
  readonly prefers: string | null
}

export interface ClauseView {
  readonly issue: number
  readonly id: string
  readonly number: string
  readonly name: string
  readonly question: string
  readonly status: ClauseStatus
  readonly statusLine: string
  /** The last sitting is on another clause: this one stays out of the text. */
  readonly leftOut: boolean
  /** The standing wording, or null while open. */
  readonly treaty: string | null
  readonly plain: string
  readonly short: string
  /** Wordings that somebody reserving would rather see, shown in brackets after the standing one. */
  readonly alternatives: readonly string[]
  readonly stances: readonly StanceView[]
  readonly initials: readonly string[]
  readonly agreedAt: string | null
  readonly tabledBy: readonly PartyView[]
  /** Everybody else whose yes it needs has accepted; only the player's own word is missing. */
  readonly waitsForYou: boolean
  /** Who has not spoken, in words; empty when nobody is missing. */
  readonly waitLine: string
  /** Changed since the player's last move, with the time; or null. */
  readonly changed: string | null
  readonly mine: StanceKind
  /** What the player's own brief says of the standing wording: never another party's. */
  readonly advice: string
  readonly selected: boolean
  readonly canAccept: boolean
  readonly canReserve: boolean
  /** What accepting or reserving would cost in trust or at home; empty where the key is closed. */
  readonly acceptHints: readonly HintView[]
  /** A few words for the key itself where a yes costs something at home; else empty. */
  readonly acceptPrice: string
  readonly reserveHints: readonly HintView[]
  readonly options: readonly OptionView[]
  /** A wording being composed for this clause and not yet confirmed, or null. */
  readonly proposed: string | null
}

export interface OptionView {
  readonly choice: number
  readonly treaty: string
  readonly plain: string
  readonly short: string
  readonly standing: boolean
  readonly own: OwnWorthView
  /** Why it cannot be put on the table now; told of the clause that lies open. */
  readonly whyNot: string | null
  readonly basis: string
  readonly facts: readonly FactView[]
  readonly needs: readonly string[]
}

export interface TrackView {
  readonly index: number
  readonly id: string
  readonly name: string
  readonly short: string
  readonly about: string
  readonly current: boolean
  readonly place: 'past' | 'now' | 'later'
  /** For example: 2 of 3 in brackets. */
  readonly line: string
  readonly clauses: readonly ClauseView[]
}

/** One wording in a trade. */
export interface PutWordingView {
  readonly issue: number
  readonly choice: number
  readonly number: string
  readonly wording: string
}

/** The same in a trade that waits for an answer. */
export interface WeighedWordingView extends PutWordingView {
  readonly name: string
  readonly plain: string
  /** What the own brief says of the wording. */
  readonly own: string
}

/** A clause that may be named in answer to a circulated text. */
export interface CriticisedView {
  readonly issue: number
  readonly number: string
  readonly name: string
  /** The wording that stands there, or that there is none. */
  readonly stands: string
  /** What the player's own brief says of it. */
  readonly own: string
  /** The reason that would be given openly. */
  readonly why: string
}
