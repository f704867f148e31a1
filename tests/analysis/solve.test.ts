import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { solve, type Solved } from '../../src/analysis/solve.ts'
import type { Limits } from '../../src/analysis/space.ts'
import type { Brief } from '../../src/negotiation/brief.ts'
import { crossedBy, utilityOf } from '../../src/negotiation/utility.ts'
import { plainLevel } from '../../tools/bench/synthetic.ts'
import { publishedCase, referenceFigures, type Case } from './cases.ts'

function solved({ scenario, briefs }: Case, limits: Limits = {}): Solved {
  const solution = solve(scenario, briefs, limits)
  if (solution.kind === 'too-large') throw new Error(`too large: ${solution.packages}`)
  return solution
}

const place = (point: Solved['nash']) => point && { utils: point.utilities, ties: point.ties }

const sum = (of: readonly number[] | undefined) => (of ?? []).reduce((total, one) => total + one, 0)

describe('published cases agree with figures computed elsewhere', () => {
  test.each([
    ['deliberation-6-parties', 'llm_deliberation/base'],
    ['deliberation-7-parties', 'llm_deliberation/base_7players'],
    ['new-recruit-2-parties', 'new_recruit'],
  ])('%s', (file, key) => {
    const expected = referenceFigures()[key]!
    const found = solved(publishedCase(file))
    expect({
      n: found.packages,
      pareto: found.efficient,
      ir_pareto: found.frontier,
      welfare: sum(found.welfare?.utilities),
      nash: place(found.nash),
      ks: place(found.kalaiSmorodinsky),
      egal: place(found.egalitarian),
    }).toEqual({
      n: expected.n,
      pareto: expected.pareto,
      ir_pareto: expected.ir_pareto,
      welfare: expected.welfare,
      nash: { utils: expected.nash.utils, ties: expected.nash.ties },
      ks: { utils: expected.ks.utils, ties: expected.ks.ties },
      egal: { utils: expected.egal.utils, ties: expected.egal.ties },
    })
  })

  test('12 of the 720 packages of the six-party case satisfy everybody', () => {
    expect(solved(publishedCase('deliberation-6-parties')).zone).toBe(12)
  })
})

describe('limits', () => {
  const own = plainLevel(
    [2, 3, 2],
    [
      {
        reservation: 0,
        points: [
          [5, 1],
          [0, 2, 4],
          [1, 1],
        ],
      },
    ],
  ) // prettier-ignore

  test('only the issues named vary; on the others the text is silent', () => {
    expect(solved(own, { issues: [1] })).toMatchObject({ packages: 3, nash: { package: [-1, 2, -1] } })
  })

  test('a fixed issue stands at its choice', () => {
    expect(solved(own, { fixed: [{ issue: 0, choice: 1 }] })).toMatchObject({
      packages: 6,
      nash: { package: [1, 2, 0], utilities: [6], ties: 1 },
    })
  })

  test('a space too large to search is refused with its size', () => {
    const points = Array.from({ length: 24 }, () => [0, 1, 2])
    const vast = plainLevel(
      points.map((row) => row.length),
      [{ reservation: 0, points }],
    ) // prettier-ignore
    expect(solve(vast.scenario, vast.briefs)).toEqual({
      kind: 'too-large',
      packages: 3 ** 24,
      limit: 20_000_000,
    })
  })
})

/** Two parties and one issue, worth so much to each by option. */
function pair(own: readonly number[], other: readonly number[]): Case {
  return plainLevel(
    [own.length],
    [
      { reservation: 10, points: [own] },
      { reservation: 10, points: [other] },
    ],
  )
}

describe('the zone', () => {
  test('an empty zone has no points in it', () => {
    expect(solved(pair([20, 0], [0, 20]))).toMatchObject({
      zone: 0,
      frontier: 0,
      efficient: 2,
      nash: null,
      kalaiSmorodinsky: null,
      egalitarian: null,
      welfare: { package: [0], utilities: [20, 0], ties: 2 },
    })
  })

  test('where somebody can gain nothing the product of the others is the largest, and it says so', () => {
    expect(solved(pair([10, 10, 0], [12, 15, 30])).nash).toEqual({
      package: [1],
      utilities: [10, 15],
      ties: 1,
      without: [0],
    })
  })

  test('points that share the place are counted and the first by the order of options is given', () => {
    expect(solved(pair([14, 18, 0], [18, 14, 99])).nash).toMatchObject({ package: [0], ties: 2 })
  })

  test('a red line of a party that need not sign forbids nothing', () => {
    const { scenario, briefs } = pair([20, 12], [12, 20])
    const line = { issue: 0, choice: 0, kind: 'principle' } as const
    const third: Brief = { ...briefs[1]!, party: 1, redLines: [line] }
    const parties = scenario.parties.map((party, at) =>
      at === 1 ? { ...party, signs: 'by-option' as const } : party,
    )
    expect(solved({ scenario: { ...scenario, parties }, briefs: [briefs[0]!, third] })).toMatchObject({
      permitted: 2,
    })
    expect(solved({ scenario, briefs: [briefs[0]!, third] })).toMatchObject({ permitted: 1, zone: 1 })
  })
})

