import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyZone } from '../../src/analysis/empty-zone.ts'
import { solve } from '../../src/analysis/solve.ts'
import { plainLevel, synthetic } from '../../tools/bench/synthetic.ts'
import { randomLevels } from './random-levels.ts'

describe('an empty zone', () => {
  test('is told of just those levels in which the solver finds nothing', () => {
    let empty = 0
    fc.assert(
      fc.property(randomLevels, ({ level: { scenario, briefs } }) => {
        const found = solve(scenario, briefs)
        if (found.kind !== 'solved') throw new Error(found.kind)
        if (found.zone === 0) empty += 1
        expect(emptyZone(scenario, briefs) !== undefined).toBe(found.zone === 0)
      }),
      { seed: 4, numRuns: 300 },
    )
    expect(empty).toBeGreaterThan(30)
    expect(empty).toBeLessThan(270)
  })

  const points = [
    [5, 0],
    [0, 5],
  ]

  test('names who gets too little from every package', () => {
    const { scenario, briefs } = plainLevel(
      [2, 2],
      [
        { reservation: 11, points },
        { reservation: 10, points },
      ],
    )
    expect(emptyZone(scenario, briefs)).toEqual({ hopeless: [{ party: 0, best: 10, floor: 11 }] })
  })

  test('is none where the clock lets a reservation drift low enough', () => {
    const { scenario, briefs } = plainLevel([2, 2], [{ reservation: 11, points }])
    const drifting = (cap: number) =>
      briefs.map((brief) => ({ ...brief, reservation: { ...brief.reservation, perSlot: -1, cap } }))
    expect([0, 1].map((cap) => emptyZone(scenario, drifting(cap)) === undefined)).toEqual([false, true])
  })

  test('is not told where saying so exactly would take too long', () => {
    const { scenario, briefs } = synthetic(6, 24, 9)
    const high = briefs.map((brief) => ({
      ...brief,
      reservation: { ...brief.reservation, start: Math.floor(brief.reservation.start * 1.3) },
    }))
    expect(emptyZone(scenario, high)).toBe(undefined)
  })
})
