import type { Move } from './move.ts'
import type { CapitalRule, IssueIndex, PartyIndex } from './scenario.ts'
import type { Session } from './session.ts'

/**
 * The clauses that a move argues about: whatever it does with a wording except to accept it as it stands. A call home
 * accounts for all that is agreed by then.
 */
function arguedBy(session: Session, move: Move, agreed: ReadonlySet<IssueIndex>): readonly IssueIndex[] {
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
      return session.offers.find(({ id }) => id === move.offer)?.changes.map(({ issue }) => issue) ?? []
    case 'criticise':
      return [move.reason.issue]
    case 'consult':
      return [...agreed]
    default:
      return []
  }
}

/** For every clause, whether a delegation has ever argued about it, or has accounted for its yes at home. */
export function arguedOver(session: Session, party: PartyIndex): readonly boolean[] {
  const argued = session.clauses.map(() => false)
  const agreed = new Set<IssueIndex>()
  for (const { move, consequences } of session.story) {
    if (move.party === party) for (const issue of arguedBy(session, move, agreed)) argued[issue] = true
    for (const one of consequences) {
      if (one.kind !== 'clause') continue
      if (one.to === 'agreed') agreed.add(one.issue)
      else agreed.delete(one.issue)
    }
  }
  return argued
}

/** The agreed clauses that a delegation has initialled. */
function initialledBy({ clauses }: Session, party: PartyIndex): readonly IssueIndex[] {
  return [...clauses.keys()].filter((issue) => {
    const { status, initials } = clauses[issue]!
    return status === 'agreed' && initials.includes(party)
  })
}

/** How many agreed clauses a delegation has initialled without ever having argued about them. */
export function unarguedBy(session: Session, party: PartyIndex): number {
  const argued = arguedOver(session, party)
  return initialledBy(session, party).filter((issue) => !argued[issue]).length
}

/**
 * What a capital asks on top of its bar, in points, of a delegation that said yes to too much without a word: whoever is
 * watched by those who sent it must show that more was not to be had (Pruitt and Carnevale 1993, on accountability).
 */
export function unarguedCost(session: Session, party: PartyIndex, { unargued }: CapitalRule): number {
  // Whoever has initialled no more than that need not read the story.
  if (unargued === undefined || initialledBy(session, party).length <= unargued.free) return 0
  return Math.max(0, unarguedBy(session, party) - unargued.free) * unargued.points
}
