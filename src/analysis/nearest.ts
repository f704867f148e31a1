import type { Package } from '../negotiation/scenario.ts'
import { utilityOf } from '../negotiation/utility.ts'
import type { Case } from './case.ts'
import { firstPackage } from './first-package.ts'
import { mergedFront } from './merging.ts'
import type { Plan } from './plan.ts'
import type { Nearest } from './solution.ts'
import type { Effort } from './undominated.ts'

/** How near an empty zone comes to holding something; undefined when nothing is permitted, or it takes too much effort. */
export function nearestTogether(of: Case, plan: Plan, effort: Effort): Nearest | undefined {
  const lowered = (by: number) => of.reservations.map((reservation) => reservation - by)
  const isReached = (by: number) =>
    mergedFront(plan, { objectives: [], floors: lowered(by) }, effort)?.length === 1
  let [below, by] = [0, 1]
  while (!isReached(by)) {
    if (effort.left < 0 || by > 0x10000000) return undefined
    ;[below, by] = [by, by * 2]
  }
  while (by - below > 1) {
    const middle = (below + by) >> 1
    if (isReached(middle)) by = middle
    else below = middle
  }
  const found = firstPackage(plan, of.space, lowered(by), effort)
  return found && nearestAt(of, by, found)
}

export function nearestAt({ briefs }: Case, by: number, found: Package): Nearest {
  return { by, package: found, utilities: briefs.map((brief) => utilityOf(brief, found)) }
}
