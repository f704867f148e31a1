import { describe, expect, test } from 'vitest'
import { frameOf, tableBand } from '../../src/scenes/framing.ts'

describe('what the table leaves free of the room', () => {
  test.each([
    [1440, 900],
    [1280, 720],
    [390, 844],
    [1920, 1080],
  ])('at %i by %i there is room for heads and name cards', (width, height) => {
    const { left, right, top, bottom } = tableBand(width, height)
    expect(bottom - top).toBeGreaterThanOrEqual(85)
    expect(bottom).toBeLessThan(height * 0.36)
    expect(right - left).toBeGreaterThan(width * 0.6)
  })

  test('larger letters take from the room', () => {
    const [normal, large] = [tableBand(1440, 900), tableBand(1440, 900, 20)]
    expect(large.left).toBeGreaterThan(normal.left)
    expect(large.bottom - large.top).toBeLessThan(normal.bottom - normal.top)
  })
})

describe('where a plate lies', () => {
  const focus = { plateX: 0.605, plateY: 0.2, windowX: 0.605, windowY: 0.2 }

  test.each([
    [1440, 900],
    [1280, 720],
    [390, 844],
  ])('it covers a window of %i by %i', (width, height) => {
    const { scale, x, y } = frameOf(width, height, focus)
    expect(x).toBeLessThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(0)
    expect(x + 1440 * scale).toBeGreaterThanOrEqual(width)
    expect(y + 900 * scale).toBeGreaterThanOrEqual(height)
  })
})
