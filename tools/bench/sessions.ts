import { playOut } from '../../src/analysis/play-out.ts'
import { policyNamed } from '../../src/analysis/policies/all.ts'
import type { Part } from './figure.ts'
import { perSecond, timed } from './measure.ts'
import { london, worldOf } from './worlds.ts'

/** Repetitions until the engine has compiled nearly all of it: about a thousand sessions. */
const WARM_UPS = 15

/** Whole sessions among counterparts, as play-outs play them. */
export const sessions: Part = {
  id: 'sessions',
  title: 'Whole London sessions, every seat deciding, on one core',
  run: (small) => {
    const level = london()
    const seats = level.scenario.parties.map(() => policyNamed('counterpart'))
    const worlds = Array.from({ length: small ? 1 : 60 }, (_, at) => worldOf(level, at + 1))
    let moves = 0
    const played = timed(
      () => {
        moves = 0
        for (const world of worlds) moves += playOut(world, [], seats).story.length
      },
      small ? 1 : 10,
      small ? 0 : WARM_UPS,
    )
    return [
      perSecond('sessions', 'sessions', worlds.length, played, { atLeast: 300 }),
      perSecond('moves in them', 'moves', moves, played),
    ]
  },
}
