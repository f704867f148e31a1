import type { ReasonKind } from './brief.ts'
import type { Choice, IssueIndex, PartyIndex, TrackIndex } from './scenario.ts'

/** One clause of a text set to one choice. */
export interface Change {
  readonly issue: IssueIndex
  readonly choice: Choice
}

/** A reason as others hear it: the clause that stops a party most (or a lesser true one), and of what kind it is. */
export interface Reason {
  readonly issue: IssueIndex
  readonly kind: ReasonKind
  /** Guarded: only the vaguer line was given. */
  readonly guarded: boolean
  /** The party for whose refusal, heard or expected, this is said, if that is the reason and not an interest of one's own. */
  readonly away?: PartyIndex
}

export const STANCES = ['silent', 'accepts', 'reserves', 'objects'] as const
export type StanceKind = (typeof STANCES)[number]

/** Whether it keeps a wording in brackets: a reservation, or an objection. */
export function holdsUp(kind: StanceKind): boolean {
  return kind === 'reserves' || kind === 'objects'
}

/** What a delegation says of one clause. `prefers` is the wording it would rather see in the brackets. */
export interface Stance {
  readonly kind: StanceKind
  readonly reason?: Reason
  readonly prefers?: Choice
}

interface By {
  readonly party: PartyIndex
}
/** Said to one delegation alone, in the corridor; left out: said in the room. */
interface Aside {
  readonly aside?: boolean
}

/**
 * Everything a delegation can do. Free: stance, answer, offer, criticise, react, sign. Ends the delegation's part in the
 * round: every other kind, at the cost that the level states.
 */
export type Move =
  | (By & { readonly kind: 'table'; readonly issue: IssueIndex; readonly choice: Choice })
  | (By & { readonly kind: 'stance'; readonly stances: readonly (Stance & { readonly issue: IssueIndex })[] })
  | (By & { readonly kind: 'park'; readonly issue: IssueIndex })
  | (By & { readonly kind: 'reopen'; readonly issue: IssueIndex })
  | (By &
      Aside & {
        readonly kind: 'trade'
        readonly to: PartyIndex
        readonly give: readonly Change[]
        readonly get: readonly Change[]
      })
  | (By & {
      readonly kind: 'answer'
      readonly trade: number
      readonly answer: 'accept' | 'refuse' | 'counter'
      readonly reason?: Reason
      /**
       * With `accept`: the part of the trade's give and get that is accepted, if not the whole.
       * With `counter`: what the answering party itself gives and gets instead.
       */
      readonly give?: readonly Change[]
      readonly get?: readonly Change[]
    })
  | (By & Aside & { readonly kind: 'ask'; readonly of: PartyIndex })
  | (By & {
      readonly kind: 'offer'
      readonly to: PartyIndex
      /** The fewest changed clauses that reach its aspiration; empty with `none`. */
      readonly changes: readonly Change[]
      readonly none: boolean
      readonly padded: boolean
      readonly reason?: Reason
    })
  | (By & { readonly kind: 'take'; readonly offer: number })
  | (By & Aside & { readonly kind: 'request'; readonly of: PartyIndex; readonly ability: number })
  | (By & Aside & { readonly kind: 'reassure'; readonly to: PartyIndex })
  | (By &
      Aside & {
        readonly kind: 'warn'
        readonly to: PartyIndex
        readonly issue: IssueIndex
        readonly choice: Choice
      })
  | (By &
      Aside & {
        readonly kind: 'promise'
        readonly to: PartyIndex
        /** support: will accept this wording; refrain: will neither table nor accept it. */
        readonly sort: 'support' | 'refrain'
        readonly issue: IssueIndex
        readonly choice: Choice
        /** Slot of the clock by which it is judged. */
        readonly due: number
      })
  | (By & {
      readonly kind: 'vow'
      readonly sort: 'never' | 'only'
      readonly issue: IssueIndex
      readonly choice: Choice
    })
  | (By & { readonly kind: 'consult' })
  | (By & { readonly kind: 'press'; readonly line: number })
  | (By & { readonly kind: 'pass' })
  | (By & { readonly kind: 'leave' })
  | (By & { readonly kind: 'order'; readonly tracks: readonly TrackIndex[] })
  | (By & { readonly kind: 'package'; readonly changes: readonly Change[] })
  | (By & { readonly kind: 'bridge'; readonly changes: readonly Change[] })
  | (By & { readonly kind: 'circulate' })
  | (By & { readonly kind: 'criticise'; readonly reason: Reason; readonly prefers?: Choice })
  | (By & { readonly kind: 'recess' })
  | (By & { readonly kind: 'caucus'; readonly with: readonly PartyIndex[] })
  | (By & { readonly kind: 'deadline'; readonly slots: number })
  | (By & { readonly kind: 'advance' })
  | (By & { readonly kind: 'invite'; readonly whom: PartyIndex; readonly issue: IssueIndex })
  | (By & { readonly kind: 'channel'; readonly sends: 'question' | 'draft' })
  | (By & { readonly kind: 'signal' })
  | (By & { readonly kind: 'object'; readonly issue: IssueIndex; readonly choice: Choice })
  | (By & { readonly kind: 'appeal'; readonly to: PartyIndex })
  | (By & { readonly kind: 'react'; readonly event: number; readonly reaction: number })
  | (By & {
      readonly kind: 'sign'
      /** `go-on` signs nothing: the closing is taken up once more, as long as the clock has time for it. */
      readonly answer: 'sign' | 'adjourn' | 'decline' | 'go-on'
      readonly reason?: Reason
    })

export type MoveKind = Move['kind']
/** The move of one kind. */
export type MoveOf<K extends MoveKind> = Extract<Move, { readonly kind: K }>

/** Why a move is not allowed: a code and the culprit. Never thrown; a value like any other. */
export interface Refusal {
  readonly code:
    | 'not-your-turn'
    | 'over'
    | 'wrong-stage'
    | 'already-moved'
    | 'no-such-thing'
    | 'no-ability'
    | 'used-up'
    | 'no-time'
    | 'clause-agreed'
    | 'clause-not-agreed'
    | 'clause-not-on-table'
    | 'clause-parked'
    | 'other-track'
    | 'same-wording'
    | 'tabled-this-round'
    | 'bound-by-offer'
    | 'bound-by-objection'
    | 'one-sided'
    | 'whole-only'
    | 'not-present'
    | 'to-oneself'
    | 'nothing-offered'
    | 'expired'
    | 'reaction-due'
    | 'answer-due'
    | 'promise-exists'
    | 'supports-it'
    | 'not-this-seat'
  readonly issue?: IssueIndex
  readonly party?: PartyIndex
  readonly detail?: string
}
