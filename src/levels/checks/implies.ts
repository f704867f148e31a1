import { canonical } from '../hash.ts'
import type { Condition } from '../schema/condition.ts'
import { contains, meet, type Span, spanOf } from './bounds.ts'

/** What a condition measures, and the values it lets through: a set of names or a span of numbers. */
interface Measured {
  readonly what: string
  readonly names?: readonly string[]
  readonly span?: Span
}

/** A condition as a set of allowed values of one thing; undefined for all, any, not and what has no such form. */
export function measured(condition: Condition): readonly Measured[] {
  if ('clause' in condition) {
    const { clause, is, status } = condition
    return [
      ...(is ? [{ what: `clause ${clause} is`, names: is }] : []),
      ...(status ? [{ what: `clause ${clause} status`, names: status }] : []),
    ]
  }
  if ('phase' in condition) return [{ what: 'phase', names: condition.phase }]
  if ('track' in condition) return [{ what: 'track', names: [condition.track] }]
  if ('difficulty' in condition) return [{ what: 'difficulty', names: condition.difficulty }]
  if ('outcome' in condition) return [{ what: 'outcome', names: condition.outcome }]
  if ('ratified' in condition) return [{ what: 'ratified', names: [String(condition.ratified)] }]
  if ('absent' in condition) return [{ what: 'absent', names: [condition.absent] }]
  if ('slot' in condition) return [{ what: 'slot', span: spanOf(condition.slot) }]
  if ('stalled' in condition)
    return [{ what: 'stalled', span: [condition.stalled, Number.POSITIVE_INFINITY] }]
  if ('durability' in condition) return [{ what: 'durability', span: spanOf(condition.durability) }]
  if ('trust' in condition) {
    const { from, to } = condition.trust
    return [{ what: `trust ${from} ${to}`, span: spanOf(condition.trust) }]
  }
  if (!('count' in condition)) return []
  const { status, track } = condition.count
  return [{ what: `count ${status} ${track ?? ''}`, span: spanOf(condition.count) }]
}

/** Conditions inside each other, and in all, beyond which two of them are not compared part by part. */
const DEEPEST = 5
const MOST = 40

/** Whether the first can only hold when the second does, as far as their words alone tell. */
export function implies(a: Condition, b: Condition): boolean {
  return isSimple(a) && isSimple(b) && follows(a, b)
}

/** Comparing every part with every part takes time that grows with the power of the depth. */
function isSimple(condition: Condition): boolean {
  return partsOf(condition, DEEPEST) <= MOST
}

function partsOf(condition: Condition, depth: number): number {
  if (depth < 0) return MOST + 1
  const inner =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : []
  return inner.reduce((sum, each) => (sum > MOST ? sum : sum + partsOf(each, depth - 1)), 1)
}

function follows(a: Condition, b: Condition): boolean {
  if (written(a) === written(b)) return true
  if ('always' in b) return b.always
  if ('any' in a) return a.any.every((each) => follows(each, b))
  if ('all' in b) return b.all.every((each) => follows(a, each))
  if ('all' in a) return a.all.some((each) => follows(each, b)) || ('any' in b && someOf(a, b.any))
  if ('any' in b) return someOf(a, b.any)
  const [mine, theirs] = [measured(a), measured(b)]
  return theirs.length > 0 && theirs.every((need) => mine.some((have) => within(have, need)))
}

const known = new WeakMap<Condition, string>()

/** The same for equal conditions; each is compared with many others. */
function written(condition: Condition): string {
  const text = known.get(condition) ?? canonical(condition)
  known.set(condition, text)
  return text
}

function someOf(a: Condition, any: readonly Condition[]): boolean {
  return any.some((each) => follows(a, each))
}

function within(have: Measured, need: Measured): boolean {
  if (have.what !== need.what) return false
  if (have.names && need.names) return have.names.every((name) => need.names?.includes(name) === true)
  return have.span !== undefined && need.span !== undefined && contains(need.span, have.span)
}

/** Whether the two can never hold at once, as far as their words alone tell. */
export function excludes(a: Condition, b: Condition): boolean {
  if ('not' in a && implies(b, a.not)) return true
  if ('not' in b && implies(a, b.not)) return true
  return measured(a).some((mine) => measured(b).some((theirs) => apart(mine, theirs)))
}

function apart(a: Measured, b: Measured): boolean {
  if (a.what !== b.what) return false
  if (a.names && b.names) return !a.names.some((name) => b.names?.includes(name) === true)
  return a.span !== undefined && b.span !== undefined && !meet(a.span, b.span)
}
