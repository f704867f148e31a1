import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { effectsOf, type PlacedEffect, rolesIn } from '../walk/effects.ts'

/** Abilities aimed at somebody; for every other kind there is no target. */
const AIMED: readonly string[] = ['caucus', 'invite', 'appeal']

/** Every effect falls on somebody. */
export function checkEffects(level: LevelFile): readonly Finding[] {
  const hasChair = level.parties.some(({ chair }) => chair === true)
  // Whoever is away should answer from there; where the level does not say so, that is told.
  const answering = level.parties.filter(({ presence, capital }) => capital || presence === 'absent')
  return effectsOf(level).flatMap((placed) => [
    ...rolesIn(placed.effect).flatMap(({ who, at }) =>
      nobody(who, [...placed.path, ...at], rolesOf(level, placed, hasChair)),
    ),
    ...onOneself(placed),
    ...onAbsent(placed, level.absent?.party),
    ...noBar(
      placed,
      level.parties.map(({ id }) => id),
      answering.map(({ id }) => id),
    ),
  ])
}

interface Roles {
  readonly self: boolean
  readonly target: boolean
  readonly chair: boolean
}

function rolesOf(level: LevelFile, { path, use }: PlacedEffect, chair: boolean): Roles {
  const [, index] = path
  const kind = use === 'ability' ? level.abilities[Number(index)]?.kind : undefined
  return { self: use !== 'event', target: kind !== undefined && AIMED.includes(kind), chair }
}

function nobody(who: string, path: Path, roles: Roles): readonly Finding[] {
  if ((who !== 'self' && who !== 'target' && who !== 'chair') || roles[who]) return []
  const message = { self: 'nobody acts here', target: 'it is aimed at nobody', chair: 'nobody chairs' }[who]
  return [{ code: 'nobody', path, message, expected: 'a party, or another role', found: shown(who) }]
}

/** Patience and reservations on clauses are of whoever sits at the table. */
function onAbsent({ effect, path }: PlacedEffect, absent: string | undefined): readonly Finding[] {
  const kind = 'patience' in effect ? 'patience' : 'reserve' in effect ? 'reserve' : undefined
  const who = 'patience' in effect ? effect.patience.of : 'reserve' in effect ? effect.reserve.by : ''
  if (kind === undefined || absent === undefined || who !== absent) return []
  const at = kind === 'patience' ? 'of' : 'by'
  const message = `${who} is away and does not sit at the table`
  const expected = 'a party at the table, or a role'
  return [{ code: 'nobody', path: [...path, kind, at], message, expected, found: shown(who) }]
}

function onOneself({ effect, path }: PlacedEffect): readonly Finding[] {
  if (!('trust' in effect) || effect.trust.from !== effect.trust.to) return []
  if (effect.trust.from === 'all' || effect.trust.from === 'others') return []
  const message = 'a party needs no trust in itself'
  return [
    {
      code: 'trust-in-oneself',
      path: [...path, 'trust'],
      message,
      expected: 'two parties',
      found: shown(effect.trust.to),
    },
  ]
}

function noBar(
  { effect, path }: PlacedEffect,
  parties: readonly string[],
  answering: readonly string[],
): readonly Finding[] {
  const kind = 'bar' in effect ? 'bar' : 'narrow' in effect ? 'narrow' : undefined
  const of = 'bar' in effect ? effect.bar.of : 'narrow' in effect ? effect.narrow.of : ''
  if (kind === undefined || !parties.includes(of) || answering.includes(of)) return []
  const message = `${of} has no capital and is not absent`
  return [
    {
      code: 'no-bar',
      path: [...path, kind, 'of'],
      message,
      expected: 'a party whose answer is drawn',
      found: shown(of),
    },
  ]
}
