import type { Consequence, Entry } from '../../negotiation/story.ts'
import type { Ground } from './ground.ts'

/**
 * The slot at which a consequence came. What a move does, and what it gets initialled, belongs to the slot of the move;
 * what breaks in when the round has closed, to the slot that the clock shows from then on.
 */
export function slotOf({ heard, seen }: Ground, entry: Entry, consequence: Consequence): number {
  const { consequences, own, slot } = entry
  const agreed = consequence.kind === 'clause' && consequence.to === 'agreed'
  if (agreed || consequences.indexOf(consequence) < own) return slot
  const at = heard.findIndex((one) => one.entry === entry)
  return heard[at + 1]?.entry.slot ?? seen.slot
}
