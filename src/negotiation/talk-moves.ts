import type { Draft } from 'immer'
import { type Act, learn, narrow } from './act.ts'
import { answered } from './answered.ts'
import { accountedRange } from './capitals.ts'
import type { Change, MoveOf } from './move.ts'
import { acceptedBy, isAskedBefore } from './moved.ts'
import { offerWith, type StandingOffer, type Trade } from './ledger.ts'
import { standingText, stands } from './text.ts'
import { changeTrust } from './trust.ts'
import { utilityOf } from './utility.ts'
import { doChanges } from './text-moves.ts'
import { setWording } from './wording.ts'
import { worstOf } from './worry.ts'

/** Share of what was still open of one's own capital's range that one call closes, in per cent. */
const CONSULT_NARROWS = 50

function propose(act: Act, proposal: Omit<Trade, 'id' | 'madeAt' | 'state'>): void {
  const { s } = act
  const trade: Trade = { ...proposal, id: s.trades.length, madeAt: s.slot, state: 'open' }
  s.trades.push(trade as Draft<Trade>) // replaced, never changed
  s.pending.push({ kind: 'answer', party: trade.to, trade: trade.id })
}

export function doTrade(act: Act, move: MoveOf<'trade'>): void {
  const { party: maker, to, give, get, aside = false } = move
  propose(act, { maker, to, give, get, aside, counters: -1 })
}

function carryOut(act: Act, trade: Trade, changes: readonly Change[]): void {
  for (const change of changes) setWording(act, change, [trade.maker, trade.to], trade.id)
}

export function doAnswer(act: Act, move: MoveOf<'answer'>): void {
  const { s } = act
  const trade: Trade = s.trades[move.trade]!
  s.pending.shift()
  const state = { accept: 'accepted', refuse: 'refused', counter: 'countered' } as const
  s.trades[trade.id] = { ...trade, state: state[move.answer] } as Draft<Trade> // replaced, never changed
  const { give, get } = answered(trade, move)
  if (move.answer === 'accept') carryOut(act, trade, [...give, ...get])
  if (move.answer === 'counter')
    propose(act, { maker: move.party, to: trade.maker, give, get, aside: trade.aside, counters: trade.id })
}

export function doAsk(act: Act, move: MoveOf<'ask'>): void {
  const { s } = act
  if (isAskedBefore(s, move.of, move.party))
    changeTrust(act, move.of, move.party, -act.scenario.trust.pestering)
  s.pending.push({ kind: 'offer', party: move.of, to: move.party, aside: move.aside ?? false })
}

/** A new answer stands beside an earlier one to the same delegation: what was said binds as long as it was to bind. */
export function doOffer(act: Act, move: MoveOf<'offer'>): void {
  const { s } = act
  const [asked] = s.pending.splice(0, 1)
  const offer: StandingOffer = {
    id: s.offers.length,
    maker: move.party,
    to: move.to,
    changes: move.changes,
    none: move.none,
    stays: !move.none && move.changes.every((change) => stands(s, change)),
    padded: move.padded,
    reason: move.reason,
    madeAt: s.slot,
    until: s.slots, // the round's end says until when
    aside: asked?.kind === 'offer' && asked.aside,
    taken: false,
    accepted: acceptedBy(s, move.to),
  }
  s.offers.push(offer as Draft<StandingOffer>) // replaced, never changed
}

export function doTake(act: Act, move: MoveOf<'take'>): void {
  const { s } = act
  const offer: StandingOffer = s.offers[move.offer]!
  s.offers[offer.id] = offerWith(offer, offer.until, true) as Draft<StandingOffer> // replaced, never changed
  doChanges(act, offer.changes, [move.party, offer.maker])
}

export function doRequest(act: Act, move: MoveOf<'request'>): void {
  const { party: by, of, ability, aside = false } = move
  act.s.requests.push({ by, of, ability, slot: act.s.slot, aside })
}

/** Each reassurance is worth half of the one before. */
export function doReassure(act: Act, move: MoveOf<'reassure'>): void {
  const row = act.s.reassured[move.party]!
  changeTrust(act, move.to, move.party, act.scenario.trust.reassurance >> Math.min(30, row[move.to]!))
  row[move.to] = row[move.to]! + 1
}

export function doWarn(act: Act, move: MoveOf<'warn'>): void {
  changeTrust(act, move.to, move.party, -act.scenario.trust.warning)
}

export function doPromise(act: Act, move: MoveOf<'promise'>): void {
  const { promises, slot } = act.s
  const { party: maker, to, sort, issue, choice, due, aside = false } = move
  const id = promises.length
  const tried = stands(act.s, move)
  promises.push({ id, maker, to, sort, issue, choice, due, madeAt: slot, tried, status: 'due', aside })
  act.out.push({ kind: 'promise', promise: id, status: 'due' })
}

export function doVow(act: Act, move: MoveOf<'vow'>): void {
  const { party, sort, issue, choice } = move
  act.s.vows.push({ party, sort, issue, choice, madeAt: act.s.slot })
}

/**
 * The capital hears an account of what was agreed, so that none of it counts as let pass without a word; and it says what
 * worries it most in the text on the table, and how that text stands to what it may demand.
 */
export function doConsult(act: Act, move: MoveOf<'consult'>): void {
  const { s, world } = act
  const about = move.party
  const brief = world.briefs[about]!
  const text = standingText(s)
  const worth = utilityOf(brief, text)
  narrow(act, about, about, CONSULT_NARROWS)
  const range = accountedRange(world, s, about, about) ?? [worth, worth]
  const verdict = worth < range[0] ? 'below' : worth > range[1] ? 'above' : 'within'
  learn(act, about, { kind: 'capital', about, slot: s.slot, worry: worstOf(brief, text), range, verdict })
}
