import type { Finding } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { counted } from './check.ts'

/** The slots of the tracks and of the closing fill the clock, no more and no less. */
export function checkClock(level: LevelFile): readonly Finding[] {
  const { slots, closingSlots } = level.clock
  const closing = level.phases.some(({ kind }) => kind === 'closing') ? closingSlots : 0
  const sum = level.tracks.reduce((total, track) => total + track.slots, closing)
  if (sum === slots) return []
  const message =
    sum > slots
      ? 'the tracks and the closing ask for more slots than the clock has'
      : 'the clock has more slots than the tracks and the closing ask for; the closing gets the rest'
  const expected = counted(sum, 'slot')
  return [
    { code: 'clock-sum', path: ['clock', 'slots'], message, expected, found: `${slots}`, warning: true },
  ]
}
