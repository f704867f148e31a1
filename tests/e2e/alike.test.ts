import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, playOn } from '../../tools/player/player.ts'
import { shelf } from './database.ts'
import { type House, newPage, openHouse } from './house.ts'
import { standing } from './standing.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const WANTED = { level: 'london-2025-04-23', seat: 'us', difficulty: 'fraught', seed: 99 } as const

/** One of the class: opens the address, takes what it offers, and plays until it is asked for a move. */
async function pupil() {
  const { page, watch } = await newPage(house)
  const player = await begin(page, house.address, WANTED)
  await playOn(player, ({ wants }) => wants === 'move')
  const board = await standing(page)
  const [[, record]] = (await shelf(page, 'sessions')) as [[string, { readonly beginning: object }]]
  const inputs = await shelf(page, 'inputs')
  expect(watch).toEqual({ errors: [], strangers: [] })
  await page.context().close()
  return {
    beginning: record.beginning,
    moves: inputs.map(([, value]) => Reflect.get(Object(value), 'input')),
    board,
  }
}

describe('the address', () => {
  test('starts a class alike: the same seat, the same table, the same first moves of the others', async () => {
    const [one, other] = [await pupil(), await pupil()]
    expect(one.beginning).toMatchObject(WANTED)
    expect(one.moves.length).toBeGreaterThan(3)
    expect(one.board.length).toBeGreaterThan(10)
    expect(other).toEqual(one)
  })

  test('that asks for what is not here is answered on the title, and one can play all the same', async () => {
    const { page, watch } = await newPage(house)
    await page.goto(`${house.address}?renderer=canvas&level=paris&seat=uk&difficulty=brutal&seed=7`)
    const dialog = page.getByRole('dialog', { name: 'The address asks for something that is not here' })
    await dialog.getByText(/There is no level "paris"; there are .*london-2025-04-23/).waitFor()
    await dialog.getByText(/There is no difficulty "brutal"; there are calm, tense, fraught\./).waitFor()
    await dialog.getByRole('button', { name: 'Understood' }).click()
    await page.getByRole('button', { name: /^Play/ }).click()
    await page.getByRole('heading', { name: 'Choose a seat' }).waitFor()
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})
