import { candidateMoves } from '../../negotiation/legal.ts'
import type { Move } from '../../negotiation/move.ts'
import { refusalOf } from '../../negotiation/rules.ts'
import type { Policy } from '../play-out.ts'
import { owed } from './owed.ts'

/** How often it tries before it does what its counterpart would. */
const TRIES = 30

/** Says and does anything allowed, without a thought; one free move in a turn at most. */
export const random: Policy = (scenario, view, brief, turn, luck) => {
  const able = candidateMoves(scenario, view, turn.party)
  const free = turn.owes === 'move' ? pick(able.filter(({ kind }) => kind === 'stance')) : undefined
  const ending = pick(able.filter(({ kind }) => turn.owes !== 'move' || kind !== 'stance'))
  const moves = [...(free ? [free] : []), ...(ending ? [ending] : [])]
  return ending ? moves : owed(scenario, view, brief, turn, luck)

  function pick(from: readonly Move[]): Move | undefined {
    if (!from.length) return undefined
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const move = from[luck(`random:${attempt}`, from.length)]!
      if (!refusalOf(scenario, view, move)) return move
    }
    return undefined
  }
}
