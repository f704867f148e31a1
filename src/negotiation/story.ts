import type { ClauseStatus } from './condition.ts'
import type { Commitment } from './ledger.ts'
import type { Change, Move, Stance } from './move.ts'
import type { Choice, IssueIndex, PartyIndex } from './scenario.ts'
import type { Stage } from './stage.ts'

/** Something one party alone came to know; narrated by the game, opened to all in the debrief. */
export type Note =
  | {
      readonly kind: 'priority'
      readonly about: PartyIndex
      readonly issue: IssueIndex
      readonly slot: number
      /** Of which clauses it weighs most: of all, of those not initialled, of those not told before, or of those neither. */
      readonly among: 'all' | 'open' | 'rest' | 'open-rest'
    }
  | {
      readonly kind: 'red-line'
      readonly about: PartyIndex
      readonly issue: IssueIndex
      readonly choice: Choice
      readonly slot: number
    }
  | {
      /**
       * The absent party's summary: clauses that stop it, worst first, as they were sent and as it would rather see them;
       * a clause that it named before in the same wording only where there is no other. `fits` when nothing does.
       */
      readonly kind: 'channel'
      readonly about: PartyIndex
      readonly slot: number
      readonly fits: boolean
      readonly stops: readonly (Change & { readonly prefers: Choice })[]
    }
  /** A capital's guidance: between what worths it now seems to ask, and whether the text is below, within or above. */
  | {
      readonly kind: 'capital'
      readonly about: PartyIndex
      readonly slot: number
      readonly worry: IssueIndex
      readonly range: readonly [number, number]
      readonly verdict: 'below' | 'within' | 'above'
    }

/** One consequence of one move, for the story, the screen and the debrief. */
export type Consequence =
  | {
      readonly kind: 'clause'
      readonly issue: IssueIndex
      readonly from: ClauseStatus
      readonly to: ClauseStatus
      readonly choice: Choice
    }
  | {
      readonly kind: 'stance'
      readonly issue: IssueIndex
      readonly party: PartyIndex
      readonly stance: Stance
    }
  | {
      readonly kind: 'trust'
      readonly from: PartyIndex
      readonly to: PartyIndex
      readonly by: number
      readonly now: number
    }
  | { readonly kind: 'reservation'; readonly party: PartyIndex; readonly by: number }
  | { readonly kind: 'slots'; readonly by: number; readonly now: number }
  | { readonly kind: 'stage'; readonly to: Stage }
  | { readonly kind: 'promise'; readonly promise: number; readonly status: Commitment['status'] }
  /** A trade that has lapsed, since one of its wordings was replaced, put off or opened again. */
  | {
      readonly kind: 'trade'
      readonly trade: number
      readonly maker: PartyIndex
      readonly to: PartyIndex
      readonly aside: boolean
    }
  | { readonly kind: 'event'; readonly event: number }
  | { readonly kind: 'note'; readonly party: PartyIndex; readonly note: Note }
  | { readonly kind: 'signatory'; readonly party: PartyIndex; readonly needed: boolean }
  | { readonly kind: 'round'; readonly round: number }
  | { readonly kind: 'left'; readonly party: PartyIndex }

/** One line of the session's story. `heardBy` is empty when everybody heard it. */
export interface Entry {
  readonly round: number
  readonly slot: number
  readonly move: Move
  readonly heardBy: readonly PartyIndex[]
  readonly consequences: readonly Consequence[]
  /** How many of the consequences are the move's own; those after them came with the round's end. */
  readonly own: number
  /** Whether part of it may not be for everybody: an aside, a note, a promise. */
  readonly discreet: boolean
  /** In a seat's view: the move was said aside between others and stands here as a pass; only the round's end is told. */
  readonly veiled?: true
}
