import type { Condition } from '../schema/condition.ts'
import type { LevelFile } from '../schema/level.ts'
import { excludes } from './implies.ts'

const UNSETTLED = ['open', 'tabled', 'bracketed'] as const

/** What a condition says besides its own words, as far as other conditions could deny it. */
export function entails(condition: Condition, level: LevelFile): readonly Condition[] {
  if ('chose' in condition) return [{ fired: condition.chose.event }]
  if (!('settled' in condition)) return []
  const { settled } = condition
  const clauses = level.issues.filter(({ track }) => track === settled)
  return [
    ...UNSETTLED.map((status) => ({ count: { status, track: settled, atMost: 0 } })),
    ...clauses.map(({ id }) => ({ clause: id, status: ['agreed' as const, 'parked' as const] })),
  ]
}

/** Whether two conditions of one level can never hold at once, as far as can be told without playing. */
export function deny(a: Condition, b: Condition, level: LevelFile): boolean {
  if (excludes(a, b) || oneChoice(a, b, level)) return true
  return (
    entails(a, level).some((more) => excludes(more, b)) || entails(b, level).some((more) => excludes(a, more))
  )
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
