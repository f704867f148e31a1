import type { Brief, RedLine } from '../negotiation/brief.ts'
import type { TextCondition } from '../negotiation/condition.ts'
import type { Choice, IssueIndex, PartyIndex } from '../negotiation/scenario.ts'
import { holdsInText } from '../negotiation/utility.ts'

/** Something that counts only when several clauses stand together: points, or a line that may not be crossed. */
export interface Term {
  readonly party: PartyIndex
  readonly points: number
  readonly forbids: boolean
  /** The first wording it needs; the other is a wording too, or a condition that must not hold. */
  readonly of: readonly [IssueIndex, Choice]
  readonly with?: readonly [IssueIndex, Choice]
  readonly unless?: TextCondition
  readonly touches: readonly IssueIndex[]
}

/** A brief's pair terms and red lines as terms. */
export function termsOf(brief: Brief): readonly Term[] {
  const pairs = brief.pairs.map((pair) => ({
    party: brief.party,
    points: pair.points,
    forbids: false,
    of: pair.of,
    with: pair.with,
    touches: [pair.of[0], pair.with[0]],
  }))
  return [...pairs, ...brief.redLines.map((line) => lineTerm(brief.party, line))]
}

function lineTerm(party: PartyIndex, line: RedLine): Term {
  return {
    party,
    points: line.price === undefined ? 0 : -line.price,
    forbids: line.price === undefined,
    of: [line.issue, line.choice],
    ...(line.unless ? { unless: line.unless } : {}),
    touches: [line.issue, ...(line.unless ? issuesOf(line.unless) : [])],
  }
}

function issuesOf(condition: TextCondition): readonly IssueIndex[] {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(issuesOf)
    case 'not':
      return issuesOf(condition.of)
    case 'always':
      return []
    case 'shows':
      return [condition.issue]
  }
}

/** Whether a term counts in this text. */
export function counts(term: Term, choices: readonly Choice[]): boolean {
  if (choices[term.of[0]] !== term.of[1]) return false
  if (term.with && choices[term.with[0]] !== term.with[1]) return false
  return !term.unless || !holdsInText(term.unless, choices)
}
