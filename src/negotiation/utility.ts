import type { Brief, RedLine } from './brief.ts'
import type { TextCondition } from './condition.ts'
import type { Package } from './scenario.ts'
import type { Session } from './session.ts'

/** Whether something asked of a text alone is so in this one. */
export function holdsInText(condition: TextCondition, choices: Package): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => holdsInText(part, choices))
    case 'any':
      return condition.of.some((part) => holdsInText(part, choices))
    case 'not':
      return !holdsInText(condition.of, choices)
    case 'always':
      return condition.holds
    case 'shows':
      return condition.choices.includes(choices[condition.issue]!)
  }
}

/** Whether a text contains what this line forbids, without what would excuse it. */
export function crosses(line: RedLine, choices: Package): boolean {
  if (choices[line.issue] !== line.choice) return false
  return line.unless === undefined || !holdsInText(line.unless, choices)
}

/** What a text is worth to a party, in points of the level's scale; absolute red lines are asked of `crossedBy`. */
export function utilityOf(brief: Brief, choices: Package): number {
  let worth = 0
  const { points } = brief
  for (let i = 0; i < points.length; i++) worth += points[i]![choices[i]! + 1]!
  return worth + termsOf(brief, choices)
}

/** What pairs of wordings, and red lines with a price, add to the points of the wordings themselves. */
export function termsOf({ pairs, redLines }: Brief, choices: Package): number {
  let worth = 0
  for (const pair of pairs) {
    if (choices[pair.of[0]] === pair.of[1] && choices[pair.with[0]] === pair.with[1]) worth += pair.points
  }
  for (const line of redLines) {
    if (line.price !== undefined && crosses(line, choices)) worth -= line.price
  }
  return worth
}

/** The first absolute red line of a party that a text crosses. */
export function crossedBy(brief: Brief, choices: Package): RedLine | undefined {
  for (const line of brief.redLines) {
    if (line.price === undefined && crosses(line, choices)) return line
  }
  return undefined
}

/** What no agreement is worth to a party now, in points: its start, moved by clock and events within its cap. */
export function reservationOf(brief: Brief, session: Session): number {
  const { start, perSlot, cap } = brief.reservation
  const moved = perSlot * session.slot + session.reservationShift[brief.party]!
  return start + Math.max(-cap, Math.min(cap, moved))
}
