import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { solve } from '../../src/analysis/solve.ts'
import type { Solved } from '../../src/analysis/solution.ts'
import type { Limits } from '../../src/analysis/space.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import type { Brief } from '../../src/negotiation/brief.ts'
import { plainLevel } from '../../tools/bench/synthetic.ts'
import { levelOfCase } from './case-level.ts'
import { CASES, caseLevel, domainCase, publishedCase, referenceFigures, type Case } from './cases.ts'

function solved({ scenario, briefs }: Case, limits: Limits = {}): Solved {
  const solution = solve(scenario, briefs, limits)
  if (solution.kind !== 'solved') throw new Error(`${solution.kind}: ${solution.packages}`)
  return solution
}

const place = (point: Solved['nash']) => point && { utils: point.utilities, ties: point.ties }

const sum = (of: readonly number[] | undefined) => (of ?? []).reduce((total, one) => total + one, 0)

function figures(found: Solved) {
  return {
    n: found.packages,
    pareto: found.efficient,
    ir_pareto: found.frontier,
    welfare: sum(found.welfare?.utilities),
    nash: place(found.nash),
    ks: place(found.kalaiSmorodinsky),
    egal: place(found.egalitarian),
  }
}

function expected(key: string) {
  const { n, pareto, ir_pareto, welfare, nash, ks, egal } = referenceFigures()[key]!
  const only = ({ utils, ties }: typeof nash) => ({ utils, ties })
  return { n, pareto, ir_pareto, welfare, nash: only(nash), ks: only(ks), egal: only(egal) }
}

describe('published cases agree with figures computed elsewhere', () => {
  test.each(CASES)('$name', ({ name, key }) => {
    expect(figures(solved(publishedCase(name)))).toEqual(expected(key))
  })

  test.each(CASES)('$name, read from its level file', ({ name, key }) => {
    const read = readLevel(readFileSync(caseLevel(name)), name)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    expect(figures(solved(read.level))).toEqual(expected(key))
  })

  test.each(CASES)('$name is written into its level file as it was published', ({ name, licence }) => {
    const written: unknown = JSON.parse(readFileSync(caseLevel(name), 'utf8'))
    expect(written).toEqual(levelOfCase(name, domainCase(name), licence))
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
    expect(solved(pair([10, 10, 0], [12, 15, 30])).nash).toMatchObject({
      package: [1],
      utilities: [10, 15],
      ties: 1,
      without: [0],
    })
  })

  test('where all can gain but never together, most gain, and each place says who does not', () => {
    const { nash } = solved(pair([10, 14, 12], [13, 10, 10]))
    expect(nash).toMatchObject({ package: [1], ties: 1, without: [1] })
    expect(solved(pair([10, 13], [13, 10])).nash).toMatchObject({
      ties: 2,
      tied: [
        { package: [0], without: [0] },
        { package: [1], without: [1] },
      ],
    })
  })

  test('packages that share the place are all given, the first by the order of options before the others', () => {
    expect(solved(pair([14, 18, 14, 0], [18, 14, 18, 99])).nash).toEqual({
      package: [0],
      utilities: [14, 18],
      without: [],
      ties: 2,
      tied: [
        { package: [0], utilities: [14, 18], without: [] },
        { package: [1], utilities: [18, 14], without: [] },
      ],
    })
  })

  test('an empty zone tells how much lower every reservation would have to be, and for which package', () => {
    expect(solved(pair([20, 6, 9], [0, 8, 7])).nearest).toEqual({ by: 3, package: [2], utilities: [9, 7] })
    expect(solved(pair([20, 12], [0, 11])).nearest).toBeNull()
  })

  test('products too near for floating point are told apart', () => {
    const big = 2 ** 26 + 1
    const { scenario, briefs } = pair([10 + big, 10 + big - 1], [10 + big, 10 + big + 1])
    expect(solved({ scenario, briefs }).nash).toMatchObject({ package: [0], ties: 1 })
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
