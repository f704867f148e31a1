// Turns renders into what the game loads: two layers of light for the empty room, and each figure as a cut-out.
// Usage, in a folder with `npm i sharp` and the renders EMPTY/VIEW.bin, PEOPLE/VIEW.bin (see README.md):
//   node layers.mjs EMPTY PEOPLE GRADED OUT VIEW…
// GRADED holds VIEW-window.png and VIEW-lamp.png of the room with people, as grade.mjs makes them.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const [empty, people, graded, out, ...views] = process.argv.slice(2)
// What the renderer calls its seats, and what they are: places at a table, whoever sits there.
const PLACES = { US: 'left-near', UA: 'right-near', FR: 'left-far', DE: 'right-far', RU: 'head', UK: 'own' }

/** By what share of its distance a figure must be nearer than the room behind it: shoes lie close to the floor. */
const NEARER = { corridor: 0.012 }

function depthOf(file) {
  const bytes = readFileSync(file)
  const [width, height] = [bytes.readInt32LE(0), bytes.readInt32LE(4)]
  const floats = new Float32Array(bytes.buffer.slice(bytes.byteOffset + 8, bytes.byteOffset + bytes.length))
  return { width, height, depth: floats.subarray(width * height * 6, width * height * 7) }
}

// A figure is where the room with people is nearer than the empty one; whose it is, its side and its distance tell.
function slotAt(view, anchors, x, y, depth) {
  if (view === 'corridor') {
    if (depth < 4.3 || x < 240) return x < 240 && depth < 5.2 ? 'near' : null
    return 'far'
  }
  const side = x < anchors.chairTop[0] ? 'left' : 'right'
  const name = `${side}-${depth < 3.9 ? 'near' : 'far'}`
  const [headX, headY, metre] = anchors[`head_${name}`]
  const outward = side === 'left' ? x - headX : headX - x
  return outward > -0.62 * metre && outward < 0.5 * metre && y < headY + 1.15 * metre ? name : null
}

function anchorsOf(view) {
  const raw = Object.entries(JSON.parse(readFileSync(join(empty, `${view}.json`), 'utf8')))
  return Object.fromEntries(
    raw.map(([key, at]) => [key.replace(/_(\w\w)$/, (_, seat) => `_${PLACES[seat] ?? seat}`), at]),
  )
}

async function cut(view) {
  const anchors = view === 'corridor' ? null : anchorsOf(view)
  const before = depthOf(join(empty, `${view}.bin`))
  const after = depthOf(join(people, `${view}.bin`))
  const { width, height } = before
  const masks = {}
  for (let i = 0; i < width * height; i++) {
    if (before.depth[i] - after.depth[i] <= (NEARER[view] ?? 0.035) * after.depth[i]) continue
    const slot = slotAt(view, anchors, i % width, Math.floor(i / width), after.depth[i])
    if (slot) (masks[slot] ??= Buffer.alloc(width * height))[i] = 255
  }
  const layer = (name) => sharp(join(graded, `${view}-${name}.png`)).removeAlpha().raw().toBuffer()
  const [window, lamp] = [await layer('window'), await layer('lamp')]
  const corners = {}
  for (const [slot, mask] of Object.entries(masks)) {
    corners[slot] = await cutOut(`${view}-figure-${slot}.webp`, mask, window, lamp, width, height)
  }
  writeFileSync(join(out, `${view}.figures.json`), `${JSON.stringify(corners, null, 2)}\n`)
  if (anchors) writeFileSync(join(out, `${view}.anchors.json`), JSON.stringify(anchors))
}

async function cutOut(name, mask, window, lamp, width, height) {
  const soft = sharp(mask, { raw: { width, height, channels: 1 } }).median(3).blur(0.7)
  const alpha = await soft.extractChannel(0).raw().toBuffer()
  const pixels = Buffer.alloc(width * height * 4)
  const box = { left: width, top: height, right: 0, bottom: 0 }
  for (let i = 0; i < width * height; i++) {
    for (let k = 0; k < 3; k++) pixels[i * 4 + k] = Math.min(255, window[i * 3 + k] * 0.8 + lamp[i * 3 + k] * 0.75)
    pixels[i * 4 + 3] = alpha[i]
    if (alpha[i] <= 8) continue
    const [x, y] = [i % width, Math.floor(i / width)]
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  await sharp(pixels, { raw: { width, height, channels: 4 } })
    .extract({ left: box.left, top: box.top, width: box.right - box.left + 1, height: box.bottom - box.top + 1 })
    .webp({ quality: 80, alphaQuality: 90 })
    .toFile(join(out, name))
  return { x: box.left, y: box.top }
}

for (const view of views) await cut(view)
