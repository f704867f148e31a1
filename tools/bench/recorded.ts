import { playOut, type Policy } from '../../src/analysis/play-out.ts'
import { policyNamed } from '../../src/analysis/policies/all.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { copyOf, openSession, playOn, refusalOf } from '../../src/negotiation/rules.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import type { Synthetic } from './synthetic.ts'
import { worldOf } from './worlds.ts'

/** A session's moves, to be made again. */
export interface Recorded {
  readonly world: World
  readonly moves: readonly Move[]
}

/** Whole sessions of random moves, every one of them allowed where it was made. */
export function randomSessions(level: Synthetic, count: number): readonly Recorded[] {
  const random: readonly Policy[] = level.scenario.parties.map(() => policyNamed('random'))
  return Array.from({ length: count }, (_, at) => {
    const world = worldOf(level, at + 1)
    return { world, moves: playOut(world, [], random).story.map(({ move }) => move) }
  })
}

/** Makes the moves again as play-outs do: each is asked whether it is allowed, then carried out on a plain copy. */
export function replay({ world, moves }: Recorded): Session {
  const session = copyOf(openSession(world, []))
  for (const move of moves) {
    const refusal = refusalOf(world.scenario, session, move)
    if (refusal) throw new Error(`${refusal.code}: ${JSON.stringify({ move, refusal })}`)
    playOn(world, session, move)
  }
  return session
}

export function movesIn(recorded: readonly Recorded[]): number {
  return recorded.reduce((sum, { moves }) => sum + moves.length, 0)
}
