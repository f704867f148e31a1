import type { Move } from './move.ts'
import type { CapitalRule, IssueIndex, PartyIndex } from './scenario.ts'
import type { Session } from './session.ts'

/** The clauses that a move argues about: whatever it does with a wording except to accept it as it stands. */
function arguedBy(session: Session, move: Move): readonly IssueIndex[] {
  switch (move.kind) {
    case 'table':
    case 'park':
    case 'reopen':
    case 'vow':
    case 'object':
    case 'warn':
    case 'promise':
      return [move.issue]
    case 'stance':
      return move.stances
        .filter(({ kind }) => kind !== 'accepts' && kind !== 'silent')
        .map(({ issue }) => issue)
    case 'package':
    case 'bridge':
    case 'offer':
      return move.changes.map(({ issue }) => issue)
    case 'trade':
      return [...move.give, ...move.get].map(({ issue }) => issue)
    case 'answer':
      return move.answer === 'accept'
        ? []
        : [...(move.give ?? []), ...(move.get ?? [])].map(({ issue }) => issue)
    case 'take':
      return session.offers[move.offer]?.changes.map(({ issue }) => issue) ?? []
    case 'criticise':
      return [move.reason.issue]
    default:
      return []
  }
}

/** How many agreed clauses a delegation has initialled without ever having argued about them. */
export function unarguedBy(session: Session, party: PartyIndex): number {
  const quiet = session.clauses.map(({ status, initials }) => status === 'agreed' && initials.includes(party))
  for (const { move } of session.story) {
    if (move.party === party) for (const issue of arguedBy(session, move)) quiet[issue] = false
  }
  return quiet.filter(Boolean).length
}

/**
 * What a capital asks on top of its bar, in points, of a delegation that said yes to too much without a word: whoever is
 * watched by those who sent it must show that more was not to be had (Pruitt and Carnevale 1993, on accountability).
 */
export function unarguedCost(session: Session, party: PartyIndex, { unargued }: CapitalRule): number {
  if (unargued === undefined) return 0
  return Math.max(0, unarguedBy(session, party) - unargued.free) * unargued.points
}
