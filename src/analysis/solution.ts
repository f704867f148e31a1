import type { Package, PartyIndex } from '../negotiation/scenario.ts'
import type { Vector } from './bargaining-points.ts'

/** A package that a rule picks. */
export interface Place {
  readonly package: Package
  /** Worth to every party, by party. */
  readonly utilities: readonly number[]
  /** Signatories left out of the rule because they can gain nothing. */
  readonly without: readonly PartyIndex[]
}

/** The first by the level's order among the packages that share the place. */
export interface Point extends Place {
  /** How many different worths share the place. */
  readonly ties: number
  /** The first package of each of them, this one first; cut short only where there are too many to look up. */
  readonly tied: readonly Place[]
}

/** What the rules of bargaining theory pick, exactly; null where the zone (for welfare, what is permitted) is empty. */
export interface Points {
  readonly nash: Point | null
  readonly kalaiSmorodinsky: Point | null
  readonly egalitarian: Point | null
  /** The largest sum for the signatories in any permitted package, in the zone or not. */
  readonly welfare: Point | null
}

/** By party: worth of no agreement, the most in the zone, the most in any permitted package. */
export interface Reach {
  readonly party: PartyIndex
  readonly reservation: number
  readonly ideal: number | null
  readonly best: number | null
}

/** The first package that the zone would hold if every reservation were so many points lower, and no fewer. */
export interface Nearest {
  readonly by: number
  readonly package: Package
  readonly utilities: readonly number[]
}

interface Looked extends Points {
  readonly parties: readonly Reach[]
  /** Whose worths span the frontier: those who sign always. */
  readonly signatories: readonly PartyIndex[]
  /** Points of the zone's frontier, worth by signatory in that order; none where there are too many. */
  readonly frontierPoints: readonly Vector[]
  /** Null unless the zone is empty though something is permitted. */
  readonly nearest: Nearest | null
}

/** Everything there is to know of the packages, exactly. */
export interface Solved extends Looked {
  readonly kind: 'solved'
  readonly packages: number
  /** Packages that cross no absolute red line of anybody who would have to sign them. */
  readonly permitted: number
  /** Permitted packages worth at least the reservation to everybody who would have to sign them. */
  readonly zone: number
  /** Different worths in the zone that no other there beats; and the same with reservations ignored. */
  readonly frontier: number
  readonly efficient: number
}

/** The same where there are too many packages or worths to count all of it: what is given is exact, the rest is null. */
export interface Partly extends Looked {
  readonly kind: 'partly'
  readonly packages: bigint
  readonly permitted: bigint | null
  readonly zone: bigint | null
  readonly frontier: number | null
  readonly efficient: number | null
  /** Where the zone is not counted: what a sample says of it. */
  readonly sample: Sample | null
}

/** Packages drawn from a seed, each as likely as any other, and how many of them are permitted and in the zone. */
export interface Sample {
  readonly seed: number
  readonly drawn: number
  readonly permitted: number
  readonly zone: number
}

/** What a sample shows of more packages than can be looked at or put together. */
export interface Sampled extends Points {
  readonly kind: 'sampled'
  readonly packages: bigint
  readonly sample: Sample
  /** With 99 % certainty at most so many of a million packages are better by a rule than the package given for it. */
  readonly betterPerMillion: number
  readonly parties: readonly Reach[]
  readonly signatories: readonly PartyIndex[]
}

export type Solution = Solved | Partly | Sampled

/** The figures as a solution: solved when nothing is missing, else partly. */
export function solutionFrom(
  figures: Omit<Partly, 'kind' | 'sample'>,
  sample: () => Sample,
): Solved | Partly {
  const { packages, permitted, zone, frontier, efficient } = figures
  const isCounted = permitted !== null && zone !== null && frontier !== null && efficient !== null
  if (!isCounted || packages > BigInt(Number.MAX_SAFE_INTEGER))
    return { kind: 'partly', ...figures, sample: zone === null ? sample() : null }
  const counts = { packages: Number(packages), permitted: Number(permitted), zone: Number(zone) }
  return { kind: 'solved', ...figures, ...counts, frontier, efficient }
}
