import { type Finding, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

/** One delegation at most sits at the head, and nobody where an empty chair stands. */
export function checkSeating(level: LevelFile): readonly Finding[] {
  const heads = level.parties.flatMap(({ place, id }, p) => (place === 'head' ? [{ id, p }] : []))
  const [first] = heads
  const empty = level.parties.some(({ presence }) => presence === 'absent')
  return [
    ...level.parties.flatMap(({ presence, place, id }, p) => {
      if (presence !== 'absent' || place === undefined) return []
      return [taken(p, `${id} is absent and sits nowhere`, 'no place', place)]
    }),
    ...heads.flatMap(({ id, p }) => {
      if (level.parties[p]?.presence === 'absent') return []
      if (empty) return [taken(p, 'the empty chair stands at the head', '"left" or "right"', 'head')]
      if (p === first?.p) return []
      return [taken(p, `${first?.id} and ${id} both sit at the head`, 'one at most', 'head')]
    }),
  ]
}

function taken(p: number, message: string, expected: string, found: string): Finding {
  return { code: 'place-taken', path: ['parties', p, 'place'], message, expected, found: shown(found) }
}
