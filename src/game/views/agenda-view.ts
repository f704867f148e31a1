import { chairOf } from '../../negotiation/presence.ts'
import type { SessionView } from '../shown/session.ts'
import type { Ground } from './ground.ts'
import { myTurn } from './turn-view.ts'

/** The order of the tracks, while it is being set. */
export function agendaView(ground: Ground): SessionView['agenda'] {
  const { phase, seen, scenario, words, who } = ground
  if (phase.kind !== 'agenda') return null
  const canOrder = myTurn(ground)?.owes === 'order'
  const chair = chairOf(scenario)
  return {
    canOrder,
    order: seen.order,
    line: canOrder || chair < 0 ? words.agenda.yours : words.agenda.theirs(who(chair)),
  }
}
