import type { IssueIndex, PartyIndex } from './scenario.ts'

/** Who an effect falls on: a party, or a place in what happens. */
export type Who = PartyIndex | 'self' | 'target' | 'others' | 'chair' | 'all'

/** A level's effects with indices for ids; the units stand in the level schema. */
export type Effect =
  | { readonly kind: 'trust'; readonly from: Who; readonly to: Who; readonly by: number }
  | { readonly kind: 'candour'; readonly of: Who; readonly by: number }
  | { readonly kind: 'reservation'; readonly of: Who; readonly by: number }
  | { readonly kind: 'patience'; readonly of: Who; readonly by: number }
  | { readonly kind: 'yielding'; readonly of: Who; readonly by: number }
  | { readonly kind: 'learn'; readonly about: Who; readonly what: 'priority' | 'red-line' }
  | { readonly kind: 'narrow'; readonly of: Who; readonly by: number }
  | { readonly kind: 'bar'; readonly of: Who; readonly by: number }
  | { readonly kind: 'slots'; readonly by: number }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'reserve'; readonly by: Who; readonly issue: IssueIndex }
