import { describe, expect, test } from 'vitest'
import { frameOf, tableBand } from '../../src/scenes/framing.ts'
import { flagAtCard, NARROW, roundChair, standingCard } from '../../src/scenes/name-places.ts'
import { TABLE } from '../../src/scenes/plates.ts'
import type { PlaceName } from '../../src/scenes/seating.ts'

/** The five of the first level, seen from the chair. */
const NAMES: readonly (readonly [PlaceName, string, string])[] = [
  ['left-near', 'United States', 'US'],
  ['left-far', 'France', 'FR'],
  ['right-far', 'Germany', 'DE'],
  ['right-near', 'Ukraine', 'UA'],
]

function shown(width: number, height: number) {
  const narrow = width < NARROW
  const { focus } = TABLE
  const frame = frameOf(width, height, narrow ? { ...focus, windowX: 0.5 } : focus, narrow ? 0.46 : 1)
  const inWindow = ([x, y]: readonly [number, number, number]) => ({
    x: frame.x + x * frame.scale,
    y: frame.y + y * frame.scale,
  })
  return NAMES.map(([place, name, code]) => {
    const { card, head } = TABLE.places[place]
    const at = standingCard({
      place,
      lying: inWindow(card),
      head: inWindow(head),
      band: tableBand(width, height),
      width,
    })
    // A letter is about half as wide as it is high, and the card leaves its size and a half around the name.
    const cardWidth = at.size * ((narrow ? code : name).length * 0.5 + 1.4)
    return { at, cardWidth, flag: flagAtCard(place, at, cardWidth) }
  })
}

describe('the flags at the table', () => {
  test.each([
    [1440, 900],
    [1280, 720],
    [390, 844],
  ])('stand at their own name cards and at no other at %i by %i', (width, height) => {
    const all = shown(width, height)
    for (const { at, cardWidth, flag } of all) {
      expect(Math.abs(flag.x - at.x)).toBeLessThan(cardWidth / 2)
      const [left, right] = [flag.cloth.x, flag.cloth.x + flag.cloth.width]
      for (const other of all)
        if (other.at !== at)
          expect(right < other.at.x - other.cardWidth / 2 || left > other.at.x + other.cardWidth / 2).toBe(
            true,
          )
    }
  })

  test.each(NAMES)('the cloth of %s hangs above its card', (place) => {
    const card = { x: 100, y: 100, size: 16 }
    const { y, pole, cloth } = flagAtCard(place, card, 90)
    expect(y - pole + cloth.height).toBeLessThan(card.y - (card.size * 1.75) / 2)
  })
})

describe('the brackets round the empty chair', () => {
  test('end above the panels of a window in which there is play', () => {
    const band = { left: 0, top: 56, right: 1280, bottom: 194 }
    const { y, height, width } = roundChair({ x: 774, y: 162 }, 100, band)
    expect({ foot: y + height / 2, width }).toEqual({ foot: 188, width: 100 })
  })

  test('hold the whole chair where no panel lies over it', () => {
    expect(roundChair({ x: 774, y: 162 }, 100, null)).toEqual({ y: 197, width: 130, height: 115 })
  })
})
