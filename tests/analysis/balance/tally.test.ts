import { describe, expect, test } from 'vitest'
import {
  isAboveLuck,
  isBelowLuck,
  leadOf,
  shareOf,
  tallyOf,
  together,
} from '../../../src/analysis/balance/tally.ts'
import type { Finish } from '../../../src/analysis/finish.ts'

const end: Finish = { outcome: 'signed', slot: 9, ratified: true, good: true, text: [0], worth: [500] }

/** So many numbers of each kind. */
function numbers(...parts: readonly (readonly [times: number, number: number])[]): readonly number[] {
  return parts.flatMap(([times, number]) => Array.from({ length: times }, () => number))
}

describe('a tally', () => {
  test('holds how many, their sum and the sum of their squares', () => {
    expect(tallyOf([3, -1, 2])).toEqual({ count: 3, sum: 4, squares: 14 })
    expect(shareOf(3, 10)).toEqual(tallyOf(numbers([3, 1], [7, 0])))
  })

  test('of several parts is that of all their numbers', () => {
    expect(together([tallyOf([3, -1]), tallyOf([]), tallyOf([2])])).toEqual(tallyOf([3, -1, 2]))
  })

  test('compares two ways to play seed by seed, and only seeds that both played', () => {
    const one = new Map([1, 2, 3, 4].map((seed) => [seed, { ...end, worth: [500 + seed] }]))
    const other = new Map([4, 3, 2].map((seed) => [seed, { ...end, worth: [500 - seed] }]))
    expect(leadOf(one, other, ({ worth }) => worth[0]!)).toEqual(tallyOf([4, 6, 8]))
    expect(leadOf(other, one, ({ good }) => Number(good))).toEqual({ count: 3, sum: 0, squares: 0 })
  })
})

describe('a difference counts beyond three standard errors and not before', () => {
  // Of 100 pairs 64 are equal; of the rest so many are won and lost: the error of the sum is about the root of 36, that is 6.
  test.each([
    [27, 9, true],
    [26, 10, false],
    [18, 18, false],
    [9, 27, false],
  ])('%i pairs won and %i lost of a hundred: %s', (won, lost, above) => {
    const tally = tallyOf(numbers([won, 1], [lost, -1], [100 - won - lost, 0]))
    expect(isAboveLuck(tally)).toBe(above)
    expect(isBelowLuck(tallyOf(numbers([won, -1], [lost, 1], [100 - won - lost, 0])))).toBe(above)
  })

  test('it is asked in the same way of points, and agrees with the usual formula', () => {
    for (const shift of [0, 5, 10, 20, 40]) {
      const values = Array.from({ length: 50 }, (_, at) => shift + ((at * 37) % 101) - 50)
      const { count, sum, squares } = tallyOf(values)
      const mean = sum / count
      const error = Math.sqrt((squares / count - mean ** 2) / (count - 1))
      expect(isAboveLuck(tallyOf(values))).toBe(mean > 3 * error)
    }
  })

  test('nothing counted, one session or no difference is never beyond luck', () => {
    for (const values of [[], [1], [0, 0, 0]]) expect(isAboveLuck(tallyOf(values))).toBe(false)
  })
})
