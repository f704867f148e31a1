import { lastOffer, hasMoved } from '../../negotiation/moved.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Ground } from './ground.ts'

/** Whether a question to this delegation would be a repeat: its last answer stands, or the seat has not moved since. */
export function isAskedBefore({ seen, me }: Ground, of: PartyIndex): boolean {
  const last = lastOffer(seen, of, me)
  if (!last) return false
  return (!last.taken && last.until >= seen.slot) || !hasMoved(seen, last)
}
