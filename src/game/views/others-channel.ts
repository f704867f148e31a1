import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { Ground } from './ground.ts'

/** An answer of the absent party that somebody else asked for: the room sees that it came, and hears nothing of it. */
export interface OthersAnswer {
  readonly by: PartyIndex
  /** The entry of the story with whose round it came. */
  readonly with: Entry
  /** The slot that the clock showed then. */
  readonly slot: number
}

/** The answers that came to others alone, in order. */
export function othersAnswers(ground: Ground): readonly OthersAnswer[] {
  const { scenario, heard, seen, me } = ground
  const delay = scenario.absent?.delay
  if (delay === undefined) return []
  const slotAfter = (at: number) => heard[at + 1]?.entry.slot ?? seen.slot
  return heard.flatMap(({ entry: { move, slot } }, asked) => {
    if (move.kind !== 'channel' || move.party === me) return []
    const at = heard.findIndex((_, one) => one >= asked && slotAfter(one) >= slot + delay)
    const last = heard[at]?.entry
    if (!last || isToldToo(ground, slotAfter(at))) return []
    return [{ by: move.party, with: last, slot: slotAfter(at) }]
  })
}

/** Whether this seat was given an answer at the same time, because it had asked for it. */
function isToldToo({ seen, me }: Ground, slot: number): boolean {
  return seen.notes[me]?.some((note) => note.kind === 'channel' && note.slot === slot) ?? false
}
