import type { LevelFile } from '../schema/level.ts'

/** The most slots a sitting can spend: the clock, what effects can add to it, and the final sitting where there can be one. */
export function longest(level: LevelFile): number {
  const { slots, finalSlots } = level.clock
  const canRefuse = level.absent !== undefined || level.parties.some(({ capital }) => capital !== undefined)
  // The rules never let the clock grow beyond twice what the level gives.
  return Math.min(slots + gained(level), 2 * slots) + (canRefuse ? finalSlots : 0)
}

type Effects = LevelFile['press'][number]['effects'] | undefined

function gained({ abilities, press, events, parties }: LevelFile): number {
  const used = abilities.map(({ effects, uses, seats }) => times(slotsIn(effects), uses, seats.length))
  const said = press.map(({ effects, seats }) => times(slotsIn(effects), 1, (seats ?? parties).length))
  const happened = events.flatMap((event) => [
    times(slotsIn(event.effects), event.times ?? 1, 1),
    ...(event.reactions ?? []).map(({ effects }) =>
      times(slotsIn(effects), event.times ?? 1, parties.length),
    ),
  ])
  return [...used, ...said, ...happened].reduce((sum, slots) => sum + slots, 0)
}

function slotsIn(effects: Effects): number {
  return (effects ?? []).reduce((sum, effect) => sum + ('slots' in effect ? Math.max(0, effect.slots) : 0), 0)
}

function times(slots: number, often: number | undefined, by: number): number {
  return slots === 0 ? 0 : slots * (often ?? Number.POSITIVE_INFINITY) * by
}
