import { describe, expect, test } from 'vitest'
import map from '../../assets/map/oblasts.json' with { type: 'json' }
import type { SceneView } from '../../src/game/view.ts'
import { hatching, hatchingBack, hatchingWithin } from '../../src/scenes/hatching.ts'
import { labelsOf, type MapLabel } from '../../src/scenes/map-labels.ts'
import { contactBand, PINS } from '../../src/scenes/map-places.ts'

const ZONES: SceneView['map'] = (['line', 'crimea', 'beyond'] as const).map((zone, n) => ({
  zone,
  number: `3.${n + 1}`,
  status: 'tabled',
  choice: 0,
  option: '',
  selected: false,
}))

/** CSS pixels for a map unit in the windows of 1440x900, 1280x720 and 390x844. */
const SCALES = [0.94, 0.72, 0.37]

/** The place of a line of lettering in CSS pixels; a letter is taken as 0.56 of its size wide, wider than most. */
function boxOf({ x, y, dx, dy, from, size, text }: MapLabel, scale: number) {
  const wide = text.length * size * 0.56
  const left = x * scale + dx - from * wide
  const middle = y * scale + dy
  return { left, right: left + wide, top: middle - size * 0.55, bottom: middle + size * 0.55 }
}

describe('the map', () => {
  test.each(SCALES)('has no two names over each other at %d pixels a unit', (scale) => {
    const labels = labelsOf(map.cities, ZONES, scale)
    const boxes = labels.map((label) => ({ text: label.text, ...boxOf(label, scale) }))
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

  test.each(SCALES)('keeps every name inside its place at %d pixels a unit', (scale) => {
    for (const label of labelsOf(map.cities, ZONES, scale)) {
      const box = boxOf(label, scale)
      expect(box.left).toBeGreaterThanOrEqual(-1)
      expect(box.right).toBeLessThanOrEqual(map.width * scale + 1)
    }
  })

  test('names Crimea whether or not a clause is about it, and the contact zone only with one', () => {
    const texts = labelsOf(map.cities, [], 1).map(({ text }) => text)
    expect(texts).toContain('Crimea')
    expect(texts).not.toContain('Contact zone')
  })

  test('pins a clause where it touches', () => {
    const band = contactBand(70)
    expect(inside(PINS.line, [band])).toBe(true)
    const crimea = map.oblasts.find(({ id }) => id === 'UA-43')
    expect(inside(PINS.crimea, crimea?.rings ?? [])).toBe(true)
    const donetsk = map.oblasts.find(({ id }) => id === 'UA-14')
    expect(inside(PINS.beyond, donetsk?.rings ?? [])).toBe(true)
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

  test('can lean either way', () => {
    for (const [x0, y0, x1, y1] of hatching([square], 3)) expect(x0 + y0).toBeCloseTo(x1 + y1)
    for (const [x0, y0, x1, y1] of hatchingBack([square], 3)) expect(x0 - y0).toBeCloseTo(x1 - y1)
  })
})

function inside([x, y]: readonly [number, number], rings: readonly (readonly number[])[]): boolean {
  let crossings = 0
  for (const ring of rings)
    for (let n = 0; n < ring.length; n += 2) {
      const [ax, ay] = [ring[n]!, ring[n + 1]!]
      const [bx, by] = [ring[(n + 2) % ring.length]!, ring[(n + 3) % ring.length]!]
      if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) crossings++
    }
  return crossings % 2 === 1
}
