import type { PartyView } from './delegations.ts'

/** A brief by its parts; a part that is not written is empty. */
export interface BriefView {
  readonly party: PartyView
  readonly who: string
  readonly home: string
  readonly trade: string
  readonly cannot: string
  readonly suspect: string
  readonly opening: string
  /** Of a delegation that no person can lead, in place of the parts above: nothing here speaks to a reader as its leader. */
  readonly known: string
  readonly gift: string
  readonly veto: string
}

export interface CapitalView {
  readonly name: string
  readonly about: string
  readonly groups: readonly { readonly name: string; readonly seats: number }[]
  readonly quota: number
  readonly total: number
  /**
   * What the text as projected is worth at home, against the visible range; per cent of the scale, to be drawn, and in the
   * points in which the level counts, to be read.
   */
  readonly range: {
    readonly low: number
    readonly high: number
    readonly now: number
    readonly word: string
    readonly points: {
      readonly low: number
      readonly high: number
      readonly now: number
      readonly most: number
    }
  }
  readonly guidance: readonly string[]
  /** The rule on clauses accepted without a word and how it stands; empty where there is none. */
  readonly unargued: string
}
