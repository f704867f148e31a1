type Point = readonly [x: number, y: number]

interface Place {
  readonly name: string
  readonly at: Point
  readonly sea: boolean
}

/** The projection of assets/map/oblasts.json: degrees to map units, a degree of longitude narrowed for 48.4 degrees north. */
function project(longitude: number, latitude: number): Point {
  return [(longitude - 22) * 54.5, (52.5 - latitude) * 82.1]
}

const place = (name: string, longitude: number, latitude: number, sea = false): Place => ({
  name,
  at: project(longitude, latitude),
  sea,
})

/** What lies around, named and not drawn. */
export const AROUND: readonly Place[] = [
  place('Belarus', 27.6, 52.15),
  place('Poland', 22.1, 51.3),
  place('Romania', 25.2, 46.6),
  place('Moldova', 27.45, 47.3),
  place('Russia', 38.9, 50.7),
  place('Black Sea', 30.2, 44.85, true),
  place('Sea of Azov', 36.5, 46.15, true),
]

/** The middle of a wide band for the contact zone: schematic on purpose, and never a front line. */
export const CONTACT_ZONE: readonly Point[] = [
  project(37.9, 49.95),
  project(38.1, 49.2),
  project(37.8, 48.5),
  project(37.3, 47.95),
  project(35.9, 47.6),
  project(34.9, 47.4),
  project(33.7, 46.85),
  project(32.4, 46.45),
]
