import { holdsUp } from '../../negotiation/move.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { Ground, Heard } from './ground.ts'
import { rewordingsIn } from './rewordings.ts'

/** Clauses on which a delegation reserves by this entry though it had accepted them as they read. */
export function reversedBy(heard: readonly Heard[], entry: Entry): ReadonlySet<number> {
  const { move } = entry
  if (move.kind !== 'stance') return new Set()
  const held = move.stances.filter(({ kind }) => holdsUp(kind))
  if (held.length === 0) return new Set()
  const accepted = acceptedBefore(heard, entry, move.party)
  return new Set(held.flatMap(({ issue }) => (accepted.has(issue) ? [issue] : [])))
}

/** Whether a wording that every delegation which signs any text had accepted is held up by this entry: it was to be initialled. */
export function upsets({ heard, scenario }: Ground, entry: Entry): boolean {
  const reversed = reversedBy(heard, entry)
  if (reversed.size === 0) return false
  const signers = [...scenario.parties.keys()].filter((party) => scenario.parties[party]?.signs === 'always')
  const accepted = signers.map((party) => acceptedBefore(heard, entry, party))
  return [...reversed].some((issue) => accepted.every((issues) => issues.has(issue)))
}

/** Clauses that a party had accepted in their present wording before an entry. */
function acceptedBefore(heard: readonly Heard[], until: Entry, of: PartyIndex): ReadonlySet<number> {
  const rewordings = rewordingsIn(heard)
  const accepted = new Set<number>()
  for (const { entry } of heard) {
    if (entry === until) break
    for (const one of entry.consequences)
      if (one.kind === 'clause' && rewordings.has(one)) accepted.delete(one.issue)
    for (const one of entry.consequences) {
      if (one.kind !== 'stance' || one.party !== of) continue
      if (one.stance.kind === 'accepts') accepted.add(one.issue)
      else accepted.delete(one.issue)
    }
  }
  return accepted
}
