import type { Brief } from '../negotiation/brief.ts'
import type { Scenario } from '../negotiation/scenario.ts'
import { caseOf } from './case.ts'
import { planOf } from './plan.ts'
import { putTogether } from './put-together.ts'
import { sampled } from './sample.ts'
import { searched } from './search.ts'
import type { Solution } from './solution.ts'
import { MOST_PACKAGES, type Limits } from './space.ts'

/** Comparisons made at most by each way to a solution: some seconds. */
const MOST_EFFORT = 80_000_000

/**
 * What there is to know of the packages within the limits, in whole numbers: exactly, by putting them together issue by
 * issue or else by looking at each; and where neither is possible, as far as a sample shows.
 */
export function solve(scenario: Scenario, briefs: readonly Brief[], limits: Limits = {}): Solution {
  const of = caseOf(scenario, briefs, limits)
  const plan = planOf(scenario, briefs, of.space)
  const solution = plan && putTogether(of, plan, { left: MOST_EFFORT })
  if (solution) return solution
  return of.space.packages <= MOST_PACKAGES ? searched(of, { left: MOST_EFFORT }) : sampled(of)
}
