import { afterAll, beforeAll, expect, test } from 'vitest'
import { begin, playOn } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('whoever leaves what was being composed is back at the key that had opened it', async () => {
  const { page, watch } = await newPage(house)
  await playOn(await begin(page, house.address, { seat: 'uk', seed: 7 }), ({ wants }) => wants === 'move')
  const key = page.getByRole('button', { name: /^Ask what they need/ })
  await key.click()
  await page.getByRole('form', { name: /Ask what they need/ }).waitFor()
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => document.activeElement?.textContent?.trim().startsWith('Ask what'))
  expect(watch).toEqual({ errors: [], strangers: [] })
  await page.context().close()
})

test('another page can be read while a move is composed, and what was chosen is still there', async () => {
  const { page, watch } = await newPage(house)
  await playOn(await begin(page, house.address, { seat: 'uk', seed: 7 }), ({ wants }) => wants === 'move')
  const form = page.getByRole('form', { name: /Ask what they need/ })
  await page.getByRole('button', { name: /^Ask what they need/ }).click()
  await form.getByText('Ukraine').first().click()
  for (const back of ['Escape', 'key']) {
    await page.getByRole('tab', { name: 'Notebook' }).click()
    const key = page.getByRole('button', { name: 'Back to: Ask what they need' })
    await key.waitFor()
    expect(await form.count()).toBe(0)
    if (back === 'Escape') await page.keyboard.press('Escape')
    else await key.click()
    await form.getByRole('radio', { name: /Ukraine/, checked: true }).waitFor()
  }
  expect(watch).toEqual({ errors: [], strangers: [] })
  await page.context().close()
})
