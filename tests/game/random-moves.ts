import { draw } from '../../src/negotiation/luck.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/rules.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { turnOf, type Turn } from '../../src/negotiation/turn.ts'

/** An allowed move for whoever's turn it is, drawn from many; undefined when the talks are over. */
export function randomMove(world: World, session: Session, seed: number): Move | undefined {
  const turn = turnOf(world.scenario, session)
  if (!turn) return undefined
  const moves = candidates(world, session, turn)
  const first = draw(seed, session.story.length, 'test', moves.length)
  for (let step = 0; step < moves.length; step++) {
    const move = moves[(first + step * 7919) % moves.length]!
    if (refusalOf(world.scenario, session, move) === undefined) return move
  }
  const plain = moves.find((move) => refusalOf(world.scenario, session, move) === undefined)
  if (!plain) throw new Error(`party ${turn.party} can do nothing where it owes '${turn.owes}'`)
  return plain
}

function candidates({ scenario }: World, session: Session, turn: Turn): readonly Move[] {
  const { party, owes, pending } = turn
  const by = { party }
  const issues = scenario.issues.flatMap((issue, index) =>
    issue.options.map((_, choice) => ({ issue: index, choice })),
  )
  const others = scenario.parties.flatMap((other, to) =>
    to !== party && other.presence === 'table' ? [to] : [],
  )
  const answers: readonly Move[] =
    pending?.kind === 'answer'
      ? (['accept', 'refuse'] as const).map((answer) => ({
          kind: 'answer',
          ...by,
          trade: pending.trade,
          answer,
        }))
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
          ? [0, 1, 2, 3].map((reaction) => ({ kind: 'react', ...by, event: pending.event, reaction }))
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
          { kind: 'vow', ...by, sort: 'never', ...change },
          { kind: 'object', ...by, ...change },
        ]),
        ...others.flatMap((to, at): readonly Move[] => [
          { kind: 'ask', ...by, of: to, aside: at % 2 === 0 },
          { kind: 'reassure', ...by, to },
          { kind: 'caucus', ...by, with: [to] },
          { kind: 'trade', ...by, to, give: [issues[at]!], get: [issues.at(-1 - at)!] },
          { kind: 'promise', ...by, to, sort: 'support', ...issues[at]!, due: session.slot + 3 },
        ]),
        ...session.offers.map((offer): Move => ({ kind: 'take', ...by, offer: offer.id })),
        ...scenario.press.map((_, line): Move => ({ kind: 'press', ...by, line })),
      ]
  }
}
