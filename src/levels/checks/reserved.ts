import type { MoveKind, MoveOf } from '../../negotiation/move.ts'
import { ABILITY_KINDS, COMMON_KINDS } from '../../negotiation/scenario.ts'

/** Who acts, and in hints and questions whoever reads them. */
export const SELF = 'self'

/** Words that stand for a place in what happens, where a party may be named. */
export const ROLES = [SELF, 'target', 'others', 'chair', 'all'] as const

/** Every kind of move a condition may ask for. */
export const MOVES: readonly string[] = [
  ...COMMON_KINDS,
  ...ABILITY_KINDS,
  'answer',
  'offer',
  'criticise',
  'react',
  'sign',
  'leave',
]

/** The parts of a move that name a clause. */
type NamesClause = 'issue' | 'changes' | 'give' | 'stances'
type ClauselessKind = {
  [K in MoveKind]: [NamesClause & keyof MoveOf<K>] extends [never] ? K : never
}[MoveKind]

/** Kinds of move that are about no clause: a table, so that none of them can be forgotten. */
const CLAUSELESS: Readonly<Record<ClauselessKind, true>> = {
  ask: true,
  take: true,
  request: true,
  reassure: true,
  consult: true,
  press: true,
  pass: true,
  leave: true,
  order: true,
  circulate: true,
  criticise: true,
  recess: true,
  caucus: true,
  deadline: true,
  advance: true,
  channel: true,
  signal: true,
  appeal: true,
  react: true,
  sign: true,
}

/** Whether a move of a kind is about no clause. */
export function isClauseless(kind: string): boolean {
  return Object.hasOwn(CLAUSELESS, kind)
}

/** Parts of the table that a hint may point to, beside the kinds of move. */
export const HINT_PARTS = [
  'text',
  'actions',
  'clock',
  'delegations',
  'news',
  'promises',
  'notebook',
  'room',
] as const

/** Screens with hints of their own, told there and nowhere else. */
export const HINT_SCREENS = ['brief', 'agenda', 'reading', 'answers', 'debrief'] as const
