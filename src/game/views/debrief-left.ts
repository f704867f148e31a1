import type { PartyIndex } from '../../negotiation/scenario.ts'
import { isNeeded } from '../../negotiation/signatories.ts'
import type { Conducted } from '../conducted.ts'
import { beats, POINTS, solvedOf, worthTo } from './debrief-packages.ts'
import { endText } from './debrief-worth.ts'
import type { Ground } from './ground.ts'

/**
 * What was left on the table: whether a text existed with which all who sign it, or signed yours, were at least as well
 * off; and the nearest that would have lasted.
 */
export function leftView(conducted: Conducted, ground: Ground): string {
  return [leftOf(conducted, ground), ...nearView(conducted, ground)].join(' ')
}

/** What would have had to read otherwise for the text to last; nothing where it did, or is not known yet. */
function nearView(conducted: Conducted, { words, told, scenario, party }: Ground): readonly string[] {
  const { analysis } = conducted
  const { near } = words.debrief.left
  if (!analysis || analysis.nearby?.changed.length === 0) return []
  const { nearby } = analysis
  if (!nearby) return [near.none]
  const changes = nearby.changed.map((issue) => told.change({ issue, choice: nearby.package[issue]! }))
  const { absent } = scenario
  return [near.found(changes, absent === undefined ? null : party(absent.party).name)]
}

function leftOf(conducted: Conducted, { words, seen, scenario, who }: Ground): string {
  const { left } = words.debrief
  if (conducted.analysis === null) return left.waiting
  const solved = solvedOf(conducted)
  if (!solved) return left.tooLarge
  if (solved.zone === 0) return left.noZone
  if (seen.ended?.outcome !== 'signed') return left.unsignedBut(solved.zone)
  const text = endText(conducted)
  const named = POINTS.flatMap(([id, key]) => {
    const point = solved[key]
    if (!point) return []
    const concerned = scenario.parties.flatMap((_, index) =>
      isNeeded(scenario, text, index) || isNeeded(scenario, point.package, index) ? [index] : [],
    )
    const worth = concerned.map((index) => point.utilities[index] ?? 0)
    return beats(worth, worthsOf(conducted, concerned)) ? [words.debrief.packages[id].name] : []
  })
  if (named.length > 0) return left.better(named)
  const own = worthsOf(conducted, solved.signatories)
  const names = solved.signatories.map((index) => who(index).name)
  return solved.frontierPoints.some((point) => beats(point, own))
    ? left.betterElsewhere(names)
    : left.less(names)
}

function worthsOf(conducted: Conducted, parties: readonly PartyIndex[]): readonly number[] {
  const text = endText(conducted)
  return parties.map((index) => worthTo(conducted, index, text))
}
