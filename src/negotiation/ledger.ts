import type { Change, Reason } from './move.ts'
import type { Choice, IssueIndex, Package, PartyIndex } from './scenario.ts'

/** A promise on the record. `id` is its place in the whole ledger, also in a seat's view that hides some. */
export interface Commitment {
  readonly id: number
  readonly maker: PartyIndex
  readonly to: PartyIndex
  readonly sort: 'support' | 'refrain'
  readonly issue: IssueIndex
  readonly choice: Choice
  readonly due: number
  readonly madeAt: number
  /** Whether its wording has stood on the table since: a promise to refrain from what nobody asks for is no merit. */
  readonly tried: boolean
  readonly status: 'due' | 'kept' | 'broken' | 'void'
  readonly aside: boolean
}

export interface Vow {
  readonly party: PartyIndex
  readonly sort: 'never' | 'only'
  readonly issue: IssueIndex
  readonly choice: Choice
  readonly madeAt: number
}

/** An answer to "what would you need?": binds its maker until the slot `until`, whatever the clock did meanwhile. */
export interface StandingOffer {
  readonly id: number
  readonly maker: PartyIndex
  readonly to: PartyIndex
  readonly changes: readonly Change[]
  readonly none: boolean
  /** The text reads like this already: what must stay, not what must change. */
  readonly stays: boolean
  readonly padded: boolean
  readonly reason?: Reason | undefined
  readonly madeAt: number
  readonly until: number
  readonly aside: boolean
  readonly taken: boolean
  /** By clause: the wording that whoever asked accepted when this was said, or SILENT. */
  readonly accepted: Package
}

/** The same offer, binding until another slot or taken; field by field, so that all offers are of one shape. */
export function offerWith(offer: StandingOffer, until: number, taken: boolean): StandingOffer {
  const { id, maker, to, changes, none, stays, padded, reason, madeAt, aside, accepted } = offer
  return { id, maker, to, changes, none, stays, padded, reason, madeAt, until, aside, taken, accepted }
}

export interface Trade {
  readonly id: number
  readonly maker: PartyIndex
  readonly to: PartyIndex
  readonly give: readonly Change[]
  readonly get: readonly Change[]
  readonly madeAt: number
  readonly aside: boolean
  readonly state: 'open' | 'accepted' | 'refused' | 'countered' | 'lapsed'
  /** The trade that this one counters, or -1. */
  readonly counters: number
}

/** Somebody must answer before the round goes on. */
export type Pending =
  | { readonly kind: 'answer'; readonly party: PartyIndex; readonly trade: number }
  | { readonly kind: 'offer'; readonly party: PartyIndex; readonly to: PartyIndex; readonly aside: boolean }
  | { readonly kind: 'criticise'; readonly party: PartyIndex }
  | { readonly kind: 'react'; readonly party: PartyIndex; readonly event: number }
