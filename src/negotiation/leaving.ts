import type { Draft } from 'immer'
import type { Act } from './act.ts'
import { offerWith, type StandingOffer } from './ledger.ts'
import { voidPromisesOf } from './promises.ts'
import type { PartyIndex } from './scenario.ts'
import { onTable } from './text.ts'
import { SAYS_NOTHING, settleStatus, unlink } from './wording.ts'

/**
 * A delegation leaves the room: what it said no longer counts, its objections and offers fall, and what was agreed on
 * its troops or guarantees is in brackets again.
 */
export function leaveRoom(act: Act, party: PartyIndex): void {
  const { s } = act
  s.gone[party] = true
  s.moved[party] = true
  act.out.push({ kind: 'left', party })
  s.objections = s.objections.filter((objection) => objection.party !== party)
  s.pending = s.pending.filter((pending) => pending.party !== party)
  s.offers.forEach((offer, i) => {
    if (offer.maker === party && offer.until >= s.slot)
      s.offers[i] = offerWith(offer, s.slot - 1, offer.taken) as Draft<StandingOffer> // replaced, never changed
  })
  for (let issue = 0; issue < s.clauses.length; issue++) {
    const trade = s.trades[s.clauses[issue]!.link]
    if (trade && (trade.maker === party || trade.to === party)) unlink(act, issue)
    forget(act, issue, party)
  }
  voidPromisesOf(act, party)
}

function forget(act: Act, issue: number, party: PartyIndex): void {
  const clause = act.s.clauses[issue]!
  const option = act.scenario.issues[issue]!.options[clause.choice]
  const before = clause.status
  if (onTable(clause)) {
    clause.stances[party] = SAYS_NOTHING
    settleStatus(act, issue, before, false)
  } else if (before === 'agreed' && option?.signatories.includes(party)) {
    unlink(act, issue)
    clause.agreedAt = -1
    clause.initials = []
    clause.stances[party] = SAYS_NOTHING
    clause.status = 'bracketed' // nobody can agree to it without the party it names
    act.out.push({ kind: 'clause', issue, from: before, to: 'bracketed', choice: clause.choice })
  }
}
