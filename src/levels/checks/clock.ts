import type { Finding } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { counted } from './check.ts'

/** The slots of the tracks and of the closing fill the clock, no more and no less. */
export function checkClock(level: LevelFile): readonly Finding[] {
  const { slots, closingSlots } = level.clock
  const closes = level.phases.some(({ kind }) => kind === 'closing')
  const sum = level.tracks.reduce((total, track) => total + track.slots, closes ? closingSlots : 0)
  if (sum === slots) return []
  const who = closes ? 'the tracks and the closing' : 'the tracks'
  const rest = closes ? 'the closing gets the rest' : 'the talks end before the clock does'
  const message =
    sum > slots
      ? `${who} ask for more slots than the clock has`
      : `the clock has more slots than ${who} ask for; ${rest}`
  const expected = counted(sum, 'slot')
  return [
    { code: 'clock-sum', path: ['clock', 'slots'], message, expected, found: `${slots}`, warning: true },
  ]
}
