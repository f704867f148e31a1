import { LIMITS } from '../limits.ts'
import type { Finding } from '../problem.ts'
import { REGIONS } from '../regions.ts'
import type { LevelFile } from '../schema/level.ts'
import { effectsOf } from '../walk/effects.ts'
import { type Reference, type ReferenceKind, referencesIn } from '../walk/references.ts'
import { unknownName } from './check.ts'
import { renamed } from './renamed.ts'
import { MOVES, ROLES, SELF } from './reserved.ts'

/** Names in the level's order. */
type Names = ReadonlySet<string>
type Known = (reference: Reference) => Names

/** Mistyped names beyond these are told without a guess what was meant. */
const GUESSES = 100

/** Every id names something that the level has. */
export function checkReferences(level: LevelFile): readonly Finding[] {
  const known = knownIn(level)
  const references = referencesIn(level)
  const lost: Reference[] = []
  for (const reference of references) {
    if (lost.length > LIMITS.problems) break
    if (known[reference.kind](reference).has(reference.id) || ownerIsUnknown(reference, known)) continue
    lost.push(reference)
  }
  const findings = lost.map((one, i) => unknown(one, known[one.kind](one), i < GUESSES))
  return [...findings, ...(lost.length > 1 ? renamed(level, references, lost) : [])]
}

function unknown({ kind, id, path, owner, atKey }: Reference, names: Names, guess: boolean): Finding {
  const { code, what } = WORDS[kind]
  const whose = owner === undefined ? '' : ` of ${owner}`
  const finding = unknownName(code, path, id, `${what}${whose}`, [...names], guess)
  return atKey === true ? { ...finding, atKey } : finding
}

/** An option of an unknown issue is told as the unknown issue only. */
function ownerIsUnknown(
  { kind, owner, id, path }: Reference,
  known: Readonly<Record<ReferenceKind, Known>>,
): boolean {
  if (owner === undefined) return false
  const kinds = { option: 'issue', stand: 'issue', reaction: 'event' } as const
  const above = kind === 'option' || kind === 'stand' || kind === 'reaction' ? kinds[kind] : undefined
  return above !== undefined && !known[above]({ kind: above, id, path }).has(owner)
}

const WORDS: Readonly<Record<ReferenceKind, { readonly code: string; readonly what: string }>> = {
  party: { code: 'unknown-party', what: 'a party' },
  seat: { code: 'unknown-party', what: 'a party at the table' },
  doer: { code: 'unknown-party', what: 'a party at the table, or "self",' },
  role: { code: 'unknown-party', what: 'a party or a role' },
  track: { code: 'unknown-track', what: 'a track' },
  issue: { code: 'unknown-issue', what: 'an issue' },
  option: { code: 'unknown-option', what: 'an option' },
  stand: { code: 'unknown-option', what: 'an option, or "silent",' },
  event: { code: 'unknown-event', what: 'an event' },
  reaction: { code: 'unknown-reaction', what: 'a reaction' },
  fact: { code: 'unknown-fact', what: 'a fact' },
  source: { code: 'unknown-source', what: 'a source' },
  phase: { code: 'unknown-phase', what: 'a phase' },
  move: { code: 'unknown-move', what: 'a kind of move or an ability' },
  flag: { code: 'unknown-flag', what: 'a flag that some effect raises' },
  hint: { code: 'unknown-hint', what: 'a hint' },
  zone: { code: 'unknown-zone', what: 'a zone of the map' },
  area: { code: 'unknown-area', what: 'an area of the map' },
}

function ids(list: readonly { readonly id: string }[]): Known {
  const names = idsOf(list)
  return () => names
}

const NONE: Names = new Set()

function knownIn(level: LevelFile): Readonly<Record<ReferenceKind, Known>> {
  const options = new Map(level.issues.map((issue) => [issue.id, idsOf(issue.options)]))
  const stands = new Map(
    level.issues.map((issue) => [issue.id, new Set([...idsOf(issue.options), 'silent'])]),
  )
  const reactions = new Map(level.events.map((event) => [event.id, idsOf(event.reactions ?? [])]))
  const roles = new Set([...idsOf(level.parties), ...ROLES])
  const seats = idsOf(level.parties.filter(({ presence }) => presence === 'table'))
  const doers = new Set([...seats, SELF])
  const areas = areasOf(level)
  const moves = new Set([...MOVES, ...idsOf(level.abilities)])
  const flags = new Set(effectsOf(level).flatMap(({ effect }) => ('flag' in effect ? [effect.flag] : [])))
  return {
    party: ids(level.parties),
    seat: () => seats,
    doer: () => doers,
    role: () => roles,
    track: ids(level.tracks),
    issue: ids(level.issues),
    option: ({ owner }) => options.get(owner ?? '') ?? NONE,
    stand: ({ owner }) => stands.get(owner ?? '') ?? NONE,
    event: ids(level.events),
    reaction: ({ owner }) => reactions.get(owner ?? '') ?? NONE,
    fact: ids(level.facts),
    source: ids(level.sources),
    phase: ids(level.phases),
    move: () => moves,
    flag: () => flags,
    hint: ids(level.guidance),
    zone: ids(level.map?.zones ?? []),
    area: () => areas,
  }
}

/** What a zone may be made of: the areas of the region, and the level's own land. */
function areasOf({ map }: LevelFile): Names {
  return new Set([...(map?.region ? REGIONS[map.region].areas : []), ...idsOf(map?.land ?? [])])
}

function idsOf(list: readonly { readonly id: string }[]): Names {
  return new Set(list.map(({ id }) => id))
}
