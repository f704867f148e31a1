import type { Brief } from '../../negotiation/brief.ts'

/** Points between the best and the worst way to settle an issue: what it weighs with a party. */
export function weightOf(row: readonly number[]): number {
  return row.length === 0 ? 0 : Math.max(...row) - Math.min(...row)
}

/** Of so many clauses one at most is called heavy. */
const ONE_IN = 3
/** Per cent of the heaviest clause's weight below which a clause weighs little. */
const LIGHT = 25

export type Weight = 'heavy' | 'middle' | 'light'

/** By issue: how much a clause weighs beside the others of a brief; the heavy ones are those that the debrief lists first. */
export function weightsIn({ points }: Brief): readonly Weight[] {
  const weights = points.map(weightOf)
  const [heaviest, most] = [Math.max(...weights), Math.max(1, Math.floor(weights.length / ONE_IN))]
  return weights.map((own) => {
    if (weights.filter((weight) => weight >= own).length <= most) return 'heavy'
    return own * 100 >= LIGHT * heaviest ? 'middle' : 'light'
  })
}
