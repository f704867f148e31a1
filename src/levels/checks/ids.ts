import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { ROLES } from './reserved.ts'

/** Ids are unique in their list, and none is a word that means something else where the id may stand. */
export function checkIds(level: LevelFile): readonly Finding[] {
  const lists = [
    ['sources', level.sources],
    ['facts', level.facts],
    ['phases', level.phases],
    ['parties', level.parties],
    ['abilities', level.abilities],
    ['tracks', level.tracks],
    ['issues', level.issues],
    ['press', level.press],
    ['events', level.events],
    ['endings', level.endings],
    ['questions', level.questions],
    ['guidance', level.guidance],
    ['glossary', level.glossary],
  ] as const
  return [
    ...lists.flatMap(([name, list]) => twice(list, 'id', [name])),
    ...level.issues.flatMap(({ options }, i) => twice(options, 'id', ['issues', i, 'options'])),
    ...level.events.flatMap(({ reactions }, i) => twice(reactions ?? [], 'id', ['events', i, 'reactions'])),
    ...level.parties.flatMap(({ capital }, i) =>
      twice(capital?.groups ?? [], 'id', ['parties', i, 'capital', 'groups']),
    ),
    ...twice(level.map?.zones ?? [], 'id', ['map', 'zones']),
    ...twice(level.map?.land ?? [], 'id', ['map', 'land']),
    ...twice(level.parties, 'code', ['parties']),
    ...twice(level.issues, 'number', ['issues']),
    ...reserved(level),
  ]
}

function twice<K extends string>(
  list: readonly Readonly<Record<K, string>>[],
  key: K,
  path: Path,
): readonly Finding[] {
  const seen = new Set<string>()
  return list.flatMap((entry, i) => {
    const name = entry[key]
    const again = seen.has(name)
    seen.add(name)
    const finding = {
      message: `this ${key} is taken`,
      expected: `${key === 'id' ? 'an' : 'a'} ${key} of its own`,
      found: shown(name),
    }
    return again ? [{ code: 'duplicate-id', path: [...path, i, key], ...finding }] : []
  })
}

function reserved(level: LevelFile): readonly Finding[] {
  return [
    ...level.parties.flatMap(({ id }, i) =>
      taken(id, ['parties', i, 'id'], ROLES, 'stands for a role in effects'),
    ),
    ...level.issues.flatMap(({ options }, i) =>
      options.flatMap(({ id }, o) =>
        taken(id, ['issues', i, 'options', o, 'id'], ['silent'], 'means that the text says nothing'),
      ),
    ),
  ]
}

function taken(id: string, path: Path, words: readonly string[], why: string): readonly Finding[] {
  if (!words.includes(id)) return []
  return [{ code: 'reserved-id', path, message: `"${id}" ${why}`, expected: 'another id', found: shown(id) }]
}
