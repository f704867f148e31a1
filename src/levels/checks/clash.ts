import { CLAUSE_STATUSES, type Condition } from '../schema/condition.ts'
import type { LevelFile } from '../schema/level.ts'
import { alwaysSigns, deny } from './entails.ts'

/** A part of one `all`, taken apart, and the condition of the file that it is a part of. */
interface Part {
  readonly condition: Condition
  readonly from: Condition
}

/** Parts of one `all` that are compared with each other. */
const COMPARED = 30
const remembered = new WeakMap<readonly Condition[], readonly Condition[]>()

/**
 * Parts of one `all` that can never hold together, none where they can as far as can be told without playing; remembered,
 * since events are asked again as others become possible.
 */
export function clashIn(conditions: readonly Condition[], level: LevelFile): readonly Condition[] {
  const known = remembered.get(conditions)
  if (known !== undefined) return known
  const parts = conditions.flatMap((each) => partsOf(each, each)).slice(0, COMPARED)
  const clash =
    twoOf(parts, level) ?? noneLeft(parts, level) ?? tooMany(parts, level) ?? twoLeft(parts, level)
  const found = [...new Set(parts.filter((part) => clash?.includes(part)).map(({ from }) => from))]
  remembered.set(conditions, found)
  return found
}

function partsOf(condition: Condition, from: Condition): readonly Part[] {
  if ('all' in condition) return condition.all.flatMap((each) => partsOf(each, each))
  if (!('not' in condition)) return [{ condition, from }]
  const { not } = condition
  if ('not' in not) return partsOf(not.not, from)
  return 'any' in not ? not.any.flatMap((each) => partsOf({ not: each }, from)) : [{ condition, from }]
}

type Clash = readonly Part[] | undefined

function twoOf(parts: readonly Part[], level: LevelFile): Clash {
  for (const [i, a] of parts.entries()) {
    const b = parts.slice(i + 1).find((other) => deny(a.condition, other.condition, level))
    if (b) return [a, b]
  }
  return undefined
}

/** A part of which one of several has to hold, while the others forbid each of them. */
function noneLeft(parts: readonly Part[], level: LevelFile): Clash {
  for (const part of parts) {
    const against = waysOf(part.condition, level).map((way) =>
      parts.find((other) => deny(way, other.condition, level)),
    )
    const all = against.flatMap((other) => (other ? [other] : []))
    if (all.length > 0 && all.length === against.length) return [part, ...all]
  }
  return undefined
}

function waysOf(condition: Condition, level: LevelFile): readonly Condition[] {
  if ('any' in condition) return condition.any
  if ('not' in condition && 'all' in condition.not) return condition.not.all.map((each) => ({ not: each }))
  if (!('outcome' in condition) || condition.outcome.some((each) => each !== 'left')) return []
  return level.parties.flatMap(({ id }) => (alwaysSigns(level, id) ? [{ left: id }] : []))
}

/** More clauses asked for than there are, in a track or in the whole text. */
function tooMany(parts: readonly Part[], { tracks, issues }: LevelFile): Clash {
  const counts = parts.flatMap((part) =>
    'count' in part.condition && part.condition.count.atLeast !== undefined
      ? [{ part, ...part.condition.count, atLeast: part.condition.count.atLeast }]
      : [],
  )
  for (const track of [undefined, ...tracks.map(({ id }) => id)]) {
    const most = CLAUSE_STATUSES.flatMap((status) =>
      counts
        .filter((count) => count.track === track && count.status === status)
        .toSorted((a, b) => b.atLeast - a.atLeast)
        .slice(0, 1),
    )
    const size = issues.filter((issue) => track === undefined || issue.track === track).length
    if (most.reduce((sum, { atLeast }) => sum + atLeast, 0) > size) return most.map(({ part }) => part)
  }
  return undefined
}

/** The talks end as left when one of those who always sign leaves; with two of them they collapse. */
function twoLeft(parts: readonly Part[], level: LevelFile): Clash {
  const ended = parts.find(
    ({ condition }) => 'outcome' in condition && condition.outcome.every((each) => each === 'left'),
  )
  const left = parts.filter(({ condition }) => 'left' in condition && alwaysSigns(level, condition.left))
  return ended && new Set(left.map(({ condition }) => JSON.stringify(condition))).size > 1
    ? [ended, ...left]
    : undefined
}
