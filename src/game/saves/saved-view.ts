import type { SavedView } from '../shown/levels.ts'
import { isFields, words } from './fields.ts'
import { doorWords } from '../words/door.ts'
import { localeOf } from '../words/locale.ts'
import { PROBLEMS } from './problems.ts'
import { isMoment, recordFrom } from './record-shape.ts'
import { RULES_VERSION, SAVE_FORMAT, type SaveRecord } from './record.ts'

/** What the list of sessions says of one; a damaged entry says what can still be read of it. */
export type Listed = Pick<SaveRecord, 'id' | 'name' | 'line' | 'finished' | 'updated' | 'problem'>

/** A line of the list from an entry of the store, whatever has become of the entry there. */
export function listedFrom(thing: unknown): Listed {
  const fields = isFields(thing) ? thing : {}
  const { id, name, line, finished, updated, problem } = fields
  const record = recordFrom(thing, words(id, LONGEST_ID))
  const told = typeof problem === 'string' ? problem : null
  return {
    id: words(id, LONGEST_ID),
    name: words(name, 120) || doorWords.nameless,
    line: words(line, 400),
    finished: finished === true,
    updated: isMoment(updated) ? updated : 0,
    problem: record ? (outdated(record) ?? told) : PROBLEMS.noEntry,
  }
}

const LONGEST_ID = 200

/** Why this version of the game cannot go on with a session, whatever its moves are. */
export function outdated({ format, rules }: SaveRecord): string | undefined {
  if (format !== SAVE_FORMAT) return PROBLEMS.otherFormat
  if (rules === RULES_VERSION) return undefined
  return rules < RULES_VERSION ? PROBLEMS.olderRules : PROBLEMS.newerRules
}

/** A line of the list of sessions; everything it says is written in the record, so no level need be read for it. */
export function savedView(
  { id, name, line, problem, finished, updated }: Listed,
  language: string,
): SavedView {
  const when = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' })
  return { id, name, line, when: updated > 0 ? when.format(updated) : '', problem, finished }
}

export function newestFirst<L extends Listed>(records: readonly L[]): readonly L[] {
  return records.toSorted((a, b) => b.updated - a.updated)
}
