import type { Change, Move, MoveOf, Refusal } from './move.ts'
import { type Bringing, isBound, isIndex, isOption, isPreference } from './refusal-parts.ts'
import { refuseChange, refuseChanges, refuseReason } from './refusal-parts.ts'
import type { IssueIndex, PartyIndex, Scenario } from './scenario.ts'
import type { Session } from './session.ts'
import { isOfStage } from './stage.ts'
import { isSetAside, onTable, withinReach } from './text.ts'

type TextMove = Extract<
  Move,
  { kind: 'table' | 'stance' | 'park' | 'reopen' | 'package' | 'bridge' | 'object' }
>

function alone(party: PartyIndex, anyTrack: boolean): Bringing {
  return { bringers: [party], maker: party, anyTrack }
}

function refuseTable(scenario: Scenario, session: Session, move: MoveOf<'table'>): Refusal | undefined {
  const { party, issue, choice } = move
  const refusal = refuseChange(scenario, session, alone(party, false), move)
  if (refusal !== undefined) return refusal
  const clause = session.clauses[issue]!
  if (clause.status === 'agreed') return { code: 'clause-agreed', issue }
  return onTable(clause) && clause.choice === choice ? { code: 'same-wording', issue } : undefined
}

type Said = MoveOf<'stance'>['stances'][number]

function refuseSaying(
  scenario: Scenario,
  session: Session,
  party: PartyIndex,
  said: Said,
): Refusal | undefined {
  const { issue } = said
  if (!isIndex(issue, scenario.issues.length)) return { code: 'no-such-thing', detail: 'issue' }
  if (!isPreference(scenario, issue, said.prefers)) return { code: 'no-such-thing', detail: 'prefers' }
  const clause = session.clauses[issue]!
  if (clause.status === 'agreed') return { code: 'clause-agreed', issue }
  if (clause.status === 'parked') return { code: 'clause-parked', issue }
  if (!onTable(clause)) return { code: 'clause-not-on-table', issue }
  if (isSetAside(session, issue)) return { code: 'other-track', issue }
  if (said.kind !== 'accepts' && isBound(session, party, issue)) return { code: 'bound-by-offer', issue }
  return refuseReason(scenario, said.reason)
}

function refuseStance(scenario: Scenario, session: Session, move: MoveOf<'stance'>): Refusal | undefined {
  if (move.stances.length === 0 || move.stances.length > scenario.issues.length)
    return { code: 'no-such-thing', detail: 'stances' }
  for (const said of move.stances) {
    const refusal = refuseSaying(scenario, session, move.party, said)
    if (refusal !== undefined) return refusal
  }
  return undefined
}

function refusePark(
  scenario: Scenario,
  session: Session,
  { party, issue }: MoveOf<'park'>,
): Refusal | undefined {
  if (!isIndex(issue, scenario.issues.length)) return { code: 'no-such-thing', detail: 'issue' }
  const { status } = session.clauses[issue]!
  if (!withinReach(scenario, session, issue)) return { code: 'other-track', issue }
  if (status === 'agreed') return { code: 'clause-agreed', issue }
  if (status === 'parked') return { code: 'clause-parked', issue }
  return isBound(session, party, issue) ? { code: 'bound-by-offer', issue } : undefined
}

function refuseReopen(scenario: Scenario, session: Session, issue: IssueIndex): Refusal | undefined {
  if (!isIndex(issue, scenario.issues.length)) return { code: 'no-such-thing', detail: 'issue' }
  if (!isOfStage(session.stage, 'reopen')) return { code: 'wrong-stage' }
  if (session.clauses[issue]!.status !== 'agreed') return { code: 'clause-not-agreed', issue }
  return withinReach(scenario, session, issue) ? undefined : { code: 'other-track', issue }
}

/** A package must bring something new. */
function refuseSet(
  scenario: Scenario,
  session: Session,
  bringing: Bringing,
  changes: readonly Change[],
): Refusal | undefined {
  const refusal = refuseChanges(scenario, session, bringing, changes)
  if (refusal !== undefined) return refusal
  const isNew = ({ issue, choice }: Change) => {
    const clause = session.clauses[issue]!
    return clause.status !== 'agreed' && !(onTable(clause) && clause.choice === choice)
  }
  return changes.some(isNew) ? undefined : { code: 'same-wording', issue: changes[0]!.issue }
}

function refuseObject(scenario: Scenario, session: Session, move: MoveOf<'object'>): Refusal | undefined {
  const { party, issue, choice } = move
  if (!isOption(scenario, issue, choice)) return { code: 'no-such-thing', detail: 'option' }
  const clause = session.clauses[issue]!
  if (clause.status === 'agreed' && clause.choice === choice) return { code: 'clause-agreed', issue }
  for (const objection of session.objections)
    if (objection.party === party && objection.issue === issue && objection.choice === choice)
      return { code: 'bound-by-objection', issue }
  if (clause.choice === choice && onTable(clause) && isBound(session, party, issue))
    return { code: 'bound-by-offer', issue }
  return undefined
}

/** What is wrong with a move on the text. */
export function refuseText(scenario: Scenario, session: Session, move: TextMove): Refusal | undefined {
  switch (move.kind) {
    case 'table':
      return refuseTable(scenario, session, move)
    case 'stance':
      return refuseStance(scenario, session, move)
    case 'park':
      return refusePark(scenario, session, move)
    case 'reopen':
      return refuseReopen(scenario, session, move.issue)
    case 'package':
      return refuseSet(scenario, session, alone(move.party, true), move.changes)
    case 'bridge':
      return refuseSet(scenario, session, alone(move.party, false), move.changes)
    case 'object':
      return refuseObject(scenario, session, move)
  }
}
