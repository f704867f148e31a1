import type { Conducted } from '../conducted.ts'
import { endText } from './debrief-worth.ts'
import { POINTS, solvedOf, worthTo } from './debrief-packages.ts'
import type { Ground } from './ground.ts'

/** What was left on the table: whether a text existed with which everybody who signs always was at least as well off. */
export function leftView(conducted: Conducted, { words, seen }: Ground): string {
  const { left } = words.debrief
  const { analysis } = conducted
  if (analysis === null) return left.waiting
  const solved = solvedOf(conducted)
  if (!solved) return left.tooLarge
  if (solved.zone === 0) return left.noZone
  if (seen.ended?.outcome !== 'signed') return left.unsignedBut(solved.zone)
  const text = endText(conducted)
  const own = solved.signatories.map((party) => worthTo(conducted, party, text))
  const named = POINTS.flatMap(([id, key]) => {
    const point = solved[key]
    return point &&
      beats(
        solved.signatories.map((party) => point.utilities[party] ?? 0),
        own,
      )
      ? [id]
      : []
  })
  if (named.length > 0) return left.better(named.map((id) => words.debrief.packages[id].name))
  return solved.frontierPoints.some((point) => beats(point, own)) ? left.betterElsewhere : left.less
}

/** At least as much for everybody, and more for somebody. */
function beats(point: readonly number[], own: readonly number[]): boolean {
  return (
    point.every((worth, at) => worth >= (own[at] ?? 0)) && point.some((worth, at) => worth > (own[at] ?? 0))
  )
}
