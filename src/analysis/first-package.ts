import type { Choice, Package } from '../negotiation/scenario.ts'
import { mergedFront } from './merging.ts'
import type { Question } from './partial.ts'
import type { Plan } from './plan.ts'
import type { Space } from './space.ts'
import type { Effort } from './undominated.ts'

/**
 * The first package by the level's order of issues and options that is worth the floors: clause by clause the first option
 * from which the rest can still reach them. Undefined when there is none, or when saying so takes too long.
 */
export function firstPackage(
  plan: Plan,
  space: Space,
  floors: NonNullable<Question['floors']>,
  effort: Effort,
): Package | undefined {
  const only: (Choice | undefined)[] = []
  const isReached = () => mergedFront(plan, { objectives: [], floors, only }, effort)
  if (!isReached()?.length) return undefined
  const chosen: Choice[] = [...space.base]
  for (const issue of space.varying) {
    const { options } = plan.steps.find((step) => step.issue === issue)!
    for (let option = 0; option < options; option += 1) {
      only[issue] = option
      // Some option must do; so the last is not asked.
      if (option === options - 1) break
      const reached = isReached()
      if (!reached) return undefined
      if (reached.length) break
    }
    chosen[issue] = only[issue]!
  }
  return chosen
}
