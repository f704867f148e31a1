import type { TextCondition } from './condition.ts'
import type { Choice, IssueIndex, PartyIndex } from './scenario.ts'

export const REASON_KINDS = ['interest', 'principle', 'home', 'trust', 'order', 'time'] as const
export type ReasonKind = (typeof REASON_KINDS)[number]

export interface PairTerm {
  readonly of: readonly [IssueIndex, Choice]
  readonly with: readonly [IssueIndex, Choice]
  readonly points: number
}

/** An option a party will not sign, or only at a price in points, unless something stands in the text. */
export interface RedLine {
  readonly issue: IssueIndex
  readonly choice: Choice
  readonly unless?: TextCondition | undefined
  /** Points lost by crossing it; left out: it may never be signed. */
  readonly price?: number | undefined
  readonly kind: 'principle' | 'home' | 'interest'
}

/** Frailties in per cent, 0 when absent or switched off. */
export interface Frailty {
  readonly reactiveDevaluation: number
  readonly anchoring: number
  readonly lossAversion: number
  readonly audienceCosts: number
  readonly leaks: number
}

/** Ways of a counterpart that can be switched off for a session, each named in the glossary with its source. */
export const HABITS = [
  'firmness',
  'reciprocity',
  'trust',
  'reactiveDevaluation',
  'anchoring',
  'lossAversion',
  'audienceCosts',
  'leaks',
] as const
export type Habit = (typeof HABITS)[number]

/** How a party negotiates when nobody plays it; per cent unless said otherwise. */
export interface Temperament {
  readonly firmness: number
  readonly reciprocity: number
  readonly candour: number
  /** How far trust in a listener, above or below 50, changes how openly it speaks. */
  readonly trust: number
  /** Slots without movement before it thinks of leaving. */
  readonly patience: number
  /** Points above its reservation below which it rather goes home. */
  readonly margin: number
  readonly frailty: Frailty
}

/** What one party wants and may sign: private, handed to its owner alone until the debrief. */
export interface Brief {
  readonly party: PartyIndex
  /** points[issue][choice + 1]: the first column is silence. */
  readonly points: readonly (readonly number[])[]
  readonly pairs: readonly PairTerm[]
  readonly redLines: readonly RedLine[]
  /** Why each issue matters to it, by issue. */
  readonly stakes: readonly ReasonKind[]
  readonly reservation: { readonly start: number; readonly perSlot: number; readonly cap: number }
  readonly temperament: Temperament
}
