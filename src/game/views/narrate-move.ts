import { holdsUp, type Move, type MoveOf, type StanceKind } from '../../negotiation/move.ts'
import type { Ground } from './ground.ts'
import { narrateAnswer, narrateOffer, narrateSign, narrateTrade } from './narrate-deals.ts'
import { narrateStances, wouldRather } from './narrate-stances.ts'
import { narratePledge, narrateTalk } from './narrate-talk.ts'
import { changesIn, on, said, type Teller } from './teller.ts'
import { type Before, subject } from './told-before.ts'

/** What was told before a move, and what stood before it: the words depend on both. */
export interface Moment {
  readonly before: Before
  /** The move put a wording in the place of another, or took a parked clause up again. */
  readonly replaces?: boolean
  readonly unparks?: boolean
}

/** A move in whole sentences, as this seat is told it. */
export function narrateMove(ground: Ground, move: Move, moment: Moment): string {
  const teller: Teller = {
    ground,
    who: ground.who(move.party),
    before: moment.before,
    subject: subject.made(move.kind, move.party),
  }
  switch (move.kind) {
    case 'table':
      return narrateTable(teller, move, moment)
    case 'stance':
      return narrateStances(teller, move)
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
      const { issue } = move.reason
      const clause = told.clause(issue)
      const ways = { held: moves.criticise, let: moves.criticiseLet, silent: moves.criticiseSilent }
      const stood = stoodFor(teller.ground, move, issue)
      const line = said(on(teller, subject.said('criticise', move.party, issue)), ways[stood], {
        who,
        clause,
        reason: told.reason(move.party, move.reason),
      })
      if (move.prefers === undefined) return line
      return `${line} ${wouldRather(teller, issue, move.prefers)}`
    }
  }
}

/** What the delegation had said of the clause that it names: it held it up, let it pass, or there was nothing to speak on. */
function stoodFor({ heard }: Ground, move: MoveOf<'criticise'>, issue: number): 'held' | 'let' | 'silent' {
  let kind: StanceKind = 'silent'
  let isOnTable = false
  for (const { entry } of heard) {
    if (entry.move === move) break
    for (const one of entry.consequences) {
      if (one.kind === 'clause' && one.issue === issue) isOnTable = one.to !== 'open' && one.to !== 'parked'
      if (one.kind === 'stance' && one.issue === issue && one.party === move.party) kind = one.stance.kind
    }
  }
  if (!isOnTable) return 'silent'
  return holdsUp(kind) ? 'held' : 'let'
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
