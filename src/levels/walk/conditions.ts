import type { Path } from '../problem.ts'
import type { Condition } from '../schema/condition.ts'
import type { LevelFile } from '../schema/level.ts'

/** What a condition decides: a red line asks a text alone, everything else asks the session; hindsight is a hint when the talks are over. */
export type ConditionUse = 'red-line' | 'event' | 'ending' | 'question' | 'guidance' | 'hindsight'

export interface PlacedCondition {
  readonly condition: Condition
  readonly path: Path
  readonly use: ConditionUse
}

/** Every condition of a level as it stands under its owner, without those inside it. */
export function conditionsOf(level: LevelFile): readonly PlacedCondition[] {
  const lists = [
    ['events', 'event', level.events],
    ['endings', 'ending', level.endings],
    ['questions', 'question', level.questions],
  ] as const
  const whens = lists.flatMap(([list, use, owners]) =>
    owners.map((owner, i) => ({ condition: owner.when, path: [list, i, 'when'], use })),
  )
  const hints = level.guidance.map((hint, i) => ({
    condition: hint.when,
    path: ['guidance', i, 'when'],
    use: useOf(hint),
  }))
  return [...redLineConditions(level), ...whens, ...hints]
}

/** A hint on the answers or on the debrief is asked when the talks are over. */
export function useOf({ at }: LevelFile['guidance'][number]): 'guidance' | 'hindsight' {
  return at === 'answers' || at === 'debrief' ? 'hindsight' : 'guidance'
}

function redLineConditions(level: LevelFile): readonly PlacedCondition[] {
  return level.parties.flatMap((party, p) =>
    (party.preferences.redLines ?? []).flatMap((line, r) => {
      const path = ['parties', p, 'preferences', 'redLines', r, 'unless']
      return line.unless ? [{ condition: line.unless, path, use: 'red-line' as const }] : []
    }),
  )
}

/** A condition and all conditions inside it, each with its own path. */
export function within(placed: PlacedCondition): readonly PlacedCondition[] {
  const { condition, path, use } = placed
  const inside = (inner: Condition, ...steps: readonly (string | number)[]): readonly PlacedCondition[] =>
    within({ condition: inner, path: [...path, ...steps], use })
  if ('all' in condition) return [placed, ...condition.all.flatMap((inner, i) => inside(inner, 'all', i))]
  if ('any' in condition) return [placed, ...condition.any.flatMap((inner, i) => inside(inner, 'any', i))]
  if ('not' in condition) return [placed, ...inside(condition.not, 'not')]
  return [placed]
}
