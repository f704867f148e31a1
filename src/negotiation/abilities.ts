import type { Move } from './move.ts'
import { remembered } from './remembered.ts'
import type { PartyIndex, Scenario } from './scenario.ts'
import type { Session } from './session.ts'

/** By party: the first ability of every kind it has, as its place in the level's list. */
const abilitiesBy = remembered(({ parties, abilities }: Scenario): readonly ReadonlyMap<string, number>[] =>
  parties.map((_, party) => {
    const own = [...abilities.keys()].filter((ability) => abilities[ability]!.seats.includes(party))
    return new Map(own.toReversed().map((ability) => [abilities[ability]!.kind, ability]))
  }),
)

/** The first ability of a kind that a party has, as its place in the level's list, or -1. */
export function abilityOf(scenario: Scenario, party: PartyIndex, kind: string): number {
  return abilitiesBy(scenario)[party]?.get(kind) ?? -1
}

/** What a move costs, in slots; a round costs as much as its dearest move and at least one. */
export function costOf(scenario: Scenario, session: Session, move: Move): number {
  switch (move.kind) {
    case 'table':
    case 'park':
    case 'reopen':
    case 'trade':
    case 'ask':
    case 'take':
    case 'request':
    case 'reassure':
    case 'warn':
    case 'promise':
    case 'vow':
    case 'consult':
    case 'press':
    case 'pass':
      return scenario.clock.costs[move.kind]
    case 'order':
    case 'package':
    case 'bridge':
    case 'circulate':
    case 'recess':
    case 'caucus':
    case 'deadline':
    case 'advance':
    case 'invite':
    case 'channel':
    case 'signal':
    case 'object':
    case 'appeal':
      return scenario.abilities[abilityOf(scenario, move.party, move.kind)]?.cost ?? 0
    case 'react':
      return scenario.events[move.event]?.reactions[move.reaction]?.slots ?? 0
    case 'stance':
    case 'answer':
    case 'offer':
    case 'criticise':
    case 'sign':
    case 'leave':
      return 0
  }
}
