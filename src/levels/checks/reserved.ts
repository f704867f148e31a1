import { ABILITY_KINDS, COMMON_KINDS } from '../../negotiation/scenario.ts'

/** Words that stand for a place in what happens, where a party may be named. */
export const ROLES = ['self', 'target', 'others', 'chair', 'all'] as const

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
