import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { caseOf } from '../../src/analysis/case.ts'
import { countMerged } from '../../src/analysis/count-merged.ts'
import { planOf } from '../../src/analysis/plan.ts'
import { putTogether } from '../../src/analysis/put-together.ts'
import { sampleOf } from '../../src/analysis/sample.ts'
import { searched } from '../../src/analysis/search.ts'
import { solve } from '../../src/analysis/solve.ts'
import type { Solution } from '../../src/analysis/solution.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { utilityOf } from '../../src/negotiation/utility.ts'
import { plainLevel, synthetic } from '../../tools/bench/synthetic.ts'
import type { Case } from './cases.ts'

vi.setConfig({ testTimeout: 120_000 })

const plenty = () => ({ left: Number.MAX_SAFE_INTEGER })

function london(): Case {
  const file = 'levels/london-2025-04-23.json'
  const read = readLevel(readFileSync(new URL(`../../${file}`, import.meta.url)), file)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.level
}

/** Points that hang together: so many pair terms and lines, spread over issues and parties by a fixed rule. */
function entangled(level: Case, terms: number): Case {
  const { issues } = level.scenario
  const cell = (at: number): [number, number] => [
    (at * 7) % issues.length,
    (at * 5) % issues[(at * 7) % issues.length]!.options.length,
  ]
  const briefs = level.briefs.map((brief, party) => ({
    ...brief,
    pairs: Array.from({ length: terms }, (_, at) => ({
      of: cell(at + party),
      with: cell(at * 3 + party + 1),
      points: ((at * 13 + party) % 41) - 20,
    })),
    redLines: [{ issue: cell(party)[0], choice: cell(party)[1], kind: 'home' as const }],
  }))
  return { ...level, briefs }
}

function both(level: Case) {
  const of = caseOf(level.scenario, level.briefs, {})
  const plan = planOf(level.scenario, level.briefs, of.space)
  if (!plan) throw new Error('too entangled to be put together')
  return [sorted(putTogether(of, plan, plenty())), sorted(searched(of, plenty()))]
}

function sorted(found: Solution | undefined) {
  if (found?.kind !== 'solved') throw new Error(`not solved: ${found?.kind}`)
  return { ...found, frontierPoints: found.frontierPoints.map((point) => point.join()).toSorted() }
}

describe('put together issue by issue, a level has the same figures as when every package is looked at', () => {
  test('London', () => {
    const [merged, one] = both(london())
    expect(merged).toEqual(one)
  })

  test.each([
    ['without terms', synthetic(3, 5, 7)],
    ['with many parties', synthetic(7, 5, 4)],
    ['with terms between many issues', entangled(synthetic(3, 6, 5), 9)],
    ['with more terms than issues', entangled(synthetic(4, 7, 3), 25)],
    ['in which half of everything is worth the same', plainLevel([6, 6, 6, 6], alike(4))],
  ])('a level %s', (_, level) => {
    const [merged, one] = both(level)
    expect(merged).toEqual(one)
  })
})

/** Three parties to whom options are worth one of three things only: many packages share every place. */
function alike(issues: number) {
  return [0, 1, 2].map((party) => ({
    reservation: 3,
    points: Array.from({ length: issues }, (_, issue) =>
      Array.from({ length: 6 }, (_none, option) => (option * (party + 1) + issue) % 3),
    ),
  }))
}

/** Two parties that want the opposite of each other in every issue: what they get together is always the same. */
function opposed(issues: number, options: number): Case {
  const points = Array.from({ length: issues }, () => Array.from({ length: options }, (_, option) => option))
  return plainLevel(
    points.map((row) => row.length),
    [
      { reservation: 0, points },
      { reservation: 0, points: points.map((row) => row.toReversed()) },
    ],
  )
}

/** Two parties that each care more about some issues, in steps of one, two or three points. */
function uneven(issues: number, options: number): Case {
  return plainLevel(
    Array.from({ length: issues }, () => options),
    [0, 1].map((party) => ({
      reservation: 70,
      points: Array.from({ length: issues }, (_, issue) =>
        Array.from(
          { length: options },
          (_none, option) => (party ? options - 1 - option : option) * (1 + ((issue + party) % 3)),
        ),
      ),
    })),
  )
}

/** How many packages have which worths, issue after issue: for two parties and few different worths. */
function tallied({ briefs: [one, other] }: Case): ReadonlyMap<string, bigint> {
  return one!.points.reduce<ReadonlyMap<string, bigint>>(
    (known, row, issue) => {
      const next = new Map<string, bigint>()
      for (const [worths, count] of known) {
        const [a = 0, b = 0] = worths.split(',').map(Number)
        for (const choice of row.keys()) {
          if (!choice) continue
          const key = `${a + row[choice]!},${b + other!.points[issue]![choice]!}`
          next.set(key, (next.get(key) ?? 0n) + count)
        }
      }
      return next
    },
    new Map([['0,0', 1n]]),
  )
}

