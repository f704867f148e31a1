import type { StandingOffer } from '../negotiation/ledger.ts'
import type { Session } from '../negotiation/session.ts'
import { stands } from '../negotiation/text.ts'

/** Whether the text already says all that an offer asked for: then there is nothing left in it to take. */
export function isMet(session: Session, { changes }: StandingOffer): boolean {
  return changes.length > 0 && changes.every((change) => stands(session, change))
}
