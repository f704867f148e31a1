import { holdsUp } from '../negotiation/move.ts'
import type { ClauseStatus } from '../negotiation/condition.ts'
import type { IssueIndex, PartyIndex } from '../negotiation/scenario.ts'
import { isPresent } from '../negotiation/presence.ts'
import { withinReach } from '../negotiation/text.ts'
import type { Mind } from './mind.ts'

/** Clauses that can be worked on now and stand in brackets. */
export function bracketedNow(mind: Mind): readonly IssueIndex[] {
  return withStatus(mind, 'bracketed')
}

/** Clauses that can be worked on now and have no wording. */
export function openNow(mind: Mind): readonly IssueIndex[] {
  return withStatus(mind, 'open')
}

function withStatus({ scenario, view }: Mind, status: ClauseStatus): readonly IssueIndex[] {
  const { clauses } = view
  const found: IssueIndex[] = []
  for (let issue = 0; issue < clauses.length; issue += 1) {
    if (clauses[issue]!.status === status && withinReach(scenario, view, issue)) found.push(issue)
  }
  return found
}

/** Rounds since a clause was last agreed. */
export function stalledRounds({ view }: Mind): number {
  return view.round - view.lastAgreed
}

/** The other delegations in the room. */
export function othersPresent({ scenario, view, me }: Mind): readonly PartyIndex[] {
  const found: PartyIndex[] = []
  for (let party = 0; party < view.gone.length; party += 1) {
    if (party !== me && isPresent(scenario, view, party)) found.push(party)
  }
  return found
}

/** How many clauses a delegation holds up. */
export function heldUpBy({ view }: Mind, party: PartyIndex): number {
  let count = 0
  for (const { status, stances } of view.clauses) {
    const { kind } = stances[party]!
    if (status === 'bracketed' && holdsUp(kind)) count += 1
  }
  return count
}

/** How much of the present track, or of the closing, is gone; per mille. */
export function stageSpent({ scenario, view }: Mind): number {
  const { stage } = view
  if (stage.kind === 'talks') {
    return Math.floor((1000 * view.trackSpent[stage.track]!) / Math.max(1, view.trackSlots[stage.track]!))
  }
  return (
    1000 -
    Math.floor(
      (1000 * Math.min(scenario.clock.closingSlots, view.slots - view.slot)) / scenario.clock.closingSlots,
    )
  )
}

/** How many stages of the talks were opened so far: what is done once a stage is counted against it. */
export function stagesOpened({ view }: Mind): number {
  return view.stage.kind === 'talks' ? view.order.indexOf(view.stage.track) + 1 : view.order.length + 1
}

/** Whether any seat is a person's. */
export function hasPersons({ view }: Mind): boolean {
  return view.persons.includes(true)
}
