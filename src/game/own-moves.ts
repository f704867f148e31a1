import type { Move, Reason } from '../negotiation/move.ts'
import type { IssueIndex } from '../negotiation/scenario.ts'
import { turnOf, type Turn } from '../negotiation/turn.ts'
import type { Conducted } from './conducted.ts'
import { decisionOf, noOffer } from './conductor.ts'
import type { Intent } from './intent.ts'
import { wishOf } from './views/own-brief.ts'

/** The move that an intent with a button of its own stands for; undefined when nothing of the kind is owed now. */
export function moveFor(state: Conducted, intent: Intent): Move | undefined {
  const by = { party: state.me }
  const turn = turnOf(state.world.scenario, state.session)
  const mine = turn?.party === state.me ? turn : undefined
  switch (intent.kind) {
    case 'stance':
      return { kind: 'stance', ...by, stances: [stanceOn(state, intent.issue, intent.stance)] }
    case 'react':
      if (mine?.pending?.kind !== 'react') return undefined
      return { kind: 'react', ...by, event: mine.pending.event, reaction: intent.reaction }
    case 'answer':
      if (mine?.pending?.kind !== 'answer') return undefined
      return {
        kind: 'answer',
        ...by,
        trade: mine.pending.trade,
        answer: intent.answer,
        ...(intent.give ? { give: intent.give } : {}),
        ...(intent.get ? { get: intent.get } : {}),
      }
    case 'settle':
      return mine && settle(state, mine, intent.with, intent.issue)
    case 'sign':
      return { kind: 'sign', ...by, answer: intent.answer }
    case 'order':
      return { kind: 'order', ...by, tracks: intent.tracks }
    default:
      return undefined
  }
}

function stanceOn(state: Conducted, issue: IssueIndex, kind: 'accepts' | 'reserves') {
  return kind === 'accepts' ? { issue, kind } : { issue, kind, ...candidOn(state, issue) }
}

/** The seat's own reason on a clause, and what it would rather see there, if that is not what stands. */
function candidOn(state: Conducted, issue: IssueIndex) {
  const prefers = wishOf(ownBrief(state), issue, state.session.clauses[issue]?.choice)
  const reason: Reason = { issue, kind: ownBrief(state).stakes[issue] ?? 'interest', guarded: false }
  return prefers === undefined ? { reason } : { reason, prefers }
}

/**
 * What the player owes to somebody who asked: the price that its brief gives, worked out as a counterpart would work out
 * its own, or that there is none to name. Circulated text asks for a clause in any case: the one that the player names.
 */
function settle(
  state: Conducted,
  turn: Turn,
  how: 'own-price' | 'none',
  issue: IssueIndex | undefined,
): Move | undefined {
  if (turn.owes !== 'offer' && turn.owes !== 'criticise') return undefined
  if (how === 'none' && turn.pending?.kind === 'offer') return noOffer(state.me, turn.pending.to)
  if (turn.owes === 'criticise' && issue !== undefined) return criticism(state, issue, how === 'own-price')
  const move = decisionOf(state.world, state.session, turn).find(({ kind }) => kind === turn.owes)
  if (how === 'own-price' || move?.kind !== 'criticise') return move
  return { kind: 'criticise', party: state.me, reason: { ...move.reason, guarded: true } }
}

function criticism(state: Conducted, issue: IssueIndex, candid: boolean): Move {
  const { reason, ...rest } = candidOn(state, issue)
  const by = { kind: 'criticise', party: state.me } as const
  return candid ? { ...by, reason, ...rest } : { ...by, reason: { ...reason, guarded: true } }
}

function ownBrief(state: Conducted) {
  const brief = state.world.briefs[state.me]
  if (!brief) throw new Error(`no brief for party ${state.me}`)
  return brief
}
