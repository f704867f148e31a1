import type { Finding } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { effectsOf } from '../walk/effects.ts'
import { type Reference, type ReferenceKind, referencesIn } from '../walk/references.ts'
import { unknownName } from './check.ts'
import { MOVES, ROLES } from './reserved.ts'

type Known = (reference: Reference) => readonly string[]

/** Every id names something that the level has. */
export function checkReferences(level: LevelFile): readonly Finding[] {
  const known = knownIn(level)
  return referencesIn(level).flatMap((reference) => {
    const names = known[reference.kind](reference)
    if (names.includes(reference.id) || ownerIsUnknown(reference, known)) return []
    const owner = reference.owner === undefined ? '' : ` of ${reference.owner}`
    const { code, what } = WORDS[reference.kind]
    const finding = unknownName(code, reference.path, reference.id, `${what}${owner}`, names)
    return [reference.atKey ? { ...finding, atKey: true } : finding]
  })
}

/** An option of an unknown issue is told as the unknown issue only. */
function ownerIsUnknown(
  { kind, owner, id, path }: Reference,
  known: Readonly<Record<ReferenceKind, Known>>,
): boolean {
  if (owner === undefined) return false
  const kinds = { option: 'issue', stand: 'issue', reaction: 'event' } as const
  const above = kind === 'option' || kind === 'stand' || kind === 'reaction' ? kinds[kind] : undefined
  return above !== undefined && !known[above]({ kind: above, id, path }).includes(owner)
}

const WORDS: Readonly<Record<ReferenceKind, { readonly code: string; readonly what: string }>> = {
  party: { code: 'unknown-party', what: 'a party' },
  seat: { code: 'unknown-party', what: 'a party at the table' },
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
}

function ids(list: readonly { readonly id: string }[]): Known {
  const names = list.map(({ id }) => id)
  return () => names
}

function knownIn(level: LevelFile): Readonly<Record<ReferenceKind, Known>> {
  const options = new Map(level.issues.map((issue) => [issue.id, issue.options.map(({ id }) => id)]))
  const reactions = new Map(
    level.events.map((event) => [event.id, (event.reactions ?? []).map(({ id }) => id)]),
  )
  const party = ids(level.parties)
  const roles = [...level.parties.map(({ id }) => id), ...ROLES]
  const moves = [...MOVES, ...level.abilities.map(({ id }) => id)]
  const flags = effectsOf(level).flatMap(({ effect }) => ('flag' in effect ? [effect.flag] : []))
  return {
    party,
    seat: ids(level.parties.filter(({ presence }) => presence === 'table')),
    role: () => roles,
    track: ids(level.tracks),
    issue: ids(level.issues),
    option: ({ owner }) => options.get(owner ?? '') ?? [],
    stand: ({ owner }) => [...(options.get(owner ?? '') ?? []), 'silent'],
    event: ids(level.events),
    reaction: ({ owner }) => reactions.get(owner ?? '') ?? [],
    fact: ids(level.facts),
    source: ids(level.sources),
    phase: ids(level.phases),
    move: () => moves,
    flag: () => flags,
  }
}
