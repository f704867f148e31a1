import { holdsUp, type Move, type MoveOf } from '../../negotiation/move.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { DelegationView } from '../shown/delegations.ts'
import type { StanceKind } from '../shown/text.ts'
import { called } from '../words/sentence.ts'
import type { Ground } from './ground.ts'
import { absentName } from './narrate-move.ts'
import { fallenSince } from './read-before.ts'
import { reversedBy } from './reversed.ts'
import { replacedAfter } from './rewordings.ts'

type Signal = DelegationView['signal']
type Icon = Signal['icon']

/** How a kind of move reaches the others: said, seen, written, or by telephone. */
const ICONS: Readonly<Record<Move['kind'], Icon>> = {
  table: 'pen',
  stance: 'speech',
  park: 'pen',
  reopen: 'pen',
  trade: 'speech',
  answer: 'speech',
  ask: 'speech',
  offer: 'speech',
  take: 'pen',
  request: 'speech',
  reassure: 'speech',
  warn: 'speech',
  promise: 'speech',
  vow: 'speech',
  consult: 'phone',
  press: 'speech',
  pass: 'eye',
  leave: 'eye',
  order: 'speech',
  package: 'pen',
  bridge: 'pen',
  circulate: 'pen',
  criticise: 'speech',
  recess: 'clock',
  caucus: 'eye',
  deadline: 'clock',
  advance: 'clock',
  invite: 'speech',
  channel: 'phone',
  signal: 'eye',
  object: 'speech',
  appeal: 'speech',
  react: 'speech',
  sign: 'pen',
}

/** The last thing a delegation was heard or seen to do. A silent round does not wipe out what it said in it. */
export function signalOf(ground: Ground, party: PartyIndex): Signal {
  const { signal } = ground.words.delegations
  if (ground.seen.gone[party]) return { icon: 'eye', text: signal.gone }
  const own = ground.heard.filter(({ entry }) => entry.move.party === party)
  const last = own.at(-1)?.entry
  if (!last) return { icon: 'eye', text: signal.none }
  const spoken = own.findLast(({ entry }) => entry.round === last.round && entry.move.kind !== 'pass')
  const said = spoken?.entry ?? last
  const { move } = said
  return { icon: ICONS[move.kind], text: shortly(ground, said), ...whyOf(ground, move) }
}

/** A move in a few words, where its party stands beside it. */
export function shortly(ground: Ground, entry: Entry): string {
  const { told, words, seen } = ground
  const { move } = entry
  const { signal } = words.delegations
  const named = (party: PartyIndex) => (party === ground.me ? signal.you : called(ground.party(party).name))
  switch (move.kind) {
    case 'table':
      return signal.tabled(told.number(move.issue), told.short(move.issue, move.choice))
    case 'stance':
      return stancesShortly(ground, entry, move)
    case 'park':
      return signal.parked(told.number(move.issue))
    case 'reopen':
      return signal.reopened(told.number(move.issue))
    case 'trade':
      return signal.traded(named(move.to))
    case 'answer':
      if (move.answer === 'accept' && move.give !== undefined) return signal.answeredPart
      return { accept: signal.answeredYes, refuse: signal.answeredNo, counter: signal.answeredOther }[
        move.answer
      ]
    case 'ask':
      return signal.asked(named(move.of))
    case 'offer':
      return (move.none ? signal.offeredNone : signal.offered)(named(move.to))
    case 'take': {
      const offer = seen.offers.find(({ id }) => id === move.offer)
      return offer ? signal.took(named(offer.maker)) : ''
    }
    case 'request':
      return signal.requested(named(move.of), told.t(told.level.abilities[move.ability]?.name ?? ''))
    case 'reassure':
      return signal.reassured(named(move.to))
    case 'warn':
      return signal.warned(named(move.to))
    case 'order':
      return signal.ordered(tracksOf(ground, move))
    case 'promise':
      return signal.promised(named(move.to))
    case 'vow':
      return signal.vowed(told.number(move.issue))
    case 'invite':
      return signal.invited(named(move.whom))
    case 'criticise':
      return signal.criticised(told.number(move.reason.issue))
    case 'caucus':
      return signal.caucus(move.with.map(named))
    case 'object':
      return signal.objected(told.number(move.issue), told.short(move.issue, move.choice))
    case 'appeal':
      return signal.appealed(named(move.to))
    case 'react':
      return move.party === ground.me ? reactionShortly(ground, move) : signal.reacted
    case 'sign':
      return signedShortly(ground, entry, move)
    case 'press':
      return signal.pressWith(told.t(told.level.press[move.line]?.label ?? ''))
    case 'pass':
      // Neighbours at the table do not say it in the same words, nor one of them twice running.
      return signal.passed[(move.party + entry.round) % signal.passed.length] ?? ''
    default:
      return plain(ground, move.kind)
  }
}

