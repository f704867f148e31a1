import type { Bounds, Condition, TextCondition } from '../../negotiation/condition.ts'
import type { Condition as Written } from '../schema/condition.ts'
import type { Places } from './places.ts'

interface WrittenBounds {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

/** A condition with indices for ids. */
export function conditionFrom(places: Places, from: Written): Condition {
  const inner = (each: Written): Condition => conditionFrom(places, each)
  if ('all' in from) return { kind: 'all', of: from.all.map(inner) }
  if ('any' in from) return { kind: 'any', of: from.any.map(inner) }
  if ('not' in from) return { kind: 'not', of: inner(from.not) }
  if ('always' in from) return { kind: 'always', holds: from.always }
  if ('phase' in from) return { kind: 'phase', phases: from.phase }
  if ('track' in from) return { kind: 'track', track: places.track(from.track) }
  if ('settled' in from) return { kind: 'settled', track: places.track(from.settled) }
  if ('slot' in from) return { kind: 'slot', bounds: boundsFrom(from.slot) }
  if ('stalled' in from) return { kind: 'stalled', rounds: from.stalled }
  if ('fired' in from) return { kind: 'fired', event: places.event(from.fired) }
  if ('flag' in from) return { kind: 'flag', flag: from.flag }
  if ('person' in from) return { kind: 'person', party: places.party(from.person) }
  if ('difficulty' in from) return { kind: 'difficulty', of: from.difficulty }
  if ('outcome' in from) return { kind: 'outcome', of: from.outcome }
  if ('ratified' in from) return { kind: 'ratified', is: from.ratified }
  if ('absent' in from) return { kind: 'absent', accepts: from.absent === 'accepts' }
  if ('durability' in from) return { kind: 'durability', bounds: boundsFrom(from.durability) }
  if ('left' in from) return { kind: 'left', party: places.party(from.left) }
  return detailed(places, from)
}

type Detailed = Extract<
  Written,
  | { clause: string }
  | { trust: unknown }
  | { count: unknown }
  | { chose: unknown }
  | { did: unknown }
  | { promise: unknown }
>

/** The kinds that name several things at once. */
function detailed(places: Places, from: Detailed): Condition {
  if ('clause' in from) return clauseFrom(places, from)
  if ('trust' in from) {
    const { trust } = from
    const [a, b] = [places.party(trust.from), places.party(trust.to)]
    return { kind: 'trust', from: a, to: b, bounds: boundsFrom(trust) }
  }
  if ('count' in from) {
    const { status, track } = from.count
    const base = { kind: 'count', status, bounds: boundsFrom(from.count) } as const
    return track === undefined ? base : { ...base, track: places.track(track) }
  }
  if ('chose' in from) {
    const { event, reaction } = from.chose
    return { kind: 'chose', event: places.event(event), reaction: places.reaction(event, reaction) }
  }
  if ('did' in from) {
    const { move, by, issue } = from.did
    const party = by === undefined ? {} : { by: places.party(by) }
    return { kind: 'did', move, ...party, ...(issue === undefined ? {} : { issue: places.issue(issue) }) }
  }
  const { status, by } = from.promise
  return by === undefined ? { kind: 'promise', status } : { kind: 'promise', status, by: places.party(by) }
}

function clauseFrom(places: Places, from: Extract<Written, { clause: string }>): Condition {
  const choices = from.is?.map((option) => places.choice(from.clause, option))
  return {
    kind: 'clause',
    issue: places.issue(from.clause),
    ...(choices ? { choices } : {}),
    ...(from.status ? { statuses: from.status } : {}),
  }
}

function boundsFrom({ atLeast, atMost }: WrittenBounds): Bounds {
  return { ...(atLeast === undefined ? {} : { atLeast }), ...(atMost === undefined ? {} : { atMost }) }
}

/** A condition about a text alone; the checks have refused every other in this place. */
export function textConditionFrom(places: Places, from: Written): TextCondition {
  const inner = (each: Written): TextCondition => textConditionFrom(places, each)
  if ('all' in from) return { kind: 'all', of: from.all.map(inner) }
  if ('any' in from) return { kind: 'any', of: from.any.map(inner) }
  if ('not' in from) return { kind: 'not', of: inner(from.not) }
  if ('always' in from) return { kind: 'always', holds: from.always }
  if (!('clause' in from))
    throw new Error(`the level was compiled unchecked: ${Object.keys(from).join()} in a red line`)
  const choices = (from.is ?? []).map((option) => places.choice(from.clause, option))
  return { kind: 'shows', issue: places.issue(from.clause), choices }
}
