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
