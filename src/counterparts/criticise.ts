import type { MoveOf } from '../negotiation/move.ts'
import { opennessTo, reasonFrom } from './candour.ts'
import type { Choice, IssueIndex } from '../negotiation/scenario.ts'
import type { Mind } from './mind.ts'
import { asSaid, preferred, type Stances } from './stances.ts'
import { worstIn } from './why.ts'

/** What it says of a text that is passed round: the clause that stops it most, and what it would rather see. */
export function criticismOf(mind: Mind, stances: Stances): MoveOf<'criticise'> {
  const openness = opennessTo(mind, chair(mind))
  const worst = worstIn(mind, mind.text)
  const settled = (issue: number) => mind.view.clauses[issue]!.status === 'agreed'
  // What is initialled already comes last: it could only be reopened.
  const named = [...stances.costly, ...worst.filter((one) => !settled(one)), ...worst.filter(settled)]
  const reason = asSaid(stances, reasonFrom(mind, named, openness))
  const prefers = openness === 'guarded' ? undefined : wishOn(mind, stances, reason.issue)
  return { kind: 'criticise', party: mind.me, reason, ...(prefers === undefined ? {} : { prefers }) }
}

/** What it has said that it would rather see there; else, also of a clause that it lets pass or that says nothing, what it would. */
function wishOn(mind: Mind, stances: Stances, issue: IssueIndex): Choice | undefined {
  const said = stances.all.find((one) => one.issue === issue)?.prefers
  return said ?? preferred(mind, [...mind.text], issue, stances.worth)
}

function chair({ scenario }: Mind) {
  const at = scenario.parties.findIndex((party) => party.chair)
  return at < 0 ? undefined : at
}
