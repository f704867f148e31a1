import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Evening } from '../../src/game/evening.ts'
import { exportText } from '../../src/game/saves/portable.ts'
import { turnOf, type Turn } from '../../src/negotiation/turn.ts'
import { settle, type Wants } from '../../tools/player/look.ts'
import { london } from '../game/given.ts'
import { saveWhere } from '../game/random-saves.ts'
import { fairTexts, towards } from '../game/towards.ts'
import { anyMove } from '../negotiation/walk.ts'
import { type House, newPage, openHouse } from './house.ts'
import { inspectorOn } from './inspector.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const owes =
  (what: Turn['owes']) =>
  ({ world, session, me, phase }: Evening): boolean => {
    const turn = turnOf(world.scenario, session())
    return phase().place !== 'event' && turn?.party === me && turn.owes === what
  }

/** Where not every session comes to, and how to know that one has. */
const RARE: readonly (readonly [Wants, string, (evening: Evening) => boolean, typeof anyMove?])[] = [
  ['trade', 'A trade that waits for an answer', owes('answer')],
  ['price', 'A question for a price', owes('offer')],
  ['criticism', 'A circulated text', owes('criticise')],
  ['answers', 'The answer of the capitals', ({ phase }) => phase().kind === 'capitals'],
  [
    'answers',
    'The answer from away',
    ({ phase }) => phase().kind === 'absent',
    towards(fairTexts(london.loaded)[0]!),
  ],
]

/** Opens a session from a file, and goes where it stands. */
async function goTo(page: Page, name: string, file: string): Promise<Wants> {
  await page.goto(`${house.address}?renderer=canvas`)
  await page.getByRole('button', { name: 'Saved sessions' }).click()
  const buffer = Buffer.from(file)
  await page.getByLabel('From a file').setInputFiles({ name: 'rare.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: `Continue: ${name}` }).click()
  await page.getByRole('heading', { name: 'Saved sessions' }).waitFor({ state: 'detached' })
  return (await settle(page)).wants
}

describe('a screen that few sessions come to', () => {
  test('keeps nobody out either', async () => {
    const { page, watch } = await newPage(house)
    const inspector = inspectorOn(page)
    for (const [wants, name, wanted, moveOf] of RARE) {
      const save = saveWhere(name, london, 'ua', wanted, moveOf)
      expect(await goTo(page, name, exportText(save, london.body))).toBe(wants)
      await inspector.take(name)
    }
    expect(inspector.found).toEqual([])
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})
