import { abilityOf } from './abilities.ts'
import { answered } from './answered.ts'
import type { Change, Move, MoveOf, Refusal } from './move.ts'
import {
  isIndex,
  isOption,
  refuseBound,
  refuseChanges,
  refuseListener,
  refuseReason,
} from './refusal-parts.ts'
import type { Scenario } from './scenario.ts'
import type { Session } from './session.ts'
import type { Trade } from './ledger.ts'
import { supports } from './text.ts'
import type { Turn } from './turn.ts'

type TalkMove = Extract<
  Move,
  {
    kind:
      | 'trade'
      | 'answer'
      | 'ask'
      | 'offer'
      | 'take'
      | 'request'
      | 'reassure'
      | 'warn'
      | 'promise'
      | 'vow'
      | 'consult'
      | 'press'
  }
>

/** Slots before a promise may fall due: in the round in which it is made its maker can do no more about it. */
const KEEPING_TAKES = 2

const NO_OPTION: Refusal = { code: 'no-such-thing', detail: 'option' }

function refuseTrade(scenario: Scenario, session: Session, move: MoveOf<'trade'>): Refusal | undefined {
  const { party, to, give, get } = move
  const bringing = { bringers: [party, to], maker: party, anyTrack: true, partner: to }
  return (
    refuseListener(scenario, session, party, to) ??
    refuseChanges(scenario, session, bringing, [...give, ...get])
  )
}

function includesAll(whole: readonly Change[], part: readonly Change[]): boolean {
  return part.every((change) =>
    whole.some((one) => one.issue === change.issue && one.choice === change.choice),
  )
}

/**
 * An accepted part is a part of what was proposed, each clause once, and of an exchange something on either side. A counter is
 * its maker's condition for the trade before it: whoever leaves out what it added takes what was refused.
 */
function refusePart(trade: Trade, move: MoveOf<'answer'>): Refusal | undefined {
  if (move.give === undefined && move.get === undefined) return undefined
  const { give = [], get = [] } = move
  const issues = new Set([...give, ...get].map((change) => change.issue))
  if (issues.size === 0) return { code: 'nothing-offered' }
  if (trade.counters >= 0 && issues.size < trade.give.length + trade.get.length)
    return { code: 'whole-only', party: trade.maker }
  const isPart = includesAll(trade.give, give) && includesAll(trade.get, get)
  if (!isPart || issues.size !== give.length + get.length) return NO_OPTION
  const isGift = trade.give.length === 0 || trade.get.length === 0
  return isGift || (give.length > 0 && get.length > 0) ? undefined : { code: 'one-sided', party: trade.maker }
}