function product([a = 0, b = 0]: readonly number[]): number {
  return (a - 70) * (b - 70)
}

const ten = (choice: number) => Array.from({ length: 10 }, () => choice)

describe('a level of more packages than can be looked at', () => {
  test('has the counts and the frontier that a table of all worths has', () => {
    const level = uneven(20, 5)
    const found = solve(level.scenario, level.briefs)
    if (found.kind !== 'solved') throw new Error(found.kind)
    const worths = [...tallied(level)].map(([key, count]) => ({ point: key.split(',').map(Number), count }))
    const zone = worths.filter(({ point }) => point.every((worth) => worth >= 70))
    const best = (of: typeof worths) =>
      of.filter(
        ({ point: [a, b] }) => !of.some(({ point: [c, d] }) => c! >= a! && d! >= b! && (c! > a! || d! > b!)),
      )
    expect(found).toMatchObject({
      packages: 5 ** 20,
      zone: Number(zone.reduce((sum, { count }) => sum + count, 0n)),
      frontier: best(zone).length,
      efficient: best(worths).length,
    })
    expect(product(found.nash!.utilities)).toBe(Math.max(...zone.map(({ point }) => product(point))))
  })

  test('is counted exactly beyond what a double holds', () => {
    const { scenario, briefs } = uneven(24, 9)
    const found = solve(scenario, briefs)
    expect(found).toMatchObject({ kind: 'partly', packages: 9n ** 24n, permitted: 9n ** 24n })
    expect(found.nash!.utilities).toEqual(briefs.map((brief) => utilityOf(brief, found.nash!.package)))
  })

  test('gives all places that are shared, the first by the order of options before the others', () => {
    const { welfare, nash } = solve(opposed(20, 3).scenario, opposed(20, 3).briefs)
    expect(welfare).toMatchObject({ ties: 41, package: [...ten(0), ...ten(0)] })
    expect(welfare!.tied).toHaveLength(41)
    expect(nash).toMatchObject({ utilities: [20, 20], ties: 1, package: [...ten(0), ...ten(2)] })
  })

  test('counts twenty choices of three that balance: the middle trinomial coefficient', () => {
    const { scenario, briefs } = opposed(20, 3)
    const { space } = caseOf(scenario, briefs, {})
    const plan = planOf(scenario, briefs, space)!
    expect(countMerged(plan, { floors: [20, 20] }, plenty())).toBe(377_379_369n)
  })

  test('leaves uncounted what takes too much effort, and gives up what would take it', () => {
    const level = synthetic(3, 12, 9)
    const of = caseOf(level.scenario, level.briefs, {})
    const plan = planOf(level.scenario, level.briefs, of.space)!
    const found = putTogether(of, plan, { left: 3_000_000 })
    expect(found).toMatchObject({ kind: 'partly', permitted: 9n ** 12n, zone: null })
    expect(found!.nash).not.toBeNull()
    expect(putTogether(of, plan, { left: 10_000 })).toBeUndefined()
  })
})

describe('a level too large and too entangled', () => {
  const knot = entangled(synthetic(3, 10, 9), 150)

  test('is answered by a sample, the same every time, whose points are in the zone', () => {
    const found = solve(knot.scenario, knot.briefs)
    if (found.kind !== 'sampled') throw new Error(found.kind)
    expect(found.packages).toBe(9n ** 10n)
    expect(found).toMatchObject({ betterPerMillion: 47, sample: { seed: 1, drawn: 100_000 } })
    for (const point of [found.nash, found.kalaiSmorodinsky, found.egalitarian]) {
      expect(point!.utilities).toEqual(knot.briefs.map((brief) => utilityOf(brief, point!.package)))
      for (const party of found.signatories) {
        expect(point!.utilities[party]).toBeGreaterThanOrEqual(found.parties[party]!.reservation)
      }
    }
    expect(sampleOf(caseOf(knot.scenario, knot.briefs, {}))).toEqual(found.sample)
  })

  test('has in its sample about the share of London that lies in the zone', () => {
    const { scenario, briefs } = london()
    const { zone, drawn, permitted } = sampleOf(caseOf(scenario, briefs, {}))
    // Exactly 39,795 and 1,377,810 of 2,125,764; five standard deviations are 200 and 760 of the sample.
    expect(Math.abs(zone - (drawn * 39_795) / 2_125_764)).toBeLessThan(200)
    expect(Math.abs(permitted - (drawn * 1_377_810) / 2_125_764)).toBeLessThan(760)
  })
})
