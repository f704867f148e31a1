import type { SavedView } from '../view.ts'
import type { SaveRecord } from './record.ts'

/** A line of the list of sessions; everything it says is written in the record, so no level need be read for it. */
export function savedView(record: SaveRecord, language: string): SavedView {
  const { id, name, line, problem, finished, updated } = record
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(updated)
  return { id, name, line, when, problem, finished }
}

export function newestFirst(records: readonly SaveRecord[]): readonly SaveRecord[] {
  return records.toSorted((a, b) => b.updated - a.updated)
}
