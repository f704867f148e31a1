import { cut, type Path, pathText } from '../problem.ts'
import type { Condition } from '../schema/condition.ts'
import { type PlacedCondition, within } from '../walk/conditions.ts'
import { clashIn } from './clash.ts'
import { type Possible, truthOf } from './truth.ts'

/** Where a condition that can never hold has to be mended, and what there keeps it from holding. */
export interface Blame {
  readonly path: Path
  readonly found: string
}

export function blameOf(placed: PlacedCondition, possible: Possible): Blame {
  const [first, ...others] = culprits(placed, possible)
  const path = first?.path ?? placed.path
  const found = written(first?.condition ?? placed.condition)
  const [second, ...more] = others
  if (!second) return { path, found: `${found}, which never holds here` }
  const rest = more.length === 0 ? '' : ` and ${more.length} more`
  return {
    path,
    found: `${found} against ${written(second.condition)} at ${pathText(second.path)}${rest}`,
  }
}

/** The one part that can never hold, or those that can never hold together. */
function culprits(placed: PlacedCondition, possible: Possible): readonly PlacedCondition[] {
  const { condition, path, use } = placed
  const never = (part: PlacedCondition) => truthOf(part.condition, use, possible) === 'never'
  if ('all' in condition) {
    const parts = condition.all.map((each, i) => ({ condition: each, path: [...path, 'all', i], use }))
    const part = parts.find(never)
    return part ? culprits(part, possible) : clashing(placed, clashIn(condition.all, possible.level))
  }
  const [only, ...more] = 'any' in condition ? condition.any : []
  if (!only || more.length > 0) return [placed]
  return culprits({ condition: only, path: [...path, 'any', 0], use }, possible)
}

function clashing(placed: PlacedCondition, parts: readonly Condition[]): readonly PlacedCondition[] {
  const all = within(placed)
  return parts.flatMap((part) => all.find(({ condition }) => condition === part) ?? [])
}

function written(condition: Condition): string {
  return cut(JSON.stringify(condition))
}
