import type { StandingOffer } from './ledger.ts'
import { numbersOf } from './lists.ts'
import { type Package, type PartyIndex, SILENT } from './scenario.ts'
import type { Session } from './session.ts'
import { stands, supports } from './text.ts'

/** By clause: the standing wording that a party accepts, or SILENT. */
export function acceptedBy(session: Session, party: PartyIndex): Package {
  return numbersOf(session.clauses.length, (issue) => {
    const { choice } = session.clauses[issue]!
    return supports(session, party, { issue, choice }) ? choice : SILENT
  })
}

/** The last answer that a party gave to another's question, if it ever gave one. */
function lastOffer({ offers }: Session, maker: PartyIndex, to: PartyIndex): StandingOffer | undefined {
  for (let i = offers.length - 1; i >= 0; i--) {
    const offer = offers[i]!
    if (offer.maker === maker && offer.to === to) return offer
  }
  return undefined
}

/**
 * Whether the party that was given this answer has moved since: it brought a wording, or accepts more wordings that it
 * did not accept then than it has taken back.
 */
function hasMoved(session: Session, { to, madeAt, accepted }: StandingOffer): boolean {
  if (session.broughtAt[to]! > madeAt) return true
  const now = acceptedBy(session, to)
  let net = 0
  for (let issue = 0; issue < now.length; issue++) {
    const [before, after] = [accepted[issue]!, now[issue]!]
    if (after === before) continue
    if (after !== SILENT) net++
    else if (stands(session, { issue, choice: before })) net--
  }
  return net > 0
}

/** Whether a question to a party would be a repeat: its last answer stands, or the asker has not moved since. */
export function isAskedBefore(session: Session, of: PartyIndex, by: PartyIndex): boolean {
  const last = lastOffer(session, of, by)
  if (last === undefined) return false
  return (!last.taken && last.until >= session.slot) || !hasMoved(session, last)
}

/** The same of the last answer that a party gave to another; true where it never gave one. */
export function hasMovedSince(session: Session, maker: PartyIndex, to: PartyIndex): boolean {
  const last = lastOffer(session, maker, to)
  return last === undefined || hasMoved(session, last)
}
