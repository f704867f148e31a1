import { ABILITY_KINDS, FEATURES } from '../../negotiation/scenario.ts'
import { CLAUSE_STATUSES, type Condition, DIFFICULTIES, OUTCOMES } from '../schema/condition.ts'
import type { LevelFile, PHASE_KINDS } from '../schema/level.ts'
import type { ConditionUse } from '../walk/conditions.ts'
import { contains, meet, type Span, spanOf } from './bounds.ts'
import { clashIn } from './clash.ts'
import { alwaysSigns } from './entails.ts'
import { longest } from './longest.ts'
import { SELF } from './reserved.ts'

/** What can be said of a condition without playing. */
export type Truth = 'never' | 'always' | 'sometimes'

/** What may happen in a level, as far as is known. */
export interface Possible {
  readonly level: LevelFile
  readonly events: ReadonlySet<string>
  readonly flags: ReadonlySet<string>
}

const OPPOSITE = { never: 'always', always: 'never', sometimes: 'sometimes' } as const

/** Whether a condition, asked for this use, can hold never, always or sometimes. */
export function truthOf(condition: Condition, use: ConditionUse, possible: Possible): Truth {
  if ('always' in condition) return condition.always ? 'always' : 'never'
  if ('not' in condition) return OPPOSITE[truthOf(condition.not, use, possible)]
  if ('all' in condition) return ofAll(condition.all, use, possible)
  if ('any' in condition) {
    const truths = condition.any.map((each) => truthOf(each, use, possible))
    if (truths.includes('always')) return 'always'
    return truths.every((truth) => truth === 'never') ? 'never' : 'sometimes'
  }
  if (mustHold(condition, use, possible)) return 'always'
  return canHold(condition, use, possible) ? 'sometimes' : 'never'
}

/** Whether a condition lets every value through that what it asks about may have. */
function mustHold(condition: Condition, use: ConditionUse, { level }: Possible): boolean {
  if ('slot' in condition) return contains(spanOf(condition.slot), [0, longest(level)])
  if ('trust' in condition) return contains(spanOf(condition.trust), [0, 100])
  if ('count' in condition) return contains(spanOf(condition.count), clauses(level, condition.count.track))
  if ('difficulty' in condition) return hasAll(condition.difficulty, DIFFICULTIES)
  if ('outcome' in condition)
    return use !== 'event' && use !== 'guidance' && hasAll(condition.outcome, OUTCOMES)
  return 'clause' in condition && !condition.is && hasAll(condition.status ?? [], CLAUSE_STATUSES)
}

function hasAll<T>(given: readonly T[], all: readonly T[]): boolean {
  return all.every((one) => given.includes(one))
}

function ofAll(conditions: readonly Condition[], use: ConditionUse, possible: Possible): Truth {
  const truths = conditions.map((each) => truthOf(each, use, possible))
  if (truths.includes('never')) return 'never'
  if (clashIn(conditions, possible.level).length > 0) return 'never'
  return truths.every((truth) => truth === 'always') ? 'always' : 'sometimes'
}

/** Phases in which conditions of each use are asked: while the talks go on, or when they are over. */
const ASKED: Readonly<Record<ConditionUse, readonly (typeof PHASE_KINDS)[number][]>> = {
  event: ['agenda', 'talks', 'closing'],
  guidance: ['agenda', 'talks', 'closing'],
  ending: ['ending'],
  question: ['ending'],
  hindsight: ['ending'],
  'red-line': [],
}

function canHold(condition: Condition, use: ConditionUse, { level, events, flags }: Possible): boolean {
  const during = use === 'event' || use === 'guidance'
  if ('phase' in condition) {
    const asked = level.phases.filter(({ kind }) => ASKED[use].includes(kind)).map(({ id }) => id)
    return condition.phase.some((id) => asked.includes(id))
  }
  if ('track' in condition) return during
  if ('outcome' in condition) return !during
  // A round that begins has a slot to spend.
  if ('slot' in condition)
    return meet(spanOf(condition.slot), [0, longest(level) - (use === 'event' ? 1 : 0)])
  if ('stalled' in condition) return condition.stalled < longest(level)
  if ('trust' in condition) return meet(spanOf(condition.trust), [0, 100])
  if ('durability' in condition) return !during && meet(spanOf(condition.durability), [0, mostDurable(level)])
  if ('count' in condition) return meet(spanOf(condition.count), clauses(level, condition.count.track))
  if ('clause' in condition) return clauseCan(condition)
  if ('fired' in condition) return events.has(condition.fired)
  if ('chose' in condition) return events.has(condition.chose.event)
  if ('flag' in condition) return flags.has(condition.flag)
  // Who says yes ends the talks; who says no lets them sit once more.
  if ('absent' in condition) return level.absent !== undefined && !(during && condition.absent === 'accepts')
  if ('ratified' in condition) return canAnswer(level, condition.ratified, during)
  // Whoever always signs and leaves ends the talks before another round begins.
  if ('left' in condition) return use !== 'event' || !alwaysSigns(level, condition.left)
  if ('person' in condition)
    return level.parties.some(({ id, seat }) => id === condition.person && seat !== undefined)
  if ('did' in condition) return canDo(level, condition.did)
  return true
}

/** While talks go on there are answers only where one of them was a no. */
function canAnswer({ parties, absent }: LevelFile, ratified: boolean, during: boolean): boolean {
  return ratified ? !during || absent !== undefined : parties.some(({ capital }) => capital !== undefined)
}

function clauses(level: LevelFile, track: string | undefined): Span {
  return [0, level.issues.filter((issue) => track === undefined || issue.track === track).length]
}

/** A clause that is open or parked shows nothing; one that is tabled, bracketed or agreed shows something. */
function clauseCan({ is, status }: Extract<Condition, { clause: string }>): boolean {
  if (!is || !status) return true
  const shows = is.some((option) => option !== 'silent')
  const silent = is.includes('silent')
  return status.some((each) => (each === 'open' || each === 'parked' ? silent : shows))
}

function canDo(
  level: LevelFile,
  { move, by }: { readonly move: string; readonly by?: string | undefined },
): boolean {
  const makers = makersOf(level, move)
  return by === undefined || by === SELF ? makers.length > 0 : makers.includes(by)
}

/** The parties that can ever make a move of this kind, or use this ability. */
function makersOf({ parties, abilities, press }: LevelFile, move: string): readonly string[] {
  const seated = parties.filter(({ presence }) => presence === 'table')
  const everybody = seated.map(({ id }) => id)
  const named = abilities.filter(({ id, kind }) => id === move || kind === move)
  if (named.length > 0) return named.flatMap(({ seats }) => seats)
  if (move === 'consult') return seated.flatMap(({ id, capital }) => (capital ? [id] : []))
  if (move === 'press') return press.flatMap(({ seats }) => seats ?? everybody)
  const kinds: readonly string[] = ABILITY_KINDS
  return kinds.includes(move) ? [] : everybody
}

/** The most that a text's options could add up to, were every feature at its best and nobody's gain small. */
function mostDurable({ issues, durability }: LevelFile): number {
  let strength = 0
  for (const feature of FEATURES) {
    const best = issues.map(({ options }) =>
      Math.max(...options.map(({ features }) => features?.[feature] ?? 0)),
    )
    const sum = best.reduce((all, each) => all + each, 0)
    strength += durability.weights[feature] * Math.min(1000, sum)
  }
  return Math.min(1000, Math.floor(strength / 100) + (durability.heard ?? 0))
}
