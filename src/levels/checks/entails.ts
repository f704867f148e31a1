import type { Condition } from '../schema/condition.ts'
import type { LevelFile, PHASE_KINDS } from '../schema/level.ts'
import { excludes } from './implies.ts'

const UNSETTLED = ['open', 'tabled', 'bracketed'] as const

/** What a condition says besides its own words, as far as other conditions could deny it. */
export function entails(condition: Condition, level: LevelFile): readonly Condition[] {
  if ('chose' in condition) return [{ fired: condition.chose.event }]
  if ('clause' in condition) return ofClause(condition, level)
  if ('track' in condition) return during(level, ['talks'])
  // Every round costs a slot at least.
  if ('stalled' in condition) return [{ slot: { atLeast: condition.stalled } }]
  if ('durability' in condition) return [{ outcome: ['signed'] }]
  if ('ratified' in condition || 'absent' in condition) return ofAnswers(condition, level)
  if ('outcome' in condition) return ofOutcome(condition)
  return 'settled' in condition ? ofSettled(condition, level) : []
}

function during(level: LevelFile, kinds: readonly (typeof PHASE_KINDS)[number][]): readonly Condition[] {
  const ids = level.phases.flatMap(({ id, kind }) => (kinds.includes(kind) ? [id] : []))
  return ids.length === 0 ? [] : [{ phase: ids }]
}

function ofClause(
  { clause, status }: Extract<Condition, { clause: string }>,
  { issues }: LevelFile,
): readonly Condition[] {
  const [only, ...more] = status ?? []
  const track = issues.find(({ id }) => id === clause)?.track
  if (only === undefined || more.length > 0 || track === undefined) return []
  return [{ count: { status: only, atLeast: 1 } }, { count: { status: only, track, atLeast: 1 } }]
}

/** Answers come after the reading; who is absent is asked when every capital has said yes, and its yes ends the talks. */
function ofAnswers(
  condition: Extract<Condition, { ratified: boolean } | { absent: string }>,
  level: LevelFile,
): readonly Condition[] {
  const after = during(level, ['closing', 'ending'])
  const signed: Condition = { outcome: ['signed'] }
  if ('ratified' in condition) return condition.ratified && !level.absent ? [...after, signed] : after
  return [...after, { ratified: true }, ...(condition.absent === 'accepts' ? [signed] : [])]
}

/** Only what is agreed is read and signed. */
function ofOutcome({ outcome }: Extract<Condition, { outcome: string[] }>): readonly Condition[] {
  const read = outcome.every((each) => each === 'signed' || each === 'not-signed')
  return read ? [{ count: { status: 'agreed', atLeast: 1 } }] : []
}

function ofSettled(
  { settled }: Extract<Condition, { settled: string }>,
  { issues }: LevelFile,
): readonly Condition[] {
  const clauses = issues.filter(({ track }) => track === settled)
  return [
    ...UNSETTLED.map((status) => ({ count: { status, track: settled, atMost: 0 } })),
    ...clauses.map(({ id }) => ({ clause: id, status: ['agreed' as const, 'parked' as const] })),
  ]
}

/** Whether two conditions of one level can never hold at once, as far as can be told without playing. */
export function deny(a: Condition, b: Condition, level: LevelFile): boolean {
  if (oneChoice(a, b, level) || signedAndLeft(a, b, level)) return true
  const theirs = [b, ...entails(b, level)]
  return [a, ...entails(a, level)].some((mine) => theirs.some((other) => excludes(mine, other)))
}

/** Two answers to an event that comes once, when the same one seat alone may give either. */
function oneChoice(a: Condition, b: Condition, level: LevelFile): boolean {
  if (!('chose' in a) || !('chose' in b) || a.chose.event !== b.chose.event) return false
  if (a.chose.reaction === b.chose.reaction) return false
  const event = level.events.find(({ id }) => id === a.chose.event)
  const seats = [a, b].flatMap(({ chose }) => {
    const reaction = event?.reactions?.find(({ id }) => id === chose.reaction)
    return reaction?.seats ?? level.parties.flatMap(({ id, seat }) => (seat ? [id] : []))
  })
  return (event?.times ?? 1) === 1 && new Set(seats).size === 1
}

/** Nothing is signed without those who always sign. */
function signedAndLeft(a: Condition, b: Condition, level: LevelFile): boolean {
  const [outcome, left] = 'left' in a ? [b, a] : [a, b]
  if (!('outcome' in outcome) || !('left' in left)) return false
  return outcome.outcome.every((each) => each === 'signed') && alwaysSigns(level, left.left)
}

/** Whether a party's signature is always needed. */
export function alwaysSigns({ parties }: LevelFile, party: string): boolean {
  return parties.some(({ id, signs }) => id === party && signs === 'always')
}
