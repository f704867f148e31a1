import { type Finding, type Path, shown } from '../problem.ts'
import { REGIONS } from '../regions.ts'
import type { LevelFile } from '../schema/level.ts'
import { shapesOf } from './shapes.ts'

type Map = NonNullable<LevelFile['map']>
type Point = readonly [longitude: number, latitude: number]
interface Placed {
  readonly point: Point
  readonly path: Path
}
interface Edges {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** A map has ground to stand on, every zone one shape, every shape an extent, and everything lies on the sheet. */
export function checkMap(level: LevelFile): readonly Finding[] {
  const { map } = level
  if (!map) return []
  const edges = edgesOf(map)
  return [
    ...groundOf(map),
    ...map.zones.flatMap(shapeOf),
    ...shapesOf(map),
    ...(edges ? pointsIn(map).flatMap((placed) => outside(placed, edges)) : []),
    ...(level.issues.some((issue) => issue.map !== undefined) ? [] : [idle()]),
  ]
}

function edgesOf({ region, frame }: Map): Edges | undefined {
  if (region === undefined)
    return frame && frame.west < frame.east && frame.south < frame.north ? frame : undefined
  const { west, north, perLongitude, perLatitude, width, height } = REGIONS[region].projection
  return { west, north, east: west + width / perLongitude, south: north - height / perLatitude }
}

function groundOf({ region, frame, land }: Map): readonly Finding[] {
  if (region !== undefined) {
    if (!frame) return []
    const message = `the region ${region} has a frame of its own`
    return [
      { code: 'map-ground', path: ['map', 'frame'], message, expected: 'no frame', found: shown(frame) },
    ]
  }
  if (!frame || (land?.length ?? 0) === 0) {
    const missing = frame ? 'land' : 'frame'
    const message = 'a map without a region needs a frame and land of its own'
    return [
      { code: 'map-ground', path: ['map'], message, expected: missing, found: 'neither region nor that' },
    ]
  }
  return [...turned(frame.west, frame.east, 'east'), ...turned(frame.south, frame.north, 'north')]
}

function turned(low: number, high: number, key: 'east' | 'north'): readonly Finding[] {
  if (low < high) return []
  const path = ['map', 'frame', key]
  const message = 'the frame has no inside'
  return [{ code: 'map-ground', path, message, expected: `more than ${low}`, found: `${high}` }]
}

function shapeOf({ id, areas, line, polygon }: Map['zones'][number], i: number): readonly Finding[] {
  const given = Object.entries({ areas, line, polygon }).flatMap(([key, value]) => (value ? [key] : []))
  if (given.length === 1) return []
  const message = `zone ${id} needs one shape`
  const expected = 'one of areas, line, polygon'
  const found = given.length === 0 ? 'none' : given.join(' and ')
  return [{ code: 'zone-shape', path: ['map', 'zones', i], message, expected, found }]
}

function pointsIn({ land, places, zones }: Map): readonly Placed[] {
  return [
    ...(land ?? []).flatMap(({ polygon }, i) => all(polygon, 'map', 'land', i, 'polygon')),
    ...places.map(({ at }, i) => ({ point: at, path: ['map', 'places', i, 'at'] })),
    ...zones.flatMap(({ line, polygon, pin, words }, i) => [
      ...all(line, 'map', 'zones', i, 'line'),
      ...all(polygon, 'map', 'zones', i, 'polygon'),
      { point: pin, path: ['map', 'zones', i, 'pin'] },
      ...(words ? [{ point: words, path: ['map', 'zones', i, 'words'] }] : []),
    ]),
  ]
}

function all(points: readonly Point[] | undefined, ...path: Path): readonly Placed[] {
  return (points ?? []).map((point, n) => ({ point, path: [...path, n] }))
}

function outside({ point, path }: Placed, edges: Edges): readonly Finding[] {
  const [longitude, latitude] = point
  const within =
    longitude >= edges.west && longitude <= edges.east && latitude >= edges.south && latitude <= edges.north
  if (within) return []
  const [west, south, east, north] = [edges.west, edges.south, edges.east, edges.north].map(
    (edge) => Math.round(edge * 100) / 100,
  )
  const message = 'this lies beside the map'
  const expected = `${west} to ${east} degrees east, ${south} to ${north} north`
  return [{ code: 'off-the-map', path, message, expected, found: point.join(', ') }]
}

function idle(): Finding {
  const message = 'no issue touches a zone of the map'
  const expected = 'an issue with "map"'
  return { code: 'map-idle', path: ['map'], message, expected, found: 'none', warning: true }
}
