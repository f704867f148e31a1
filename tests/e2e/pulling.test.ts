import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, playOn } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const tracks = (page: Page): Promise<readonly string[]> =>
  page.locator('.ranking b').evaluateAll((names) => names.map(({ textContent }) => textContent ?? ''))

async function atTheAgenda(options: Parameters<typeof newPage>[1] = {}) {
  const { page, watch } = await newPage(house, options)
  await playOn(await begin(page, house.address, { seat: 'uk' }), ({ wants }) => wants === 'agenda')
  return { page, watch, before: await tracks(page) }
}

/** The middle of what a row is pulled by. */
async function gripOf(page: Page, row: number): Promise<{ x: number; y: number }> {
  const grip = page.locator('.ranking .pull').nth(row)
  await grip.scrollIntoViewIfNeeded()
  const box = (await grip.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

describe('the order of the tracks', () => {
  test('is set by pulling a row with the mouse, and only while it is held', async () => {
    const { page, watch, before } = await atTheAgenda()
    const [first, last] = [await gripOf(page, 0), await gripOf(page, 3)]
    await page.mouse.move(first.x, first.y)
    await page.mouse.down()
    await page.mouse.move(first.x, last.y + 20, { steps: 12 })
    await page.mouse.up()
    const after = [...before.slice(1), before[0]]
    await expect.poll(() => tracks(page)).toEqual(after)
    await page.mouse.move(first.x, first.y, { steps: 6 })
    expect(await tracks(page)).toEqual(after)
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })

  test('is set by pulling a row with a finger, which does not scroll the page', async () => {
    const { page, before } = await atTheAgenda({ viewport: { width: 390, height: 844 }, hasTouch: true })
    const { x, y } = await gripOf(page, 1)
    const scrolled = () => page.locator('.agenda-screen').evaluate(({ scrollTop }) => scrollTop)
    const top = await scrolled()
    const touch = await page.context().newCDPSession(page)
    const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', height: number) =>
      touch.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: height }],
      })
    await finger('touchStart', y)
    for (let step = 1; step <= 12; step++) await finger('touchMove', y - 14 * step)
    await finger('touchEnd', y)
    await expect.poll(() => tracks(page)).toEqual([before[1], before[0], ...before.slice(2)])
    expect(await scrolled()).toBe(top)
    await page.context().close()
  })

  test('is set by the arrows, too, and the focus goes with the row', async () => {
    const { page, before } = await atTheAgenda()
    await page.getByRole('button', { name: `${before[0]}: later` }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => tracks(page)).toEqual([before[1], before[0], ...before.slice(2)])
    await page.keyboard.press('Enter')
    await expect.poll(() => tracks(page)).toEqual([before[1], before[2], before[0], before[3]])
    await page.context().close()
  })
})
