import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PLATE } from '../../src/scenes/framing.ts'
import { CORRIDOR } from '../../src/scenes/plates.ts'

/** Width and height of a picture in the extended form of WebP, which is the one that can be seen through. */
function sizeOf(url: string): readonly [width: number, height: number] {
  const bytes = readFileSync(join(import.meta.dirname, '..', '..', url))
  expect(bytes.toString('latin1', 12, 16)).toBe('VP8X')
  return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]
}

test.each(['near', 'far'] as const)('the shadow of the figure that stands %s begins at its feet', (which) => {
  const { shadow, ...figure } = CORRIDOR[which]
  const [width, height] = sizeOf(figure.url)
  const [wide, high] = sizeOf(shadow.url)
  const feet = figure.y + height
  expect(shadow.x).toBeLessThan(figure.x + width / 2)
  expect(shadow.x + wide).toBeGreaterThan(figure.x + width / 2)
  expect(shadow.y).toBeLessThan(feet)
  expect(shadow.y + high).toBeGreaterThanOrEqual(Math.min(feet, PLATE.height))
  expect(shadow.y + high).toBeLessThanOrEqual(PLATE.height)
})
