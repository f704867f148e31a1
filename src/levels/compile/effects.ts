import type { Effect, Who } from '../../negotiation/effect.ts'
import { ROLES } from '../checks/reserved.ts'
import type { Effect as Written } from '../schema/effect.ts'
import type { Places } from './places.ts'

/** Effects with indices for ids. */
export function effectsFrom(places: Places, written: readonly Written[] | undefined): readonly Effect[] {
  return (written ?? []).map((from) => effectFrom(places, from))
}

function effectFrom(places: Places, from: Written): Effect {
  const who = (name: string): Who => ROLES.find((role) => role === name) ?? places.party(name)
  if ('trust' in from) {
    return { kind: 'trust', from: who(from.trust.from), to: who(from.trust.to), by: from.trust.by }
  }
  if ('candour' in from) return { kind: 'candour', of: who(from.candour.of), by: from.candour.by }
  if ('reservation' in from) {
    return { kind: 'reservation', of: who(from.reservation.of), by: from.reservation.by }
  }
  if ('patience' in from) return { kind: 'patience', of: who(from.patience.of), by: from.patience.by }
  if ('yielding' in from) return { kind: 'yielding', of: who(from.yielding.of), by: from.yielding.by }
  if ('learn' in from) return { kind: 'learn', about: who(from.learn.about), what: from.learn.what }
  if ('narrow' in from) return { kind: 'narrow', of: who(from.narrow.of), by: from.narrow.by }
  if ('bar' in from) return { kind: 'bar', of: who(from.bar.of), by: from.bar.by }
  if ('slots' in from) return { kind: 'slots', by: from.slots }
  if ('flag' in from) return { kind: 'flag', flag: from.flag }
  return { kind: 'reserve', by: who(from.reserve.by), issue: places.issue(from.reserve.issue) }
}
