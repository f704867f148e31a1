// Makes the plates that the game loads of softly graded layers of the empty room: the light of the lamps lies calmly on the
// table, where few samples leave it in blots, and grain too fine to be seen is not kept. Then the still picture that stands
// until the room is painted: as it will be painted, with nothing in it that not every level has.
// Usage, in a folder with `npm i sharp`:  node plates.mjs FROM OUT VIEW…
// FROM holds VIEW-window.png and VIEW-lamp.png; OUT the figures as tidy.mjs leaves them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

const [, , from, out, ...views] = process.argv
const [WIDTH, HEIGHT] = [1440, 900]
const PLAIN = { raw: { width: WIDTH, height: HEIGHT, channels: 3 } }

/** Where a lamp mirrors itself on the table: middle, and how far to each side. */
const POOLS = {
  title: [
    [752, 722, 74, 58],
    [1036, 722, 74, 58],
    [800, 612, 40, 36],
    [986, 612, 44, 36],
    [964, 574, 34, 12],
  ],
  table: [
    [747, 407, 62, 40],
    [996, 407, 62, 40],
    [796, 319, 36, 27],
    [947, 319, 42, 27],
    [926, 285, 22, 9],
  ],
  corridor: [],
}
/** How light window and lamps are in the still picture, and whether people sit there: src/scenes/daylight.ts. */
const STILLS = {
  title: { window: 0.65, lamps: 0.87, people: true },
  table: { window: 0.9, lamps: 0.35, people: false },
}
const NIGHT = [11, 19, 26]

const rgb = (picture) => picture.removeAlpha().raw().toBuffer()

async function calm(plain, view) {
  const much = await rgb(sharp(plain, PLAIN).median(9).blur(5))
  const pixels = Buffer.from(plain)
  for (const [x, y, wide, high] of POOLS[view])
    for (let j = y - high; j <= y + high; j++)
      for (let i = x - wide; i <= x + wide; i++) {
        const away = Math.hypot((i - x) / wide, (j - y) / high)
        const share = Math.min(1, Math.max(0, (1 - away) * 3))
        for (let k = 0; k < 3; k++) {
          const at = (j * WIDTH + i) * 3 + k
          pixels[at] = pixels[at] * (1 - share) + much[at] * share
        }
      }
  return pixels
}

async function still(view, window, lamp) {
  const { people, ...light } = STILLS[view]
  const lit = Buffer.alloc(window.length)
  for (const [at, value] of window.entries()) {
    const sum = value * light.window + NIGHT[at % 3] * (1 - light.window) + lamp[at] * light.lamps
    lit[at] = Math.min(255, sum)
  }
  const figures = people ? JSON.parse(readFileSync(join(out, `${view}.figures.json`), 'utf8')) : {}
  const seated = Object.entries(figures).map(([name, { x, y }]) => ({
    input: join(out, `${view}-figure-${name}.webp`),
    left: x,
    top: y,
  }))
  await sharp(lit, PLAIN)
    .composite(seated)
    .webp({ quality: 84 })
    .toFile(join(out, `${view}.webp`))
}

for (const view of views) {
  const window = await rgb(sharp(join(from, `${view}-window.png`)))
  const lamp = await calm(await rgb(sharp(join(from, `${view}-lamp.png`))), view)
  for (const [layer, pixels] of Object.entries({ window, lamp }))
    await sharp(pixels, PLAIN)
      .blur(0.6)
      .webp({ quality: 80 })
      .toFile(join(out, `${view}-${layer}.webp`))
  if (STILLS[view]) await still(view, window, lamp)
}
