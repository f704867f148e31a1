import { join } from 'node:path'
import type { Page } from 'playwright-core'

export const SIZES = [
  { name: '1440x900', width: 1440, height: 900 },
  { name: '1280x720', width: 1280, height: 720 },
  { name: '390x844', width: 390, height: 844 },
] as const

/** The size in which the page is played between two pictures. */
export const PLAYED: { readonly width: number; readonly height: number } = SIZES[0]

/** Milliseconds for the painted room to follow a new size. */
const ROOM = 450

export interface Camera {
  /** A picture of the screen in every size, once for each name; `set` prepares the page anew in each size. */
  readonly take: (name: string, set?: () => Promise<void>) => Promise<void>
  readonly taken: readonly string[]
}

export function cameraFor(page: Page, folder: string): Camera {
  const taken: string[] = []
  const take: Camera['take'] = async (name, set = async () => {}) => {
    if (taken.includes(name)) return
    taken.push(name)
    const number = String(taken.length).padStart(2, '0')
    for (const size of SIZES) {
      await page.setViewportSize(size)
      await set()
      await still(page)
      await page.screenshot({ path: join(folder, `${number}-${name}-${size.name}.png`) })
    }
    await page.setViewportSize(PLAYED)
  }
  return { take, taken }
}

/** Until letters and pictures are there and the room has had its time. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
  })
  await page.waitForTimeout(ROOM)
}
