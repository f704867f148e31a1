import plate from '../../../assets/room/table.webp'
import face from '@fontsource-variable/commissioner/files/commissioner-latin-flar-normal.woff2'
import { flagPicture } from '../parts/flag.tsx'
import { shareWords } from '../words/ending.ts'
import { houseWords } from '../words/house.ts'
import { type Ink, linesOf, type Pen, widthOf, write, writeLines } from './pen.ts'
import type { SharedEnding } from './shared-ending.ts'
import { sheetOf } from './sheet.ts'

const say = shareWords
const UI = '"Commissioner Variable", system-ui, sans-serif'
const FLARED = `"Bracketed Flared", ${UI}`

/** Logical pixels; the picture has so many times more. */
const WIDTH = 1200
const DENSITY = 1.6
const MARGIN = 56
const FOOT = 104

const BRAND: Ink = { font: `600 34px ${FLARED}`, colour: '#F7F8F6' }
const TITLE: Ink = { font: `600 68px ${FLARED}`, colour: '#FFFFFF' }
const SEAT: Ink = { font: `560 25px ${UI}`, colour: '#DCE5EA' }
const PLACE: Ink = { font: `440 21px ${UI}`, colour: '#A9BCC8' }
const LABEL: Ink = { font: `600 20px ${UI}`, colour: '#DDB066' }
const SMALL: Ink = { font: `440 18px ${UI}`, colour: '#A9BCC8' }

/** The ending as a picture, made on this device alone. */
export async function pictureOf(ending: SharedEnding): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const on = canvas.getContext('2d')
  if (!on) throw new Error('this browser draws no pictures')
  const [room, flag] = await Promise.all([picture(plate), flagOf(ending), letters()])
  const pen: Pen = { on }
  const lines = linesOf(pen, ending.title, 800, 3, TITLE)
  const sheet = sheetOf(pen, ending, WIDTH - 2 * MARGIN)
  const top = 258 + lines.length * 72
  const height = top + sheet.height + FOOT
  canvas.width = WIDTH * DENSITY
  canvas.height = Math.round(height * DENSITY)
  on.scale(DENSITY, DENSITY)
  ground(on, room, height, top)
  head(pen, ending, lines, flag)
  sheet.draw(MARGIN, top)
  foot(pen, ending, height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture came of it'))), 'image/png')
  })
}

/** A canvas cannot ask for the flared form of a variable font; a face of its own can. */
const FLAIR: FontFaceDescriptors & { readonly variationSettings: string } = {
  weight: '100 900',
  variationSettings: '"FLAR" 100',
}

/** Letters that do not come are stood in for by the system's own. */
async function letters(): Promise<void> {
  const flared = new FontFace('Bracketed Flared', `url(${face})`, FLAIR)
  const known = [...document.fonts].some(({ family }) => /Bracketed Flared/.test(family))
  const wanted = [UI, '"STIX Two Text Variable"', '"La Belle Aurore"'].map((family) =>
    document.fonts.load(`20px ${family}`),
  )
  await Promise.allSettled([...(known ? [] : [flared.load()]), ...wanted])
  if (!known) document.fonts.add(flared)
}

async function picture(address: string): Promise<HTMLImageElement | null> {
  const image = new Image()
  image.src = address
  return image.decode().then(
    () => image,
    () => null,
  )
}

async function flagOf({ seat }: SharedEnding): Promise<HTMLImageElement | null> {
  const address = flagPicture(seat.flag)
  return address === undefined ? null : picture(address)
}

/** The room above, under night where words stand; night below. */
function ground(
  on: CanvasRenderingContext2D,
  room: HTMLImageElement | null,
  height: number,
  top: number,
): void {
  on.fillStyle = '#0B131A'
  on.fillRect(0, 0, WIDTH, height)
  const shown = top + 150
  if (room) {
    const scale = Math.max(WIDTH / room.naturalWidth, shown / room.naturalHeight)
    const [wide, high] = [WIDTH / scale, shown / scale]
    on.drawImage(room, (room.naturalWidth - wide) * 0.6, 0, wide, high, 0, 0, WIDTH, shown)
  }
  veil(on, [0, 0, WIDTH, 0], [0.95, 0.9, 0.62, 0.2], shown)
  veil(on, [0, 0, 0, shown], [0.35, 0, 0.1, 1], shown)
}

function veil(
  on: CanvasRenderingContext2D,
  line: readonly [number, number, number, number],
  strengths: readonly number[],
  height: number,
): void {
  const night = on.createLinearGradient(...line)
  for (const [at, strength] of strengths.entries()) {
    night.addColorStop(at / (strengths.length - 1), `rgba(11, 19, 26, ${strength})`)
  }
  on.fillStyle = night
  on.fillRect(0, 0, WIDTH, height)
}

function head(pen: Pen, ending: SharedEnding, lines: readonly string[], flag: HTMLImageElement | null): void {
  write(pen, houseWords.brand, MARGIN, 78, BRAND)
  label(pen)
  const y = writeLines(pen, lines, MARGIN - 3, 190, 72, TITLE) - 12
  if (flag) pen.on.drawImage(flag, MARGIN, y - 22, 36, 27)
  write(pen, say.seat(ending.seat.name), flag ? MARGIN + 50 : MARGIN, y, SEAT)
  const place = linesOf(pen, ending.level, WIDTH - 2 * MARGIN, 1, PLACE)
  write(pen, place[0] ?? '', MARGIN, y + 36, PLACE)
}

/** That it is a simulation stands where nobody cuts it off without cutting the picture. */
function label(pen: Pen): void {
  const width = widthOf(pen, say.label, LABEL) + 32
  const x = WIDTH - MARGIN - width
  pen.on.fillStyle = '#0B131A'
  pen.on.fillRect(x, 46, width, 44)
  pen.on.strokeStyle = LABEL.colour
  pen.on.lineWidth = 1.5
  pen.on.strokeRect(x, 46, width, 44)
  write(pen, say.label, x + 16, 75, LABEL)
}

function foot(pen: Pen, { played }: SharedEnding, height: number): void {
  write(pen, say.nobody, MARGIN, height - 40, SMALL)
  const day = say.played(played)
  write(pen, day, WIDTH - MARGIN - widthOf(pen, day, SMALL), height - 40, SMALL)
}
