import { numbers } from './lists.ts'
import type { Change } from './move.ts'
import type { CapitalRule, IssueIndex, PartyIndex } from './scenario.ts'
import type { Clause, Session } from './session.ts'

/** By clause: NEVER, the round of a reservation that its maker may yet take back in it, or FOR_GOOD. */
export type Argued = readonly number[]
export const NEVER = -1
const FOR_GOOD = 0

/** Whether a clause counts as argued about, also once its delegation has accepted it in this round. */
export function isArgued(argued: Argued, issue: IssueIndex, round: number): boolean {
  return argued[issue] !== NEVER && argued[issue] !== round
}

/**
 * Marks the clauses that the move at this place in the story argues about: whatever it does with a wording except to accept
 * it as it stands. A reservation that is taken back in its own round is none. A call home accounts for all that is agreed
 * by then.
 */
export function argue(argued: number[], session: Session, at: number): void {
  const { move, round } = session.story[at]!
  switch (move.kind) {
    case 'table':
    case 'park':
    case 'reopen':
    case 'vow':
    case 'object':
    case 'warn':
    case 'promise':
      argued[move.issue] = FOR_GOOD
      return
    case 'stance':
      for (const { issue, kind } of move.stances) {
        if (kind === 'accepts' || kind === 'silent') {
          if (argued[issue] === round) argued[issue] = NEVER
        } else if (argued[issue] === NEVER) argued[issue] = round
      }
      return
    case 'package':
    case 'bridge':
    case 'offer':
      return markAll(argued, move.changes)
    case 'trade':
      markAll(argued, move.give)
      return markAll(argued, move.get)
    case 'answer':
      if (move.answer === 'accept') return
      markAll(argued, move.give)
      return markAll(argued, move.get)
    case 'take':
      return markAll(argued, session.offers.find(({ id }) => id === move.offer)?.changes)
    case 'criticise':
      argued[move.reason.issue] = FOR_GOOD
      return
    case 'consult':
      for (const issue of agreedBefore(session, at)) argued[issue] = FOR_GOOD
      return
    default:
      return
  }
}

function markAll(argued: number[], changes: readonly Change[] = []): void {
  for (const { issue } of changes) argued[issue] = FOR_GOOD
}

/** The clauses that were agreed before so many entries of the story. */
function agreedBefore({ story }: Session, end: number): Iterable<IssueIndex> {
  const agreed = new Set<IssueIndex>()
  for (let at = 0; at < end; at++) {
    for (const one of story[at]!.consequences) {
      if (one.kind !== 'clause') continue
      if (one.to === 'agreed') agreed.add(one.issue)
      else agreed.delete(one.issue)
    }
  }
  return agreed
}

/** For every clause, whether a delegation has ever argued about it, or has accounted for its yes at home. */
export function arguedOver(session: Session, party: PartyIndex): Argued {
  const { story } = session
  const argued = numbers(session.clauses.length, NEVER)
  for (let at = 0; at < story.length; at++) if (story[at]!.move.party === party) argue(argued, session, at)
  return argued
}

function hasInitialled({ status, initials }: Clause, party: PartyIndex): boolean {
  return status === 'agreed' && initials.includes(party)
}

/** How many agreed clauses a delegation has initialled. */
function initialledBy({ clauses }: Session, party: PartyIndex): number {
  let count = 0
  for (const clause of clauses) if (hasInitialled(clause, party)) count++
  return count
}

/** How many agreed clauses a delegation has initialled without ever having argued about them. */
export function unarguedBy(session: Session, party: PartyIndex, argued = arguedOver(session, party)): number {
  let count = 0
  for (let issue = 0; issue < argued.length; issue++)
    if (argued[issue] === NEVER && hasInitialled(session.clauses[issue]!, party)) count++
  return count
}

/**
 * What a capital asks on top of its bar, in points, of a delegation that said yes to too much without a word: whoever is
 * watched by those who sent it must show that more was not to be had (Pruitt and Carnevale 1993, on accountability).
 */
export function unarguedCost(
  session: Session,
  party: PartyIndex,
  { unargued }: CapitalRule,
  argued?: Argued,
): number {
  // Whoever has initialled no more than that need not read the story.
  if (unargued === undefined || initialledBy(session, party) <= unargued.free) return 0
  return Math.max(0, unarguedBy(session, party, argued) - unargued.free) * unargued.points
}
