import type { MoveOf } from '../negotiation/move.ts'
import { opennessTo, reasonFrom } from './candour.ts'
import type { Mind } from './mind.ts'
import { asSaid, type Stances } from './stances.ts'
import { worstIn } from './why.ts'

/** What it says of a text that is passed round: the clause that stops it most, and what it would rather see. */
export function criticismOf(mind: Mind, stances: Stances): MoveOf<'criticise'> {
  const openness = opennessTo(mind, chair(mind))
  const worst = worstIn(mind, mind.text)
  const settled = (issue: number) => mind.view.clauses[issue]!.status === 'agreed'
  // What is initialled already comes last: it could only be reopened.
  const named = [...stances.costly, ...worst.filter((one) => !settled(one)), ...worst.filter(settled)]
  const reason = asSaid(stances, reasonFrom(mind, named, openness))
  const prefers = stances.all.find(({ issue }) => issue === reason.issue)?.prefers
  const tells = openness !== 'guarded' && prefers !== undefined
  return { kind: 'criticise', party: mind.me, reason, ...(tells ? { prefers } : {}) }
}

function chair({ scenario }: Mind) {
  const at = scenario.parties.findIndex((party) => party.chair)
  return at < 0 ? undefined : at
}
