import { abilityOf } from './abilities.ts'
import type { Change, Move } from './move.ts'
import { refusalOf } from './refusal.ts'
import type { PartyIndex, Scenario } from './scenario.ts'
import type { Pending } from './ledger.ts'
import type { Session } from './session.ts'
import { onTable, standingText } from './text.ts'
import { type Turn, turnOf } from './turn.ts'

interface From {
  readonly scenario: Scenario
  readonly session: Session
  readonly party: PartyIndex
  /** Every wording that does not stand, clause by clause; and the first of each clause that is not agreed. */
  readonly changes: readonly Change[]
  readonly whole: readonly Change[]
}

function others({ scenario, party }: From): readonly PartyIndex[] {
  return scenario.parties.map((_, other) => other).filter((other) => other !== party)
}

function startFrom(scenario: Scenario, session: Session, party: PartyIndex): From {
  const text = standingText(session)
  const changes: Change[] = []
  const whole: Change[] = []
  for (let issue = 0; issue < text.length; issue++) {
    const { options } = scenario.issues[issue]!
    for (let choice = 0; choice < options.length; choice++)
      if (choice !== text[issue]) changes.push({ issue, choice })
    if (session.clauses[issue]!.status === 'agreed') continue
    const first = text[issue] === 0 ? 1 : 0
    if (first < options.length) whole.push({ issue, choice: first })
  }
  return { scenario, session, party, changes, whole }
}

function onText(from: From): readonly Move[] {
  const { party, session, changes } = from
  return [
    ...changes.map((change): Move => ({ kind: 'table', party, ...change })),
    ...session.clauses.flatMap((clause, issue): Move[] => {
      if (!onTable(clause)) return [{ kind: clause.status === 'agreed' ? 'reopen' : 'park', party, issue }]
      const said = clause.stances[party]!.kind === 'accepts' ? 'reserves' : 'accepts'
      return [
        { kind: 'park', party, issue },
        { kind: 'stance', party, stances: [{ issue, kind: said }] },
      ]
    }),
  ]
}

/** One clause for another with each delegation: neighbours in the list of what could change. */
function trades(from: From): readonly Move[] {
  const { party, whole: changes } = from
  return others(from).flatMap((to) =>
    changes.slice(1).flatMap((get, i): Move[] => {
      const pair = { kind: 'trade', party, to, give: [changes[i]!], get: [get] } as const
      return i % 2 === 0 ? [pair] : [{ ...pair, aside: true }]
    }),
  )
}

function toEach(from: From, to: PartyIndex): readonly Move[] {
  const { party, session, changes } = from
  const about = changes[to] ?? { issue: 0, choice: 0 }
  const due = Math.min(session.slots, session.slot + 4)
  return [
    { kind: 'ask', party, of: to },
    { kind: 'ask', party, of: to, aside: true },
    { kind: 'reassure', party, to },
    { kind: 'warn', party, to, ...about },
    { kind: 'promise', party, to, sort: 'support', ...about, due },
    { kind: 'promise', party, to, sort: 'refrain', ...about, due, aside: true },
    { kind: 'invite', party, whom: to, issue: about.issue },
    { kind: 'caucus', party, with: [to] },
    { kind: 'appeal', party, to },
  ]
}

/** Asks others for what one cannot do oneself. */
function requests(from: From): readonly Move[] {
  return others(from).flatMap((of) =>
    from.scenario.abilities.flatMap((rule, ability): Move[] =>
      abilityOf(from.scenario, of, rule.kind) === ability &&
      abilityOf(from.scenario, from.party, rule.kind) < 0
        ? [{ kind: 'request', party: from.party, of, ability }]
        : [],
    ),
  )
}

function byOneself(from: From): readonly Move[] {
  const { party, scenario, session, whole: changes } = from
  return [
    { kind: 'pass', party },
    { kind: 'consult', party },
    { kind: 'leave', party },
    ...session.offers.map((offer): Move => ({ kind: 'take', party, offer: offer.id })),
    ...scenario.press.map((_, line): Move => ({ kind: 'press', party, line })),
    ...changes.map((change): Move => ({ kind: 'vow', party, sort: 'never', ...change })),
    ...changes.map((change): Move => ({ kind: 'object', party, ...change })),
    { kind: 'package', party, changes },
    { kind: 'bridge', party, changes: changes.slice(0, 2) },
    { kind: 'circulate', party },
    { kind: 'recess', party },
    { kind: 'deadline', party, slots: 2 },
    { kind: 'advance', party },
    { kind: 'channel', party, sends: 'question' },
    { kind: 'channel', party, sends: 'draft' },
    { kind: 'signal', party },
  ]
}

function answers(from: From, pending: Pending): readonly Move[] {
  const { party, session, scenario, whole: changes } = from
  switch (pending.kind) {
    case 'answer': {
      const { trade } = pending
      const [give, get] = [changes.slice(0, 1), changes.slice(1, 2)]
      const proposed = session.trades.find((one) => one.id === trade)!
      return [
        { kind: 'answer', party, trade, answer: 'accept' },
        { kind: 'answer', party, trade, answer: 'accept', get: proposed.get },
        { kind: 'answer', party, trade, answer: 'refuse' },
        { kind: 'answer', party, trade, answer: 'counter', give, get },
      ]
    }
    case 'offer': {
      const offer = { kind: 'offer', party, to: pending.to, padded: false } as const
      return [
        { ...offer, changes: [], none: true },
        ...[1, 2].map((count): Move => ({ ...offer, changes: changes.slice(0, count), none: false })),
      ]
    }
    case 'criticise':
      return scenario.issues.map((_, issue) => {
        return { kind: 'criticise', party, reason: { issue, kind: 'interest', guarded: false } }
      })
    case 'react':
      return scenario.events[pending.event]!.reactions.map((_, reaction) => {
        return { kind: 'react', party, event: pending.event, reaction }
      })
  }
}

function candidates(from: From, turn: Turn): readonly Move[] {
  const { party, scenario } = from
  if (turn.pending !== undefined) return answers(from, turn.pending)
  if (turn.owes === 'order') {
    const tracks = scenario.tracks.map((_, track) => track)
    return [
      { kind: 'order', party, tracks },
      { kind: 'order', party, tracks: tracks.toReversed() },
    ]
  }
  if (turn.owes === 'sign')
    return (['sign', 'adjourn', 'decline', 'go-on'] as const).map((answer) => ({
      kind: 'sign',
      party,
      answer,
    }))
  return [
    ...onText(from),
    ...trades(from),
    ...others(from).flatMap((to) => toEach(from, to)),
    ...requests(from),
    ...byOneself(from),
  ]
}

/** Moves worth trying when it is this party's turn, not yet asked whether they are allowed. */
export function candidateMoves(scenario: Scenario, session: Session, party: PartyIndex): readonly Move[] {
  const turn = turnOf(scenario, session)
  if (turn === undefined || turn.party !== party) return []
  return candidates(startFrom(scenario, session, party), turn)
}

/** Moves a party may make now: every kind that is open to it, with examples where there would be too many. */
export function legalMoves(scenario: Scenario, session: Session, party: PartyIndex): readonly Move[] {
  const moves = candidateMoves(scenario, session, party)
  return moves.filter((move) => refusalOf(scenario, session, move) === undefined)
}
