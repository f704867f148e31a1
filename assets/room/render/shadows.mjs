// Makes the shadows of the figures in the corridor: how much darker the floor is where they stand, as the game lights it.
// They are layers of their own, like the figures, and move along with them.
// Usage, in a folder with `npm i sharp` and the renders EMPTY/corridor.bin, PEOPLE/corridor.bin:
//   node shadows.mjs EMPTY PEOPLE OUT
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const [empty, people, out] = process.argv.slice(2)
/** As grade.mjs lights the layers of the corridor, and how bright the game shows them at about six o'clock. */
const LAYERS = [
  { exposure: 1.4, tint: [0.78, 0.95, 1.16], share: 0.8 },
  { exposure: 1.85, tint: [1.08, 0.92, 0.72], share: 0.7 },
]
/** Where a shadow ends: beyond it there is only what the shining floor mirrors. Plate pixels. */
const FLOOR = { top: 800, fades: 40, right: 640 }
/** What the figure that stands nearer throws, whose feet are not in the picture. */
const isNear = (x, y) => x < 262 || (y > 871 && x < 500)
const NEARER = 0.012
const SOFT = 3

function render(folder) {
  const bytes = readFileSync(join(folder, 'corridor.bin'))
  const [width, height] = [bytes.readInt32LE(0), bytes.readInt32LE(4)]
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset + 8, bytes.byteOffset + bytes.length))
  const size = width * height
  const lights = [floats.subarray(0, size * 3), floats.subarray(size * 3, size * 6)]
  return { width, height, lights, depth: floats.subarray(size * 6, size * 7) }
}

const filmic = (x) => Math.min(1, Math.max(0, (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)))

function brightness({ lights }, at) {
  let sum = 0
  for (const [n, { exposure, tint, share }] of LAYERS.entries())
    for (const [k, weight] of [0.2126, 0.7152, 0.0722].entries())
      sum += weight * share * filmic(0.8 * exposure * tint[k] * Math.max(0, lights[n][at * 3 + k])) ** (1 / 2.2)
  return sum
}

/** A mean over so many pixels to each side of those that count; where few do, of those. */
function smoothed(values, counts, width, height, reach) {
  let [sums, weights] = [values.map((value, at) => value * counts[at]), Float32Array.from(counts)]
  for (const step of [1, width]) {
    const [nextSums, nextWeights] = [new Float32Array(sums.length), new Float32Array(sums.length)]
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = y * width + x
        for (let away = -reach; away <= reach; away++) {
          const place = step === 1 ? x + away : y + away
          if (place < 0 || place >= (step === 1 ? width : height)) continue
          const near = Math.exp(-((away / reach) ** 2) * 2.5)
          nextSums[at] += sums[at + away * step] * near
          nextWeights[at] += weights[at + away * step] * near
        }
      }
    ;[sums, weights] = [nextSums, nextWeights]
  }
  return sums.map((sum, at) => (weights[at] > 1e-4 ? sum / weights[at] : 0))
}

const [before, after] = [render(empty), render(people)]
const { width, height } = before
const [dark, counts] = [new Float32Array(width * height), new Float32Array(width * height)]
for (let at = 0; at < width * height; at++) {
  // Under a figure the shadow goes on as it is beside it.
  if (before.depth[at] - after.depth[at] > NEARER * after.depth[at]) continue
  counts[at] = 1
  dark[at] = Math.max(0, 1 - brightness(after, at) / Math.max(1e-3, brightness(before, at)))
}
const soft = smoothed(dark, counts, width, height, SOFT)
const [close, wide] = [6, 14].map((reach) => smoothed(dark, counts, width, height, reach))

const corners = JSON.parse(readFileSync(join(out, 'corridor.figures.json'), 'utf8'))
for (const name of ['far', 'near']) {
  const alpha = Buffer.alloc(width * height)
  const box = { left: width, top: height, right: 0, bottom: 0 }
  for (let y = FLOOR.top; y < height; y++)
    for (let x = 0; x < FLOOR.right; x++) {
      if (isNear(x, y) !== (name === 'near')) continue
      const at = y * width + x
      const edge = Math.min(1, (y - FLOOR.top) / FLOOR.fades, (FLOOR.right - x) / FLOOR.fades / 3)
      const value = Math.max(0, (counts[at] ? soft[at] : close[at] || wide[at]) - 0.05) * edge
      alpha[at] = Math.round(255 * Math.min(0.85, value))
      if (alpha[at] <= 6) continue
      box.left = Math.min(box.left, x)
      box.right = Math.max(box.right, x)
      box.top = Math.min(box.top, y)
      box.bottom = Math.max(box.bottom, y)
    }
  const cut = { left: box.left, top: box.top, width: box.right - box.left + 1, height: box.bottom - box.top + 1 }
  const shape = await sharp(alpha, { raw: { width, height, channels: 1 } }).extract(cut).blur(1.5).extractChannel(0).raw().toBuffer()
  for (const times of [1, 2]) {
    const [wider, higher] = [cut.width * times, cut.height * times]
    const grown = await sharp(shape, { raw: { width: cut.width, height: cut.height, channels: 1 } })
      .resize(wider, higher, { kernel: 'cubic' })
      .extractChannel(0)
      .raw()
      .toBuffer()
    const pixels = Buffer.alloc(wider * higher * 4)
    for (let at = 0; at < wider * higher; at++) pixels.set([4, 8, 11, grown[at]], at * 4)
    await sharp(pixels, { raw: { width: wider, height: higher, channels: 4 } })
      .webp({ quality: 60, alphaQuality: 100 })
      .toFile(join(out, times === 1 ? '' : 'large', `corridor-shadow-${name}.webp`))
  }
  corners[`shadow-${name}`] = { x: cut.left, y: cut.top }
}
writeFileSync(join(out, 'corridor.figures.json'), `${JSON.stringify(corners, null, 2)}\n`)
