import { describe, expect, test } from 'vitest'
import { type Bound, exactly, judged, sampled, valueOf } from '../../../src/analysis/balance/row.ts'
import { shareOf, tallyOf } from '../../../src/analysis/balance/tally.ts'

function holds(bound: Bound, ...shares: readonly number[]): boolean {
  const measured = shares.map((share) => sampled('tense', 'per cent', shareOf(share, 1000)))
  return judged({ part: 'policies', name: 'good', bound, measured }).pass
}

function lead(won: number, lost: number, bound: Bound): boolean {
  const pairs = [...Array<number>(won).fill(1), ...Array<number>(lost).fill(-1), ...Array<number>(60).fill(0)]
  const measured = [sampled('tense', 'per cent', tallyOf(pairs))]
  return judged({ part: 'orders', name: 'good', bound, measured }).pass
}

describe('a row', () => {
  test.each<[Bound, number, boolean]>([
    [{ under: 10 }, 99, true],
    [{ under: 10 }, 100, false],
    [{ over: 60 }, 601, true],
    [{ over: 60 }, 600, false],
    [{ atLeast: 10, atMost: 40 }, 100, true],
    [{ atLeast: 10, atMost: 40 }, 99, false],
    [{ atLeast: 10, atMost: 40 }, 400, true],
    [{ atLeast: 10, atMost: 40 }, 401, false],
    [{ over: 0, atMost: 60 }, 0, false],
    [{}, 0, true],
  ])('with %j and %i sessions of a thousand holds: %s', (bound, share, pass) => {
    expect(holds(bound, share)).toBe(pass)
  })

  test('holds when every number holds, or one of them where that is enough', () => {
    expect(holds({ under: 10 }, 50, 50)).toBe(true)
    expect(holds({ under: 10 }, 50, 150)).toBe(false)
    const measured = [150, 50].map((share) => sampled('x', 'per cent', shareOf(share, 1000)))
    const row = judged({ part: 'craft', name: 'x', bound: { under: 10 }, need: 'some', measured })
    expect([row.pass, row.measured.map(({ pass }) => pass)]).toEqual([true, [false, true]])
  })

  test('does not hold where nothing could be measured', () => {
    expect(holds({ under: 10 })).toBe(false)
    const nothing = [sampled('tense', 'per cent', shareOf(0, 0))]
    expect(judged({ part: 'rescue', name: 'x', bound: { under: 10 }, measured: nothing }).pass).toBe(false)
  })

  test('with a difference asks for its size and for more than luck, each by itself', () => {
    expect([lead(9, 3, { atLeast: 5 }), lead(9, 3, { atLeast: 5, luck: 'above' })]).toEqual([true, false])
    expect(lead(30, 3, { atLeast: 5, luck: 'above' })).toBe(true)
    expect(lead(30, 3, { atLeast: 50, luck: 'above' })).toBe(false)
    expect([lead(3, 9, { luck: 'not below' }), lead(3, 30, { luck: 'not below' })]).toEqual([true, false])
  })

  test('tells shares in per cent, means in points, and counts as they are', () => {
    expect(valueOf(sampled('x', 'per cent', shareOf(1, 8)))).toBe(12.5)
    expect(valueOf(sampled('x', 'points', tallyOf([3, 4])))).toBe(3.5)
    expect(valueOf(exactly('x', 'packages', 383))).toBe(383)
    expect(valueOf(exactly('x', 'per cent', 16, 20))).toBe(80)
  })
})