/** Whoever takes a trade, or a part of it, replaces wordings as well: what it gave others holds it. */
function refuseTaking(session: Session, trade: Trade, move: MoveOf<'answer'>): Refusal | undefined {
  const part = refusePart(trade, move)
  if (part !== undefined) return part
  const { give, get } = answered(trade, move)
  for (const change of [...give, ...get]) {
    const refusal = refuseBound(session, move.party, change, trade.maker)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

function refuseAnswer(
  scenario: Scenario,
  session: Session,
  turn: Turn,
  move: MoveOf<'answer'>,
): Refusal | undefined {
  const trade = session.trades.find((one) => one.id === move.trade)
  if (trade === undefined || turn.pending?.kind !== 'answer' || turn.pending.trade !== trade.id)
    return { code: 'no-such-thing', detail: 'trade' }
  const reason = refuseReason(scenario, move.reason)
  if (reason !== undefined) return reason
  switch (move.answer) {
    case 'accept':
      return refuseTaking(session, trade, move)
    case 'refuse':
      return undefined
    case 'counter': {
      if (trade.counters >= 0) return { code: 'answer-due', detail: 'a counter cannot be countered' }
      const [bringers, partner] = [[trade.maker, trade.to], trade.maker]
      const bringing = { bringers, maker: move.party, anyTrack: true, partner }
      return refuseChanges(scenario, session, bringing, [...(move.give ?? []), ...(move.get ?? [])])
    }
  }
}

function refuseOffer(
  scenario: Scenario,
  session: Session,
  turn: Turn,
  move: MoveOf<'offer'>,
): Refusal | undefined {
  if (turn.pending?.kind !== 'offer' || turn.pending.to !== move.to)
    return { code: 'no-such-thing', detail: 'question' }
  const reason = refuseReason(scenario, move.reason)
  if (reason !== undefined) return reason
  if (move.none !== (move.changes.length === 0)) return { code: 'nothing-offered' }
  if (new Set(move.changes.map((change) => change.issue)).size !== move.changes.length) return NO_OPTION
  for (const { issue, choice } of move.changes) {
    if (!isOption(scenario, issue, choice)) return NO_OPTION
    const clause = session.clauses[issue]!
    if (clause.status === 'agreed' && clause.choice !== choice) return { code: 'clause-agreed', issue }
    const bound = refuseBound(session, move.party, { issue, choice }, move.to)
    if (bound !== undefined) return bound
  }
  return undefined
}

function refuseTake(scenario: Scenario, session: Session, move: MoveOf<'take'>): Refusal | undefined {
  const { party } = move
  const offer = session.offers.find((one) => one.id === move.offer)
  if (offer === undefined) return { code: 'no-such-thing', detail: 'offer' }
  if (offer.to !== party) return { code: 'not-this-seat', party: offer.to }
  if (offer.none || offer.taken) return { code: 'nothing-offered' }
  if (offer.until < session.slot) return { code: 'expired' }
  const bringing = { bringers: [party, offer.maker], maker: party, anyTrack: false, partner: offer.maker }
  return (
    refuseListener(scenario, session, party, offer.maker) ??
    refuseChanges(scenario, session, bringing, offer.changes)
  )
}

function refuseRequest(scenario: Scenario, session: Session, move: MoveOf<'request'>): Refusal | undefined {
  const { party, of, ability } = move
  const listener = refuseListener(scenario, session, party, of)
  if (listener !== undefined) return listener
  if (!isIndex(ability, scenario.abilities.length)) return { code: 'no-such-thing', detail: 'ability' }
  const rule = scenario.abilities[ability]!
  if (abilityOf(scenario, of, rule.kind) !== ability) return { code: 'no-ability', party: of }
  if (session.uses[ability]![of]! >= rule.uses) return { code: 'used-up', detail: rule.id }
  const asked = session.requests.some(
    (request) => request.by === party && request.of === of && request.ability === ability,
  )
  return asked ? { code: 'promise-exists', party: of } : undefined
}

function refusePromise(scenario: Scenario, session: Session, move: MoveOf<'promise'>): Refusal | undefined {
  const { party, to, sort, issue, choice, due } = move
  const listener = refuseListener(scenario, session, party, to)
  if (listener !== undefined) return listener
  if (!isOption(scenario, issue, choice)) return NO_OPTION
  if (!Number.isInteger(due) || due > session.slots) return { code: 'no-such-thing', detail: 'due' }
  if (due <= session.slot) return { code: 'expired' }
  if (due < session.slot + KEEPING_TAKES) return { code: 'no-time' }
  if (session.clauses[issue]!.status === 'agreed') return { code: 'clause-agreed', issue }
  if (supports(session, party, move))
    return { code: sort === 'support' ? 'promise-exists' : 'supports-it', issue }
  const exists = session.promises.some(
    (one) =>
      one.status === 'due' &&
      one.maker === party &&
      one.to === to &&
      one.sort === sort &&
      one.issue === issue &&
      one.choice === choice,
  )
  return exists ? { code: 'promise-exists', issue } : undefined
}

function refuseVow(scenario: Scenario, session: Session, move: MoveOf<'vow'>): Refusal | undefined {
  const { party, issue, choice } = move
  if (!isOption(scenario, issue, choice)) return NO_OPTION
  const vowed = session.vows.some((vow) => vow.party === party && vow.issue === issue)
  return vowed ? { code: 'promise-exists', issue } : undefined
}

function refusePress(scenario: Scenario, session: Session, move: MoveOf<'press'>): Refusal | undefined {
  const { party, line } = move
  if (!isIndex(line, scenario.press.length)) return { code: 'no-such-thing', detail: 'line' }
  const { seats } = scenario.press[line]!
  if (seats.length > 0 && !seats.includes(party)) return { code: 'not-this-seat' }
  return session.pressed[party]!.includes(line) ? { code: 'used-up' } : undefined
}

/** What is wrong with a move between delegations, to one's capital or to the press. */
export function refuseTalk(
  scenario: Scenario,
  session: Session,
  turn: Turn,
  move: TalkMove,
): Refusal | undefined {
  switch (move.kind) {
    case 'trade':
      return refuseTrade(scenario, session, move)
    case 'answer':
      return refuseAnswer(scenario, session, turn, move)
    case 'ask':
      return refuseListener(scenario, session, move.party, move.of)
    case 'offer':
      return refuseOffer(scenario, session, turn, move)
    case 'take':
      return refuseTake(scenario, session, move)
    case 'request':
      return refuseRequest(scenario, session, move)
    case 'reassure':
      return refuseListener(scenario, session, move.party, move.to)
    case 'warn':
      return (
        refuseListener(scenario, session, move.party, move.to) ??
        (isOption(scenario, move.issue, move.choice) ? undefined : NO_OPTION)
      )
    case 'promise':
      return refusePromise(scenario, session, move)
    case 'vow':
      return refuseVow(scenario, session, move)
    case 'consult':
      return scenario.parties[move.party]!.capital === undefined
        ? { code: 'no-such-thing', detail: 'capital' }
        : undefined
    case 'press':
      return refusePress(scenario, session, move)
  }
}
