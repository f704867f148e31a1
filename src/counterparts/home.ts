import { remembered } from '../negotiation/remembered.ts'
import type { CapitalRule, PartyIndex, Scenario } from '../negotiation/scenario.ts'
import type { SeatView } from '../negotiation/view.ts'

/** Where in the visible range of its capital a party feels safe enough, per cent. */
const HOME_SHARE = 75

/** Worth at which the capital would as likely as not say yes, from the range that everybody can read; -Infinity without one. */
export function homeFloor(scenario: Scenario, view: SeatView): number {
  const { capital } = scenario.parties[view.me]!
  return capital ? barsOf(capital).likely + view.barShift[view.me]! : Number.NEGATIVE_INFINITY
}

/** Worth at which the capital says yes if every group's bar lies at this per cent of its range; -Infinity without one. */
export function pivotalBar(scenario: Scenario, view: SeatView, party: PartyIndex, percent: number): number {
  const { capital } = scenario.parties[party]!
  if (!capital) return Number.NEGATIVE_INFINITY
  return (
    pivotal(capital, (low, high) => low + Math.floor(((high - low) * percent) / 100)) + view.barShift[party]!
  )
}

/** Worth below which the capital is sure to refuse. */
export function homeLowest(scenario: Scenario, view: SeatView): number {
  const { capital } = scenario.parties[view.me]!
  return capital ? barsOf(capital).lowest + view.barShift[view.me]! : Number.NEGATIVE_INFINITY
}

/** What the visible ranges of a capital's groups come to, before anything moved them. */
const barsOf = remembered((capital: CapitalRule) => ({
  lowest: pivotal(capital, (low) => low),
  likely: pivotal(capital, (low, high) => low + Math.floor(((high - low) * HOME_SHARE) / 100)),
}))

function pivotal(capital: CapitalRule, read: (low: number, high: number) => number): number {
  const groups = capital.groups
    .map(({ seats, bar }) => ({ seats, bar: read(bar[0], bar[1]) }))
    .toSorted((one, other) => one.bar - other.bar)
  let seats = 0
  for (const group of groups) {
    seats += group.seats
    if (seats >= capital.quota) return group.bar
  }
  return groups.at(-1)?.bar ?? Number.NEGATIVE_INFINITY
}
