// Tidies cut-out figures in place: the specks around them go, and what a flag has left on its
// sleeves becomes cloth.
// Usage, in a folder with `npm i sharp`:  node tidy.mjs FOLDER VIEW…
import { readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const [, , folder, ...views] = process.argv
const CLOTH = [7, 11, 16]
/** Nothing on a figure is as coloured as this but a flag. */
const COLOURED = 38
/** Where a microphone stood before a hand: left, top, right, bottom in the cut-out. */
const HANDS = {
  title: { 'left-far': [183, 112, 224, 158], 'right-far': [0, 115, 50, 156] },
  table: { 'left-far': [131, 90, 182, 128], 'right-far': [0, 90, 58, 150] },
}
/** Pixels: what is smaller is a speck. */
const SPECK = 150

/** Whether a pixel belongs to a part that is more than a speck. */
function partsOf(alpha, width) {
  const mark = new Int32Array(alpha.length)
  const sizes = [0]
  for (let start = 0; start < alpha.length; start++) {
    if (mark[start] || alpha[start] < 40) continue
    const stack = [start]
    mark[start] = sizes.push(0) - 1
    while (stack.length) {
      const at = stack.pop()
      sizes[mark[start]]++
      for (const by of [at - 1, at + 1, at - width, at + width])
        if (by >= 0 && by < alpha.length && !mark[by] && alpha[by] >= 40) {
          mark[by] = mark[start]
          stack.push(by)
        }
    }
  }
  return (at) => sizes[mark[at] ?? 0] > SPECK
}

for (const view of views)
  for (const name of Object.keys(JSON.parse(readFileSync(join(folder, `${view}.figures.json`), 'utf8')))) {
    const file = join(folder, `${view}-figure-${name}.webp`)
    const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
    const { width, height } = info
    const alpha = Uint8Array.from({ length: width * height }, (_, at) => data[at * 4 + 3])
    const isFigure = partsOf(alpha, width)
    const near = (at) => [0, 1, -1, 2, -2, width, -width].some((by) => isFigure(at + by))
    const [left, top, right, bottom] = HANDS[view]?.[name] ?? [0, 0, 0, 0]
    for (let at = 0; at < width * height; at++) {
      const [x, y] = [at % width, Math.floor(at / width)]
      const colours = data.subarray(at * 4, at * 4 + 3)
      const inHand = x >= left && x < right && y >= top && y < bottom
      if (inHand && isBetween(alpha, width, x, y, top, bottom)) data[at * 4 + 3] = Math.max(data[at * 4 + 3], 235)
      else if (!near(at)) data[at * 4 + 3] = 0
      if (inHand || Math.max(...colours) - Math.min(...colours) > COLOURED) data.set(CLOTH, at * 4)
    }
    await sharp(data, { raw: { width, height, channels: 4 } })
      .webp({ quality: 84 })
      .toFile(`${file}.new`)
    renameSync(`${file}.new`, file)
  }

/** Whether the figure lies above and below within the box: a hole, and not its outline. */
function isBetween(alpha, width, x, y, top, bottom) {
  const seen = (from, to) => {
    for (let row = from; row < to; row++) if (alpha[row * width + x] > 128) return true
    return false
  }
  return seen(top, y + 1) && seen(y, bottom)
}
