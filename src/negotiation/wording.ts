import type { Act } from './act.ts'
import { holdsUp, type Stance } from './move.ts'
import { isPresent } from './presence.ts'
import { breakPromises, tryPromises } from './promises.ts'
import type { Choice, IssueIndex, PartyIndex, Scenario } from './scenario.ts'
import { isNeeded } from './signatories.ts'
import { onTable, standingText, stands } from './text.ts'
import type { ClauseStatus } from './condition.ts'
import type { Clause, Session } from './session.ts'

export const SAYS_NOTHING: Stance = { kind: 'silent' }
const ACCEPTS: Stance = { kind: 'accepts' }

/**
 * Lets a trade that binds this wording to others lapse; the other wordings stand by themselves again, without the word
 * that the two gave for them: nobody gives for what is gone.
 */
export function unlink(act: Act, issue: IssueIndex): void {
  const { link } = act.s.clauses[issue]!
  if (link < 0) return
  const { clauses, trades } = act.s
  const trade = trades[link]!
  trades[link] = { ...trade, state: 'lapsed' }
  for (let other = 0; other < clauses.length; other++) {
    if (clauses[other]!.link !== link) continue
    clauses[other]!.link = -1
    if (other === issue || !onTable(clauses[other]!)) continue
    takeBack(act, trade.maker, other)
    takeBack(act, trade.to, other)
  }
  act.out.push({ kind: 'trade', trade: link, maker: trade.maker, to: trade.to, aside: trade.aside })
}

function takeBack(act: Act, party: PartyIndex, issue: IssueIndex): void {
  const clause = act.s.clauses[issue]!
  if (clause.stances[party]!.kind !== 'accepts') return
  clause.stances[party] = SAYS_NOTHING
  act.out.push({ kind: 'stance', issue, party, stance: SAYS_NOTHING })
}

function isOpposed(scenario: Scenario, session: Session, clause: Clause): boolean {
  for (let party = 0; party < clause.stances.length; party++) {
    const { kind } = clause.stances[party]!
    if (holdsUp(kind) && isPresent(scenario, session, party)) return true
  }
  return false
}

/** Says anew whether a clause on the table is in brackets, and tells if it changed. */
export function settleStatus(act: Act, issue: IssueIndex, before: ClauseStatus, reworded: boolean): void {
  const clause = act.s.clauses[issue]!
  clause.status = isOpposed(act.scenario, act.s, clause) ? 'bracketed' : 'tabled'
  if (!reworded && clause.status === before) return
  act.out.push({ kind: 'clause', issue, from: before, to: clause.status, choice: clause.choice })
}

/** Lifts the initials of an agreed clause, so that it lies on the table again. */
export function liftInitials(act: Act, issue: IssueIndex): void {
  const clause = act.s.clauses[issue]!
  clause.initials = []
  clause.agreedAt = -1
  settleStatus(act, issue, 'agreed', true)
}

function withdrawObjection(act: Act, party: PartyIndex, issue: IssueIndex, choice: Choice): void {
  const { objections } = act.s
  for (let i = objections.length - 1; i >= 0; i--) {
    const objection = objections[i]!
    if (objection.party === party && objection.issue === issue && objection.choice === choice)
      objections.splice(i, 1)
  }
}

/** Sets what one delegation says of a clause on the table, and judges its promises by it. */
export function takeStance(act: Act, party: PartyIndex, issue: IssueIndex, stance: Stance): void {
  const clause = act.s.clauses[issue]!
  const before = clause.stances[party]!.kind
  clause.stances[party] = stance
  if (before !== stance.kind) act.out.push({ kind: 'stance', issue, party, stance })
  if (stance.kind === 'accepts') {
    withdrawObjection(act, party, issue, clause.choice)
    breakPromises(act, party, issue, clause.choice, 'accepts')
  } else if (stance.kind !== 'silent') breakPromises(act, party, issue, clause.choice, 'reserves')
}

/** Runs a change of the text and tells whose signature it newly needs or no longer needs. */
export function tellingSignatories(act: Act, change: () => void): void {
  const { scenario, s } = act
  const before = standingText(s)
  change()
  const after = standingText(s)
  for (let party = 0; party < scenario.parties.length; party++) {
    if (scenario.parties[party]!.signs !== 'by-option') continue
    const needed = isNeeded(scenario, after, party)
    if (needed !== isNeeded(scenario, before, party)) act.out.push({ kind: 'signatory', party, needed })
  }
}

function reword(act: Act, issue: IssueIndex, choice: Choice, by: PartyIndex): void {
  const { s } = act
  const clause = s.clauses[issue]!
  unlink(act, issue)
  clause.choice = choice
  clause.status = 'tabled'
  clause.by = by
  clause.tabledIn = s.round
  tryPromises(act, issue, choice)
  for (let party = 0; party < clause.stances.length; party++) clause.stances[party] = SAYS_NOTHING
  for (const objection of s.objections) {
    if (objection.issue === issue && objection.choice === choice)
      clause.stances[objection.party] = objectionTo(issue)
  }
}

/** The stance of a delegation that objects on principle. */
export function objectionTo(issue: IssueIndex): Stance & { kind: 'objects' } {
  return { kind: 'objects', reason: { issue, kind: 'principle', guarded: false } }
}

/**
 * Puts a wording on the table with the acceptance of those who brought it; everybody else has said nothing of it.
 * A wording that stands already keeps its stances: those who bring it again only accept it.
 */
export function setWording(
  act: Act,
  change: { readonly issue: IssueIndex; readonly choice: Choice },
  accepting: readonly PartyIndex[],
  link: number,
): void {
  const { issue, choice } = change
  const clause = act.s.clauses[issue]!
  if (clause.status === 'agreed') return
  const before = clause.status
  const stood = stands(act.s, change)
  if (stood) {
    if (link >= 0) unlink(act, issue)
  } else {
    tellingSignatories(act, () => reword(act, issue, choice, accepting[0]!))
    for (const party of accepting) act.s.broughtAt[party] = act.s.slot
  }
  if (link >= 0) clause.link = link
  for (const party of accepting) takeStance(act, party, issue, ACCEPTS)
  settleStatus(act, issue, before, !stood)
}
