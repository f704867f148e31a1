import { isNeeded } from '../../src/negotiation/signatories.ts'
import { crossedBy, utilityOf } from '../../src/negotiation/utility.ts'
import type { Limits } from '../../src/analysis/space.ts'
import type { Case } from './cases.ts'

/**
 * The same figures as the solver's, from their definitions alone: every package is written out and every two worths are
 * compared, in the most naive way there is. For small levels.
 */
export function byDefinition({ scenario, briefs }: Case, limits: Limits = {}) {
  const packages = everyPackage({ scenario, briefs }, limits)
  const signatories = [...scenario.parties.keys()].filter(
    (party) => scenario.parties[party]!.signs === 'always',
  )
  const reservations = briefs.map(({ reservation }) => reservation.start)
  const all = packages.map((text) => ({ text, worth: briefs.map((brief) => utilityOf(brief, text)) }))
  const needed = (text: readonly number[]) =>
    [...scenario.parties.keys()].filter((party) => isNeeded(scenario, text, party))
  const permitted = all.filter(({ text }) =>
    needed(text).every((party) => crossedBy(briefs[party]!, text) === undefined),
  )
  const zone = permitted.filter(({ text, worth }) =>
    needed(text).every((party) => worth[party]! >= reservations[party]!),
  )
  const short = ({ text, worth }: Outcome) =>
    Math.max(...needed(text).map((party) => reservations[party]! - worth[party]!))
  const least = Math.min(...permitted.map(short))
  const most = (of: typeof all, party: number) =>
    of.length ? of.reduce((top, { worth }) => Math.max(top, worth[party]!), -Infinity) : null
  const ideals = signatories.map((party) => most(zone, party) ?? 0)
  const own = signatories.map((party) => reservations[party]!)
  const vector = ({ worth }: Outcome) => signatories.map((party) => worth[party]!)
  const places = (of: readonly Outcome[], better: Better) => shared(of, vector, better)
  return {
    packages: packages.length,
    permitted: permitted.length,
    zone: zone.length,
    frontier: undominated(zone.map(vector)),
    efficient: undominated(permitted.map(vector)).length,
    nash: places(zone, nashBetter(own)),
    kalaiSmorodinsky: places(zone, shareBetter(own, ideals)),
    egalitarian: places(
      zone,
      leximinBetter((point) => point.map((worth, at) => [worth - own[at]!, 1])),
    ),
    welfare: places(permitted, (one, other) => total(one) > total(other)),
    parties: briefs.map((_, party) => ({
      party,
      reservation: reservations[party]!,
      ideal: most(zone, party),
      best: most(permitted, party),
    })),
    nearest: zone.length ? undefined : permitted.find((one) => short(one) === least),
    nearestBy: zone.length || !permitted.length ? undefined : least,
  }
}

interface Outcome {
  readonly text: readonly number[]
  readonly worth: readonly number[]
}

type Point = readonly number[]
type Better = (one: Point, other: Point) => boolean
/** A whole number over a positive one. */
type Fraction = readonly [number, number]

function everyPackage({ scenario }: Case, { issues, fixed = [] }: Limits): readonly (readonly number[])[] {
  return scenario.issues.reduce<readonly (readonly number[])[]>(
    (texts, { options }, issue) => {
      const set = fixed.filter((one) => one.issue === issue)
      const silent = issues !== undefined && !issues.includes(issue)
      const choices = set.length ? [set[0]!.choice] : silent ? [-1] : [...options.keys()]
      return texts.flatMap((text) => choices.map((choice) => [...text, choice]))
    },
    [[]],
  )
}

/** Outcomes that none of the others is better than; of each worth the first, in the order of the list. */
function shared(of: readonly Outcome[], vector: (one: Outcome) => Point, better: Better) {
  const best = of.filter((one) => !of.some((other) => better(vector(other), vector(one))))
  const first = best.filter((one, at) => best.findIndex((other) => same(vector(other), vector(one))) === at)
  return first.map(({ text, worth }) => ({ package: text, utilities: worth }))
}

function same(one: Point, other: Point): boolean {
  return one.every((worth, at) => worth === other[at])
}

function undominated(points: readonly Point[]): readonly string[] {
  const kept = points.filter(
    (point) =>
      !points.some((other) => !same(other, point) && other.every((worth, at) => worth >= point[at]!)),
  )
  return [...new Set(kept.map((point) => point.join()))].toSorted()
}

function total(point: Point): number {
  return point.reduce((sum, worth) => sum + worth, 0)
}

function product(of: readonly bigint[]): bigint {
  return of.reduce((so, gain) => so * gain, 1n)
}

function nashBetter(reservations: Point): Better {
  const gains = (point: Point) =>
    point.map((worth, at) => BigInt(worth - reservations[at]!)).filter((gain) => gain > 0n)
  return (one, other) => {
    const [mine, theirs] = [gains(one), gains(other)]
    return mine.length === theirs.length ? product(mine) > product(theirs) : mine.length > theirs.length
  }
}

function shareBetter(reservations: Point, ideals: Point): Better {
  return leximinBetter((point) =>
    point.flatMap((worth, at): Fraction[] =>
      ideals[at]! > reservations[at]! ? [[worth - reservations[at]!, ideals[at]! - reservations[at]!]] : [],
    ),
  )
}

function order(one: Fraction, other: Fraction): number {
  const difference = BigInt(one[0]) * BigInt(other[1]) - BigInt(other[0]) * BigInt(one[1])
  return difference > 0n ? 1 : difference < 0n ? -1 : 0
}

function leximinBetter(values: (point: Point) => readonly Fraction[]): Better {
  return (one, other) => {
    const [mine, theirs] = [values(one).toSorted(order), values(other).toSorted(order)]
    const first = mine.map((value, at) => order(value, theirs[at]!)).find((sign) => sign !== 0)
    return first === 1
  }
}
