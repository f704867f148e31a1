import type { Brief } from '../negotiation/brief.ts'
import type { PartyIndex, Scenario } from '../negotiation/scenario.ts'
import { caseOf } from './case.ts'
import { mergedFront } from './merging.ts'
import { planOf } from './plan.ts'
import { reservationAt } from './space.ts'

/** Comparisons made before nothing is said: some tenths of a second. */
const MOST_EFFORT = 10_000_000

/** A zone of agreement that holds nothing, whatever the hour. */
export interface EmptyZone {
  /** Who signs always, and cannot get by any package that may be signed what no agreement is worth to it at its lowest. */
  readonly hopeless: readonly { readonly party: PartyIndex; readonly best: number; readonly floor: number }[]
}

/**
 * Whether no package is worth to everybody who would have to sign it what no agreement is worth; with every reservation at
 * the lowest to which the clock lets it drift. Nothing when there is one, or when saying so exactly takes too long.
 */
export function emptyZone(scenario: Scenario, briefs: readonly Brief[]): EmptyZone | undefined {
  const { space, signatories } = caseOf(scenario, briefs, {})
  const plan = planOf(scenario, briefs, space)
  if (!plan) return undefined
  const effort = { left: MOST_EFFORT }
  const floors = briefs.map((brief) =>
    Math.min(reservationAt(brief, 0), reservationAt(brief, scenario.clock.slots)),
  )
  if (mergedFront(plan, { objectives: [], floors }, effort)?.length !== 0) return undefined
  const hopeless = signatories.flatMap((party) => {
    const best = mergedFront(plan, { objectives: [party] }, effort)?.[0]?.[0]
    const floor = floors[party]!
    return best !== undefined && best < floor ? [{ party, best, floor }] : []
  })
  return { hopeless }
}
