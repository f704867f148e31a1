import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Evening } from '../../src/game/evening.ts'
import { exportText } from '../../src/game/saves/portable.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { continueFrom } from '../../tools/player/saved-file.ts'
import { london } from '../game/given.ts'
import { saveWhere } from '../game/random-saves.ts'
import { fairTexts, towards } from '../game/towards.ts'
import { type House, newPage, openHouse } from './house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const LOW = { viewport: { width: 1280, height: 720 } }
const agreeing = towards(fairTexts(london.loaded)[0]!)

async function opened(page: Page, name: string, wanted: (evening: Evening) => boolean): Promise<void> {
  const file = exportText(saveWhere(name, london, 'ua', wanted, agreeing), london.body)
  await continueFrom(page, house.address, name, file)
}

/** Whether its first and its last line lie in the window, with nothing over them and nothing cutting them off. */
function isWhole(thing: Locator): Promise<boolean> {
  return thing.evaluate((element) => {
    const { left, top, bottom } = element.getBoundingClientRect()
    return [top + 3, bottom - 3].every((y) => element.contains(document.elementFromPoint(left + 3, y)))
  })
}

describe('in a low window', () => {
  test('the key to the next answer stays where it is, and the newest answer is in view', async () => {
    const { page } = await newPage(house, LOW)
    await opened(page, 'The answers', ({ phase }) => phase().kind === 'capitals')
    const key = page.getByRole('button', { name: 'Hear the next capital' })
    const answers = page.getByRole('listitem').filter({ has: page.getByText(/ votes for it; /) })
    const at = await key.boundingBox()
    for (let heard = 2; heard <= 4; heard++) {
      await key.click()
      await expect.poll(() => answers.count()).toBe(heard)
      expect(await key.boundingBox()).toEqual(at)
      const { y, height } = (await answers.last().boundingBox())!
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + height).toBeLessThanOrEqual(at!.y)
    }
    await page.context().close()
  })

  test('at the reading the word of the brief stands whole above all the answers', async () => {
    const { page } = await newPage(house, LOW)
    await opened(page, 'The reading', ({ world, session, me }) => {
      const turn = turnOf(world.scenario, session())
      return turn?.party === me && turn.owes === 'sign'
    })
    const word = page.getByText(/^(By your brief|This text crosses)/)
    const boxes = [
      word,
      page.getByText('Sign the text', { exact: true }),
      page.getByText('Decline to sign', { exact: true }),
      page.getByRole('button', { name: 'Choose an answer' }),
    ]
    for (const thing of boxes) {
      await thing.waitFor()
      expect(await isWhole(thing)).toBe(true)
    }
    await page.context().close()
  })
})
