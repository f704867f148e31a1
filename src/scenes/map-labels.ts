import type { SceneView } from '../game/view.ts'
import { AROUND, PINS } from './map-places.ts'

type Zone = SceneView['map'][number]
type Sort = 'city' | 'capital' | 'country' | 'sea' | 'contact' | 'crimea' | 'note' | 'number'

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

interface City {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly capital: boolean
}

/** Below this many CSS pixels for a map unit only what can still be read is written; the clauses beside it say the rest. */
const SMALL = 0.52

/** Everything written on the map, at a scale of so many CSS pixels for a map unit. */
export function labelsOf(
  cities: readonly City[],
  zones: readonly Zone[],
  scale: number,
): readonly MapLabel[] {
  const small = scale < SMALL
  return [
    ...(small ? [] : aroundLabels(scale)),
    ...cities.filter((city) => !small || city.capital).map((city) => cityLabel(city, small)),
    ...zoneLabels(zones, small),
  ]
}

/** Towns whose name would run into the contact zone or over the coast stand on the left of their mark. */
const LEFT = ['Odesa', 'Kharkiv', 'Dnipro']

function cityLabel({ name, x, y, capital }: City, small: boolean): MapLabel {
  const left = LEFT.includes(name)
  const size = (capital ? 17 : 15) - (small ? 3 : 0)
  const sort = capital ? 'capital' : 'city'
  return { sort, text: name, x, y, dx: left ? -10 : 10, dy: 0, from: left ? 1 : 0, size }
}

function aroundLabels(scale: number): readonly MapLabel[] {
  return AROUND.map(({ name, at: [x, y], sea }) => {
    const size = (sea ? 18 : 16) * Math.min(1, scale + 0.25)
    return { sort: sea ? 'sea' : 'country', text: name, x, y, dx: 0, dy: 0, from: 0, size }
  })
}

/** Where the words of the two hatched zones stand: in the free ground north-east, and east of Crimea. */
export const CONTACT_WORDS = { x: 1000, y: 40 } as const
export const CRIMEA_WORDS = { x: 812, y: 640 } as const

/** The second line of a zone's words. */
function under(numbers: readonly string[], before: string): string {
  const clauses = numbers.length > 0 ? [`clause ${numbers.join(', ')}`] : []
  return [...(before === '' ? [] : [before]), ...clauses].join(', ')
}

function zoneLabels(zones: readonly Zone[], small: boolean): readonly MapLabel[] {
  const numbers = (zone: Zone['zone']) => zones.filter((one) => one.zone === zone).map((one) => one.number)
  const size = small ? 13 : 17
  const lines = small ? 8 : 10
  const [line, beyond] = [numbers('line'), numbers('beyond')]
  const contact: readonly MapLabel[] = [
    { sort: 'contact', text: 'Contact zone', ...CONTACT_WORDS, dx: 0, dy: -lines, from: 1, size },
    {
      sort: 'note',
      text: under(line, small ? '' : 'schematic'),
      ...CONTACT_WORDS,
      dx: 0,
      dy: lines,
      from: 1,
      size: size - 2,
    },
  ]
  const crimea: readonly MapLabel[] = [
    { sort: 'crimea', text: 'Crimea', ...CRIMEA_WORDS, dx: 0, dy: -lines, from: 0, size },
    {
      sort: 'note',
      text: under(numbers('crimea'), ''),
      ...CRIMEA_WORDS,
      dx: 0,
      dy: lines,
      from: 0,
      size: size - 2,
    },
  ]
  const [x, y] = PINS.beyond
  const pinned: readonly MapLabel[] = beyond.map((text) => ({
    sort: 'number',
    text,
    x,
    y,
    dx: 0,
    dy: small ? -15 : -19,
    from: 0.5,
    size: small ? 12 : 14,
  }))
  return [...(line.length > 0 ? contact : []), ...crimea, ...(small ? [] : pinned)].filter(
    (one) => one.text !== '',
  )
}
