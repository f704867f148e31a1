import type { Move } from '../../negotiation/move.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { DelegationView } from '../view.ts'
import type { Ground } from './ground.ts'

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
  const { move } = spoken?.entry ?? last
  return { icon: ICONS[move.kind], text: signalText(ground, move) }
}

function signalText(ground: Ground, move: Move): string {
  const { told, who, words, seen } = ground
  const { signal } = words.delegations
  switch (move.kind) {
    case 'table':
      return signal.tabled(told.clause(move.issue))
    case 'stance':
      return stanceSignal(ground, move)
    case 'park':
      return signal.parked(told.clause(move.issue))
    case 'reopen':
      return signal.reopened(told.clause(move.issue))
    case 'trade':
      return signal.traded(who(move.to))
    case 'answer':
      return { accept: signal.answeredYes, refuse: signal.answeredNo, counter: signal.answeredOther }[
        move.answer
      ]
    case 'ask':
      return signal.asked(who(move.of))
    case 'offer':
      return (move.none ? signal.offeredNone : signal.offered)(who(move.to))
    case 'take': {
      const offer = seen.offers.find(({ id }) => id === move.offer)
      return offer ? signal.took(who(offer.maker)) : signal.passed
    }
    case 'request':
      return signal.requested(who(move.of))
    case 'reassure':
      return signal.reassured(who(move.to))
    case 'warn':
      return signal.warned(who(move.to))
    case 'promise':
      return signal.promised(who(move.to))
    case 'vow':
      return signal.vowed(told.clause(move.issue))
    case 'invite':
      return signal.invited(who(move.whom))
    case 'criticise':
      return signal.criticised(told.clause(move.reason.issue))
    case 'caucus':
      return signal.caucus(move.with.map((party) => who(party).name))
    case 'object':
      return signal.objected(told.clause(move.issue))
    case 'appeal':
      return signal.appealed(who(move.to))
    case 'sign':
      return { sign: signal.signed, adjourn: signal.adjourned, decline: signal.declined }[move.answer]
    default:
      return plain(ground, move.kind)
  }
}

type Plain = Extract<
  Move['kind'],
  | 'consult'
  | 'press'
  | 'pass'
  | 'leave'
  | 'order'
  | 'package'
  | 'bridge'
  | 'circulate'
  | 'recess'
  | 'deadline'
  | 'advance'
  | 'channel'
  | 'signal'
  | 'react'
>

function plain({ words }: Ground, kind: Plain): string {
  const { signal } = words.delegations
  const texts: Readonly<Record<Plain, string>> = {
    consult: signal.consulted,
    press: signal.press,
    pass: signal.passed,
    leave: signal.gone,
    order: signal.ordered,
    package: signal.package,
    bridge: signal.bridge,
    circulate: signal.circulated,
    recess: signal.recess,
    deadline: signal.deadline,
    advance: signal.advanced,
    channel: signal.channel,
    signal: signal.signalled,
    react: signal.reacted,
  }
  return texts[kind]
}

/** Reservations weigh more than acceptances: the first with its reason, or the numbers of all. */
function stanceSignal({ told, words }: Ground, move: Extract<Move, { kind: 'stance' }>): string {
  const { signal } = words.delegations
  const held = move.stances.filter(({ kind }) => kind === 'reserves' || kind === 'objects')
  const [first] = held
  if (first?.reason)
    return signal.reservedBecause(told.number(first.issue), told.reason(move.party, first.reason))
  if (held.length > 0) return signal.reserved(held.map(({ issue }) => told.number(issue)))
  return signal.accepted(move.stances.map(({ issue }) => told.number(issue)))
}
