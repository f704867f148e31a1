import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, playOn } from '../../tools/player/player.ts'
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

const scenesSeen = (page: Page) => page.evaluate<string[]>('scenesSeen')
const running = (page: Page) => page.evaluate(() => document.querySelector('canvas')?.dataset['scenes'])

const toTheMap = (page: Page) => page.getByRole('button', { name: 'Map', exact: true }).click()
const back = (page: Page) => page.getByRole('button', { name: /^Back to/ }).click()

async function intoTheRoom(page: Page): Promise<void> {
  const player = await begin(page, house.address, { seat: 'uk' })
  await playOn(player, ({ wants }) => wants === 'move')
  await expect.poll(() => running(page), { timeout: 15_000 }).toBe('table')
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
