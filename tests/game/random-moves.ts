import { draw } from '../../src/negotiation/luck.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/rules.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { turnOf, type Turn } from '../../src/negotiation/turn.ts'

/**
 * An allowed move for whoever's turn it is; undefined when the talks are over. In two of three turns a wording on the table is
 * accepted, so that sessions come to readings, too; else any kind of move alike, and any of that kind.
 */
export function randomMove(world: World, session: Session, seed: number): Move | undefined {
  const turn = turnOf(world.scenario, session)
  if (!turn) return undefined
  const drawn = (purpose: string, below: number) => draw(seed, session.story.length, purpose, below)
  const isAllowed = (move: Move) => refusalOf(world.scenario, session, move) === undefined
  const agrees = turn.owes === 'move' && drawn('yes', 3) > 0
  const yes = agrees ? anyOf(yeses(session, turn.party), isAllowed, drawn('which', 1000)) : undefined
  if (yes) return yes
  const moves = candidates(world, session, turn)
  const kinds = [...new Set(moves.map(({ kind }) => kind))].filter(
    (kind) => kind !== 'leave' || drawn('leave', 30) === 0,
  )
  const first = drawn('kind', kinds.length)
  for (let step = 0; step < kinds.length; step++) {
    const kind = kinds[(first + step) % kinds.length]
    const alike = moves.filter((move) => move.kind === kind)
    const move = anyOf(alike, isAllowed, drawn('move', 1000))
    if (move) return move
  }
  throw new Error(`party ${turn.party} can do nothing where it owes '${turn.owes}'`)
}

function yeses({ clauses }: Session, party: number): readonly Move[] {
  return clauses.map((_, issue) => ({ kind: 'stance', party, stances: [{ issue, kind: 'accepts' }] }))
}

/** The first that is allowed, from a drawn one on. */
function anyOf(moves: readonly Move[], isAllowed: (move: Move) => boolean, from: number): Move | undefined {
  const first = moves.length === 0 ? 0 : from % moves.length
  return moves.slice(first).find(isAllowed) ?? moves.slice(0, first).find(isAllowed)
}

/** Of so many wordings one is spoken of with each delegation. */
const SPREAD = 9

type Wording = Readonly<{ issue: number; choice: number }>

function candidates({ scenario }: World, session: Session, turn: Turn): readonly Move[] {
  const { party, owes, pending } = turn
  const by = { party }
  const issues: readonly Wording[] = scenario.issues.flatMap((issue, index) =>
    issue.options.map((_, choice) => ({ issue: index, choice })),
  )
  const others = scenario.parties.flatMap((other, to) =>
    to !== party && other.presence === 'table' ? [to] : [],
  )
  const answers: readonly Move[] =
    pending?.kind === 'answer'
      ? [
          ...(['accept', 'refuse'] as const).map(
            (answer): Move => ({ kind: 'answer', ...by, trade: pending.trade, answer }),
          ),
          ...partly(session, party, pending.trade),
          ...issues.map((change): Move => {
            return { kind: 'answer', ...by, trade: pending.trade, answer: 'counter', give: [change] }
          }),
        ]
      : pending?.kind === 'offer'
        ? [
            { kind: 'offer', ...by, to: pending.to, changes: [], none: true, padded: false },
            ...issues.map((change) => ({
              kind: 'offer' as const,
              ...by,
              to: pending.to,
              changes: [change],
              none: false,
              padded: false,
            })),
          ]
        : pending?.kind === 'react'
          ? [...scenario.events[pending.event]!.reactions.keys()].map((reaction) => ({
              kind: 'react',
              ...by,
              event: pending.event,
              reaction,
            }))
          : []
  switch (owes) {
    case 'answer':
    case 'offer':
    case 'react':
      return answers
    case 'criticise':
      return issues.map(({ issue }) => ({
        kind: 'criticise',
        ...by,
        reason: { issue, kind: 'interest', guarded: false },
      }))
    case 'sign':
      return (['sign', 'sign', 'sign', 'adjourn', 'decline'] as const).map((answer) => ({
        kind: 'sign',
        ...by,
        answer,
      }))
    case 'order':
      return [{ kind: 'order', ...by, tracks: scenario.tracks.map((_, track) => track) }]
    case 'move':
      return [
        { kind: 'pass', ...by },
        { kind: 'consult', ...by },
        { kind: 'circulate', ...by },
        { kind: 'recess', ...by },
        { kind: 'advance', ...by },
        { kind: 'signal', ...by },
        { kind: 'leave', ...by },
        { kind: 'deadline', ...by, slots: 1 },
        { kind: 'channel', ...by, sends: 'question' },
        { kind: 'channel', ...by, sends: 'draft' },
        ...issues.flatMap((change, at): readonly Move[] => [
          { kind: 'table', ...by, ...change },
          { kind: 'stance', ...by, stances: [{ issue: change.issue, kind: 'accepts' }] },
          {
            kind: 'stance',
            ...by,
            stances: [{ issue: change.issue, kind: at % 3 === 0 ? 'reserves' : 'accepts' }],
          },
          { kind: 'package', ...by, changes: [change] },
          { kind: 'bridge', ...by, changes: [change] },
          { kind: 'park', ...by, issue: change.issue },
          { kind: 'reopen', ...by, issue: change.issue },
          { kind: 'vow', ...by, sort: at % 2 === 0 ? 'never' : 'only', ...change },
          { kind: 'object', ...by, ...change },
        ]),
        ...others.flatMap((to, at): readonly Move[] => [
          { kind: 'ask', ...by, of: to, aside: at % 2 === 0 },
          { kind: 'reassure', ...by, to },
          { kind: 'caucus', ...by, with: [to] },
          { kind: 'appeal', ...by, to },
          // Some wordings at a time, others at each move.
          ...issues.flatMap((change, n): readonly Move[] =>
            (n + session.story.length) % SPREAD > 0
              ? []
              : [
                  { kind: 'warn', ...by, to, ...change },
                  { kind: 'invite', ...by, whom: to, issue: change.issue },
                  { kind: 'trade', ...by, to, give: [change], get: [issues.at(-1 - n)!], aside: n % 3 === 0 },
                  promise(party, to, n % 2 === 0 ? 'support' : 'refrain', change, session.slot + 1 + (n % 4)),
                ],
          ),
          ...scenario.abilities.map((_, ability): Move => ({ kind: 'request', ...by, of: to, ability })),
        ]),
        ...session.offers.map((offer): Move => ({ kind: 'take', ...by, offer: offer.id })),
        ...scenario.press.map((_, line): Move => ({ kind: 'press', ...by, line })),
      ]
  }
}

/** What the other gives, without what it gets for it. */
function partly(session: Session, party: number, trade: number): readonly Move[] {
  const proposed = session.trades.find(({ id }) => id === trade)
  return proposed ? [{ kind: 'answer', party, trade, answer: 'accept', give: proposed.give }] : []
}

function promise(
  party: number,
  to: number,
  sort: 'support' | 'refrain',
  wording: Wording,
  due: number,
): Move {
  return { kind: 'promise', party, to, sort, ...wording, due }
}
