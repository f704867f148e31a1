import type { MapPoint, MapView, ZoneView } from '../game/shown/map.ts'

type Sort = MapView['places'][number]['kind'] | ZoneView['look'] | 'note' | 'number'

/** One line of lettering on the map. */
export interface MapLabel {
  readonly sort: Sort
  readonly text: string
  /** Its anchor in map units, and how far from there it stands in CSS pixels. */
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
  /** Which part of the line is at the anchor: 0 its beginning, 1 its end. */
  readonly from: 0 | 0.5 | 1
  /** CSS pixels. */
  readonly size: number
}

/** Below this many CSS pixels for a map unit only what can still be read is written; the clauses beside it say the rest. */
const SMALL = 0.52

/** On a large map letters and distances grow with the land, though not as fast. */
function largeness(scale: number): number {
  return Math.min(1.75, Math.max(1, scale))
}

/** Everything written on the map, at a scale of so many CSS pixels for a map unit. */
export function labelsOf({ places, zones, width }: MapView, scale: number): readonly MapLabel[] {
  const small = scale < SMALL
  const large = largeness(scale)
  return [
    ...places.filter(({ kind }) => !small || kind === 'capital').map((place) => placeLabel(place, scale)),
    ...zones.flatMap((zone) => zoneLabels(zone, width, small)),
  ].map((label) => ({
    ...label,
    dx: label.dx * large,
    dy: label.dy * large,
    size: label.size * large,
  }))
}

function placeLabel({ name, kind, at: [x, y], left }: MapView['places'][number], scale: number): MapLabel {
  if (kind === 'country' || kind === 'sea') {
    const size = (kind === 'sea' ? 18 : 16) * Math.min(1, scale + 0.25)
    return { sort: kind, text: name, x, y, dx: 0, dy: 0, from: 0, size }
  }
  const size = (kind === 'capital' ? 17 : 15) - (scale < SMALL ? 3 : 0)
  return { sort: kind, text: name, x, y, dx: left ? -10 : 10, dy: 0, from: left ? 1 : 0, size }
}

/** Words near the right edge end where they stand, all others begin there. */
export function endsAt([x]: MapPoint, width: number): boolean {
  return x > width * 0.9
}

/** A zone has its name where there is room for it, or the numbers of its clauses at its pin. */
function zoneLabels(zone: ZoneView, width: number, small: boolean): readonly MapLabel[] {
  const { look, words, pin, clauses, name, note, line } = zone
  const numbers = clauses.map(({ number }) => number)
  if (!words) return small ? [] : numbers.map((text) => numberLabel(text, pin))
  // A band without a clause is not painted, so it has no name either.
  if (line.length > 0 && numbers.length === 0) return []
  const [x, y] = words
  const [size, apart] = small ? [13, 8] : [17, 10]
  const under = [...(note === '' || small ? [] : [note]), zone.numbers].filter(Boolean).join(', ')
  const at = { x, y, dx: 0, from: endsAt(words, width) ? 1 : 0 } as const
  const lines: readonly MapLabel[] = [
    { sort: look, text: name, ...at, dy: -apart, size },
    { sort: 'note', text: under, ...at, dy: apart, size: size - 2 },
  ]
  return lines.filter(({ text }) => text !== '')
}

function numberLabel(text: string, [x, y]: MapPoint): MapLabel {
  return { sort: 'number', text, x, y, dx: 0, dy: -19, from: 0.5, size: 14 }
}
