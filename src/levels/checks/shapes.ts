import type { Finding, Path } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

type Map = NonNullable<LevelFile['map']>
type Point = readonly [longitude: number, latitude: number]

/** Square degrees, doubled, below which a polygon has no inside that anybody could see. */
const NOTHING = 1e-9

/** Every polygon has an inside and sides that do not cross, and every line leads somewhere. */
export function shapesOf({ land, zones }: Map): readonly Finding[] {
  return [
    ...(land ?? []).flatMap(({ polygon }, i) => ofPolygon(polygon, ['map', 'land', i, 'polygon'])),
    ...zones.flatMap(({ line, polygon }, i) => [
      ...(polygon ? ofPolygon(polygon, ['map', 'zones', i, 'polygon']) : []),
      ...(line ? ofLine(line, ['map', 'zones', i, 'line']) : []),
    ]),
  ]
}

function ofLine(line: readonly Point[], path: Path): readonly Finding[] {
  if (line.some((point) => !same(point, line[0]!))) return []
  return [noInside(path, 'this line leads nowhere', 'points that lie apart')]
}

function ofPolygon(polygon: readonly Point[], path: Path): readonly Finding[] {
  const crossing = crossedBy(polygon)
  if (crossing !== undefined) {
    const message = 'the sides of this polygon cross'
    const found = `side ${crossing[0] + 1} across side ${crossing[1] + 1}`
    return [{ code: 'crossed-sides', path, message, expected: 'points in the order of its edge', found }]
  }
  const doubled = polygon.reduce((sum, point, i) => sum + cross(point, polygon[(i + 1) % polygon.length]!), 0)
  if (Math.abs(doubled) > NOTHING) return []
  return [noInside(path, 'this polygon has no inside', 'at least three points that are not on one line')]
}

function noInside(path: Path, message: string, expected: string): Finding {
  return { code: 'no-inside', path, message, expected, found: 'no extent' }
}

/** Two sides that go through each other, by position; to touch is no crossing. */
function crossedBy(polygon: readonly Point[]): readonly [number, number] | undefined {
  const end = (of: number) => polygon[(of + 1) % polygon.length]!
  for (let a = 0; a < polygon.length; a += 1) {
    for (let b = a + 2; b < polygon.length; b += 1) {
      if (through(polygon[a]!, end(a), polygon[b]!, end(b))) return [a, b]
    }
  }
  return undefined
}

function through(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** On which side of the line from a to b a point lies: above 0, below 0, or on it. */
function side(a: Point, b: Point, point: Point): number {
  return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])
}

function cross(a: Point, b: Point): number {
  return a[0] * b[1] - a[1] * b[0]
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1]
}
