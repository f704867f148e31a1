import { candidateMoves } from '../../src/negotiation/legal.ts'
import { draw } from '../../src/negotiation/luck.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { copyOf, openSession, playOn, refusalOf } from '../../src/negotiation/rules.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'

/** More moves than any session of the small scenario can take. */
const ENDLESS = 2000

export interface Walk {
  readonly moves: readonly Move[]
  readonly end: Session
}

/** A yes: so that walks also come to agreed clauses, readings and last sittings. */
function isYes(move: Move): boolean {
  if (move.kind === 'sign' || move.kind === 'answer')
    return move.answer === 'sign' || move.answer === 'accept'
  return move.kind === 'stance' && move.stances.every((stance) => stance.kind === 'accepts')
}

/** A move of the seat whose turn it is: any kind alike, then any of that kind; seed and step decide. */
export function anyMove(world: World, session: Session, step: number): Move | undefined {
  const { scenario, seed } = world
  const turn = turnOf(scenario, session)
  if (turn === undefined) return undefined
  const candidates = candidateMoves(scenario, session, turn.party)
  const isAllowed = (move: Move) => refusalOf(scenario, session, move) === undefined
  const yes =
    draw(seed, step, 'yes', 3) > 0 ? candidates.find((move) => isYes(move) && isAllowed(move)) : undefined
  if (yes !== undefined) return yes
  const stays = draw(seed, step, 'leave', 20) > 0
  const kinds = [...new Set(candidates.map((move) => move.kind))].filter((kind) => !stays || kind !== 'leave')
  for (let attempt = 0; ; attempt++) {
    const kind = kinds[draw(seed, step, `kind:${attempt}`, kinds.length)]
    const alike = candidates.filter((move) => move.kind === kind)
    const move = alike[draw(seed, step, `move:${attempt}`, alike.length)]!
    if (isAllowed(move)) return move
  }
}

/** Plays a session of random allowed moves on a plain copy, to its end or through `most` moves. */
export function walk(
  world: World,
  persons: readonly boolean[],
  most = ENDLESS,
  seen: (session: Session, move: Move) => void = () => {},
): Walk {
  const session = copyOf(openSession(world, persons))
  const moves: Move[] = []
  while (moves.length < most) {
    const move = anyMove(world, session, moves.length)
    if (move === undefined) break
    seen(session, move)
    playOn(world, session, move)
    moves.push(move)
  }
  return { moves, end: session }
}
