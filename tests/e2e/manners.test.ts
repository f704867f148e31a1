import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finish, start } from '../../tools/player/compose.ts'
import { mouse } from '../../tools/player/hands.ts'
import { lookAt, settle } from '../../tools/player/look.ts'
import { begin, playOn } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** What the page looks like, by the settings that change its look. */
function appearance(page: Page) {
  return page.evaluate(() => {
    const html = document.documentElement
    const text = document.querySelector('.reading') ?? html
    return {
      letters: Number.parseFloat(getComputedStyle(html).fontSize),
      face: getComputedStyle(text).fontFamily.split(',')[0],
      scheme: getComputedStyle(html).colorScheme,
      still: html.dataset['still'],
    }
  })
}

/** Runs in the page: keeps every look that the page has had since its body began, the first one first. */
function watchLooks(): void {
  const looks: string[] = []
  Object.assign(globalThis, { looks })
  const note = (): void => {
    const look = document.documentElement.dataset['theme'] ?? 'none'
    if (document.body && looks.at(-1) !== look) looks.push(look)
  }
  new MutationObserver(note).observe(document, { attributes: true, childList: true, subtree: true })
}

async function toSettings(page: Page): Promise<void> {
  await page.goto(`${house.address}?renderer=canvas`)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
}

describe('a setting', () => {
  test('of reading is in force at once, and still is when the page comes again', async () => {
    const { page, watch } = await newPage(house, { reducedMotion: 'no-preference' })
    await page.goto(`${house.address}?renderer=canvas`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const before = await appearance(page)
    expect(before).toMatchObject({ face: '"STIX Two Text Variable"', scheme: 'dark', still: 'false' })
    await toSettings(page)
    for (const name of ['200 %', /^Paper/, 'Always']) {
      await page.getByRole('radio', { name }).locator('xpath=ancestor::label').click()
    }
    await page.getByRole('checkbox', { name: /easy to tell apart/ }).check()
    await page.getByRole('slider', { name: /^Room/ }).fill('25')
    await page.getByRole('checkbox', { name: 'No sound at all' }).check()
    await page.addInitScript(watchLooks)
    await page.goto(`${house.address}?renderer=canvas`)
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
    expect(await page.evaluate('looks')).toEqual(['paper'])
    const letters = before.letters * 2
    const wanted = { letters, face: 'Andika', scheme: 'light', still: 'true' }
    await expect.poll(() => appearance(page)).toEqual(wanted)
    await toSettings(page)
    expect(await page.getByRole('slider', { name: /^Room/ }).inputValue()).toBe('25')
    expect(await page.getByRole('checkbox', { name: 'No sound at all' }).isChecked()).toBe(true)
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})

/** Runs in the page: counts what is drawn, keeps hold of what sounds, and hides or shows the page. */
function veil(): void {
  const state = { hidden: false, drawn: 0, sound: [] as AudioContext[] }
  const draw = CanvasRenderingContext2D.prototype.drawImage
  CanvasRenderingContext2D.prototype.drawImage = function (
    this: CanvasRenderingContext2D,
    ...what: unknown[]
  ) {
    state.drawn++
    return Reflect.apply(draw, this, what)
  } as typeof draw
  const Real = AudioContext
  Object.assign(globalThis, {
    AudioContext: class extends Real {
      constructor() {
        super()
        state.sound.push(this)
      }
    },
    veiled: state,
    hide: (hidden: boolean) => {
      state.hidden = hidden
      document.dispatchEvent(new Event('visibilitychange'))
    },
  })
  Object.defineProperty(document, 'hidden', { get: () => state.hidden })
  Object.defineProperty(document, 'visibilityState', { get: () => (state.hidden ? 'hidden' : 'visible') })
}

const drawn = (page: Page) => page.evaluate<number>('veiled.drawn')
const sounding = (page: Page) => page.evaluate<string[]>('veiled.sound.map(({ state }) => state)')

/** Milliseconds in which all the others would long have moved. */
const LONG = 2000

describe('a page that is hidden', () => {
  test('stands still: nobody moves, nothing is drawn or heard, until it is seen again', async () => {
    const { page, watch } = await newPage(house, { reducedMotion: 'no-preference' })
    await page.addInitScript(veil)
    const player = await begin(page, house.address, { seat: 'light' })
    await playOn(player, ({ wants }) => wants === 'move')
    await expect.poll(() => sounding(page)).toEqual(['running'])
    await start(page, mouse, 'Listen')
    await finish(page, mouse, [])
    await page.evaluate('hide(true)')
    await expect.poll(() => sounding(page)).toEqual(['suspended'])
    await page.waitForTimeout(200)
    const before = await drawn(page)
    expect(before).toBeGreaterThan(0)
    await page.waitForTimeout(LONG)
    expect(await drawn(page)).toBe(before)
    expect((await lookAt(page)).wants).toBe('nothing')
    await page.evaluate('hide(false)')
    expect((await settle(page)).wants).not.toBe('nothing')
    expect(await drawn(page)).toBeGreaterThan(before)
    await expect.poll(() => sounding(page)).toEqual(['running'])
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})

describe('a room that keeps still', () => {
  test('is painted when something changed, and not again until something does', async () => {
    const { page, watch } = await newPage(house)
    await page.addInitScript(veil)
    await begin(page, house.address, { seat: 'light' })
    const rests = async (): Promise<boolean> => {
      const before = await drawn(page)
      await page.waitForTimeout(400)
      return before > 0 && (await drawn(page)) === before
    }
    await expect.poll(rests, { timeout: 15_000 }).toBe(true)
    const before = await drawn(page)
    await page.getByRole('button', { name: 'Go into the room' }).click()
    await expect.poll(() => drawn(page)).toBeGreaterThan(before)
    await expect.poll(rests, { timeout: 15_000 }).toBe(true)
    const atTheTable = await drawn(page)
    await page.setViewportSize({ width: 900, height: 700 })
    await expect.poll(() => drawn(page)).toBeGreaterThan(atTheTable)
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})
