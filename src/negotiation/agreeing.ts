import { holdsUp } from './move.ts'
import type { Act } from './act.ts'
import { isPresent } from './presence.ts'
import type { IssueIndex, PartyIndex, Scenario } from './scenario.ts'
import type { Session } from './session.ts'
import { isNeeded } from './signatories.ts'
import { isSetAside, onTable, openedWith, standingText } from './text.ts'
import { liftInitials } from './wording.ts'

/** Parties in the room whose signature the text on the table needs. */
function signers(act: Act): readonly PartyIndex[] {
  const text = standingText(act.s)
  const found: PartyIndex[] = []
  for (let party = 0; party < act.scenario.parties.length; party++) {
    if (isPresent(act.scenario, act.s, party) && isNeeded(act.scenario, text, party)) found.push(party)
  }
  return found
}

/** Whether everybody needed accepts, nobody's objection stands, and everybody the option names is in the room. */
export function isAccepted(
  scenario: Scenario,
  s: Session,
  issue: IssueIndex,
  needed: readonly PartyIndex[],
): boolean {
  const clause = s.clauses[issue]!
  if (!onTable(clause) || isSetAside(s, issue)) return false
  for (const party of needed) if (clause.stances[party]!.kind !== 'accepts') return false
  for (const party of scenario.issues[issue]!.options[clause.choice]!.signatories)
    if (!isPresent(scenario, s, party)) return false
  return !s.objections.some((objection) => objection.issue === issue && objection.choice === clause.choice)
}

/** Clauses bound by one trade are agreed together or not at all. */
function isFree(act: Act, issue: IssueIndex, accepted: readonly IssueIndex[]): boolean {
  const { link } = act.s.clauses[issue]!
  if (link < 0) return true
  return act.s.clauses.every(
    (clause, other) => clause.link !== link || clause.status === 'agreed' || accepted.includes(other),
  )
}

function initial(act: Act, issue: IssueIndex): void {
  const { s } = act
  const clause = s.clauses[issue]!
  act.out.push({ kind: 'clause', issue, from: clause.status, to: 'agreed', choice: clause.choice })
  clause.status = 'agreed'
  clause.agreedAt = s.slot
  clause.initials = []
  for (let party = 0; party < clause.stances.length; party++) {
    if (clause.stances[party]!.kind === 'accepts') clause.initials.push(party)
  }
  s.lastAgreed = s.round
}

/** Whether an agreed clause is held up by somebody whose signature was not needed when it was initialled. */
export function isHeldUp(
  { clauses, stage }: Pick<Session, 'clauses' | 'stage'>,
  issue: IssueIndex,
  needed: readonly PartyIndex[],
): boolean {
  const { status, stances } = clauses[issue]!
  if (status !== 'agreed' || isSetAside({ stage }, issue)) return false
  for (const party of needed) {
    const { kind } = stances[party]!
    if (holdsUp(kind)) return true
  }
  return false
}

/** Puts agreed clauses on which a signatory reserves back on the table, with those that one trade bound to them. */
function reopenHeldUp(act: Act, needed: readonly PartyIndex[]): void {
  const { s } = act
  for (let issue = 0; issue < s.clauses.length; issue++) {
    if (!isHeldUp(s, issue, needed)) continue
    for (const opened of openedWith(s, issue)) liftInitials(act, opened)
  }
}

/** At a round's end the clauses that every signatory accepts are agreed, and none is any longer on which one reserves. */
export function agreeClauses(act: Act): void {
  const needed = signers(act)
  reopenHeldUp(act, needed)
  const accepted: IssueIndex[] = []
  for (let issue = 0; issue < act.s.clauses.length; issue++) {
    if (isAccepted(act.scenario, act.s, issue, needed)) accepted.push(issue)
  }
  const free = accepted.filter((issue) => isFree(act, issue, accepted))
  for (const issue of free) initial(act, issue)
}
