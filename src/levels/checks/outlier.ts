import type { Path } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

/** The points of one option to one party that carry packages out of the range. */
export interface Outlier {
  readonly path: Path
  readonly issue: string
  readonly option: string
  readonly points: number
  /** What the points may be at the utmost, all else being as it is. */
  readonly bound: number
}

/**
 * Among the points of a party the highest that alone keep its packages above the range by `excess`, or the lowest that keep
 * them below it where `excess` is negative; nothing where pair terms or several options have a part in it.
 */
export function outlierOf(level: LevelFile, p: number, excess: number): Outlier | undefined {
  const { issues, parties, utility } = level
  const side = Math.sign(excess)
  const limit = side > 0 ? utility.max : -utility.min
  const rows = issues.map(({ id }) => {
    const cells = Object.entries(parties[p]?.preferences.points[id] ?? {})
    const [first, second] = cells.toSorted(([, a], [, b]) => side * (b - a))
    const [option, points] = first ?? ['', 0]
    return { issue: id, option, points, next: second?.[1] ?? points }
  })
  const sum = rows.reduce((all, { points }) => all + side * points, 0)
  if (sum <= limit) return undefined
  const [worst] = rows.toSorted((a, b) => side * (b.points - a.points))
  if (!worst || sum - side * (worst.points - worst.next) > limit) return undefined
  const { issue, option, points } = worst
  const path = ['parties', p, 'preferences', 'points', issue, option]
  return { path, issue, option, points, bound: points - excess }
}
