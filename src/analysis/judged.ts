import type { Package } from '../negotiation/scenario.ts'
import { isNeeded } from '../negotiation/signatories.ts'
import { crossedBy, utilityOf } from '../negotiation/utility.ts'
import type { Case } from './case.ts'

/** One package after another, as the rules themselves judge it. */
export class Judged {
  /** Worth by party. */
  readonly worth: Int32Array
  isPermitted = false
  /** Points that its signatories lack to their reservations, together: none in the zone. */
  shortfall = 0
  private readonly of: Case

  constructor(of: Case) {
    this.of = of
    this.worth = new Int32Array(of.briefs.length)
  }

  judge(choices: Package): void {
    const { scenario, briefs, reservations } = this.of
    this.isPermitted = true
    this.shortfall = 0
    for (const [party, brief] of briefs.entries()) {
      const worth = utilityOf(brief, choices)
      this.worth[party] = worth
      if (!isNeeded(scenario, choices, party)) continue
      if (crossedBy(brief, choices)) this.isPermitted = false
      this.shortfall += Math.max(0, reservations[party]! - worth)
    }
  }
}
