import { emptyZone } from '../src/analysis/empty-zone.ts'
import { type Finding, pathText, type Problem } from '../src/levels/problem.ts'
import { levelFrom, type Loaded, type Read } from '../src/levels/read-level.ts'
import type { LevelText } from '../src/levels/read-text.ts'
import { inOrder, problemAt } from '../src/levels/refuse.ts'

/** A level as it is read, with a warning where there is nothing to agree on. */
export function checkedLevel(text: LevelText, file: string): Read {
  const read = levelFrom(text, file)
  if (!read.ok) return read
  const { level } = read
  const more = zoneOf(level).map(({ path, ...about }): Problem => {
    const at = text.placeOf(text.json.offsetOf(path, false))
    return problemAt(file, about, at, pathText(path))
  })
  return { ok: true, level: { ...level, warnings: inOrder([...level.warnings, ...more]) } }
}

function zoneOf({ scenario, briefs }: Loaded): readonly Omit<Finding, 'atKey' | 'warning'>[] {
  const empty = emptyZone(scenario, briefs)
  if (!empty) return []
  if (empty.hopeless.length === 0) {
    const message = 'no package is worth as much as no agreement to all who would have to sign it'
    const expected = 'reservations that leave a zone of agreement'
    return [{ code: 'empty-zone', path: ['parties'], message, expected, found: 'none' }]
  }
  return empty.hopeless.map(({ party, best, floor }) => ({
    code: 'empty-zone',
    path: ['parties', party, 'preferences', 'reservation', 'points'],
    message: `no package that may be signed is worth as much as no agreement to ${scenario.parties[party]!.id}`,
    expected: `at most ${best}`,
    found: `${floor} at its lowest`,
  }))
}
