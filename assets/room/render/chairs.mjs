// Cuts the chairs that somebody has pushed back out of a render in which all of them are: a picture for each layer of light and
// each place, with a soft edge, to be laid on the plate of the empty room.
// Usage, in a folder with `npm i sharp`:  node chairs.mjs EMPTY LEFT SOFT OUT VIEW…
// EMPTY and LEFT hold VIEW.bin without and with the chairs pushed back; SOFT holds VIEW-window.png and VIEW-lamp.png of the latter,
// softly graded; OUT is where the pictures go.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const [empty, left, soft, out, ...views] = process.argv.slice(2)
/** Pixels: how far round a chair its shadow is taken with it, and how softly that ends. */
const [ROUND, EDGE] = [9, 5]
/** Metres from the eye between which the chairs of a row stand, pushed back or not. */
const ROWS = { near: [2.7, 4.35], far: [4.35, 5.7] }
/** Pixels that an arm of a near chair hides of a leg of a far one, at most. */
const LEG = 36
/** Pixels: what is smaller is the noise of the render. */
const SPECK = 300

function depthOf(file) {
  const bytes = readFileSync(file)
  const [width, height] = [bytes.readInt32LE(0), bytes.readInt32LE(4)]
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset + 8, bytes.byteOffset + bytes.length))
  return { width, height, depth: floats.subarray(width * height * 6, width * height * 7) }
}

/** Where a chair stands or stood, by place. */
function masksOf({ width, height, depth: before }, { depth: after }) {
  const masks = {}
  for (let i = 0; i < width * height; i++) {
    const nearest = Math.min(before[i], after[i])
    if (Math.abs(before[i] - after[i]) <= 0.012 * nearest) continue
    const row = Object.keys(ROWS).find((name) => inRow(nearest, name))
    const side = i % width < width * 0.605 ? 'left' : 'right'
    if (row) (masks[`${side}-${row}`] ??= Buffer.alloc(width * height))[i] = 255
  }
  return masks
}

/** Takes away what hangs together in fewer pixels than a speck may have. */
function withoutSpecks(mask, width) {
  const seen = Buffer.alloc(mask.length)
  for (let start = 0; start < mask.length; start++) {
    if (seen[start] || mask[start] < 128) continue
    const part = [start]
    seen[start] = 1
    for (const at of part)
      for (const by of [1, width - 1, width, width + 1].flatMap((step) => [at - step, at + step]))
        if (mask[by] >= 128 && !seen[by]) {
          seen[by] = 1
          part.push(by)
        }
    if (part.length < SPECK) for (const at of part) mask[at] = 0
  }
  return mask
}

const oneChannel = (picture) => picture.extractChannel(0).raw().toBuffer()

/** Without specks, wider by the shadow, soft at the end. */
async function alphaOf(mask, raw) {
  const whole = withoutSpecks(await oneChannel(sharp(mask, { raw }).median(3)), raw.width)
  const wide = Buffer.from((await oneChannel(sharp(whole, { raw }).blur(ROUND / 2))).map((value) => (value > 16 ? 255 : 0)))
  return oneChannel(sharp(wide, { raw }).blur(EDGE))
}

/** So many pixels wider. */
async function wider(mask, raw, by) {
  const soft = await oneChannel(sharp(Buffer.from(mask), { raw }).blur(by))
  return soft.map((value) => (value > 24 ? 1 : 0))
}

const inRow = (depth, name) => depth >= ROWS[name][0] && depth < ROWS[name][1]

/** Where a chair of that row is nearer than what is there in the other render. */
function chairIn(mask, depth, other, row) {
  return mask.map((value, i) => (value && depth[i] < other[i] && inRow(depth[i], row) ? 255 : 0))
}

/** With the pieces of its upright legs that something nearer hides: between two pieces, and a little below the last. */
function withLegs(mask, width, height) {
  const whole = Buffer.from(mask)
  const columns = [...withoutSpecks(Buffer.from(mask), width).entries()].flatMap(([i, value]) => (value ? [i % width] : []))
  const [first, last] = columns.reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)], [width, 0])
  for (const [i] of whole.entries()) if (i % width < first || i % width > last) whole[i] = 0
  for (let x = first; x <= last; x++)
    for (let y = 0, seen = -Infinity; y < height; y++) {
      if (mask[y * width + x]) {
        if (y - seen <= LEG) for (let row = seen; row < y; row++) whole[row * width + x] = 255
        seen = y
      } else if (y - seen <= LEG / 2) whole[y * width + x] = 255
    }
  return whole
}

/** Fills holes from around them, as heat would spread. */
function filled(picture, holes, width) {
  const pixels = Float32Array.from(picture)
  const inside = [...holes.keys()].filter((i) => holes[i])
  for (let pass = 0; pass < 300; pass++)
    for (const i of inside)
      for (let k = 0; k < 3; k++) {
        const at = (by) => pixels[(i + by) * 3 + k]
        pixels[i * 3 + k] = (at(-1) + at(1) + at(-width) + at(width)) / 4
      }
  return Buffer.from(Uint8Array.from(pixels, Math.round))
}

async function cut(picture, alpha, { width, height }, box, file) {
  const pixels = Buffer.alloc(width * height * 4)
  for (const [i, value] of alpha.entries()) {
    pixels.set(picture.subarray(i * 3, i * 3 + 3), i * 4)
    pixels[i * 4 + 3] = value
  }
  await sharp(pixels, { raw: { width, height, channels: 4 } })
    .extract(box)
    .webp({ quality: 80, alphaQuality: 90 })
    .toFile(file)
}

function boxOf(alpha, width) {
  const box = { left: Infinity, top: Infinity, right: 0, bottom: 0 }
  for (const [i, value] of alpha.entries()) {
    if (value <= 4) continue
    const [x, y] = [i % width, Math.floor(i / width)]
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  return { left: box.left, top: box.top, width: box.right - box.left + 1, height: box.bottom - box.top + 1 }
}

for (const view of views) {
  const [before, after] = [depthOf(join(empty, `${view}.bin`)), depthOf(join(left, `${view}.bin`))]
  const { width, height } = before
  const raw = { width, height, channels: 1 }
  const masks = masksOf(before, after)
  const corners = {}
  for (const [place, mask] of Object.entries(masks).toSorted()) {
    const [side, row] = place.split('-')
    const alpha = await alphaOf(mask, raw)
    // Each is there without the other: a far chair is no part of a near one, and stays behind one that has not moved.
    const far = chairIn(masks[`${side}-far`], after.depth, before.depth, 'far')
    const near = chairIn(masks[`${side}-near`], before.depth, after.depth, 'near')
    const holes = row === 'near' ? await wider(withLegs(far, width, height), raw, 2) : null
    if (!holes) for (const [i, hidden] of (await wider(near, raw, 1)).entries()) if (hidden) alpha[i] = 0
    const box = boxOf(alpha, width)
    for (const layer of ['window', 'lamp']) {
      const picture = await sharp(join(soft, `${view}-${layer}.png`)).removeAlpha().blur(0.6).raw().toBuffer()
      const shown = holes ? filled(picture, holes, width) : picture
      await cut(shown, alpha, before, box, join(out, `${view}-chair-${place}-${layer}.webp`))
    }
    corners[place] = { x: box.left, y: box.top }
  }
  writeFileSync(join(out, `${view}.chairs.json`), `${JSON.stringify(corners, null, 2)}\n`)
}
