import { type Projection, REGIONS } from '../../levels/regions.ts'
import type { MapPoint, MapView } from '../shown/map.ts'
import type { Ground } from './ground.ts'
import type { PublicLevel, Told } from './told.ts'

type LevelMap = NonNullable<PublicLevel['map']>
type Frame = NonNullable<LevelMap['frame']>
type Points = readonly (readonly [longitude: number, latitude: number])[]

/** Units from the left edge of a level's own map to its right. */
const WIDTH = 1000

/** The level's map with its clauses as they stand, or null where it has none. */
export function mapView({ told, seen, selected, words }: Ground): MapView | null {
  const { map, issues } = told.level
  if (!map) return null
  const clauses = (zone: string): MapView['zones'][number]['clauses'] =>
    issues.flatMap((issue, index) => {
      const clause = seen.clauses[index]
      if (issue.map !== zone || !clause) return []
      return [{ number: issue.number, status: clause.status, selected: selected === index }]
    })
  const ground = groundIn(map, told)
  const zones = ground.zones.map((zone) => {
    const own = clauses(zone.id)
    const numbers = own.map(({ number }) => number)
    return { ...zone, clauses: own, numbers: own.length === 0 ? '' : words.clauses.numbered(numbers) }
  })
  return { ...ground, zones }
}

type Placed = Omit<MapView, 'zones'> & {
  readonly zones: readonly Omit<MapView['zones'][number], 'clauses' | 'numbers'>[]
}
const placed = new WeakMap<Told, Placed>()

/** What does not change while one plays; worked out once for every way of telling the level. */
function groundIn(map: LevelMap, told: Told): Placed {
  const found = placed.get(told) ?? place(map, told)
  placed.set(told, found)
  return found
}

function place(map: LevelMap, { t }: Told): Placed {
  const sheet = sheetOf(map)
  const at = ([longitude, latitude]: Points[number]): MapPoint => [
    rounded((longitude - sheet.west) * sheet.perLongitude),
    rounded((sheet.north - latitude) * sheet.perLatitude),
  ]
  const all = (points: Points | undefined): readonly MapPoint[] => (points ?? []).map(at)
  return {
    region: map.region ?? null,
    width: sheet.width,
    height: sheet.height,
    described: t(map.described),
    caution: t(map.caution),
    note: map.note === undefined ? '' : t(map.note),
    land: (map.land ?? []).map(({ id, polygon }) => ({ id, polygon: all(polygon) })),
    places: map.places.map((one) => ({
      name: t(one.name),
      kind: one.kind,
      at: at(one.at),
      left: one.left ?? false,
    })),
    zones: map.zones.map(({ id, name, note, look, areas, line, polygon, onLand, pin, words }) => ({
      id,
      name: t(name),
      note: note === undefined ? '' : t(note),
      look,
      areas: areas ?? [],
      line: all(line),
      polygon: all(polygon),
      onLand: onLand ?? false,
      pin: at(pin),
      words: words === undefined ? null : at(words),
    })),
  }
}

function sheetOf({ region, frame }: LevelMap): Projection {
  if (region !== undefined) return REGIONS[region].projection
  if (!frame) throw new Error('a map without a region has no frame: the check must have let it pass')
  return ownSheet(frame)
}

/** Equirectangular: a degree of longitude is narrowed by the cosine of the middle latitude. */
function ownSheet({ west, south, east, north }: Frame): Projection {
  const perLongitude = WIDTH / (east - west)
  const perLatitude = perLongitude / Math.cos((((north + south) / 2) * Math.PI) / 180)
  return {
    west,
    north,
    perLongitude,
    perLatitude,
    width: WIDTH,
    height: rounded((north - south) * perLatitude),
  }
}

function rounded(units: number): number {
  return Math.round(units * 10) / 10
}
