import { describe, expect, test } from 'vitest'
import oblasts from '../../assets/map/oblasts.json' with { type: 'json' }
import type { MapView } from '../../src/game/shown/map.ts'
import { sceneView } from '../../src/game/views/scene-view.ts'
import { hatching, hatchingBack, hatchingWithin, type Ring } from '../../src/scenes/hatching.ts'
import { labelsOf, type MapLabel } from '../../src/scenes/map-labels.ts'
import { landOf, ringsOf } from '../../src/scenes/map-shapes.ts'
import { london, lull } from '../game/given.ts'
import { conducted } from '../game/views/conducting.ts'

function mapOf(state: Parameters<typeof sceneView>[0]): MapView {
  const { map } = sceneView(state)
  if (!map) throw new Error('this level has no map')
  return map
}

const LONDON = mapOf(conducted(london.loaded, 'us'))
const LULL = mapOf(conducted(lull.loaded, 'orrow'))
const MAPS = [LONDON, LULL] as const
const bare = (map: MapView): MapView => ({
  ...map,
  zones: map.zones.map((zone) => ({ ...zone, clauses: [], numbers: '' })),
})

/** CSS pixels for a map unit in the windows of 2560x1440, 1440x900, 1280x720 and 390x844. */
const SCALES = [1.9, 0.94, 0.72, 0.37]

/** The place of a line of lettering in CSS pixels; a letter is taken as 0.56 of its size wide, wider than most. */
function boxOf({ x, y, dx, dy, from, size, text }: MapLabel, scale: number) {
  const wide = text.length * size * 0.56
  const left = x * scale + dx - from * wide
  const middle = y * scale + dy
  return { left, right: left + wide, top: middle - size * 0.55, bottom: middle + size * 0.55 }
}

const texts = (map: MapView) => labelsOf(map, 1).map(({ text }) => text)
const CASES = MAPS.flatMap((map) => SCALES.map((scale) => ({ map, scale, of: map.described.slice(17, 40) })))

describe('a map', () => {
  test.each(CASES)('$of has no two names over each other at $scale pixels a unit', ({ map, scale }) => {
    const boxes = labelsOf(map, scale).map((label) => ({ text: label.text, ...boxOf(label, scale) }))
    const over = boxes.flatMap((one, n) =>
      boxes
        .slice(n + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        )
        .map((other) => [one.text, other.text]),
    )
    expect(over).toEqual([])
  })

  test.each(CASES)('$of keeps every name inside its place at $scale pixels a unit', ({ map, scale }) => {
    for (const label of labelsOf(map, scale)) {
      const box = boxOf(label, scale)
      expect(box.left, label.text).toBeGreaterThanOrEqual(-1)
      expect(box.right, label.text).toBeLessThanOrEqual(map.width * scale + 1)
    }
  })

  test('names Crimea whether or not a clause is about it, and the contact zone only with one', () => {
    expect(texts(LONDON)).toEqual(expect.arrayContaining(['Crimea', 'Contact zone']))
    expect(texts(bare(LONDON))).toContain('Crimea')
    expect(texts(bare(LONDON))).not.toContain('Contact zone')
  })

  test.each(MAPS)('pins a clause where it touches', (map) => {
    const land = landOf(map.region === null ? [] : oblasts.oblasts, map)
    const beside = map.zones.filter((zone) => !inside(zone.pin, ringsOf(zone, land, 70)))
    expect(beside.map(({ id }) => id)).toEqual([])
  })

  test('of Ukraine shows Crimea and Sevastopol as part of it, with a hatching', () => {
    expect(landOf(oblasts.oblasts, LONDON).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['UA-43', 'UA-40']),
    )
    expect(LONDON.zones.find(({ id }) => id === 'crimea')).toMatchObject({ look: 'hatching' })
  })

  test('without a region has the land that its level brings, and only that', () => {
    expect(landOf([], LULL).map(({ id }) => id)).toEqual(['western-shore', 'eastern-shore', 'rock'])
  })
})

describe('a hatching', () => {
  const square = [0, 0, 10, 0, 10, 10, 0, 10]

  test('stays inside the other shape too', () => {
    const right = [[5, -5, 20, -5, 20, 20, 5, 20]]
    const strokes = hatchingWithin([square], [right], 2)
    expect(strokes.length).toBeGreaterThan(0)
    for (const [x0, , x1] of strokes) expect(Math.min(x0, x1)).toBeGreaterThanOrEqual(5)
  })

  test('leans back within another shape as well', () => {
    const right = [[5, -5, 20, -5, 20, 20, 5, 20]]
    const strokes = hatchingBack([square], 2, [right])
    expect(strokes.length).toBeGreaterThan(0)
    for (const [x0, , x1] of strokes) expect(Math.min(x0, x1)).toBeGreaterThanOrEqual(5)
  })

  test('can lean either way', () => {
    for (const [x0, y0, x1, y1] of hatching([square], 3)) expect(x0 + y0).toBeCloseTo(x1 + y1)
    for (const [x0, y0, x1, y1] of hatchingBack([square], 3)) expect(x0 - y0).toBeCloseTo(x1 - y1)
  })
})

function inside([x, y]: readonly [number, number], rings: readonly Ring[]): boolean {
  let crossings = 0
  for (const ring of rings)
    for (let n = 0; n < ring.length; n += 2) {
      const [ax, ay] = [ring[n]!, ring[n + 1]!]
      const [bx, by] = [ring[(n + 2) % ring.length]!, ring[(n + 3) % ring.length]!]
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) crossings++
    }
  return crossings % 2 === 1
}
