import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Wants } from '../../tools/player/look.ts'
import { openPrepared, RARE_SCREENS } from '../../tools/player/prepared.ts'
import { type House, newPage, openHouse } from './house.ts'
import { inspectorOn } from './inspector.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** What the page wants on each screen that few sessions come to. */
const WANTS: Readonly<Record<string, Wants>> = {
  'incoming-trade': 'trade',
  'asked-for-a-price': 'price',
  circulated: 'criticism',
  answers: 'answers',
  'answer-from-away': 'answers',
}

describe('a screen that few sessions come to', () => {
  test('keeps nobody out either', async () => {
    const { page, watch } = await newPage(house)
    const inspector = inspectorOn(page)
    expect(Object.keys(WANTS).toSorted()).toEqual(RARE_SCREENS.toSorted())
    for (const screen of RARE_SCREENS) {
      const look = await openPrepared(page, house.address, screen)
      expect([screen, look?.wants]).toEqual([screen, WANTS[screen]])
      await inspector.take(screen)
    }
    expect(inspector.found).toEqual([])
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})
