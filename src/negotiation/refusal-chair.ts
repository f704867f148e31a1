import type { Move, MoveOf, Refusal } from './move.ts'
import { isIndex, isPreference, refuseListener, refuseReason } from './refusal-parts.ts'
import type { Scenario } from './scenario.ts'
import type { Session } from './session.ts'
import { isOfStage } from './stage.ts'
import { withinReach } from './text.ts'

type ChairMove = Extract<
  Move,
  {
    kind: 'order' | 'criticise' | 'caucus' | 'deadline' | 'advance' | 'invite' | 'channel' | 'appeal' | 'sign'
  }
>

function nothing(detail: string): Refusal {
  return { code: 'no-such-thing', detail }
}

/** Every track once. */
function refuseOrder(scenario: Scenario, tracks: readonly number[]): Refusal | undefined {
  const count = scenario.tracks.length
  const isOrder =
    tracks.length === count &&
    new Set(tracks).size === count &&
    tracks.every((track) => isIndex(track, count))
  return isOrder ? undefined : nothing('tracks')
}

function refuseCaucus(scenario: Scenario, session: Session, party: number, others: readonly number[]) {
  if (others.length === 0 || new Set(others).size !== others.length) return nothing('parties')
  for (const other of others) {
    const refusal = refuseListener(scenario, session, party, other)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

function refuseInvite(
  scenario: Scenario,
  session: Session,
  move: Extract<Move, { kind: 'invite' }>,
): Refusal | undefined {
  const listener = refuseListener(scenario, session, move.party, move.whom)
  if (listener !== undefined) return listener
  const { issue } = move
  if (!isIndex(issue, scenario.issues.length)) return nothing('issue')
  if (!withinReach(scenario, session, issue)) return { code: 'other-track', issue }
  return session.clauses[issue]!.status === 'agreed' ? { code: 'clause-agreed', issue } : undefined
}

/** What is wrong with a move of the chair or another ability, with criticism, or with a signature. */
export function refuseChair(scenario: Scenario, session: Session, move: ChairMove): Refusal | undefined {
  switch (move.kind) {
    case 'order':
      return refuseOrder(scenario, move.tracks)
    case 'criticise':
      return (
        refuseReason(scenario, move.reason) ??
        (isPreference(scenario, move.reason.issue, move.prefers) ? undefined : nothing('prefers'))
      )
    case 'caucus':
      return refuseCaucus(scenario, session, move.party, move.with)
    case 'deadline':
      if (!isOfStage(session.stage, move.kind)) return { code: 'wrong-stage' }
      return Number.isInteger(move.slots) && move.slots > 0 ? undefined : nothing('slots')
    case 'advance':
      return session.advanced ? { code: 'used-up' } : undefined
    case 'invite':
      return refuseInvite(scenario, session, move)
    case 'channel':
      return scenario.absent === undefined ? nothing('absent party') : undefined
    case 'appeal':
      return refuseListener(scenario, session, move.party, move.to)
    case 'sign':
      return refuseGoingOn(scenario, session, move.answer) ?? refuseReason(scenario, move.reason)
  }
}

/** From the reading there is a way back to the closing as long as there is time, but not out of the last sitting. */
function refuseGoingOn(
  scenario: Scenario,
  session: Session,
  answer: MoveOf<'sign'>['answer'],
): Refusal | undefined {
  if (answer !== 'go-on') return undefined
  if (session.finalUsed || !scenario.phases.some(({ kind }) => kind === 'closing'))
    return { code: 'wrong-stage' }
  return session.slot >= session.slots ? { code: 'no-time' } : undefined
}
