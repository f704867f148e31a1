import { nearest } from '../nearest.ts'
import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import type { Reference, ReferenceKind } from '../walk/references.ts'

/** Something that has an id, and where its id stands. */
interface Declared {
  readonly what: string
  readonly id: string
  readonly path: Path
}

/** Of these each is named somewhere in every good level, so the only one that is not was probably renamed. */
const ALWAYS_NAMED: readonly string[] = ['track', 'issue', 'option', 'party', 'fact', 'source', 'zone']

/** Ids that nothing names, while several places ask for one that nothing bears: told where the id stands. */
export function renamed(
  level: LevelFile,
  references: readonly Reference[],
  unknown: readonly Reference[],
): readonly Finding[] {
  const named = new Set(references.map(keyOf))
  const asked = grouped(unknown)
  return declaredIn(level)
    .filter((one) => !named.has(`${one.what} ${one.id}`))
    .flatMap((one, _, idle) => {
      const wanted = wantedFor(one, idle, asked)
      return wanted ? [finding(one, wanted)] : []
    })
}

function grouped(unknown: readonly Reference[]): Asked {
  const asked = new Map<string, Reference[]>()
  for (const one of unknown) {
    const key = keyOf(one)
    const places = asked.get(key)
    if (places) places.push(one)
    else asked.set(key, [one])
  }
  return asked
}

type Asked = ReadonlyMap<string, readonly Reference[]>

function wantedFor(one: Declared, idle: readonly Declared[], asked: Asked): readonly Reference[] | undefined {
  const alike = [...asked].filter(([key]) => key.startsWith(`${one.what} `))
  const often = alike.filter(([, places]) => places.length > 1)
  const alone = alike.length === 1 && idle.filter(({ what }) => what === one.what).length === 1
  const [kind = ''] = one.what.split(' ')
  if (alone && ALWAYS_NAMED.includes(kind)) return often[0]?.[1]
  const meant = nearest(
    one.id,
    often.map(([, places]) => places[0]?.id ?? ''),
  )
  return often.find(([, places]) => places[0]?.id === meant)?.[1]
}

function finding({ id, path }: Declared, places: readonly Reference[]): Finding {
  const old = places[0]?.id ?? ''
  const message = `nothing names ${id}, while ${places.length} places ask for ${old}: was it renamed?`
  const expected = `${shown(old)}, or ${shown(id)} in all those places`
  return { code: 'renamed-id', path, message, expected, found: shown(id), suggestion: old }
}

/** Kinds of reference that are answered by things of another name. */
const ANSWERED_BY: Partial<Record<ReferenceKind, string>> = {
  seat: 'party',
  doer: 'party',
  role: 'party',
  stand: 'option',
}

function keyOf({ kind, owner, id }: Reference): string {
  const what = ANSWERED_BY[kind] ?? kind
  return owner === undefined ? `${what} ${id}` : `${what} of ${owner} ${id}`
}

function declaredIn(level: LevelFile): readonly Declared[] {
  const lists = [
    ['party', 'parties', level.parties],
    ['track', 'tracks', level.tracks],
    ['issue', 'issues', level.issues],
    ['event', 'events', level.events],
    ['fact', 'facts', level.facts],
    ['source', 'sources', level.sources],
    ['phase', 'phases', level.phases],
    ['move', 'abilities', level.abilities],
    ['hint', 'guidance', level.guidance],
  ] as const
  return [
    ...lists.flatMap(([what, key, list]) => idsIn(what, list, [key])),
    ...level.issues.flatMap(({ id, options }, i) =>
      idsIn(`option of ${id}`, options, ['issues', i, 'options']),
    ),
    ...level.events.flatMap(({ id, reactions }, i) =>
      idsIn(`reaction of ${id}`, reactions ?? [], ['events', i, 'reactions']),
    ),
    ...idsIn('zone', level.map?.zones ?? [], ['map', 'zones']),
  ]
}

function idsIn(what: string, list: readonly { readonly id: string }[], path: Path): readonly Declared[] {
  return list.map(({ id }, i) => ({ what, id, path: [...path, i, 'id'] }))
}
