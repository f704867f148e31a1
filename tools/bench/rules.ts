import type { Part } from './figure.ts'
import { perSecond, timed } from './measure.ts'
import { movesIn, randomSessions, replay } from './recorded.ts'
import { london } from './worlds.ts'

/** The rules alone: moves drawn before the clock starts, then each asked for its refusal and carried out. */
export const rules: Part = {
  id: 'rules',
  title: 'Rules alone: random legal moves of whole London sessions, applied on one core',
  run: (small) => {
    const recorded = randomSessions(london(), small ? 2 : 200)
    const made = timed(() => recorded.forEach(replay), small ? 1 : 9)
    return [perSecond('random legal moves', 'moves', movesIn(recorded), made, { atLeast: 100_000 })]
  },
}
