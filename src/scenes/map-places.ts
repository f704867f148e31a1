import type { Ring } from './hatching.ts'

type Point = readonly [x: number, y: number]

/** The projection of assets/map/oblasts.json: degrees to map units, a degree of longitude narrowed for 48.4 degrees north. */
export function project(longitude: number, latitude: number): Point {
  return [(longitude - 22) * 54.5, (52.5 - latitude) * 82.1]
}

/** By ISO 3166-2: Crimea with Sevastopol, and the other oblasts that claims beyond the line are about. */
export const CRIMEA = ['UA-43', 'UA-40']
export const BEYOND = ['UA-09', 'UA-14', 'UA-23', 'UA-65']

/** The middle of a wide band for the contact zone: schematic on purpose, and never a front line. */
const CONTACT_ZONE: readonly Point[] = [
  project(37.9, 49.95),
  project(38.1, 49.2),
  project(37.8, 48.5),
  project(37.3, 47.95),
  project(35.9, 47.6),
  project(34.9, 47.4),
  project(33.7, 46.85),
  project(32.4, 46.45),
]

/** The contact zone as a closed band, so many map units wide. */
export function contactBand(width: number): Ring {
  const sides = CONTACT_ZONE.map((point, n): readonly [Point, Point] => {
    const before = CONTACT_ZONE[n - 1] ?? point
    const after = CONTACT_ZONE[n + 1] ?? point
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

/** Where a clause is pinned, in map units. */
export const PINS = {
  line: [872, 246],
  crimea: [684, 610],
  beyond: [808, 308],
} as const satisfies Readonly<Record<string, Point>>

/** What lies around, named and not drawn. */
export const AROUND: readonly { readonly name: string; readonly at: Point; readonly sea: boolean }[] = [
  { name: 'Belarus', at: project(27.6, 52.3), sea: false },
  { name: 'Poland', at: project(22.1, 51.3), sea: false },
  { name: 'Romania', at: project(25.2, 46.6), sea: false },
  { name: 'Moldova', at: project(27.3, 47.35), sea: false },
  { name: 'Russia', at: project(39, 50.85), sea: false },
  { name: 'Black Sea', at: project(30.2, 44.95), sea: true },
  { name: 'Sea of Azov', at: project(36.1, 46.22), sea: true },
]
