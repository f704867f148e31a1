import { holds } from './conditions.ts'
import type { Scenario } from './scenario.ts'
import type { Session } from './session.ts'

/** The ending of a session that is over: the first of the level's whose condition holds, else the last. */
export function endingOf(scenario: Scenario, session: Session): number {
  const found = scenario.endings.findIndex((ending) => holds(scenario, session, ending.when))
  return found < 0 ? scenario.endings.length - 1 : found
}
