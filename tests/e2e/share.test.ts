import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Evening } from '../../src/game/evening.ts'
import { exportText } from '../../src/game/saves/portable.ts'
import { CANARIES, withCanaries } from '../game/canaries.ts'
import { london } from '../game/given.ts'
import { saveWhere } from '../game/random-saves.ts'
import { fairTexts, towards } from '../game/towards.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { type House, newPage, openHouse } from './house.ts'
import { inspectorOn } from './inspector.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** London with a canary in every private text, as a level of its own. */
function guarded(): typeof london {
  const body = JSON.stringify(withCanaries(london.loaded.file))
  const read = readLevel(body, 'guarded.json')
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return { loaded: read.level, body }
}

/** Writes down every word that is drawn on any canvas. */
function noteWords(): void {
  const drawn: string[] = []
  const draw = CanvasRenderingContext2D.prototype.fillText
  CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
    drawn.push(text)
    return draw.call(this, text, ...where)
  }
  Object.assign(globalThis, { drawn })
}

const isOver = ({ phase }: Evening): boolean => phase().kind === 'ending'

async function ended(page: Page): Promise<void> {
  const level = guarded()
  const save = saveWhere('Shown around', level, 'ua', isOver, towards(fairTexts(london.loaded)[0]!))
  const file = exportText(save, level.body)
  expect(file.match(CANARIES)).not.toBeNull()
  await page.goto(`${house.address}?renderer=canvas`)
  await page.getByRole('button', { name: 'Saved sessions' }).click()
  const buffer = Buffer.from(file)
  await page.getByLabel('From a file').setInputFiles({ name: 'shown.txt', mimeType: 'text/plain', buffer })
  await page
    .getByRole('button', { name: /: Shown around$/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'How each side tells it' }).waitFor()
}

describe('the picture of an ending', () => {
  test('tells what was agreed in the open, and nothing of any brief', async () => {
    const { page, watch } = await newPage(house)
    await page.addInitScript(noteWords)
    await ended(page)
    await page.evaluate('drawn.length = 0')
    await page.getByRole('button', { name: 'Make a picture' }).click()
    const picture = page.getByRole('img', { name: /Marked as a simulation/ })
    await picture.waitFor()
    const inspector = inspectorOn(page)
    await inspector.take('the picture of the ending')
    expect(inspector.found).toEqual([])
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the picture' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toMatch(/^bracketed-.+\.png$/)
    const png = readFileSync(await saved.path())
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(1920)

    const words: readonly string[] = await page.evaluate('drawn')
    const all = words.join('\n')
    expect(all).toContain('A simulation')
    expect(all).toContain('Ukraine')
    const { issues } = london.loaded.file
    expect(words.filter((word) => /^\d\.\d$/.test(word))).toHaveLength(issues.length)
    expect(all.match(CANARIES)).toBeNull()
    expect(png.toString('latin1').match(CANARIES)).toBeNull()
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})
