import type { IssueIndex, PartyIndex } from '../negotiation/scenario.ts'
import { isPresent } from '../negotiation/presence.ts'
import { withinReach } from '../negotiation/text.ts'
import type { Mind } from './mind.ts'

/** Clauses that can be worked on now and stand in brackets. */
export function bracketedNow({ scenario, view }: Mind): readonly IssueIndex[] {
  return [...view.clauses.keys()].filter(
    (issue) => view.clauses[issue]!.status === 'bracketed' && withinReach(scenario, view, issue),
  )
}

/** Clauses that can be worked on now and have no wording. */
export function openNow({ scenario, view }: Mind): readonly IssueIndex[] {
  return [...view.clauses.keys()].filter(
    (issue) => view.clauses[issue]!.status === 'open' && withinReach(scenario, view, issue),
  )
}

/** Rounds since a clause was last agreed. */
export function stalledRounds({ view }: Mind): number {
  return view.round - view.lastAgreed
}

/** The other delegations in the room. */
export function othersPresent({ scenario, view, me }: Mind): readonly PartyIndex[] {
  return [...view.gone.keys()].filter((party) => party !== me && isPresent(scenario, view, party))
}

/** How many clauses a delegation holds up. */
export function heldUpBy({ view }: Mind, party: PartyIndex): number {
  return view.clauses.filter(({ status, stances }) => {
    const { kind } = stances[party]!
    return status === 'bracketed' && (kind === 'reserves' || kind === 'objects')
  }).length
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
