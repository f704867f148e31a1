import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

type Ability = LevelFile['abilities'][number]

/** Every ability can be used by those who have it. */
export function checkAbilities(level: LevelFile): readonly Finding[] {
  return level.abilities.flatMap((ability, i) => {
    const path = ['abilities', i]
    return [...twice(level, ability, i), ...needs(level, ability, path), ...endless(ability, path)]
  })
}

/** A move names the kind of ability, so a second one of its kind could never be chosen. */
function twice(level: LevelFile, { kind, seats }: Ability, i: number): readonly Finding[] {
  const earlier = level.abilities.slice(0, i).filter((other) => other.kind === kind)
  return seats.flatMap((seat, s) => {
    const other = earlier.find((one) => one.seats.includes(seat))
    if (!other) return []
    const message = `${seat} has an ability of kind ${kind} already: ${other.id}`
    const path = ['abilities', i, 'seats', s]
    return [
      {
        code: 'ability-twice',
        path,
        message,
        expected: 'one ability of a kind for each party',
        found: shown(kind),
      },
    ]
  })
}

function needs(level: LevelFile, { id, kind, seats }: Ability, path: Path): readonly Finding[] {
  if (kind === 'channel' && !level.absent) {
    const message = `${id} is a channel, but nobody is absent`
    return [
      {
        code: 'ability-idle',
        path: [...path, 'kind'],
        message,
        expected: '"absent" in the level',
        found: 'none',
      },
    ]
  }
  const chair = level.parties.find((party) => party.chair === true)
  const agenda = level.phases.some((phase) => phase.kind === 'agenda')
  if (kind !== 'order' || (agenda && seats.includes(chair?.id ?? ''))) return []
  const message = `${id} orders the tracks, which the chair does in the agenda`
  const expected = 'a phase of kind agenda, and the chair among its seats'
  return [{ code: 'ability-idle', path: [...path, 'kind'], message, expected, found: shown(kind) }]
}

function endless({ id, cost, uses, effects }: Ability, path: Path): readonly Finding[] {
  const gained = (effects ?? []).reduce((sum, effect) => sum + ('slots' in effect ? effect.slots : 0), 0)
  if (uses !== undefined || gained <= 0 || gained < cost) return []
  const message = `${id} gives back as many slots as it costs, as often as one likes`
  const found = `${gained} for ${cost}`
  return [
    { code: 'endless-clock', path: [...path, 'effects'], message, expected: '"uses", or fewer slots', found },
  ]
}
