import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, playOn } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** At the table of the short level, ready for a move. */
async function atTheTable(page: Page): Promise<void> {
  const player = await begin(page, house.address, { seat: 'light' })
  await playOn(player, ({ wants }) => wants === 'move')
}

/** Runs in the page: a device without any way to sound. */
function silence(): void {
  Object.assign(globalThis, { AudioContext: null, webkitAudioContext: null })
  HTMLMediaElement.prototype.play = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  HTMLMediaElement.prototype.load = () => {}
}

describe('a device that', () => {
  test('cannot sound plays in silence, with captions for what would be heard', async () => {
    const { page, watch } = await newPage(house)
    await page.addInitScript(silence)
    await page.goto(`${house.address}?renderer=canvas`)
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('checkbox', { name: 'Captions for sounds' }).check()
    await begin(page, house.address, { seat: 'light' })
    await expect.poll(() => page.locator('#captions').textContent()).toContain('A page is turned')
    await page.getByRole('button', { name: 'Go into the room' }).click()
    await page.getByRole('heading', { name: /^Your brief/ }).waitFor({ state: 'detached' })
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })

  test('is turned keeps what was open, under the same finger, and nothing hangs over the edge', async () => {
    const { page, watch } = await newPage(house, { viewport: { width: 1024, height: 768 } })
    await atTheTable(page)
    await page
      .getByRole('button', { name: /^2\.1 / })
      .first()
      .click()
    const back = page.getByRole('button', { name: 'All clauses' })
    await back.focus()
    for (const [width, height] of [
      [768, 1024],
      [844, 390],
      [390, 844],
      [1024, 768],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.getByRole('heading', { name: 'How it could read' }).waitFor()
      expect(await back.evaluate((key) => key === document.activeElement)).toBe(true)
      const size = () =>
        page.evaluate(() => {
          const box = document.querySelector('canvas')?.getBoundingClientRect()
          return [box?.width, box?.height, document.querySelector('.screen')?.scrollWidth]
        })
      await expect.poll(size).toEqual([width, height, width])
    }
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })

  test('gets no fonts reads on in those it has', async () => {
    const { page, watch } = await newPage(house)
    await page.route(/\.woff2$/, (route) => route.abort())
    await begin(page, house.address, { seat: 'light' })
    const seen = await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded'))
    expect(seen).toEqual([])
    const title = await page.getByRole('heading', { name: /^Your brief/ }).boundingBox()
    expect(title?.width).toBeGreaterThan(100)
    expect(watch.errors.filter((error) => !/ERR_FAILED/.test(error))).toEqual([])
    expect(watch.strangers).toEqual([])
    await page.context().close()
  })
})
