import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Every date is one of the calendar's, and every range runs upwards. */
export function checkDays(level: LevelFile): readonly Finding[] {
  return [
    ...day(level.date, ['date']),
    ...level.facts.flatMap(({ date }, i) => day(date, ['facts', i, 'date'])),
    ...level.background.flatMap(({ date }, i) => day(date, ['background', i, 'date'])),
    ...upwards(level.minutes, ['minutes']),
    ...upwards([level.utility.min, level.utility.max], ['utility']),
    ...(level.absent ? upwards(level.absent.bar, ['absent', 'bar']) : []),
    ...level.parties.flatMap(({ capital }, p) =>
      (capital?.groups ?? []).flatMap(({ bar }, g) =>
        upwards(bar, ['parties', p, 'capital', 'groups', g, 'bar']),
      ),
    ),
    ...upwards([level.trust.guardedAt, level.trust.openAt], ['trust', 'openAt']),
  ]
}

function day(date: string, path: Path): readonly Finding[] {
  const [year = 0, month = 0, date1 = 1] = date.split('-').map(Number)
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = (LENGTHS[month - 1] ?? 0) + (leap ? 1 : 0)
  if (date1 >= 1 && date1 <= last) return []
  const message = 'the calendar has no such day'
  return [{ code: 'no-such-day', path, message, expected: 'a date such as 2025-04-23', found: shown(date) }]
}

function upwards([low, high]: readonly [number, number], path: Path): readonly Finding[] {
  if (low <= high) return []
  const message = 'the range runs downwards'
  return [{ code: 'range-reversed', path, message, expected: `at least ${low}`, found: `${high}` }]
}
