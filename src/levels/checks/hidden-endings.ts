import type { Finding } from '../problem.ts'
import type { Condition } from '../schema/condition.ts'
import type { LevelFile } from '../schema/level.ts'
import { entails } from './entails.ts'
import { implies } from './implies.ts'
import { type Possible, truthOf } from './truth.ts'

/** Cases that one condition is taken apart into; one of more is looked at as a whole. */
const MOST_CASES = 10
/** Conditions inside each other that are taken apart. */
const DEEPEST = 3

/**
 * The first ending whose condition holds is told, so earlier ones may leave nothing for a later one. The last one catches
 * what the others leave, and may be left nothing by all of them together.
 */
export function hiddenEndings({ endings }: LevelFile, possible: Possible): readonly Finding[] {
  const always = endings.find(({ when }) => truthOf(when, 'ending', possible) === 'always')
  return endings.flatMap(({ id, when }, i) => {
    const earlier = endings.slice(0, i)
    const alone = always && earlier.includes(always) ? always.id : coverOf(when, earlier, possible.level)
    const before =
      alone === undefined && i < endings.length - 1 ? shared(when, earlier, possible.level) : [alone]
    if (before[0] === undefined) return []
    const names = before.join(' or ')
    const message = `ending ${id} is never told: ${names} comes first whenever it would`
    const expected = 'an earlier place, or another condition'
    return [
      { code: 'hidden-ending', path: ['endings', i, 'when'], message, expected, found: `after ${names}` },
    ]
  })
}

type Ending = LevelFile['endings'][number]

/** The first ending whose condition holds whenever this one does, with what this one says besides its own words. */
function coverOf(condition: Condition, earlier: readonly Ending[], level: LevelFile): string | undefined {
  const parts = 'all' in condition ? condition.all : [condition]
  const said = parts.flatMap((part) => entails(part, level))
  const full = { all: [...parts, ...said] }
  return earlier.find(({ when }) => implies(condition, when) || (said.length > 0 && implies(full, when)))?.id
}

/** The earlier endings that between them come first in every case; none where some case is left. */
function shared(when: Condition, earlier: readonly Ending[], level: LevelFile): readonly string[] {
  const cases = casesOf(when)
  if (cases.length < 2 || earlier.length < 2) return []
  const found = new Set<string>()
  for (const each of cases) {
    const id = coverOf(each, earlier, level)
    if (id === undefined) return []
    found.add(id)
  }
  return [...found]
}

/** Conditions of which one holds whenever the whole does. */
function casesOf(condition: Condition): readonly Condition[] {
  const cases = apart(condition, DEEPEST)
  return cases.length > MOST_CASES ? [condition] : cases
}

function apart(condition: Condition, depth: number): readonly Condition[] {
  if (depth === 0) return [condition]
  if ('any' in condition)
    return condition.any.flatMap((each) => apart(each, depth - 1)).slice(0, MOST_CASES + 1)
  if ('outcome' in condition) return condition.outcome.map((one) => ({ outcome: [one] }))
  if ('difficulty' in condition) return condition.difficulty.map((one) => ({ difficulty: [one] }))
  if ('clause' in condition && condition.is) return condition.is.map((one) => ({ ...condition, is: [one] }))
  if (!('all' in condition)) return [condition]
  for (const [at, part] of condition.all.entries()) {
    const cases = apart(part, depth - 1)
    const rest = condition.all.toSpliced(at, 1)
    if (cases.length > 1) return cases.map((each) => ({ all: [each, ...rest] }))
  }
  return [condition]
}
