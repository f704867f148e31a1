import { signReason } from './closing-of.ts'
import type { StandingOffer } from '../../negotiation/ledger.ts'
import type { MoveOf } from '../../negotiation/move.ts'
import { changesIn, on, said, type Teller } from './teller.ts'
import { subject } from './told-before.ts'

export function narrateTrade(teller: Teller, move: Pick<MoveOf<'trade'>, 'to' | 'give' | 'get'>): string {
  const { words, who } = teller.ground
  const between = { who: teller.who, to: who(move.to) }
  const [give, get] = [changesIn(teller, move.give), changesIn(teller, move.get)]
  if (get.length === 0) return said(teller, words.moves.tradeForNothing, { ...between, give })
  if (give.length === 0) return said(teller, words.moves.tradeAskingOnly, { ...between, get })
  return said(teller, words.moves.trade, { ...between, give, get })
}

export function narrateAnswer(teller: Teller, move: MoveOf<'answer'>): string {
  const { words, told, seen, who } = teller.ground
  const trade = seen.trades.find((one) => one.id === move.trade)
  if (!trade) return said(teller, words.talk.pass, { who: teller.who })
  const between = { who: teller.who, to: who(trade.maker) }
  const part = changesIn(teller, [...(move.give ?? []), ...(move.get ?? [])])
  if (move.answer === 'counter') {
    const [give, get] = [changesIn(teller, move.give ?? []), changesIn(teller, move.get ?? [])]
    return said(teller, words.moves.tradeCountered, { ...between, give, get })
  }
  if (move.answer === 'accept') {
    const whole = part.length === 0 || part.length === trade.give.length + trade.get.length
    if (whole) return said(teller, words.moves.tradeAccepted, between)
    return said(teller, words.moves.tradePart, { ...between, changes: part })
  }
  if (!move.reason) return said(teller, words.moves.tradeRefused, between)
  return said(teller, words.moves.tradeRefusedBecause, {
    ...between,
    clause: told.clause(move.reason.issue),
    reason: told.reason(move.party, move.reason),
  })
}

export function narrateOffer(teller: Teller, move: MoveOf<'offer'>): string {
  const { words, told, who } = teller.ground
  const between = { who: teller.who, to: who(move.to) }
  const because = move.reason && {
    clause: told.clause(move.reason.issue),
    reason: told.reason(move.party, move.reason),
  }
  if (move.none) {
    if (!because) return said(teller, words.talk.offerNone, between)
    return said(teller, words.talk.offerNoneBecause, { ...between, ...because })
  }
  const { stays } = offerOf(teller, move) ?? { stays: false }
  const changes = changesIn(teller, move.changes)
  const offer = said(teller, stays ? words.talk.offerStays : words.talk.offer, { ...between, changes })
  if (!because || !move.reason) return offer
  const about = on(teller, subject.said('offer', move.party, move.reason.issue))
  return `${offer} ${said(about, words.talk.offerBecause, because)}`
}

/** The offer that stands in the ledger as this move made it. */
function offerOf({ ground }: Teller, { party, to, changes }: MoveOf<'offer'>): StandingOffer | undefined {
  return ground.seen.offers.find((one) => one.maker === party && one.to === to && one.changes === changes)
}

export function narrateSign(teller: Teller, move: MoveOf<'sign'>): string {
  const { words, told } = teller.ground
  const { who } = teller
  if (move.answer === 'sign') return said(teller, words.moves.sign, { who })
  if (move.answer === 'go-on') return said(teller, words.moves.goesOn, { who })
  if (move.answer === 'adjourn') return said(teller, words.moves.adjourn, { who })
  if (!move.reason) return said(teller, words.moves.decline, { who })
  return said(teller, words.moves.declineBecause, {
    who,
    clause: told.clause(move.reason.issue),
    reason: signReason(teller.ground, move.party, move.reason),
  })
}