describe('against a search of every package, one by one', () => {
  const points = fc.integer({ min: -6, max: 12 })
  const cell = fc.tuple(fc.nat(5), fc.nat(2))
  const brief = fc.record({
    reservation: fc.integer({ min: -10, max: 18 }),
    points: fc.array(fc.array(points, { minLength: 3, maxLength: 3 }), { minLength: 6, maxLength: 6 }),
    pairs: fc.array(fc.record({ of: cell, with: cell, points }), { maxLength: 4 }),
    lines: fc.array(fc.record({ of: cell, unless: fc.option(cell), price: fc.option(fc.nat(9)) }), {
      maxLength: 3,
    }),
  })

  test('counts, frontier and points are the same', () => {
    fc.assert(
      fc.property(fc.array(brief, { minLength: 2, maxLength: 5 }), (wants) => {
        const made = plainLevel([3, 3, 3, 3, 3, 3], wants)
        const briefs = made.briefs.map((plain, party) => withTerms(plain, wants[party]!))
        const found = solved({ ...made, briefs })
        expect({
          permitted: found.permitted,
          zone: found.zone,
          frontier: found.frontierPoints.map((point) => point.join()).toSorted(),
          efficient: found.efficient,
          product: product(found.nash?.utilities, wants),
        }).toEqual(byHand(briefs, wants))
      }),
      { seed: 20250423, numRuns: 40 },
    )
  })
})

interface Wants {
  readonly reservation: number
  readonly pairs: readonly {
    readonly of: [number, number]
    readonly with: [number, number]
    readonly points: number
  }[]
  readonly lines: readonly {
    readonly of: [number, number]
    readonly unless: [number, number] | null
    readonly price: number | null
  }[]
}

function withTerms(plain: Brief, { pairs, lines }: Wants): Brief {
  const redLines = lines.map(({ of: [issue, choice], unless, price }) => ({
    issue,
    choice,
    kind: 'home' as const,
    ...(unless ? { unless: { kind: 'shows' as const, issue: unless[0], choices: [unless[1]] } } : {}),
    ...(price === null ? {} : { price }),
  }))
  return { ...plain, pairs, redLines }
}

function product(utilities: readonly number[] | undefined, wants: readonly Wants[]): number | null {
  const gains = utilities?.map((worth, party) => worth - wants[party]!.reservation)
  return gains ? gains.filter((gain) => gain > 0).reduce((total, gain) => total * gain, 1) : null
}

function byHand(briefs: readonly Brief[], wants: readonly Wants[]) {
  const packages = Array.from({ length: 729 }, (_, at) =>
    Array.from({ length: 6 }, (_none, issue) => Math.floor(at / 3 ** issue) % 3),
  ).filter((choices) => briefs.every((brief) => !crossedBy(brief, choices)))
  const all = packages.map((choices) => briefs.map((brief) => utilityOf(brief, choices)))
  const zone = all.filter((point) => point.every((worth, party) => worth >= wants[party]!.reservation))
  const gainers = (point: readonly number[]) =>
    point.filter((worth, party) => worth > wants[party]!.reservation).length
  const frontier = undominated(zone)
  const most = Math.max(...frontier.map(gainers))
  const products = frontier.filter((point) => gainers(point) === most).map((point) => product(point, wants)!)
  return {
    permitted: packages.length,
    zone: zone.length,
    frontier: frontier.map((point) => point.join()).toSorted(),
    efficient: undominated(all).length,
    product: frontier.length ? Math.max(...products) : null,
  }
}

function undominated(points: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const distinct = [...new Map(points.map((point) => [point.join(), point])).values()]
  return distinct.filter(
    (point) => !distinct.some((other) => other !== point && other.every((worth, at) => worth >= point[at]!)),
  )
}
