import type { Move } from '../../negotiation/move.ts'
import { isPresent } from '../../negotiation/presence.ts'
import { refusalOf } from '../../negotiation/rules.ts'
import type { Scenario } from '../../negotiation/scenario.ts'
import type { SeatView } from '../../negotiation/view.ts'
import type { Policy } from '../play-out.ts'
import { owed } from './owed.ts'

/** Asks everybody in turn what it would need, and takes every answer as it stands, whatever it is worth to itself. */
export const askAndTable: Policy = (scenario, view, brief, turn, luck) => {
  const usual = owed(scenario, view, brief, turn, luck)
  if (turn.owes !== 'move') return usual
  const said = usual.filter(({ kind }) => kind === 'stance')
  const move = [...takes(view), ...asks(scenario, view)].find((able) => !refusalOf(scenario, view, able))
  return [...said, move ?? { kind: 'pass', party: view.me }]
}

function takes({ offers, me }: SeatView): readonly Move[] {
  return offers
    .filter(({ to, taken, none }) => to === me && !taken && !none)
    .map(({ id }) => ({ kind: 'take', party: me, offer: id }))
}

function asks(scenario: Scenario, view: SeatView): readonly Move[] {
  const others = [...scenario.parties.keys()].filter(
    (other) => other !== view.me && isPresent(scenario, view, other),
  )
  const of = others[view.round % Math.max(1, others.length)]
  return of === undefined ? [] : [{ kind: 'ask', party: view.me, of }]
}
