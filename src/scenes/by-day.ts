import type Phaser from 'phaser'
import { emptyCanvas, hang } from './canvas-texture.ts'

/** How a plate that was painted for the evening is printed for the day. */
export interface Printing {
  /** The plate's lamps, which then burn in the light of the day. */
  readonly lamps?: string
  /** So many times the picture is laid over itself as light over light. */
  readonly lifts: number
  /** How much of the paper shows through, 0 to 1. */
  readonly wash: number
}

/** Pixels that are printed in one go: some milliseconds of a slow machine. */
const PART = 100_000

const PAPER = '#f2f1ec'
/** The brightest that anything becomes: paper in the sun, and not the white of a screen. */
const SUNLIT = '#f7f4ea'

/** What a plate's print for the day is called among the textures. */
export function dayNameOf(url: string): string {
  return `${url} by day`
}

/** The texture of a plate by day, under its own name; made when it is first asked for, and then kept. */
export function byDay(textures: Phaser.Textures.TextureManager, url: string, printing: Printing): string {
  const parts = printed(textures, url, printing)
  while (!parts.next().done);
  const name = dayNameOf(url)
  return textures.exists(name) ? name : url
}

/** Makes that texture a part at a time: a large plate as a whole takes longer than a page may keep its player waiting. */
export function* printed(
  textures: Phaser.Textures.TextureManager,
  url: string,
  printing: Printing,
): Generator<undefined, void> {
  const name = dayNameOf(url)
  const [plate, lamps] = [pictureOf(textures, url), printing.lamps && pictureOf(textures, printing.lamps)]
  if (!plate || textures.exists(name)) return
  // The browser unpacks a picture when it is first painted from, as a whole: each in a part of its own.
  const glance = emptyCanvas(1, 1)
  for (const picture of [plate, lamps]) {
    yield
    if (picture) glance?.drawImage(picture, 0, 0)
  }
  yield
  const { width, height } = plate
  const rows = Math.ceil(PART / width)
  const [print, band] = [emptyCanvas(width, height), emptyCanvas(width, rows)]
  if (!print || !band) return
  for (let top = 0; top < height; top += rows) {
    lift(band, plate, top, printing, lamps || null)
    print.drawImage(band.canvas, 0, top)
    yield
  }
  hang(textures, name, print.canvas)
}

type Picture = HTMLImageElement | HTMLCanvasElement

/** What a texture was made of, if it can be painted from. */
export function pictureOf(textures: Phaser.Textures.TextureManager, url: string): Picture | null {
  if (!textures.exists(url)) return null
  const image = textures.get(url).getSourceImage()
  return image instanceof HTMLImageElement || image instanceof HTMLCanvasElement ? image : null
}

/** A band of the plate, so far from its top. A cut-out keeps its outline: what is laid over it outside is taken away again. */
function lift(
  pen: CanvasRenderingContext2D,
  plate: Picture,
  top: number,
  { lifts, wash }: Printing,
  lamps: Picture | null,
): void {
  const lay = (mode: GlobalCompositeOperation, strength: number, what: Picture | string): void => {
    pen.globalCompositeOperation = mode
    pen.globalAlpha = strength
    if (typeof what === 'string') {
      pen.fillStyle = what
      pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height)
    } else pen.drawImage(what, 0, what === pen.canvas ? 0 : -top)
  }
  lay('copy', 1, plate)
  if (lamps) lay('lighter', 0.5, lamps)
  for (let time = 0; time < lifts; time++) lay('screen', 1, pen.canvas)
  lay('saturation', 0.3, '#808080')
  lay('source-over', wash, PAPER)
  lay('multiply', 1, SUNLIT)
  lay('destination-in', 1, plate)
}
