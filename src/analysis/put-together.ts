import type { PartyIndex } from '../negotiation/scenario.ts'
import { bestBy, welfareRule, zoneRules, type Rule, type Vector } from './bargaining-points.ts'
import { bySignatory, placeOf, pointOf, type Case } from './case.ts'
import { countMerged } from './count-merged.ts'
import { branchesOf, countInTree } from './count-in-tree.ts'
import { firstPackage } from './first-package.ts'
import { mergedFront } from './merging.ts'
import { nearestTogether } from './nearest.ts'
import { withSumOf, type Plan } from './plan.ts'
import { sampleOf } from './sample.ts'
import { pointsSearched } from './search.ts'
import { solutionFrom, type Partly, type Place, type Point, type Points, type Solved } from './solution.ts'
import { MOST_PACKAGES } from './space.ts'
import type { Effort } from './undominated.ts'

/** Places looked up each for itself; where more are shared, all packages are gone through once, if they can be. */
const MOST_PLACES = 24
/** Comparisons made for looking up all places that are shared. */
const MOST_LOOKING_UP = 40_000_000

/** Solves by putting packages together issue by issue; undefined where that takes too much effort. */
export function putTogether(of: Case, plan: Plan, effort: Effort): Solved | Partly | undefined {
  const { space, signatories, reservations, briefs } = of
  const frontier = mergedFront(plan, { objectives: signatories, floors: reservations }, effort)
  if (!frontier) return undefined
  const ideals = briefs.map((_, party) => idealOf(of, plan, frontier, party, effort))
  const points = pointsAmong({ of, plan, effort }, frontier, ideals)
  if (!points) return undefined
  const parties = briefs.map((_, party) => ({
    party,
    reservation: reservations[party]!,
    ideal: ideals[party]!,
    best: mergedFront(plan, { objectives: [party] }, effort)?.[0]?.[0] ?? null,
  }))
  const figures = {
    ...points,
    packages: space.packages,
    permitted: countMerged(plan, {}, effort) ?? null,
    zone: zoneOf(of, plan, effort),
    frontier: frontier.length,
    efficient: mergedFront(plan, { objectives: signatories }, effort)?.length ?? null,
    parties,
    signatories,
    frontierPoints: frontier,
    nearest: frontier.length ? null : (nearestTogether(of, plan, effort) ?? null),
  }
  return solutionFrom(figures, () => sampleOf(of))
}

/** The most in the zone: on its frontier for those who sign always; for others it is asked for by itself. */
function idealOf(
  { signatories, reservations }: Case,
  plan: Plan,
  frontier: readonly Vector[],
  party: PartyIndex,
  effort: Effort,
): number | null {
  const of = signatories.indexOf(party)
  if (!frontier.length) return null
  if (of >= 0) return frontier.reduce((most, point) => Math.max(most, point[of]!), -Infinity)
  return mergedFront(plan, { objectives: [party], floors: reservations }, effort)?.[0]?.[0] ?? null
}

function zoneOf({ reservations }: Case, plan: Plan, effort: Effort): bigint | null {
  if (branchesOf(plan) <= MOST_PACKAGES) return BigInt(countInTree(plan, reservations))
  return countMerged(plan, { floors: reservations }, effort) ?? null
}

function pointsAmong(
  { of, plan, effort }: Means,
  frontier: readonly Vector[],
  ideals: readonly (number | null)[],
): Points | undefined {
  // Ideals are read only where the zone holds something, and then those who sign always have one.
  const hoped = ideals.map((ideal) => ideal ?? 0)
  const rules = zoneRules(bySignatory(of, of.reservations), bySignatory(of, hoped))
  const means = { of, plan, effort: { left: MOST_LOOKING_UP } }
  const inZone = (rule: Rule) => lookedUp(means, rule, bestBy(rule, frontier), true)
  const nash = inZone(rules.nash)
  const kalaiSmorodinsky = inZone(rules.kalaiSmorodinsky)
  const egalitarian = inZone(rules.egalitarian)
  const welfare = lookedUp(means, welfareRule, largestSums(of, plan, effort), false)
  const found = [nash, kalaiSmorodinsky, egalitarian, welfare]
  if (found.every((point) => point !== undefined)) {
    return { nash: nash!, kalaiSmorodinsky: kalaiSmorodinsky!, egalitarian: egalitarian!, welfare: welfare! }
  }
  return of.space.packages <= MOST_PACKAGES ? pointsSearched(of, rules) : undefined
}

/** All worths of permitted packages whose sum over the signatories is the largest. */
function largestSums({ signatories }: Case, plan: Plan, effort: Effort): readonly Vector[] | undefined {
  const summed = withSumOf(plan, signatories)
  const [top] = mergedFront(summed, { objectives: [plan.parties] }, effort) ?? []
  if (!top) return top === undefined ? undefined : []
  const floors = [...Array.from({ length: plan.parties }, () => undefined), top[0]]
  return mergedFront(summed, { objectives: signatories, floors }, effort)
}

interface Means {
  readonly of: Case
  readonly plan: Plan
  readonly effort: Effort
}

/** The packages behind the worths that share a place; undefined when none is found, or they are better searched for. */
function lookedUp(
  { of, plan, effort }: Means,
  rule: Rule,
  tied: readonly Vector[] | undefined,
  isInZone: boolean,
): Point | null | undefined {
  const { signatories, space, reservations } = of
  if (!tied || (tied.length > MOST_PLACES && space.packages <= MOST_PACKAGES)) return undefined
  const places: Place[] = []
  for (const vector of tied) {
    const floors = reservations.map((reservation, party) => {
      const at = signatories.indexOf(party)
      return at >= 0 ? vector[at] : isInZone ? reservation : undefined
    })
    const chosen = firstPackage(plan, space, floors, effort)
    if (!chosen) break
    places.push(placeOf(of, rule, chosen))
  }
  return tied.length && !places.length ? undefined : pointOf(places, tied.length)
}
