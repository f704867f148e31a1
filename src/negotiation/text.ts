import type { Change } from './move.ts'
import {
  type Choice,
  type IssueIndex,
  type Package,
  type PartyIndex,
  type Scenario,
  SILENT,
  type TrackIndex,
} from './scenario.ts'
import type { Clause, Session } from './session.ts'

/** Whether a clause has a wording that is not yet agreed. */
export function onTable(clause: Clause): boolean {
  return clause.status === 'tabled' || clause.status === 'bracketed'
}

/** Whether a clause reads like this, agreed or not yet. */
export function stands(session: Session, { issue, choice }: Change): boolean {
  const clause = session.clauses[issue]!
  return clause.choice === choice && (onTable(clause) || clause.status === 'agreed')
}

/** Whether a party accepts this wording, and the clause reads like it. */
export function supports(session: Session, party: PartyIndex, change: Change): boolean {
  return stands(session, change) && session.clauses[change.issue]!.stances[party]!.kind === 'accepts'
}

/** An agreed clause and those that one trade bound to it: they are opened again together. */
export function openedWith({ clauses }: Session, issue: IssueIndex): readonly IssueIndex[] {
  const { link } = clauses[issue]!
  if (link < 0) return [issue]
  return [...clauses.keys()].filter((one) => clauses[one]!.link === link && clauses[one]!.status === 'agreed')
}

/** The text as it lies on the table: agreed and bracketed wordings; silent where a clause is open or parked. */
export function standingText(session: Session): Package {
  const text: Choice[] = []
  for (const { status, choice } of session.clauses)
    text.push(status === 'open' || status === 'parked' ? SILENT : choice)
  return text
}

/** The text that would be read: the agreed clauses alone. */
export function agreedText(session: Session): Package {
  const text: Choice[] = []
  for (const { status, choice } of session.clauses) text.push(status === 'agreed' ? choice : SILENT)
  return text
}

/** Whether every clause of a track is agreed or parked. */
export function trackSettled(scenario: Scenario, session: Session, track: TrackIndex): boolean {
  for (const issue of scenario.tracks[track]!.issues) {
    const { status } = session.clauses[issue]!
    if (status !== 'agreed' && status !== 'parked') return false
  }
  return true
}

/** Whether the last sitting is about another clause, so that nothing more can be said or agreed on this one. */
export function isSetAside({ stage }: Pick<Session, 'stage'>, issue: IssueIndex): boolean {
  return stage.kind === 'final' && stage.issue !== issue
}

/** Whether the stage lets wordings be tabled here: this track and earlier ones, all in the closing, one at the end. */
export function withinReach(scenario: Scenario, session: Session, issue: IssueIndex): boolean {
  const { stage, order } = session
  if (stage.kind === 'closing') return true
  if (stage.kind === 'final') return !isSetAside(session, issue)
  if (stage.kind !== 'talks') return false
  return order.indexOf(scenario.issues[issue]!.track) <= order.indexOf(stage.track)
}
