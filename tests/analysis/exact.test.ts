import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { caseOf, type Case as Asked } from '../../src/analysis/case.ts'
import { countMerged } from '../../src/analysis/count-merged.ts'
import { countInTree } from '../../src/analysis/count-in-tree.ts'
import { planOf } from '../../src/analysis/plan.ts'
import { putTogether } from '../../src/analysis/put-together.ts'
import { sampled } from '../../src/analysis/sample.ts'
import { searched } from '../../src/analysis/search.ts'
import { solve } from '../../src/analysis/solve.ts'
import type { Point, Solution } from '../../src/analysis/solution.ts'
import { byDefinition } from './oracle.ts'
import { randomLevels } from './random-levels.ts'

vi.setConfig({ testTimeout: 120_000 })

const runs = { seed: 20250423, numRuns: 120 }
const plenty = () => ({ left: Number.MAX_SAFE_INTEGER })

function figures(found: Solution | undefined) {
  if (found?.kind !== 'solved') throw new Error(`not solved: ${found?.kind}`)
  const { packages, permitted, zone, frontier, frontierPoints, efficient, parties } = found
  const nearest = found.nearest ? { text: found.nearest.package, worth: found.nearest.utilities } : undefined
  const points = frontierPoints.map((point) => point.join()).toSorted()
  expect(points).toHaveLength(frontier)
  return {
    packages,
    permitted,
    zone,
    frontier: points,
    efficient,
    parties,
    ...pointsOf(found),
    nearest,
    nearestBy: found.nearest?.by,
  }
}

function pointsOf({ nash, kalaiSmorodinsky, egalitarian, welfare }: Solution) {
  return {
    nash: placesOf(nash),
    kalaiSmorodinsky: placesOf(kalaiSmorodinsky),
    egalitarian: placesOf(egalitarian),
    welfare: placesOf(welfare),
  }
}

function placesOf(point: Point | null) {
  if (!point) return []
  expect(point.tied).toHaveLength(point.ties)
  expect(point.tied[0]).toEqual({
    package: point.package,
    utilities: point.utilities,
    without: point.without,
  })
  return point.tied.map(({ package: text, utilities }) => ({ package: text, utilities }))
}

/** The worths of the places to the signatories, whichever package brings them. */
function worthsIn(of: Asked, places: ReturnType<typeof pointsOf>) {
  return Object.values(places).map((tied) =>
    tied.map(({ utilities }) => of.signatories.map((party) => utilities[party]).join()).toSorted(),
  )
}

function planned(of: Asked) {
  const plan = planOf(of.scenario, of.briefs, of.space)
  if (!plan) throw new Error('no plan for a small level')
  return plan
}

describe('on random small levels every figure is as its definition says, package by package', () => {
  test('as the level is solved', () => {
    fc.assert(
      fc.property(randomLevels, ({ level, limits }) => {
        expect(figures(solve(level.scenario, level.briefs, limits))).toEqual(byDefinition(level, limits))
      }),
      runs,
    )
  })

  test('when packages are put together issue by issue', () => {
    fc.assert(
      fc.property(randomLevels, ({ level, limits }) => {
        const of = caseOf(level.scenario, level.briefs, limits)
        expect(figures(putTogether(of, planned(of), plenty()))).toEqual(byDefinition(level, limits))
      }),
      runs,
    )
  })

  test('when every package is looked at', () => {
    fc.assert(
      fc.property(randomLevels, ({ level, limits }) => {
        const of = caseOf(level.scenario, level.briefs, limits)
        expect(figures(searched(of, plenty()))).toEqual(byDefinition(level, limits))
      }),
      runs,
    )
  })

  test('when unfinished packages that are alike are counted together', () => {
    fc.assert(
      fc.property(randomLevels, ({ level, limits }) => {
        const of = caseOf(level.scenario, level.briefs, limits)
        const [plan, floors] = [planned(of), of.reservations]
        const { permitted, zone } = byDefinition(level, limits)
        expect(countMerged(plan, {}, plenty())).toBe(BigInt(permitted))
        expect(countMerged(plan, { floors }, plenty())).toBe(BigInt(zone))
        expect(countInTree(plan)).toBe(permitted)
        expect(countInTree(plan, floors)).toBe(zone)
      }),
      runs,
    )
  })

  test('when the sample is so large that it meets every package', () => {
    fc.assert(
      fc.property(randomLevels, ({ level, limits }) => {
        const of = caseOf(level.scenario, level.briefs, limits)
        const { nash, egalitarian, welfare, kalaiSmorodinsky } = byDefinition(level, limits)
        const exact = { nash, kalaiSmorodinsky, egalitarian, welfare }
        expect(worthsIn(of, pointsOf(sampled(of)))).toEqual(worthsIn(of, exact))
      }),
      { ...runs, numRuns: 4 },
    )
  })
})
