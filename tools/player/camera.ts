import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { type Fault, faultsOn } from './faults.ts'
import { ALL_SIZES, type Frame, nameOf, show, type Size } from './frames.ts'

/** Where a screen is inspected: a desk, a small laptop, a phone. */
export const SIZES: readonly Size[] = ['1440x900', '1280x720', '390x844'].flatMap((wanted) =>
  ALL_SIZES.filter(({ name }) => name === wanted),
)

/** The size in which the page is played between two pictures. */
export const PLAYED: { readonly width: number; readonly height: number } = { width: 1440, height: 900 }

export interface Camera {
  /** A picture of the screen in every frame, once for each name. */
  readonly take: (name: string) => Promise<void>
  readonly taken: readonly string[]
}

export interface Picture {
  readonly screen: string
  readonly frame: Frame
  readonly file: string
  readonly faults: readonly Fault[]
}

/** A camera that keeps its pictures; of a screen that is not wanted it only notes that it was there. */
export interface Album extends Camera {
  readonly pictures: readonly Picture[]
}

export function cameraFor(
  page: Page,
  folder: string,
  frames: readonly Frame[],
  isWanted: (screen: string) => boolean,
): Album {
  const taken: string[] = []
  const pictures: Picture[] = []
  const take: Camera['take'] = async (screen) => {
    if (taken.includes(screen)) return
    taken.push(screen)
    if (!isWanted(screen)) return
    const number = String(taken.length).padStart(2, '0')
    const played = await appearance(page)
    let before: Frame | null = null
    // Nothing is to look as if somebody pointed at it.
    await page.mouse.move(0, 0)
    for (const frame of frames) {
      await show(page, frame, before)
      before = frame
      const file = `${number}-${screen}-${nameOf(frame)}.png`
      await page.screenshot({ path: join(folder, file) })
      pictures.push({ screen, frame, file, faults: await faultsOn(page) })
    }
    await show(page, { ...played, size: { name: 'played', ...PLAYED } }, before)
  }
  return { take, taken, pictures }
}

/** As the page is played: in its own look and letters. */
async function appearance(page: Page): Promise<Omit<Frame, 'size'>> {
  const theme = await page.evaluate(() => document.documentElement.dataset['theme'])
  return { theme: theme === 'paper' ? 'paper' : 'evening', text: 100, language: 'en' }
}
