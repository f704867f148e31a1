import type { PartyView } from './delegations.ts'

export interface BriefView {
  readonly party: PartyView
  readonly who: string
  readonly home: string
  readonly trade: string
  readonly cannot: string
  readonly suspect: string
  readonly opening: string
}

export interface CapitalView {
  readonly name: string
  readonly about: string
  readonly groups: readonly { readonly name: string; readonly seats: number }[]
  readonly quota: number
  readonly total: number
  /** What the text as projected is worth at home, against the visible range; per cent of the scale. */
  readonly range: { readonly low: number; readonly high: number; readonly now: number; readonly word: string }
  readonly guidance: readonly string[]
  /** The rule on clauses accepted without a word and how it stands; empty where there is none. */
  readonly unargued: string
}
