import type { StandingOffer } from '../negotiation/ledger.ts'
import type { Session } from '../negotiation/session.ts'
import { standingText } from '../negotiation/text.ts'

/** Whether the text already says all that an offer asked for: then there is nothing left in it to take. */
export function isMet(session: Session, { changes }: StandingOffer): boolean {
  const text = standingText(session)
  return changes.length > 0 && changes.every(({ issue, choice }) => text[issue] === choice)
}
