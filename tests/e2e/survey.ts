import type { Page } from 'playwright-core'

/** The parts that hold a screen up, by selector. */
export interface Parts {
  readonly held: readonly string[]
  /** As high as their words are long, and so is what stands above them. */
  readonly flowing?: readonly string[]
}

/** What a screen looks like, from far away: where its parts lie, and how light it is, field by field. */
export interface Survey {
  /**
   * By selector: left, top, width and height in CSS pixels, as `24,72 292 x 730`; of what flows only left and width. A
   * part that is not there is left out.
   */
  readonly boxes: Readonly<Record<string, string>>
  /** The picture shrunk to so many fields a row, as two hexadecimal digits a field. */
  readonly light: readonly string[]
}

const ACROSS = 24
const DOWN = 15

export async function surveyOf(page: Page, parts: Parts): Promise<Survey> {
  const boxes = await stillBoxes(page, parts)
  const png = (await page.screenshot()).toString('base64')
  const light = await page.evaluate(
    async ([data, across, down]) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
      const canvas = new OffscreenCanvas(across, down)
      const pen = canvas.getContext('2d')!
      pen.imageSmoothingQuality = 'high'
      pen.drawImage(picture, 0, 0, across, down)
      const { data: dots } = pen.getImageData(0, 0, across, down)
      return Array.from({ length: down }, (_, row) =>
        Array.from({ length: across }, (__, column) => {
          const [red = 0, green = 0, blue = 0] = dots.subarray(4 * (row * across + column))
          const grey = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
          return grey.toString(16).padStart(2, '0')
        }).join(''),
      )
    },
    [png, ACROSS, DOWN] as const,
  )
  return { boxes, light }
}

/** Shows the page in paper meanwhile. A room that keeps still is painted with the frame after the change. */
export async function inPaper<Found>(page: Page, seen: () => Promise<Found>): Promise<Found> {
  const dress = (theme: string): Promise<string> =>
    page.evaluate(async (wanted) => {
      const { dataset } = document.documentElement
      const was = dataset['theme'] ?? ''
      dataset['theme'] = wanted
      for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done))
      return was
    }, theme)
  const was = await dress('paper')
  const found = await seen()
  await dress(was)
  return found
}

/** Looks that must be alike, a tenth of a second apart: on a busy machine a page follows a new window late. */
const ALIKE = 3

/** As soon as nothing moves any more. */
async function stillBoxes(page: Page, parts: Parts): Promise<Survey['boxes']> {
  let last = ''
  for (let alike = 0; ; await page.waitForTimeout(100)) {
    const boxes = await boxesOf(page, parts)
    const now = JSON.stringify(boxes)
    alike = now === last ? alike + 1 : 1
    if (alike === ALIKE) return boxes
    last = now
  }
}

function boxesOf(page: Page, parts: Parts): Promise<Survey['boxes']> {
  return page.evaluate(({ held, flowing = [] }) => {
    const found: Record<string, string> = {}
    for (const selector of [...held, ...flowing]) {
      const box = document.querySelector(selector)?.getBoundingClientRect()
      if (!box || box.width === 0) continue
      const [left, top, width, height] = [box.x, box.y, box.width, box.height].map(Math.round)
      found[selector] = held.includes(selector)
        ? `${left},${top} ${width} x ${height}`
        : `${left} with ${width}`
    }
    return found
  }, parts)
}

/** Another font or another Chromium moves a part by some pixels, and makes a field a little lighter or darker. */
const PIXELS = 10
/** What is long holds many lines, each of which may be a little higher. */
const SHARE = 0.03
const SHADES = 30
/** Darker than the middle between black and white. */
const DARK = 128
/** So many fields may be lighter or darker than that. */
const FIELDS = 7

/** What has changed between two surveys, in words; nothing when the screen looks as it did. */
export function changes(was: Survey, now: Survey): readonly string[] {
  const parts = [...new Set([...Object.keys(was.boxes), ...Object.keys(now.boxes)])]
  const moved = parts.flatMap((part) => {
    const [before, after] = [was.boxes[part], now.boxes[part]]
    if (!before || !after) return [`${part} ${before ? 'has gone' : 'is new'}`]
    const lengths = lengthsIn(after)
    const same = lengthsIn(before).every(
      (length, at) => Math.abs(length - lengths[at]!) <= Math.max(PIXELS, length * SHARE),
    )
    return same ? [] : [`${part} was at ${before} and is at ${after}`]
  })
  const other = shades(was).filter((shade, at) => Math.abs(shade - (shades(now)[at] ?? Infinity)) > SHADES)
  return other.length > FIELDS
    ? [...moved, `${other.length} of ${ACROSS * DOWN} fields are lighter or darker`]
    : moved
}

function lengthsIn(box: string): readonly number[] {
  return (box.match(/-?\d+/g) ?? []).map(Number)
}

/** How light the ground is and how much of the picture is dark: for whoever sees it on a bright wall. */
export function brightness(survey: Survey): { readonly middle: number; readonly dark: number } {
  const sorted = shades(survey).toSorted((a, b) => a - b)
  const dark = sorted.filter((shade) => shade < DARK).length / sorted.length
  return { middle: sorted[Math.floor(sorted.length / 2)] ?? 0, dark }
}

function shades({ light }: Survey): readonly number[] {
  return (light.join('').match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16))
}
