import type { Brief } from '../negotiation/brief.ts'
import type { Package, PartyIndex, Scenario } from '../negotiation/scenario.ts'
import { utilityOf } from '../negotiation/utility.ts'
import type { Rule, Vector } from './bargaining-points.ts'
import type { Place, Point } from './solution.ts'
import { reservationAt, spaceOf, type Limits, type Space } from './space.ts'

/** What is to be solved: which packages, who signs always, and what no agreement is worth to each party. */
export interface Case {
  readonly scenario: Scenario
  readonly briefs: readonly Brief[]
  readonly space: Space
  readonly signatories: readonly PartyIndex[]
  /** By party. */
  readonly reservations: readonly number[]
}

export function caseOf(scenario: Scenario, briefs: readonly Brief[], limits: Limits): Case {
  return {
    scenario,
    briefs,
    space: spaceOf(scenario, limits),
    signatories: scenario.parties.flatMap(({ signs }, party) => (signs === 'always' ? [party] : [])),
    reservations: briefs.map((brief) => reservationAt(brief, limits.slot ?? 0)),
  }
}

/** Worths by signatory, from worths by party. */
export function bySignatory({ signatories }: Case, worths: Vector): Vector {
  return signatories.map((party) => worths[party]!)
}

/** A package as a rule's place. */
export function placeOf({ briefs, signatories }: Case, rule: Rule, chosen: Package): Place {
  const utilities = briefs.map((brief) => utilityOf(brief, chosen))
  const vector = signatories.map((party) => utilities[party]!)
  return { package: chosen, utilities, without: rule.without(vector).map((of) => signatories[of]!) }
}

/** Places that are shared, as one point: the first by the level's order of options stands for all. */
export function pointOf(places: readonly Place[], ties: number): Point | null {
  const tied = places.toSorted((one, other) => compareByOptions(one.package, other.package))
  return tied[0] ? { ...tied[0], ties, tied } : null
}

function compareByOptions(one: Package, other: Package): number {
  const at = one.findIndex((choice, issue) => choice !== other[issue])
  return at < 0 ? 0 : one[at]! - other[at]!
}
