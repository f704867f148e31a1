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
