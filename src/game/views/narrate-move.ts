import type { Change, Move, MoveOf } from '../../negotiation/move.ts'
import type { Trade } from '../../negotiation/session.ts'
import type { Who } from '../words/sentence.ts'
import { tell, type Telling, wayOf } from '../words/telling.ts'
import { type Ground, timeAt } from './ground.ts'
import { narrateStances } from './narrate-stances.ts'

/** When a move was made, and what stood before it: the words depend on both. */
export interface Moment {
  readonly round: number
  /** The move put a wording in the place of another, or took a parked clause up again. */
  readonly replaces?: boolean
  readonly unparks?: boolean
}

interface Teller {
  readonly ground: Ground
  readonly who: Who
  readonly way: number
}

/** A move in whole sentences, as this seat is told it. */
export function narrateMove(ground: Ground, move: Move, moment: Moment): string {
  const way = wayOf(move.kind, move.party, moment.round)
  const teller: Teller = { ground, who: ground.who(move.party), way }
  switch (move.kind) {
    case 'table':
      return narrateTable(teller, move, moment)
    case 'stance':
      return narrateStances(ground, move, way)
    case 'trade':
      return narrateTrade(teller, move)
    case 'answer':
      return narrateAnswer(teller, move)
    case 'offer':
      return narrateOffer(teller, move)
    case 'sign':
      return narrateSign(teller, move)
    case 'take':
    case 'package':
    case 'bridge':
    case 'park':
    case 'reopen':
    case 'object':
    case 'invite':
    case 'criticise':
      return narrateText(teller, move)
    case 'promise':
    case 'vow':
    case 'warn':
      return narratePledge(teller, move)
    case 'ask':
    case 'request':
    case 'reassure':
    case 'appeal':
    case 'caucus':
      return narrateTalk(teller, move)
    default:
      return narrateOther(teller, move)
  }
}

function said<P>({ way }: Teller, ways: Telling<P>, params: P): string {
  return tell(ways, params, way)
}

function changesIn({ ground }: Teller, changes: readonly Change[]): readonly string[] {
  return changes.map(ground.told.change)
}

function narrateTable(teller: Teller, move: MoveOf<'table'>, moment: Moment): string {
  const { moves } = teller.ground.words
  const { told } = teller.ground
  const ways = moment.unparks ? moves.unpark : moment.replaces ? moves.tableAnew : moves.table
  return said(teller, ways, {
    who: teller.who,
    clause: told.clause(move.issue),
    wording: told.short(move.issue, move.choice),
  })
}

function narrateTrade(teller: Teller, move: Pick<Trade, 'to' | 'give' | 'get'>): string {
  const { words, who } = teller.ground
  const between = { who: teller.who, to: who(move.to) }
  const [give, get] = [changesIn(teller, move.give), changesIn(teller, move.get)]
  if (get.length === 0) return said(teller, words.moves.tradeForNothing, { ...between, give })
  if (give.length === 0) return said(teller, words.moves.tradeAskingOnly, { ...between, get })
  return said(teller, words.moves.trade, { ...between, give, get })
}

