import type { Bounds, Condition } from './condition.ts'
import type { Move } from './move.ts'
import type { IssueIndex, Scenario } from './scenario.ts'
import type { Answers, Session } from './session.ts'
import type { Stage } from './stage.ts'
import { trackSettled } from './text.ts'

function within(value: number, bounds: Bounds): boolean {
  if (bounds.atLeast !== undefined && value < bounds.atLeast) return false
  return bounds.atMost === undefined || value <= bounds.atMost
}

/** The reading and the final sitting belong to the level's closing; what follows the talks is its ending. */
function phaseKindOf(stage: Stage): string {
  switch (stage.kind) {
    case 'agenda':
    case 'talks':
    case 'closing':
      return stage.kind
    case 'reading':
    case 'final':
      return 'closing'
    case 'over':
      return 'ending'
  }
}

function inPhase(scenario: Scenario, session: Session, phases: readonly string[]): boolean {
  const kind = phaseKindOf(session.stage)
  for (const phase of scenario.phases) if (phase.kind === kind && phases.includes(phase.id)) return true
  return false
}

function holdAll(scenario: Scenario, session: Session, conditions: readonly Condition[]): boolean {
  for (const condition of conditions) if (!holds(scenario, session, condition)) return false
  return true
}

function holdsAny(scenario: Scenario, session: Session, conditions: readonly Condition[]): boolean {
  for (const condition of conditions) if (holds(scenario, session, condition)) return true
  return false
}

function showsClause(session: Session, condition: Extract<Condition, { kind: 'clause' }>): boolean {
  const clause = session.clauses[condition.issue]!
  const shown = clause.status === 'open' || clause.status === 'parked' ? -1 : clause.choice
  if (condition.choices !== undefined && !condition.choices.includes(shown)) return false
  return condition.statuses === undefined || condition.statuses.includes(clause.status)
}

function countOf(
  scenario: Scenario,
  session: Session,
  condition: Extract<Condition, { kind: 'count' }>,
): number {
  let count = 0
  for (let issue = 0; issue < session.clauses.length; issue++) {
    if (session.clauses[issue]!.status !== condition.status) continue
    if (condition.track === undefined || scenario.issues[issue]!.track === condition.track) count++
  }
  return count
}

function touches(move: Move, issue: IssueIndex): boolean {
  if ('issue' in move) return move.issue === issue
  if ('changes' in move) return move.changes.some((change) => change.issue === issue)
  if ('give' in move || 'get' in move) {
    const trade = [...(move.give ?? []), ...(move.get ?? [])]
    return trade.some((change) => change.issue === issue)
  }
  if (move.kind === 'stance') return move.stances.some((stance) => stance.issue === issue)
  return false
}

function wasDone(
  scenario: Scenario,
  session: Session,
  condition: Extract<Condition, { kind: 'did' }>,
): boolean {
  const ability = scenario.abilities.find((rule) => rule.id === condition.move)
  const kind = ability?.kind ?? condition.move
  for (const { move } of session.story) {
    if (move.kind !== kind) continue
    if (condition.by !== undefined && move.party !== condition.by) continue
    if (ability !== undefined && !ability.seats.includes(move.party)) continue
    if (condition.issue === undefined || touches(move, condition.issue)) return true
  }
  return false
}

/** The last answers of the capitals: those of the first reading still count when the final sitting came to nothing. */
function lastAnswers(session: Session): Answers | null {
  return session.answers ?? session.firstAnswers
}

function isRatified(session: Session): boolean | undefined {
  return lastAnswers(session)?.capitals.every((capital) => capital.yes)
}

/** Whether something a level asks of a session is so. */
export function holds(scenario: Scenario, session: Session, condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
      return holdAll(scenario, session, condition.of)
    case 'any':
      return holdsAny(scenario, session, condition.of)
    case 'not':
      return !holds(scenario, session, condition.of)
    case 'always':
      return condition.holds
    case 'clause':
      return showsClause(session, condition)
    case 'phase':
      return inPhase(scenario, session, condition.phases)
    case 'track':
      return session.stage.kind === 'talks' && session.stage.track === condition.track
    case 'settled':
      return trackSettled(scenario, session, condition.track)
    case 'slot':
      return within(session.slot, condition.bounds)
    case 'trust':
      return within(session.trust[condition.from]![condition.to]!, condition.bounds)
    case 'count':
      return within(countOf(scenario, session, condition), condition.bounds)
    case 'stalled':
      return session.round - session.lastAgreed > condition.rounds
    case 'fired':
      return session.fired.some((fired) => fired.event === condition.event)
    case 'chose':
      return session.fired.some(
        (fired) =>
          fired.event === condition.event &&
          fired.reactions.some((answer) => answer.reaction === condition.reaction),
      )
    case 'did':
      return wasDone(scenario, session, condition)
    case 'flag':
      return session.flags.includes(condition.flag)
    case 'person':
      return session.persons[condition.party] === true
    case 'difficulty':
      return condition.of.includes(session.difficulty)
    case 'outcome':
      return session.ended !== null && condition.of.includes(session.ended.outcome)
    case 'ratified':
      return isRatified(session) === condition.is
    case 'absent':
      return lastAnswers(session)?.absent?.accepts === condition.accepts
    case 'durability':
      return session.answers !== null && within(session.answers.durability, condition.bounds)
    case 'left':
      return session.gone[condition.party] === true
    case 'promise':
      return session.promises.some(
        (promise) =>
          promise.status === condition.status &&
          (condition.by === undefined || promise.maker === condition.by),
      )
  }
}
