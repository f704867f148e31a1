import type { MoveOf } from '../negotiation/move.ts'
import type { IssueIndex } from '../negotiation/scenario.ts'
import { opennessTo, reasonFrom } from './candour.ts'
import type { Mind } from './mind.ts'
import type { Stances } from './stances.ts'

/** What it says of a text that is passed round: the clause that stops it most, and what it would rather see. */
export function criticismOf(mind: Mind, stances: Stances): MoveOf<'criticise'> {
  const openness = opennessTo(mind, chair(mind))
  const said = reasonFrom(mind, worstFirst(mind, stances), openness)
  const reason = said ?? { issue: 0, kind: 'interest' as const, guarded: true }
  const prefers = stances.all.find(({ issue }) => issue === reason.issue)?.prefers
  const tells = openness !== 'guarded' && prefers !== undefined
  return { kind: 'criticise', party: mind.me, reason, ...(tells ? { prefers } : {}) }
}

function chair({ scenario }: Mind) {
  const at = scenario.parties.findIndex((party) => party.chair)
  return at < 0 ? undefined : at
}

/** The clauses it reserves on; then those that give it the smallest part of what they could. */
function worstFirst(mind: Mind, stances: Stances): readonly IssueIndex[] {
  const { wants, text, expected } = mind
  const missing = (issue: IssueIndex) => {
    const choice = text[issue]!
    return wants.high[issue]! - (choice < 0 ? expected[issue]! : wants.felt[issue]![choice + 1]!)
  }
  const rest = [...mind.view.clauses.keys()]
    .filter((issue) => !stances.costly.includes(issue) && missing(issue) > 0)
    .toSorted((one, other) => missing(other) - missing(one) || one - other)
  return [...stances.costly, ...rest]
}