type Plain = Extract<
  Move['kind'],
  | 'consult'
  | 'leave'
  | 'package'
  | 'bridge'
  | 'circulate'
  | 'recess'
  | 'deadline'
  | 'advance'
  | 'channel'
  | 'signal'
>

function plain(ground: Ground, kind: Plain): string {
  const { signal } = ground.words.delegations
  const texts: Readonly<Record<Plain, string>> = {
    consult: signal.consulted,
    leave: signal.gone,
    package: signal.package,
    bridge: signal.bridge,
    circulate: signal.circulated,
    recess: signal.recess,
    deadline: signal.deadline,
    advance: signal.advanced,
    channel: signal.channel(absentName(ground)),
    signal: signal.signalled,
  }
  return texts[kind]
}

function tracksOf({ told }: Ground, { tracks }: MoveOf<'order'>): readonly string[] {
  return tracks.flatMap((track) => told.level.tracks[track] ?? []).map(({ name }) => told.t(name))
}

/** An answer at a reading, and what became of it where it no longer stands. */
function signedShortly({ heard, phase, words }: Ground, entry: Entry, { answer }: MoveOf<'sign'>): string {
  const { signal } = words.delegations
  if (answer === 'go-on') return signal.wentOn
  const fallen = fallenSince(heard, entry)
  // While the answers are told, nobody knows yet what they come to.
  const untold = fallen === 'refused' && (phase.kind === 'capitals' || phase.kind === 'absent')
  if (fallen !== null && !untold) return signal.fallen[fallen][answer]
  return { sign: signal.signed, adjourn: signal.adjourned, decline: signal.declined }[answer]
}

/** How the player answered the news. */
function reactionShortly({ told, words }: Ground, move: MoveOf<'react'>): string {
  const event = told.level.events[move.event]
  const reaction = event?.reactions?.[move.reaction]
  return event && reaction
    ? words.delegations.signal.reactedWith(told.t(event.title), told.t(reaction.label))
    : ''
}

/** Where it stands in the way first, then what it accepts, saying so where it then brought another wording. */
function stancesShortly(ground: Ground, entry: Entry, { stances }: MoveOf<'stance'>): string {
  const { told, words, heard } = ground
  const { signal } = words.delegations
  const isOld = (issue: number) => replacedAfter(heard, entry, issue)
  const named = (issue: number) => (isOld(issue) ? signal.old(told.number(issue)) : told.number(issue))
  const accepted = stances.flatMap(({ kind, issue }) => (kind === 'accepts' ? [issue] : []))
  // What still stands is named first, or the rest would be taken for old as well.
  const acceptedNow = accepted.toSorted((a, b) => Number(isOld(a)) - Number(isOld(b)))
  const reversed = reversedBy(heard, entry)
  const of = (kind: StanceKind, isReversed?: boolean) =>
    stances
      .filter(
        (one) => one.kind === kind && (isReversed ?? reversed.has(one.issue)) === reversed.has(one.issue),
      )
      .map(({ issue }) => told.number(issue))
  const lines = [
    [of('objects'), signal.objectedTo],
    [of('reserves', true), signal.takenBack],
    [of('reserves', false), signal.reserved],
    [acceptedNow.map(named), signal.accepted],
    [of('silent'), signal.unsaid],
  ] as const
  return lines.flatMap(([numbers, line]) => (numbers.length > 0 ? [line(numbers)] : [])).join(' ')
}

/** The reason of its first reservation, as it gave it. */
function whyOf({ told, words }: Ground, move: Move): Pick<Signal, 'why'> {
  if (move.kind !== 'stance') return {}
  const held = move.stances.filter(({ kind }) => holdsUp(kind))
  const [first] = held
  if (!first?.reason) return {}
  const reason = told.reason(move.party, first.reason)
  const { signal } = words.delegations
  return {
    why: held.length === 1 ? signal.because(reason) : signal.becauseOn(told.number(first.issue), reason),
  }
}
