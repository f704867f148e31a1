import type { Change, Move, MoveKind } from '../../src/negotiation/move.ts'
import { ABILITY_KINDS, COMMON_KINDS } from '../../src/negotiation/scenario.ts'

/** Every kind of move there is. */
export const ALL_KINDS: readonly MoveKind[] = [
  ...COMMON_KINDS,
  ...ABILITY_KINDS,
  'answer',
  'offer',
  'leave',
  'criticise',
  'react',
  'sign',
]

const STRANGE = [0, 1, 2, 3, 4, -1, 99, 0.5, Number.NaN, Number.POSITIVE_INFINITY, -0, 2 ** 40] as const

/** A move of the right types and with indices of any kind, good or bad. */
export function hostileMove(kind: MoveKind, party: number, luck: () => number): Move {
  const number = () => STRANGE[luck() % STRANGE.length]!
  const one = <T>(...of: readonly T[]): T => of[luck() % of.length]!
  const several = <T>(make: () => T): T[] => Array.from({ length: luck() % 4 }, make)
  const change = (): Change => ({ issue: number(), choice: number() })
  const reason = () => ({ issue: number(), kind: 'interest', guarded: false }) as const
  const fields = {
    ...change(),
    aside: one(true, false),
    to: number(),
    of: number(),
    whom: number(),
    with: several(number),
    give: several(change),
    get: several(change),
    changes: several(change),
    stances: several(() => ({ issue: number(), kind: one('accepts', 'reserves'), prefers: number() })),
    trade: number(),
    offer: number(),
    ability: number(),
    line: number(),
    event: number(),
    reaction: number(),
    slots: number(),
    due: number(),
    tracks: several(number),
    none: one(true, false),
    padded: false,
    prefers: number(),
    reason: reason(),
    sends: one('question', 'draft'),
    answer: kind === 'sign' ? one('sign', 'adjourn', 'decline') : one('accept', 'refuse', 'counter'),
    sort: kind === 'vow' ? one('never', 'only') : one('support', 'refrain'),
  }
  return { kind, party: luck() % 8 === 0 ? number() : party, ...fields } as Move // more fields than the kind has
}
