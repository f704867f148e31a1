import type { Move } from '../negotiation/move.ts'
import type { IssueIndex } from '../negotiation/scenario.ts'

/** Which rule of the counterpart decided. */
export const RULES = [
  'agenda',
  'request',
  'take',
  'ability',
  'table',
  'trade',
  'ask',
  'reassure',
  'leak',
  'reopen',
  'leave',
  'pass',
  'offer',
  'answer',
  'consult',
  'criticise',
  'react',
  'sign',
] as const
export type Rule = (typeof RULES)[number]

/**
 * Why a counterpart decided as it did, for the debrief and for designers. It holds the party's secrets, so it never goes
 * into a move: a move carries only a clause and a kind of reason.
 */
export interface ReasonRecord {
  readonly rule: Rule
  /** What it aimed at, and what the text as it projects it was worth to it; points. */
  readonly aspiration: number
  readonly utility: number
  /** The clauses that decided, first the one that weighed most. */
  readonly clauses: readonly IssueIndex[]
  /** The move that it answers, as its place in the story it could see, or -1. */
  readonly answers: number
}

/** What a counterpart does on its turn, and why: free moves first, then what it owes. */
export interface Decision {
  readonly moves: readonly Move[]
  readonly reason: ReasonRecord
}
