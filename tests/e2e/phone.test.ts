import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { start } from '../../tools/player/compose.ts'
import { mouse } from '../../tools/player/hands.ts'
import { begin, playOn } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })

test('in a narrow window the news never shuts the clauses away, and a hint leaves them in reach', async () => {
  const { page, watch } = await newPage(house, { viewport: { width: 390, height: 844 } })
  const player = await begin(page, house.address, { seat: 'uk' })
  await playOn(player, ({ wants }) => wants === 'move')
  // Read it, turn back, and look at it again: now there may be nothing new to tell.
  await button(page, 'The text').click()
  await button(page, 'What changed').click()
  await page.getByRole('region', { name: 'What has just changed' }).waitFor()
  const discussed = page.getByRole('region', { name: 'Under discussion' })
  const last = discussed.getByRole('button', { name: /^1\.3 / })
  await last.scrollIntoViewIfNeeded()
  // A click fails where something else lies over the row.
  await last.click({ timeout: 2000 })
  await page.getByRole('heading', { name: /^1\.3 /, level: 3 }).waitFor()
  expect(watch).toEqual({ errors: [], strangers: [] })
  await page.context().close()
})

test('in a narrow window what a move will be stands in view beside its key', async () => {
  const { page } = await newPage(house, { viewport: { width: 390, height: 844 } })
  const player = await begin(page, house.address, { seat: 'uk' })
  await playOn(player, ({ wants }) => wants === 'move')
  await start(page, mouse, 'Table a wording')
  const form = page.getByRole('form', { name: 'Composing: Table a wording' })
  await form.waitFor()
  expect(await button(page, / new$|^What changed$/).count()).toBe(0)
  await mouse.choose(form.getByRole('radio', { name: /^1\.1 / }))
  const wording = form.getByRole('radio', { name: /^Full ceasefire/ })
  await mouse.choose(wording)
  const inView = [
    form.getByText(/proposes: Full ceasefire\.$/),
    form.getByRole('button', { name: /^Table it/ }),
    wording,
  ]
  const side = form.getByRole('complementary')
  await inView[0]?.waitFor()
  for (const thing of inView) {
    const { y, height, x, width } = (await thing.boundingBox())!
    expect([y >= 0, y + height <= 844, x >= 0, x + width <= 390]).toEqual([true, true, true, true])
  }
  expect((await wording.boundingBox())!.y).toBeLessThan((await side.boundingBox())!.y)
  await page.context().close()
})

test('in a low window the wordings come into view when their clause is chosen', async () => {
  const { page } = await newPage(house, { viewport: { width: 1280, height: 720 } })
  const player = await begin(page, house.address, { seat: 'ua' })
  await playOn(player, ({ wants }) => wants === 'move')
  await start(page, mouse, 'Table a wording')
  const form = page.getByRole('form', { name: 'Composing: Table a wording' })
  // Not by the mouse, which would scroll to it.
  await form.getByRole('radio', { name: /^1\.2 / }).evaluate((pick: HTMLInputElement) => pick.click())
  const last = form.getByRole('radio', { name: /^Observers on the ground/ })
  await last.waitFor()
  const foot = await form.evaluate((element) => element.getBoundingClientRect().bottom)
  await expect.poll(async () => ((await last.boundingBox())?.y ?? foot) + 24 < foot).toBe(true)
  await page.context().close()
})

test('captions for sounds are one press away at the table, and the choice is kept', async () => {
  const { page } = await newPage(house)
  const player = await begin(page, house.address, { seat: 'uk' })
  await playOn(player, ({ wants }) => wants === 'move')
  const captions = page.getByRole('dialog').getByRole('checkbox', { name: 'Captions for sounds' })
  await page.getByRole('button', { name: /^Pause/ }).click()
  expect(await captions.isChecked()).toBe(false)
  await captions.check()
  await button(page, 'Back to the table').click()
  await page.getByRole('button', { name: /^Pause/ }).click()
  expect(await captions.isChecked()).toBe(true)
  await page.context().close()
})

test('the sheet before a session begins at its top, wherever the page of seats was left', async () => {
  const { page } = await newPage(house, { viewport: { width: 390, height: 700 } })
  await page.goto(`${house.address}?renderer=canvas`)
  await button(page, 'Play').click()
  const scroll = page.locator('main')
  await page.getByRole('button', { name: /^Take/ }).waitFor()
  await scroll.evaluate((main) => main.scrollTo(0, 30))
  expect(await scroll.evaluate((main) => main.scrollTop)).toBe(30)
  // Not by the mouse, which would scroll to it.
  await page.getByRole('button', { name: /^Take/ }).evaluate((key: HTMLButtonElement) => key.click())
  await page.getByRole('heading', { name: 'Before you begin' }).waitFor()
  expect(await scroll.evaluate((main) => main.scrollTop)).toBe(0)
  await page.context().close()
})

test('a dialog calls the focus back that finds a way out of it, and gives it back when it is shut', async () => {
  const { page } = await newPage(house)
  const player = await begin(page, house.address, { seat: 'uk' })
  await playOn(player, ({ wants }) => wants === 'move')
  const pause = page.getByRole('button', { name: /^Pause/ })
  await pause.click()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await button(page, 'Settings').first().focus()
  const focused = () => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)
  expect(await focused()).toBe(true)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  // It comes back a moment after the dialog has gone.
  await expect.poll(() => pause.evaluate((key) => key === document.activeElement)).toBe(true)
  await page.context().close()
})

test('what is opened on the sheet begins at its top, however far down the last of it was read', async () => {
  const { page } = await newPage(house, { viewport: { width: 1280, height: 660 } })
  const player = await begin(page, house.address, { seat: 'uk' })
  await playOn(player, ({ wants }) => wants === 'move')
  const sheet = page.locator('.sheet-body')
  const top = () => sheet.evaluate((body) => body.scrollTop)
  await page.getByRole('tab', { name: 'The text' }).click()
  await sheet.evaluate((body) => body.scrollTo(0, 20))
  expect(await top()).toBe(20)
  await page.getByRole('tab', { name: 'Record' }).click()
  await page.getByRole('heading', { name: 'The session so far' }).waitFor()
  await expect.poll(top).toBe(0)
  await page.context().close()
})

test('letters of double size stay inside the keys of the moves, on a phone held upright or across', async () => {
  const { page } = await newPage(house)
  const player = await begin(page, house.address, { seat: 'uk' })
  await playOn(player, ({ wants }) => wants === 'move')
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const overhanging = () =>
    page.locator('.action-bar > .action-key').evaluateAll((keys) =>
      keys.flatMap((key) => {
        const { left, right } = key.getBoundingClientRect()
        const words = [...key.querySelectorAll('span, small')].map((part) => part.getBoundingClientRect())
        const outside = words.some(
          (word) => word.width > 0 && (word.left < left - 1 || word.right > right + 1),
        )
        return outside || right > innerWidth ? [key.textContent] : []
      }),
    )
  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect.poll(overhanging).toEqual([])
  }
  await page.context().close()
})
