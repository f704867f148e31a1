import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Attempt, GOOD } from '../../tools/player/plans.ts'
import { begin, playOn } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'
import { keyboardOn } from './keyboard.ts'
import { DEBRIEF, journey, TO_THE_END } from './whole-session.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const BY_KEYS: readonly Attempt[] = [
  { move: 'Ask what they need', wishes: [/Ukraine/, /Aside/] },
  { move: 'Move on', wishes: [] },
  { move: 'Table a wording', wishes: GOOD },
  { move: 'Move on', wishes: [] },
  { move: 'Move on', wishes: [] },
]

describe('a whole session with the keyboard alone', () => {
  test('goes from the title to the end of the debrief, and one always sees where the focus is', async () => {
    const { page, watch } = await newPage(house)
    const keyboard = keyboardOn(page)
    const { seen, stations } = journey()
    const manner = { hands: keyboard.hands, plan: BY_KEYS, seen }
    const player = await begin(page, house.address, { seat: 'uk', seed: 7 }, manner)
    await playOn(player)
    expect(stations).toEqual(expect.arrayContaining([...TO_THE_END, ...DEBRIEF, 'agenda']))
    expect(keyboard.stops()).toBeGreaterThan(100)
    expect(keyboard.unseen).toEqual([])
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})
