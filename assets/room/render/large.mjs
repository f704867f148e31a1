// Makes the large plates, for screens that show more pixels than a plate has: twice the size, from the finished plates and a
// look at the scene (large.cpp). Figures and chairs get edges as sharp as the room has them.
// Usage, in a folder with `npm i sharp`:  node large.mjs PROGRAM PLATES OUT VIEW…
// PROGRAM is large.cpp, compiled; PLATES holds what the game loads.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

const [program, plates, out, ...views] = process.argv.slice(2)
const TIMES = 2
/** Rays across a large pixel: more where the lens blurs. */
const ACROSS = { phone: 4 }
/** What large.cpp calls a place. */
const FIGURES = { 'left-near': 1, 'left-far': 2, 'right-near': 3, 'right-far': 4, far: 1, near: 2 }

const work = mkdtempSync(join(tmpdir(), 'large-'))

/** Layers of light as bytes, and which pixels count; back comes each layer as bytes, and how much of each part is seen. */
function enlarged(view, { left, top, width, height }, layers, counts, scene = {}) {
  const [from, to] = [join(work, 'from'), join(work, 'to')]
  const head = Int32Array.of(width, height, layers.length)
  writeFileSync(from, Buffer.concat([Buffer.from(head.buffer), ...layers, counts]))
  const args = [view, from, to, left, top, ACROSS[view] ?? 3]
  execFileSync(program, args.map(String), { env: { ...process.env, ...scene }, stdio: 'ignore' })
  const made = readFileSync(to)
  const pixels = made.readInt32LE(0) * made.readInt32LE(4)
  const floats = new Float32Array(made.buffer.slice(made.byteOffset + 16, made.byteOffset + 16 + layers.length * pixels * 12))
  const bytes = layers.map((_, at) =>
    Buffer.from(Uint8Array.from(floats.subarray(at * pixels * 3, (at + 1) * pixels * 3), Math.round)),
  )
  const parts = {}
  for (let at = 16 + floats.byteLength; at < made.length; at += 4 + pixels)
    parts[made.readInt32LE(at)] = made.subarray(at + 4, at + 4 + pixels)
  return { bytes, parts, raw: { width: width * TIMES, height: height * TIMES } }
}

/** What lies behind panels is one picture of both lights. */
const STILLS = { desk: ['desk'] }

async function plate(view, names, quality) {
  const files = names.map((name) => sharp(join(plates, `${name}.webp`)).removeAlpha())
  const { width, height } = await files[0].metadata()
  const layers = await Promise.all(files.map((file) => file.raw().toBuffer()))
  const { bytes, raw } = enlarged(view, { left: 0, top: 0, width, height }, layers, Buffer.alloc(width * height, 255))
  for (const [at, name] of names.entries())
    await sharp(bytes[at], { raw: { ...raw, channels: 3 } })
      .webp({ quality, effort: 6 })
      .toFile(join(out, `${name}.webp`))
}

async function cutOut(file) {
  const { data, info } = await sharp(join(plates, file)).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels = info.width * info.height
  const [colours, alpha] = [Buffer.alloc(pixels * 3), Buffer.alloc(pixels)]
  for (let at = 0; at < pixels; at++) {
    data.copy(colours, at * 3, at * 4, at * 4 + 3)
    alpha[at] = data[at * 4 + 3]
  }
  return { colours, alpha, width: info.width, height: info.height }
}

const enlarge = (alpha, { width, height }, kernel = 'cubic') =>
  sharp(alpha, { raw: { width, height, channels: 1 } })
    .resize(width * TIMES, height * TIMES, { kernel })
    .extractChannel(0)
    .raw()
    .toBuffer()

/** The least or the greatest of what lies around each. */
function around(alpha, width, height, choose, by = 2) {
  const along = (from, step, limit, place) =>
    from.map((_, at) => {
      let value = from[at]
      for (let k = -by; k <= by; k++) {
        const there = place(at) + k
        if (there >= 0 && there < limit) value = choose(value, from[at + k * step])
      }
      return value
    })
  const once = along(alpha, 1, width, (at) => at % width)
  return along(once, width, height, (at) => Math.floor(at / width))
}

async function save(colours, alpha, { width, height }, file) {
  const pixels = Buffer.alloc(width * height * 4)
  for (let at = 0; at < width * height; at++) {
    colours.copy(pixels, at * 4, at * 3, at * 3 + 3)
    pixels[at * 4 + 3] = alpha[at]
  }
  await sharp(pixels, { raw: { width, height, channels: 4 } })
    .webp({ quality: 86, alphaQuality: 95, effort: 6 })
    .toFile(join(out, file))
}

/** Its edge is the scene's, where that is within a pixel of the small one's: what was tidied there stays tidy. */
async function figure(view, name, { x, y }) {
  const file = `${view}-figure-${name}.webp`
  const small = await cutOut(file)
  const counts = Buffer.from(small.alpha.map((value) => (value > 200 ? 255 : 0)))
  const box = { left: x, top: y, width: small.width, height: small.height }
  const { bytes, parts, raw } = enlarged(view, box, [small.colours], counts, { PEOPLE: '1' })
  const soft = await enlarge(small.alpha, small)
  const [least, most] = [Math.min, Math.max].map((choose) => around(soft, raw.width, raw.height, choose))
  const seen = parts[FIGURES[name]]
  const alpha = soft.map((_, at) => Math.min(most[at], Math.max(least[at], seen[at])))
  await save(bytes[0], alpha, raw, file)
}

/** A chair's edge is in its picture; the end of what is taken with it is soft, and stays so. */
async function chair(view, name, { x, y }) {
  const files = ['window', 'lamp'].map((layer) => `${view}-chair-${name}-${layer}.webp`)
  const small = await Promise.all(files.map(cutOut))
  const counts = Buffer.from(small[0].alpha.map((value) => (value > 40 ? 255 : 0)))
  const box = { left: x, top: y, width: small[0].width, height: small[0].height }
  const layers = small.map(({ colours }) => colours)
  const { bytes, raw } = enlarged(view, box, layers, counts, { LEFT: name.split('-')[1] })
  const alpha = await enlarge(small[0].alpha, small[0])
  for (const [at, file] of files.entries()) await save(bytes[at], alpha, raw, file)
}

const cornersOf = (view, what) => {
  const file = join(plates, `${view}.${what}.json`)
  return existsSync(file) ? Object.entries(JSON.parse(readFileSync(file, 'utf8'))) : []
}

try {
  for (const view of views) {
    await plate(view, [`${view}-window`, `${view}-lamp`], 88)
    if (STILLS[view]) await plate(view, STILLS[view], 84)
    for (const [name, corner] of cornersOf(view, 'figures')) await figure(view, name, corner)
    for (const [name, corner] of cornersOf(view, 'chairs')) await chair(view, name, corner)
    console.log(view)
  }
} finally {
  rmSync(work, { recursive: true })
}
