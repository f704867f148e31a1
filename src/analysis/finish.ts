import type { Brief } from '../negotiation/brief.ts'
import type { Outcome } from '../negotiation/condition.ts'
import type { Package, Scenario } from '../negotiation/scenario.ts'
import type { Session } from '../negotiation/session.ts'
import { reservationOf, utilityOf } from '../negotiation/utility.ts'

/** What one finished session came to, small enough to keep thousands of them. */
export interface Finish {
  readonly outcome: Outcome
  /** Slots spent. */
  readonly slot: number
  readonly ratified: boolean
  readonly good: boolean
  /** The agreed clauses, signed or not. */
  readonly text: Package
  /** By party: points it came away with. */
  readonly worth: readonly number[]
}

export function finishOf(scenario: Scenario, briefs: readonly Brief[], session: Session): Finish {
  const { ended, slot, stage } = session
  if (!ended) throw new Error(`not over: ${JSON.stringify({ stage, slot })}`)
  return {
    outcome: ended.outcome,
    slot,
    ratified: isRatified(session),
    good: isGood(scenario, session),
    text: ended.text,
    worth: briefs.map((brief) => worthOf(scenario, brief, session)),
  }
}

/** Signed, ratified by every capital, accepted by the absent party, and likely to hold; the level's word for it is not asked. */
export function isGood(scenario: Scenario, session: Session): boolean {
  return isInForce(scenario, session) && session.answers!.durability >= scenario.durability.holds
}

function isInForce(scenario: Scenario, session: Session): boolean {
  if (session.ended?.outcome !== 'signed' || !isRatified(session)) return false
  return scenario.absent === undefined || session.answers!.absent?.accepts === true
}

function isRatified({ answers }: Session): boolean {
  return answers !== null && answers.capitals.every(({ yes }) => yes)
}

/** What a party came away with: the worth of the text if it came into force, else what no agreement was worth to it then. */
function worthOf(scenario: Scenario, brief: Brief, session: Session): number {
  return isInForce(scenario, session) ? utilityOf(brief, session.ended!.text) : reservationOf(brief, session)
}
