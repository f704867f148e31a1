import { type Finding, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

/** Every track has something to talk about, and anchors lead from one track to another. */
export function checkTracks(level: LevelFile): readonly Finding[] {
  const trackOf = new Map(level.issues.map(({ id, track }) => [id, track]))
  const empty = level.tracks.flatMap(({ id }, i) => {
    if (level.issues.some(({ track }) => track === id)) return []
    const message = `no issue belongs to track ${id}`
    return [
      {
        code: 'empty-track',
        path: ['tracks', i],
        message,
        expected: 'an issue of this track',
        found: 'none',
      },
    ]
  })
  const anchors = (level.anchors ?? []).flatMap(({ of, to }, i) => {
    const track = trackOf.get(of[0])
    if (track === undefined || track !== trackOf.get(to[0])) return []
    const message = `${of[0]} and ${to[0]} belong to the same track`
    return [
      {
        code: 'anchor-inside',
        path: ['anchors', i, 'to', 0],
        message,
        expected: 'an issue of another track',
        found: shown(to[0]),
      },
    ]
  })
  return [...empty, ...anchors, ...level.parties.flatMap(pairsWithin)]
}

/** Two options of one issue never stand together. */
function pairsWithin({ preferences }: LevelFile['parties'][number], p: number): readonly Finding[] {
  return (preferences.pairs ?? []).flatMap((pair, i) => {
    if (pair.of[0] !== pair.with[0]) return []
    const path = ['parties', p, 'preferences', 'pairs', i, 'with', 0]
    const message = `two options of ${pair.of[0]} never stand together`
    return [{ code: 'pair-inside', path, message, expected: 'another issue', found: shown(pair.with[0]) }]
  })
}
