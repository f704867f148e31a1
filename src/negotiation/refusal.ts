import { abilityOf, costOf } from './abilities.ts'
import { mayReact } from './events.ts'
import type { Move, Refusal } from './move.ts'
import { isPresent } from './presence.ts'
import { refuseChair } from './refusal-chair.ts'
import { isIndex } from './refusal-parts.ts'
import { refuseTalk } from './refusal-talk.ts'
import { refuseText } from './refusal-text.ts'
import { ABILITY_KINDS, type Scenario } from './scenario.ts'
import type { Session } from './session.ts'
import { type Turn, turnOf } from './turn.ts'

const ABILITIES: ReadonlySet<string> = new Set(ABILITY_KINDS)

/** Whether a move leaves the delegation its part in the round. */
export function isFree({ kind }: Move): boolean {
  return (
    kind === 'stance' ||
    kind === 'answer' ||
    kind === 'offer' ||
    kind === 'criticise' ||
    kind === 'react' ||
    kind === 'sign' ||
    kind === 'order'
  )
}

function refuseTurn(scenario: Scenario, session: Session, turn: Turn, party: number): Refusal | undefined {
  if (party === turn.party) return undefined
  const done = isIndex(party, scenario.parties.length) && isPresent(scenario, session, party)
  const code = done && turn.owes === 'move' && session.moved[party] ? 'already-moved' : 'not-your-turn'
  return { code, party: turn.party }
}

/** Whoever owes something does that first; nobody answers what was not asked. */
function refuseDuty(turn: Turn, move: Move): Refusal | undefined {
  const { owes } = turn
  if (owes === 'move') {
    if (move.kind === 'stance' || !isFree(move)) return undefined
    return { code: 'wrong-stage', detail: move.kind }
  }
  if (move.kind === owes) return undefined
  if (owes === 'react') return { code: 'reaction-due', detail: owes }
  return { code: owes === 'sign' || owes === 'order' ? 'wrong-stage' : 'answer-due', detail: owes }
}

function refuseAbility(scenario: Scenario, session: Session, move: Move): Refusal | undefined {
  if (!ABILITIES.has(move.kind)) return undefined
  const ability = abilityOf(scenario, move.party, move.kind)
  if (ability < 0) return { code: 'no-ability', detail: move.kind }
  if (session.uses[ability]![move.party]! < scenario.abilities[ability]!.uses) return undefined
  return { code: 'used-up', detail: scenario.abilities[ability]!.id }
}

function refuseTime(scenario: Scenario, session: Session, move: Move): Refusal | undefined {
  if (isFree(move) || move.kind === 'pass') return undefined
  if (costOf(scenario, session, move) > session.slots - session.slot) return { code: 'no-time' }
  return undefined
}

function refuseReaction(scenario: Scenario, turn: Turn, event: number, reaction: number) {
  if (turn.pending?.kind !== 'react' || turn.pending.event !== event)
    return { code: 'no-such-thing' } as const
  const rule = scenario.events[event]!
  if (!isIndex(reaction, rule.reactions.length)) return { code: 'no-such-thing' } as const
  return mayReact(rule, reaction, turn.party) ? undefined : ({ code: 'not-this-seat' } as const)
}

/** What is wrong with the content of a move that its maker may otherwise make now. */
function refuseContent(scenario: Scenario, session: Session, turn: Turn, move: Move): Refusal | undefined {
  switch (move.kind) {
    case 'table':
    case 'stance':
    case 'park':
    case 'reopen':
    case 'package':
    case 'bridge':
    case 'object':
      return refuseText(scenario, session, move)
    case 'trade':
    case 'answer':
    case 'ask':
    case 'offer':
    case 'take':
    case 'request':
    case 'reassure':
    case 'warn':
    case 'promise':
    case 'vow':
    case 'consult':
    case 'press':
      return refuseTalk(scenario, session, turn, move)
    case 'order':
    case 'criticise':
    case 'caucus':
    case 'deadline':
    case 'advance':
    case 'invite':
    case 'channel':
    case 'appeal':
    case 'sign':
      return refuseChair(scenario, session, move)
    case 'react':
      return refuseReaction(scenario, turn, move.event, move.reaction)
    case 'pass':
    case 'leave':
    case 'circulate':
    case 'recess':
    case 'signal':
      return undefined
  }
}

/** Why a move is not allowed now, or nothing. A seat may ask it of its own view too. */
export function refusalOf(scenario: Scenario, session: Session, move: Move): Refusal | undefined {
  const turn = turnOf(scenario, session)
  if (turn === undefined) return { code: 'over' }
  return (
    refuseTurn(scenario, session, turn, move.party) ??
    refuseDuty(turn, move) ??
    refuseAbility(scenario, session, move) ??
    refuseTime(scenario, session, move) ??
    refuseContent(scenario, session, turn, move)
  )
}
