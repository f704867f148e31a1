// Takes figures, flags and clock hands out of softly graded plates of the room with people: outside them the plate stays as
// it is; behind them it is filled from the plate of the empty room, brought to the light of what surrounds it.
// Usage, in a folder with `npm i sharp`:  node blend.mjs PEOPLE EMPTY OUT VIEW…
// PEOPLE holds VIEW-window.webp and VIEW-lamp.webp with people; EMPTY the same without, and the figures as layers.mjs cuts them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const [people, empty, out, ...views] = process.argv.slice(2)
const [WIDTH, HEIGHT] = [1440, 900]
const PIXELS = WIDTH * HEIGHT
const PLAIN = { raw: { width: WIDTH, height: HEIGHT, channels: 3 } }
const GREY = { raw: { width: WIDTH, height: HEIGHT, channels: 1 } }

/** What else the game paints itself, as boxes of left, top, right, bottom: desk flags with their poles, and the clock. */
const BOXES = { corridor: [] }
/** How far the empty plate may be lightened or darkened to meet its surroundings. */
const GAIN = { corridor: 1.12 }

const rgb = (file) => sharp(file).removeAlpha().resize(WIDTH, HEIGHT).raw().toBuffer()
const grey = (mask) => Buffer.from(mask.map((value) => value * 255))

async function maskOf(view) {
  const mask = new Float32Array(PIXELS)
  const figures = JSON.parse(readFileSync(join(empty, `${view}.figures.json`), 'utf8'))
  for (const [name, { x, y }] of Object.entries(figures)) {
    const picture = sharp(join(empty, `${view}-figure-${name}.webp`))
    const { width, height } = await picture.metadata()
    const alpha = await picture.ensureAlpha().extractChannel(3).raw().toBuffer()
    for (let j = 0; j < height; j++)
      for (let i = 0; i < width; i++) if (alpha[j * width + i] > 6) mask[(y + j) * WIDTH + x + i] = 1
  }
  for (const [left, top, right, bottom] of BOXES[view])
    for (let y = top; y < bottom; y++) mask.fill(1, y * WIDTH + left, y * WIDTH + right)
  const grown = await sharp(grey(mask), GREY).blur(4).extractChannel(0).raw().toBuffer()
  const whole = Float32Array.from(grown, (value) => (value > 24 ? 1 : 0))
  const soft = await sharp(grey(whole), GREY).blur(2.5).extractChannel(0).raw().toBuffer()
  return { whole, soft }
}

/** Three box blurs, which are nearly a Gaussian one; on numbers that need not fit into a byte. */
function blurred(values, radius) {
  let from = Float32Array.from(values)
  let to = new Float32Array(PIXELS)
  const along = (lines, line, length, step) => {
    for (let n = 0; n < lines; n++) {
      const at = (i) => n * line + Math.min(length - 1, Math.max(0, i)) * step
      let sum = 0
      for (let i = -radius; i <= radius; i++) sum += from[at(i)]
      for (let i = 0; i < length; i++) {
        to[at(i)] = sum / (2 * radius + 1)
        sum += from[at(i + radius + 1)] - from[at(i - radius)]
      }
    }
    ;[from, to] = [to, from]
  }
  for (let pass = 0; pass < 3; pass++) {
    along(HEIGHT, WIDTH, WIDTH, 1)
    along(WIDTH, 1, HEIGHT, WIDTH)
  }
  return from
}

async function blend(view, layer, { whole, soft }) {
  const clean = await rgb(join(people, `${view}-${layer}.webp`))
  const bare = await rgb(join(empty, `${view}-${layer}.webp`))
  const smooth = await sharp(bare, PLAIN).median(5).blur(1.2).raw().toBuffer()
  const pixels = Buffer.alloc(PIXELS * 3)
  for (let k = 0; k < 3; k++) {
    const seen = (of, lift) => blurred(whole.map((inside, i) => (1 - inside) * (of[i * 3 + k] + lift)), 22)
    const [around, under] = [seen(clean, 0), seen(smooth, 6)]
    for (let i = 0; i < PIXELS; i++) {
      const gain = Math.min(GAIN[view], Math.max(1 / GAIN[view], around[i] / Math.max(0.5, under[i])))
      const share = soft[i] / 255
      const filled = (smooth[i * 3 + k] + 6) * gain
      pixels[i * 3 + k] = Math.min(255, clean[i * 3 + k] * (1 - share) + filled * share)
    }
  }
  await sharp(pixels, PLAIN)
    .webp({ quality: 84 })
    .toFile(join(out, `${view}-${layer}.webp`))
}

for (const view of views) {
  const mask = await maskOf(view)
  for (const layer of ['window', 'lamp']) await blend(view, layer, mask)
}