function narrateAnswer(teller: Teller, move: MoveOf<'answer'>): string {
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

function narrateOffer(teller: Teller, move: MoveOf<'offer'>): string {
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
  if (move.changes.length === 0) return said(teller, words.talk.offerContent, between)
  const offer = said(teller, words.talk.offer, { ...between, changes: changesIn(teller, move.changes) })
  return because ? `${offer} ${words.talk.offerBecause(because.clause, because.reason)}` : offer
}

function narrateSign(teller: Teller, move: MoveOf<'sign'>): string {
  const { words, told } = teller.ground
  const { who } = teller
  if (move.answer === 'sign') return said(teller, words.moves.sign, { who })
  if (move.answer === 'adjourn') return said(teller, words.moves.adjourn, { who })
  if (!move.reason) return said(teller, words.moves.decline, { who })
  return said(teller, words.moves.declineBecause, {
    who,
    clause: told.clause(move.reason.issue),
    reason: told.reason(move.party, move.reason),
  })
}

type TextMove = MoveOf<'take' | 'package' | 'bridge' | 'park' | 'reopen' | 'object' | 'invite' | 'criticise'>

function narrateText(teller: Teller, move: TextMove): string {
  const { words, told, seen, who: named } = teller.ground
  const { moves, talk } = words
  const { who } = teller
  switch (move.kind) {
    case 'take': {
      const offer = seen.offers.find((one) => one.id === move.offer)
      if (!offer) return said(teller, talk.pass, { who })
      return said(teller, moves.take, {
        who,
        to: named(offer.maker),
        changes: changesIn(teller, offer.changes),
      })
    }
    case 'package':
    case 'bridge':
      return said(teller, moves[move.kind], { who, changes: changesIn(teller, move.changes) })
    case 'park':
    case 'reopen':
      return said(teller, moves[move.kind], { who, clause: told.clause(move.issue) })
    case 'object': {
      const wording = told.short(move.issue, move.choice)
      return said(teller, moves.object, { who, clause: told.clause(move.issue), wording })
    }
    case 'invite':
      return said(teller, moves.invite, { who, to: named(move.whom), clause: told.clause(move.issue) })
    case 'criticise': {
      const clause = told.clause(move.reason.issue)
      const line = said(teller, moves.criticise, {
        who,
        clause,
        reason: told.reason(move.party, move.reason),
      })
      if (move.prefers === undefined) return line
      return `${line} ${words.stances.wouldRather(told.short(move.reason.issue, move.prefers))}`
    }
  }
}

function narratePledge(teller: Teller, move: MoveOf<'promise' | 'vow' | 'warn'>): string {
  const { words, told, scenario, who: named } = teller.ground
  const { who } = teller
  const about = { who, clause: told.clause(move.issue), wording: told.short(move.issue, move.choice) }
  if (move.kind === 'warn') return said(teller, words.talk.warn, { ...about, to: named(move.to) })
  if (move.kind === 'vow')
    return said(teller, move.sort === 'never' ? words.talk.vowNever : words.talk.vowOnly, about)
  return said(teller, words.talk[move.sort], {
    ...about,
    to: named(move.to),
    due: timeAt(scenario, move.due),
  })
}

function narrateTalk(
  teller: Teller,
  move: MoveOf<'ask' | 'request' | 'reassure' | 'appeal' | 'caucus'>,
): string {
  const { words, told, who: named } = teller.ground
  const { talk } = words
  const { who } = teller
  switch (move.kind) {
    case 'ask':
      return said(teller, talk.ask, { who, to: named(move.of) })
    case 'request': {
      const ability = told.level.abilities[move.ability]
      return said(teller, talk.request, {
        who,
        to: named(move.of),
        ability: ability ? told.t(ability.name) : '',
      })
    }
    case 'reassure':
    case 'appeal':
      return said(teller, talk[move.kind], { who, to: named(move.to) })
    case 'caucus':
      return said(teller, talk.caucus, { who, others: move.with.map((party) => named(party).name) })
  }
}

type OtherMove = MoveOf<
  | 'consult'
  | 'press'
  | 'pass'
  | 'leave'
  | 'order'
  | 'circulate'
  | 'recess'
  | 'deadline'
  | 'advance'
  | 'channel'
  | 'signal'
  | 'react'
>

function narrateOther(teller: Teller, move: OtherMove): string {
  const { words, told } = teller.ground
  const { moves, talk } = words
  const { who } = teller
  switch (move.kind) {
    case 'consult':
    case 'pass':
    case 'leave':
    case 'recess':
    case 'signal':
      return said(teller, talk[move.kind], { who })
    case 'circulate':
    case 'advance':
      return said(teller, moves[move.kind], { who })
    case 'deadline':
      return said(teller, moves.deadline, { who, slots: move.slots })
    case 'order': {
      const tracks = move.tracks
        .flatMap((track) => told.level.tracks[track] ?? [])
        .map(({ name }) => told.t(name))
      return said(teller, moves.order, { who, tracks })
    }
    case 'press': {
      const line = told.level.press[move.line]
      if (who.you && line) return told.t(line.text)
      return said(teller, talk.press, { who, line: line ? told.t(line.label) : '' })
    }
    case 'channel': {
      const ways = move.sends === 'draft' ? talk.channelDraft : talk.channelQuestion
      return said(teller, ways, { who, absent: absentName(teller.ground) })
    }
    case 'react': {
      const reaction = told.level.events[move.event]?.reactions?.[move.reaction]
      if (who.you && reaction) return told.t(reaction.text)
      return said(teller, talk.react, { who, reaction: reaction ? told.t(reaction.label) : '' })
    }
  }
}

/** The name of the party that is not in the room. */
export function absentName({ scenario, told }: Ground): string {
  return told.parties[scenario.absent?.party ?? -1]?.name ?? ''
}
