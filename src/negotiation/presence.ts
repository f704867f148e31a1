import type { PartyIndex, Scenario } from './scenario.ts'
import type { Session } from './session.ts'

/** Whether a delegation sits in the room: neither the empty chair nor gone. */
export function isPresent(scenario: Scenario, session: Session, party: PartyIndex): boolean {
  return scenario.parties[party]!.presence === 'table' && !session.gone[party]
}

/** The delegation in the chair, or -1. */
export function chairOf(scenario: Scenario): PartyIndex {
  return scenario.parties.findIndex((party) => party.chair)
}
