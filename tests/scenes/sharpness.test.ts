import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type Phaser from 'phaser'
import { Chairs } from '../../src/scenes/chairs.ts'
import { PLATE } from '../../src/scenes/framing.ts'
import { CORRIDOR, DESK, TABLE, TELEPHONE, TITLE } from '../../src/scenes/plates.ts'
import { FINE, PLAIN, sharpnessFor } from '../../src/scenes/sharpness.ts'

const ROOM = join(import.meta.dirname, '..', '..', 'assets', 'room')
const LARGE = join(ROOM, 'large')

/** Width and height from the head of a WebP file: the extended form has them less one, the simple one as they are. */
function sizeOf(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file)
  if (bytes.toString('latin1', 12, 16) === 'VP8X')
    return [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1]
  expect(bytes.toString('latin1', 12, 16)).toBe('VP8 ')
  return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff]
}

describe('the size of the plates', () => {
  test.each([
    [1280, 720, 1, PLAIN],
    [1440, 900, 1, PLAIN],
    [1600, 900, 1, PLAIN],
    [1601, 900, 1, FINE],
    [800, 1200, 2, PLAIN],
    [801, 1200, 2, FINE],
    [1280, 720, 2, FINE],
    [2560, 1440, 1, FINE],
  ])('in a window of %i by %i at density %i', (width, height, density, wanted) => {
    expect(sharpnessFor({ width, height }, density, TABLE.window)).toBe(wanted)
  })

  test.each([
    [390, 844],
    [844, 390],
    [932, 430],
  ])('is the plain one on a phone, %i by %i', (width, height) => {
    expect(sharpnessFor({ width, height }, 2, TABLE.window)).toBe(PLAIN)
  })

  test('is the plain one where no large one has been made', () => {
    expect(sharpnessFor({ width: 2560, height: 1440 }, 1, 'another.webp')).toBe(PLAIN)
  })
})

describe('the large pictures', () => {
  const cutOuts = [TABLE, TITLE].flatMap(({ places }) =>
    Object.values(places).map(({ cutOut }) => cutOut.url),
  )
  const chairs = Object.values(TABLE.pushedBack).flatMap(({ window, lamps }) => [window.url, lamps.url])
  const plates = [TABLE, TITLE, TELEPHONE, CORRIDOR, DESK].flatMap(({ window, lamps }) => [window, lamps])
  const standing = [CORRIDOR.near, CORRIDOR.far].flatMap(({ url, shadow }) => [url, shadow.url])
  const all = [...new Set([...plates, ...cutOuts, ...chairs, ...standing])]

  test.each(all)('there is one of %s', (url) => {
    expect(FINE.of(url)).toMatch(/\/large\/[\w-]+\.webp/)
    expect(FINE.of(FINE.of(url))).toBe(FINE.of(url))
    expect(PLAIN.of(url)).toBe(url)
  })

  test('lie where the plain ones lie', () => {
    // Nothing is fetched or painted here.
    const scene = {} as Phaser.Scene
    const [plain, fine] = [PLAIN, FINE].map((size) =>
      new Chairs(scene, TABLE, () => size).patches(['left-far', 'left-middle']),
    )
    expect(plain).toHaveLength(2)
    expect(fine).toEqual(plain?.map(({ url, x, y }) => ({ url: FINE.of(url), x: 2 * x, y: 2 * y })))
  })

  test.each(readdirSync(LARGE))('%s is so many times as large as the plain one', (name) => {
    const [width, height] = sizeOf(join(ROOM, name))
    expect(sizeOf(join(LARGE, name))).toEqual([width * FINE.times, height * FINE.times])
    if (/^[a-z]+-(window|lamp)/.test(name)) expect([width, height]).toEqual([PLATE.width, PLATE.height])
  })

  test('weigh less than four megabytes together', () => {
    const sizes = readdirSync(LARGE).map((name) => readFileSync(join(LARGE, name)).length)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000)
  })
})
