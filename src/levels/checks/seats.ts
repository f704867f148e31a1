import { type Finding, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { say } from '../words.ts'
import { counted } from './check.ts'
import { HINT_PARTS, HINT_SCREENS, MOVES } from './reserved.ts'

/** What the playable seats are told: briefs of like length, an ending for everybody, hints that point somewhere. */
export function checkSeats(level: LevelFile): readonly Finding[] {
  return [...briefs(level), ...endings(level), ...guidance(level), ...oneReaction(level), ...selfTrust(level)]
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

/** Nobody should have to read much more than the others before playing. */
function briefs(level: LevelFile): readonly Finding[] {
  const lengths = level.parties.flatMap(({ id, seat }, p) => {
    if (!seat) return []
    const parts = Object.values(seat.brief).map((part) => wordsIn(say(part, level.language, level.language)))
    return [{ id, p, words: parts.reduce((sum, words) => sum + words, 0) }]
  })
  const longest = lengths.toSorted((a, b) => b.words - a.words)[0]
  if (!longest) return []
  return lengths
    .filter(({ words }) => words * 100 < longest.words * 80)
    .map(({ id, p, words }) => ({
      code: 'brief-lengths',
      path: ['parties', p, 'seat', 'brief'],
      message: `the brief of ${id} is more than a fifth shorter than that of ${longest.id}`,
      expected: `at least ${counted(Math.ceil((longest.words * 80) / 100), 'word')}`,
      found: `${words}`,
      warning: true,
    }))
}

function endings(level: LevelFile): readonly Finding[] {
  const present = level.parties.filter(({ presence }) => presence === 'table')
  return level.endings.flatMap(({ id, told }, i) =>
    present
      .filter((party) => told[party.id] === undefined)
      .map((party) => ({
        code: 'untold-ending',
        path: ['endings', i, 'told'],
        message: `ending ${id} is not told for ${party.id}`,
        expected: shown(party.id),
        found: shown(told),
      })),
  )
}

const PLACES: readonly string[] = [...HINT_PARTS, ...HINT_SCREENS]

function guidance(level: LevelFile): readonly Finding[] {
  const known = [...PLACES, ...MOVES, ...level.abilities.map(({ id }) => id)]
  return level.guidance.flatMap(({ at }, i) => {
    if (known.includes(at)) return []
    const message = 'no part of the screen and no move is called so'
    const expected = `one of ${PLACES.join(', ')}, or a kind of move`
    return [
      {
        code: 'hint-nowhere',
        path: ['guidance', i, 'at'],
        message,
        expected,
        found: shown(at),
        warning: true,
      },
    ]
  })
}

/** A choice of one is none; a severe event may leave nothing but a moment's silence. */
function oneReaction(level: LevelFile): readonly Finding[] {
  return level.events.flatMap(({ id, reactions, severe }, i) => {
    if (reactions?.length !== 1 || severe === true) return []
    const message = `event ${id} leaves no choice`
    const path = ['events', i, 'reactions']
    return [
      {
        code: 'one-reaction',
        path,
        message,
        expected: 'two or three reactions, or none',
        found: '1',
        warning: true,
      },
    ]
  })
}

function selfTrust(level: LevelFile): readonly Finding[] {
  return level.parties.flatMap(({ id, trust }, p) => {
    if (trust?.[id] === undefined) return []
    const message = 'a party needs no trust in itself'
    return [
      {
        code: 'trust-in-oneself',
        path: ['parties', p, 'trust', id],
        message,
        expected: 'other parties',
        found: shown(id),
      },
    ]
  })
}
