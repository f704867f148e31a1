import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, type Player, playOn, withoutPauses } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Runs in the page: notes which scenes run, from the bottom to the top, whenever that changes. */
function watchScenes(): void {
  const seen: string[] = []
  Object.assign(globalThis, { scenesSeen: seen })
  new MutationObserver(() => {
    const now = document.querySelector('canvas')?.dataset['scenes']
    if (now !== undefined && now !== seen.at(-1)) seen.push(now)
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['data-scenes'] })
}

/** Runs in the page: notes on which height each figure's foot was drawn last, by the size of its picture. */
function watchFeet(): void {
  const feet: Record<string, number> = {}
  Object.assign(globalThis, { feet })
  const draw = CanvasRenderingContext2D.prototype.drawImage
  CanvasRenderingContext2D.prototype.drawImage = function (
    this: CanvasRenderingContext2D,
    ...what: unknown[]
  ) {
    const [picture] = what
    // Plates are larger, flags flatter, and names are canvases of their own.
    if (picture instanceof HTMLImageElement && picture.naturalWidth < 400 && picture.naturalHeight > 144)
      feet[`${picture.naturalWidth} by ${picture.naturalHeight}`] = this.getTransform().f
    return Reflect.apply(draw, this, what)
  } as typeof draw
}

/** Runs in the page: notes which painted plates are drawn on the page's own canvas, rather than prints of them. */
function watchPlates(): void {
  const plates: string[] = []
  Object.assign(globalThis, { plates })
  const draw = CanvasRenderingContext2D.prototype.drawImage
  CanvasRenderingContext2D.prototype.drawImage = function (
    this: CanvasRenderingContext2D,
    ...what: unknown[]
  ) {
    const [picture] = what
    const isSeen = this.canvas.isConnected && this.globalAlpha > 0
    if (isSeen && picture instanceof HTMLImageElement && picture.naturalWidth >= 1440)
      plates.push(picture.src)
    return Reflect.apply(draw, this, what)
  } as typeof draw
}

const scenesSeen = (page: Page) => page.evaluate<string[]>('scenesSeen')
const running = (page: Page) => page.evaluate(() => document.querySelector('canvas')?.dataset['scenes'])

const toTheMap = (page: Page) => page.getByRole('button', { name: 'Map', exact: true }).click()
const back = (page: Page) => page.getByRole('button', { name: /^Back to/ }).click()

async function intoTheRoom(page: Page): Promise<Player> {
  const player = await begin(page, house.address, { seat: 'uk' })
  await playOn(player, ({ wants }) => wants === 'move')
  await expect.poll(() => running(page), { timeout: 15_000 }).toBe('table')
  return player
}

describe('a change of scene', () => {
  test('shows the new painting over the old one, and ends with one that runs', async () => {
    const { page, watch } = await newPage(house, { reducedMotion: 'no-preference' })
    await page.addInitScript(watchScenes)
    await intoTheRoom(page)
    await toTheMap(page)
    await expect.poll(() => running(page)).toBe('map')
    expect((await scenesSeen(page)).slice(-3)).toEqual(['table', 'table map', 'map'])
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })

  test('that is taken back in haste ends where one is, with nothing left running', async () => {
    const { page, watch } = await newPage(house, { reducedMotion: 'no-preference' })
    await intoTheRoom(page)
    for (let times = 0; times < 3; times++) {
      await toTheMap(page)
      await back(page)
    }
    await page.waitForTimeout(1500)
    expect(await running(page)).toBe('table')
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })

  test('is an exchange where nothing is to move: never are two seen at once', async () => {
    const { page, watch } = await newPage(house)
    await page.addInitScript(watchScenes)
    await intoTheRoom(page)
    await toTheMap(page)
    await expect.poll(() => running(page)).toBe('map')
    await back(page)
    await expect.poll(() => running(page)).toBe('table')
    const seen = await scenesSeen(page)
    expect(seen.slice(-3)).toEqual(['table', 'map', 'table'])
    expect(seen.filter((scenes) => scenes.includes(' '))).toEqual([])
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})

test('a room that is opened in paper is printed first, and never seen as it is in the evening', async () => {
  const { page, watch } = await newPage(house)
  await page.addInitScript(watchPlates)
  const opened = async (): Promise<readonly string[]> => {
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
    await expect.poll(() => running(page), { timeout: 15_000 }).toBe('title')
    await page.waitForTimeout(500)
    return page.evaluate<string[]>('plates')
  }
  await page.goto(`${house.address}?renderer=canvas`)
  expect(await opened()).not.toEqual([])
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByText('Light throughout').click()
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset['theme']), { timeout: 5000 })
    .toBe('paper')
  await page.waitForTimeout(500)
  await page.reload()
  expect(await opened()).toEqual([])
  expect(watch).toEqual({ errors: [], strangers: [] })
  await page.context().close()
})

test('however often they nod, figures sit where they sat', async () => {
  const { page, watch } = await newPage(house, { reducedMotion: 'no-preference' })
  await page.addInitScript(watchFeet)
  // Quicker than they nod.
  await withoutPauses(page, house.address)
  const player = await intoTheRoom(page)
  const feet = () => page.evaluate<Record<string, number>>('({...feet})')
  await page.waitForTimeout(1000)
  const before = await feet()
  expect(Object.keys(before).length).toBeGreaterThan(2)
  let moves = 0
  await playOn(player, ({ wants }) => wants === 'move' && ++moves > 3)
  await expect.poll(() => running(page), { timeout: 15_000 }).toBe('table')
  await expect.poll(feet).toMatchObject(before)
  expect(watch).toEqual({ errors: [], strangers: [] })
  await page.context().close()
})
