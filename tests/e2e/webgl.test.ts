import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHROMIUM_FLAGS } from '../../tools/browser.ts'
import { type House, newPage, openHouse } from './house.ts'
import { brightness, surveyOf } from './survey.ts'

/** A browser that draws WebGL without a graphics card. */
const WEBGL = [
  ...CHROMIUM_FLAGS.filter((flag) => flag !== '--disable-gpu'),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

let house: House
beforeAll(async () => {
  house = await openHouse(undefined, WEBGL)
})
afterAll(() => house.close())

/** Bytes of a picture of the right of the page, where only the room is: one plain colour takes next to none. */
async function roomSeen(page: Page): Promise<number> {
  const picture = await page.screenshot({ clip: { x: 620, y: 80, width: 160, height: 200 } })
  return picture.length
}

test('WebGL paints the room; where its context is lost the game goes on before a still picture, and back', async () => {
  const { page, watch } = await newPage(house, { viewport: { width: 800, height: 600 } })
  const painted = page.locator('html[data-room=painted]')
  await page.goto(`${house.address}?renderer=webgl`)
  await painted.waitFor({ state: 'attached' })
  await expect.poll(() => roomSeen(page), { timeout: 15_000 }).toBeGreaterThan(10_000)
  expect(await page.locator('.room-still').isVisible()).toBe(false)
  await page.evaluate(() => {
    const canvas = document.querySelector('canvas')
    const gl = canvas?.getContext('webgl') ?? canvas?.getContext('webgl2')
    const loss = gl?.getExtension('WEBGL_lose_context')
    if (!loss) throw new Error('the room is not painted by WebGL')
    Object.assign(globalThis, { comeBack: () => loss.restoreContext() })
    loss.loseContext()
  })
  await page.locator('.room-still').waitFor()
  await page.getByRole('button', { name: /^Play/ }).click()
  await page.getByRole('heading', { name: 'Choose a seat' }).waitFor()
  await page.getByRole('button', { name: 'Title', exact: true }).click()
  await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
  await page.evaluate('comeBack()')
  await painted.waitFor({ state: 'attached' })
  await expect.poll(() => roomSeen(page), { timeout: 15_000 }).toBeGreaterThan(10_000)
  expect(watch).toEqual({ errors: [], strangers: [] })
  await page.context().close()
})

test('WebGL paints the room in the look of the page as soon as that is chosen, and back', async () => {
  const { page, watch } = await newPage(house)
  const choose = async (look: string): Promise<number> => {
    await page.getByRole('button', { name: 'Settings' }).click()
    await page.getByRole('radio', { name: look }).check()
    await page.getByRole('button', { name: 'Back', exact: true }).click()
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
    return brightness(await surveyOf(page, { held: ['canvas'] })).middle
  }
  await page.goto(`${house.address}?renderer=webgl`)
  await page.locator('html[data-room=painted]').waitFor({ state: 'attached' })
  expect(await choose('Paper')).toBeGreaterThan(190)
  expect(await page.locator('meta[name=theme-color]').getAttribute('content')).toBe('#e3e3dc')
  expect(await choose('Evening')).toBeLessThan(60)
  // Also under what is open: nobody has to leave the settings, nor the title, to see it.
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'paper'))
  await expect.poll(async () => brightness(await surveyOf(page, { held: [] })).middle).toBeGreaterThan(190)
  expect(watch).toEqual({ errors: [], strangers: [] })
  await page.context().close()
})

test('where no graphics card draws, the plain canvas paints', async () => {
  const { page, watch } = await newPage(house)
  await page.goto(house.address)
  await page.locator('html[data-room=painted]').waitFor({ state: 'attached' })
  const isPlain = await page.evaluate(() => Boolean(document.querySelector('canvas')?.getContext('2d')))
  expect(isPlain).toBe(true)
  expect(watch).toEqual({ errors: [], strangers: [] })
  await page.context().close()
})
