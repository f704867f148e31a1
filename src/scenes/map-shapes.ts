import type { MapPoint, MapView, ZoneView } from '../game/shown/map.ts'
import type { Ring } from './hatching.ts'

/** Shapes by id: the oblasts of a region that the game keeps, and the level's own land. */
export interface Area {
  readonly id: string
  readonly rings: readonly Ring[]
}

/** Everything on the map that is land. */
export function landOf(kept: readonly Area[], { land }: MapView): readonly Area[] {
  return [...kept, ...land.map(({ id, polygon }) => ({ id, rings: [polygon.flat()] }))]
}

/** The shape of a zone; a line becomes a band so many map units wide. */
export function ringsOf(zone: ZoneView, land: readonly Area[], width: number): readonly Ring[] {
  if (zone.line.length > 0) return [bandAlong(zone.line, width)]
  if (zone.polygon.length > 0) return [zone.polygon.flat()]
  return land.filter(({ id }) => zone.areas.includes(id)).flatMap(({ rings }) => rings)
}

/** A closed band along a line, so many map units wide: wide on purpose, and never a border. */
function bandAlong(line: readonly MapPoint[], width: number): Ring {
  const sides = line.map((point, n): readonly [MapPoint, MapPoint] => {
    const before = line[n - 1] ?? point
    const after = line[n + 1] ?? point
    const [along, down] = [after[0] - before[0], after[1] - before[1]]
    const long = Math.hypot(along, down) || 1
    const [x, y] = [((-down / long) * width) / 2, ((along / long) * width) / 2]
    return [
      [point[0] + x, point[1] + y],
      [point[0] - x, point[1] - y],
    ]
  })
  return [...sides.map(([one]) => one), ...sides.map(([, other]) => other).toReversed()].flat()
}
