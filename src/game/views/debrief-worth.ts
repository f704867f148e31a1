import type { Package, PartyIndex } from '../../negotiation/scenario.ts'
import { agreedText } from '../../negotiation/text.ts'
import type { Conducted } from '../conducted.ts'
import { weightOf } from './weights.ts'

/** A party's true priorities by track, in per cent of all its weights. */
export function sharesOf({ world }: Conducted, party: PartyIndex): readonly number[] {
  const { points } = briefOf(world.briefs, party)
  const sums = world.scenario.tracks.map((track) =>
    track.issues.reduce((sum, issue) => sum + weightOf(points[issue] ?? []), 0),
  )
  const whole = Math.max(
    1,
    sums.reduce((total, sum) => total + sum, 0),
  )
  return sums.map((sum) => Math.floor((100 * sum) / whole))
}

export function briefOf(briefs: Conducted['world']['briefs'], party: PartyIndex) {
  const brief = briefs[party]
  if (!brief) throw new Error(`party ${party} has no brief`)
  return brief
}

/** The text as it ended: what was read, or else the clauses agreed when the talks broke off. */
export function endText({ session }: Conducted): Package {
  return session.ended?.text ?? agreedText(session)
}
