import type { Choice, IssueIndex, PartyIndex, TrackIndex } from './scenario.ts'

export const CLAUSE_STATUSES = ['open', 'tabled', 'bracketed', 'agreed', 'parked'] as const
export type ClauseStatus = (typeof CLAUSE_STATUSES)[number]

export const DIFFICULTIES = ['calm', 'tense', 'fraught'] as const
export type Difficulty = (typeof DIFFICULTIES)[number]

/** How the talks themselves ended, before any capital answers. */
export const OUTCOMES = ['signed', 'not-signed', 'left', 'collapsed', 'adjourned'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Whole-number limits, both inclusive; a missing one does not bind. */
export interface Bounds {
  readonly atLeast?: number
  readonly atMost?: number
}

/** What can be asked of a text alone: red lines and pair terms use only these. */
export type TextCondition =
  | { readonly kind: 'all'; readonly of: readonly TextCondition[] }
  | { readonly kind: 'any'; readonly of: readonly TextCondition[] }
  | { readonly kind: 'not'; readonly of: TextCondition }
  | { readonly kind: 'always'; readonly holds: boolean }
  | { readonly kind: 'shows'; readonly issue: IssueIndex; readonly choices: readonly Choice[] }

/** What can be asked of a session; a level's conditions with indices for ids. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'always'; readonly holds: boolean }
  | {
      readonly kind: 'clause'
      readonly issue: IssueIndex
      readonly choices?: readonly Choice[]
      readonly statuses?: readonly ClauseStatus[]
    }
  | { readonly kind: 'phase'; readonly phases: readonly string[] }
  | { readonly kind: 'track'; readonly track: TrackIndex }
  | { readonly kind: 'settled'; readonly track: TrackIndex }
  | { readonly kind: 'slot'; readonly bounds: Bounds }
  | { readonly kind: 'trust'; readonly from: PartyIndex; readonly to: PartyIndex; readonly bounds: Bounds }
  | {
      readonly kind: 'count'
      readonly status: ClauseStatus
      readonly track?: TrackIndex
      readonly bounds: Bounds
    }
  | { readonly kind: 'stalled'; readonly rounds: number }
  | { readonly kind: 'fired'; readonly event: number }
  | { readonly kind: 'chose'; readonly event: number; readonly reaction: number }
  | { readonly kind: 'did'; readonly move: string; readonly by?: PartyIndex; readonly issue?: IssueIndex }
  | { readonly kind: 'flag'; readonly flag: string }
  | { readonly kind: 'person'; readonly party: PartyIndex }
  | { readonly kind: 'difficulty'; readonly of: readonly Difficulty[] }
  | { readonly kind: 'outcome'; readonly of: readonly Outcome[] }
  | { readonly kind: 'ratified'; readonly is: boolean }
  | { readonly kind: 'absent'; readonly accepts: boolean }
  | { readonly kind: 'durability'; readonly bounds: Bounds }
  | { readonly kind: 'left'; readonly party: PartyIndex }
  | { readonly kind: 'promise'; readonly status: 'kept' | 'broken' | 'due'; readonly by?: PartyIndex }
