import { assert, array, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankingOf } from '../../src/counterparts/orderings.ts'

/** All orderings of so many items. */
function orderingsOf(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length === 0) return [[]]
  return items.flatMap((item) =>
    orderingsOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  )
}

/** The same belief by going through every ordering one by one, with broken numbers. */
function slowly(evidence: readonly number[]): { readonly weight: number[]; readonly first: number[] } {
  const count = evidence.length
  const odds = evidence.map((points) => {
    const up = Math.min(3, 1 + Math.abs(points) / 25)
    return points >= 0 ? up : 1 / up
  })
  const centroid = evidence.map((_, rank) =>
    evidence.reduce((sum, __, at) => sum + (at >= rank ? 1 / (at + 1) / count : 0), 0),
  )
  const weight = evidence.map(() => 0)
  const first = evidence.map(() => 0)
  let all = 0
  for (const ordering of orderingsOf([...evidence.keys()])) {
    const chance = ordering.reduce((product, item, rank) => product * odds[item]! ** (count - 1 - rank), 1)
    all += chance
    first[ordering[0]!]! += chance
    for (const [rank, item] of ordering.entries()) weight[item]! += chance * centroid[rank]!
  }
  return { weight: weight.map((one) => (1000 * one) / all), first: first.map((one) => (1000 * one) / all) }
}

describe('a belief over orderings', () => {
  test('begins with every ordering equally likely', () => {
    expect(rankingOf([0, 0, 0, 0])).toEqual({ weight: [249, 249, 249, 249], first: [250, 250, 250, 250] })
  })

  test('is, to half a hundredth, the sum over all orderings, each weighed by every sign', () => {
    assert(
      property(array(integer({ min: -120, max: 300 }), { minLength: 1, maxLength: 6 }), (evidence) => {
        const [fast, slow] = [rankingOf(evidence), slowly(evidence)]
        for (const item of evidence.keys()) {
          expect(Math.abs(fast.weight[item]! - slow.weight[item]!)).toBeLessThan(5)
          expect(Math.abs(fast.first[item]! - slow.first[item]!)).toBeLessThan(5)
        }
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  test('more evidence for an item never makes it less important, nor less likely to come first', () => {
    assert(
      property(array(integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 6 }), (evidence) => {
        const more = rankingOf(evidence.with(0, evidence[0]! + 15))
        const less = rankingOf(evidence)
        expect(more.weight[0]!).toBeGreaterThanOrEqual(less.weight[0]! - 2)
        expect(more.first[0]!).toBeGreaterThanOrEqual(less.first[0]! - 2)
      }),
      { seed: 12, numRuns: 300 },
    )
  })

  test('the many things with the least evidence share the last ranks', () => {
    const { weight, first } = rankingOf(
      Array.from({ length: 24 }, (_, item) => (item < 3 ? 60 - item * 20 : 0)),
    )
    expect(weight[0]!).toBeGreaterThan(weight[1]!)
    expect(weight[2]!).toBeGreaterThan(weight[23]!)
    expect(first[23]).toBe(0)
  })
})
