import { listOf } from './lists.ts'
import type { Move } from './move.ts'
import type { CapitalRule, IssueIndex, PartyIndex } from './scenario.ts'
import type { Clause, Session } from './session.ts'
import type { Consequence, Entry } from './story.ts'

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

/** What one delegation has argued about in as much of a story as was heard. */
export class Argued {
  /** For every clause, whether it has argued about it, or has accounted for its yes at home. */
  readonly over: boolean[]
  private readonly party: PartyIndex
  private readonly agreed = new Set<IssueIndex>()

  constructor(party: PartyIndex, clauses: number) {
    this.party = party
    this.over = listOf(clauses, () => false)
  }

  hear(session: Session, { move, consequences }: Entry): void {
    if (move.party === this.party) this.hearMove(session, move)
    for (const one of consequences) if (one.kind === 'clause') this.hearClause(one)
  }

  /** One of its own moves. */
  hearMove(session: Session, move: Move): void {
    for (const issue of arguedBy(session, move, this.agreed)) this.over[issue] = true
  }

  hearClause({ issue, to }: Extract<Consequence, { kind: 'clause' }>): void {
    if (to === 'agreed') this.agreed.add(issue)
    else this.agreed.delete(issue)
  }
}

/** For every clause, whether a delegation has ever argued about it, or has accounted for its yes at home. */
export function arguedOver(session: Session, party: PartyIndex): readonly boolean[] {
  const argued = new Argued(party, session.clauses.length)
  for (const entry of session.story) argued.hear(session, entry)
  return argued.over
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
    if (!argued[issue] && hasInitialled(session.clauses[issue]!, party)) count++
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
  argued?: readonly boolean[],
): number {
  // Whoever has initialled no more than that need not read the story.
  if (unargued === undefined || initialledBy(session, party) <= unargued.free) return 0
  return Math.max(0, unarguedBy(session, party, argued) - unargued.free) * unargued.points
}
