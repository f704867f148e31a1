import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { conditionsOf, type PlacedCondition, within } from '../walk/conditions.ts'
import { isClauseless } from './reserved.ts'

/** Every condition asks something, and red lines ask a text alone. */
export function checkConditions(level: LevelFile): readonly Finding[] {
  return conditionsOf(level)
    .flatMap(within)
    .flatMap((placed) => [
      ...asksNothing(placed),
      ...ofOneself(placed),
      ...notOfText(placed),
      ...withoutIssue(placed, level),
    ])
}

/** Moves of some kinds are about no clause, so none of them was ever about this one. */
function withoutIssue({ condition, path }: PlacedCondition, level: LevelFile): readonly Finding[] {
  if (!('did' in condition) || condition.did.issue === undefined) return []
  const { move, issue } = condition.did
  const kind = level.abilities.find(({ id }) => id === move)?.kind ?? move
  if (!isClauseless(kind)) return []
  const message = `a move of kind ${kind} is about no clause`
  const expected = 'no "issue", or a kind of move that is about a clause'
  return [
    { code: 'issue-untouched', path: [...path, 'did', 'issue'], message, expected, found: shown(issue) },
  ]
}

/** Trust in oneself never changes. */
function ofOneself({ condition, path }: PlacedCondition): readonly Finding[] {
  if (!('trust' in condition) || condition.trust.from !== condition.trust.to) return []
  const message = 'a party needs no trust in itself'
  const found = shown(condition.trust.to)
  return [{ code: 'trust-in-oneself', path: [...path, 'trust'], message, expected: 'two parties', found }]
}

function asksNothing({ condition, path }: PlacedCondition): readonly Finding[] {
  if ('clause' in condition && !condition.is && !condition.status) {
    return [empty([...path, 'clause'], '"is" or "status", or both')]
  }
  const [key, bounds] = boundsIn(condition)
  if (!bounds) return []
  const { atLeast, atMost } = bounds
  if (atLeast === undefined && atMost === undefined) return [empty([...path, key], '"atLeast" or "atMost"')]
  if (atLeast === undefined || atMost === undefined || atLeast <= atMost) return []
  const found = `at least ${atLeast} and at most ${atMost}`
  return [
    {
      code: 'bounds-crossed',
      path: [...path, key],
      message: 'no number can be both',
      expected: 'bounds that meet',
      found,
    },
  ]
}

function empty(path: Path, expected: string): Finding {
  return { code: 'empty-condition', path, message: 'this asks nothing', expected, found: 'neither' }
}

interface WrittenBounds {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

function boundsIn(condition: PlacedCondition['condition']): readonly [string, WrittenBounds | undefined] {
  if ('slot' in condition) return ['slot', condition.slot]
  if ('trust' in condition) return ['trust', condition.trust]
  if ('count' in condition) return ['count', condition.count]
  if ('durability' in condition) return ['durability', condition.durability]
  return ['', undefined]
}

/** Whether a condition asks the text alone. */
export function asksText(placed: PlacedCondition): boolean {
  return within(placed).every((one) => notOfText(one).length === 0)
}

const OF_TEXT = ['all', 'any', 'not', 'always', 'clause']

function notOfText({ condition, path, use }: PlacedCondition): readonly Finding[] {
  if (use !== 'red-line') return []
  const kind = Object.keys(condition).find((key) => key !== 'is')
  const asks = 'clause' in condition && condition.status ? 'status' : kind
  if (asks === undefined || OF_TEXT.includes(asks)) return []
  const message = 'a red line can only ask what stands in the text'
  const expected = 'all, any, not, always, or clause with is'
  return [{ code: 'not-about-text', path: [...path, asks], message, expected, found: shown(asks) }]
}
