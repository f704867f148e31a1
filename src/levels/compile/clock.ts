import type { ClockRule, CommonKind } from '../../negotiation/scenario.ts'
import type { LevelFile } from '../schema/level.ts'

/** What a kind of move takes when the level does not say, in slots. */
export const COSTS: Readonly<Record<CommonKind, number>> = {
  table: 1,
  stance: 0,
  park: 1,
  reopen: 2,
  trade: 1,
  ask: 1,
  take: 1,
  request: 1,
  reassure: 1,
  warn: 1,
  promise: 1,
  vow: 1,
  consult: 1,
  press: 1,
  pass: 1,
}

export function clockFrom({ clock }: LevelFile): ClockRule {
  const { start, minutesPerSlot, slots, closingSlots, finalSlots } = clock
  const [hours, minutes] = start.split(':').map(Number)
  const given = Object.entries(clock.costs ?? {}).filter(([, cost]) => cost !== undefined)
  return {
    startMinute: (hours ?? 0) * 60 + (minutes ?? 0),
    minutesPerSlot,
    slots,
    closingSlots,
    finalSlots,
    costs: { ...COSTS, ...Object.fromEntries(given) },
  }
}
