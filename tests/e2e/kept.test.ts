import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Look, settle } from '../../tools/player/look.ts'
import { begin, playOn } from '../../tools/player/player.ts'
import { shelf, spoil } from './database.ts'
import { unpacked } from '../../src/game/saves/paste.ts'
import { type House, newPage, openHouse } from './house.ts'
import { inspectorOn } from './inspector.ts'
import { serveLevel } from './served-level.ts'
import { standing } from './standing.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

async function savedSessions(page: Page): Promise<void> {
  await page.goto(`${house.address}?renderer=canvas`)
  await page.getByRole('button', { name: 'Saved sessions' }).click()
  await page.getByRole('heading', { name: 'Saved sessions', level: 1 }).waitFor()
}

const key = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const names = (page: Page) => page.getByRole('heading', { level: 3 }).allInnerTexts()

async function asFile(page: Page, press: Locator): Promise<string> {
  const download = page.waitForEvent('download')
  await press.click()
  return readFileSync(await (await download).path(), 'utf8')
}

async function continued(page: Page, name: string): Promise<Look> {
  await key(page, `Continue: ${name}`).last().click()
  await page.getByRole('heading', { name: 'Saved sessions' }).waitFor({ state: 'detached' })
  return settle(page)
}

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] }

/** From the clipboard with the keys, as a person does. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.getByLabel('Or paste the copied text').click()
  await page.keyboard.press('ControlOrMeta+V')
}

/** The level after its author has thought again: other words for a wording, and other points. */
const tuned = (text: string): string =>
  text
    .replaceAll('"short": "Pauses by declaration"', '"short": "Pauses as tuned"')
    .replace(/(?<="reservation": \{\s*"points": \d)\d\d/, '07')

/** As in WebKit: the clipboard is open while a press is heard, and shut from then on. */
function openWhilePressed(): void {
  const { write, writeText } = Clipboard.prototype
  Clipboard.prototype.write = async function (items) {
    if (!window.event) throw new DOMException('', 'NotAllowedError')
    return write.call(this, items)
  }
  Clipboard.prototype.writeText = async function (text) {
    if (!window.event) throw new DOMException('', 'NotAllowedError')
    return writeText.call(this, text)
  }
}

describe('a session handed on', () => {
  test('is copied where the clipboard is open only for the moment of a press', async () => {
    const { page } = await newPage(house, CLIPBOARD)
    await page.addInitScript(openWhilePressed)
    await begin(page, house.address, { seat: 'uk', seed: 7, name: 'Lent out' })
    await savedSessions(page)
    await key(page, 'Copy as text: Lent out').click()
    await page.getByText(/^Copied\./).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^A session of Bracketed\./)
    await page.context().close()
  })

  test('as a file or as a text goes on with its own level where another one is served', async () => {
    const here = await newPage(house, CLIPBOARD)
    await serveLevel(here.page, tuned)
    const player = await begin(here.page, house.address, { seat: 'uk', seed: 7, name: 'Lent out' })
    await playOn(player, ({ wants }) => wants === 'move' && player.made.length >= 2)
    const before = await standing(here.page)
    expect(before.length).toBeGreaterThan(10)
    await savedSessions(here.page)
    const file = await asFile(here.page, key(here.page, 'Save as a file: Lent out'))
    await key(here.page, 'Copy as text: Lent out').click()
    await here.page.getByText(/^Copied\./).waitFor()
    const text = await here.page.evaluate(() => navigator.clipboard.readText())
    // Both are packed: the file its level, the text all of it.
    expect(text.length).toBeLessThan(file.length)

    const there = await newPage(house)
    await savedSessions(there.page)
    await there.page.getByLabel('From a file').setInputFiles({
      name: 'lent-out.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(file),
    })
    await key(there.page, 'Continue: Lent out').waitFor()
    await continued(there.page, 'Lent out')
    expect(await standing(there.page)).toEqual(before)
    await there.page
      .getByRole('tabpanel')
      .getByRole('button', { name: /^1\.1 / })
      .click()
    await there.page.getByText('Pauses as tuned').first().waitFor()

    const other = await newPage(house, CLIPBOARD)
    await savedSessions(other.page)
    await paste(other.page, `> ${text.slice(0, 5000)}`)
    await key(other.page, 'Open the pasted text').click()
    await other.page.getByText(/it is cut off: \d+ of its \d+ letters are there/).waitFor()
    await key(other.page, 'Understood').click()
    await paste(other.page, `“${text.replaceAll('\n', '\r\n> ')}”`)
    await key(other.page, 'Open the pasted text').click()
    await key(other.page, 'Continue: Lent out').waitFor()
    await continued(other.page, 'Lent out')
    expect(await standing(other.page)).toEqual(before)
    for (const { page, watch } of [here, there, other]) {
      expect(watch).toEqual({ errors: [], strangers: [] })
      await page.context().close()
    }
  })
})

describe('several sessions', () => {
  test('lie under their names; in the bin, aside or in the list, none is lost unless one says so twice', async () => {
    const { page, watch } = await newPage(house)
    await begin(page, house.address, { seat: 'uk', name: 'Monday' })
    await begin(page, house.address, { seat: 'ua', name: 'Tuesday' })
    await savedSessions(page)
    expect(await names(page)).toEqual(['Tuesday', 'Monday'])
    await key(page, 'Rename: Monday').click()
    await page.getByLabel('New name').fill('Wednesday')
    await key(page, 'Keep the name').click()
    await key(page, 'Continue: Wednesday').waitFor()

    await key(page, 'Put into the bin: Tuesday').click()
    await key(page, 'Keep it').click()
    expect(await names(page)).toEqual(['Tuesday', 'Wednesday'])
    await key(page, 'Put into the bin: Tuesday').click()
    await key(page, 'Put it into the bin').click()
    await key(page, 'Continue: Tuesday').waitFor({ state: 'detached' })
    await savedSessions(page)
    const bin = page.getByRole('group').filter({ hasText: 'Bin, one session' })
    await bin.getByText('Bin, one session').click()
    const inspector = inspectorOn(page)
    await inspector.take('the bin')
    await key(page, 'Bring back: Tuesday').click()
    await key(page, 'Continue: Tuesday').waitFor()

    await key(page, 'Put into the bin: Tuesday').click()
    await key(page, 'Put it into the bin').click()
    await bin.getByText('Bin, one session').click()
    await key(page, 'Delete for good: Tuesday').click()
    await inspector.take('the question before a session is deleted')
    await key(page, 'Leave it in the bin').click()
    expect(await shelf(page, 'bin')).toHaveLength(1)
    await key(page, 'Delete for good: Tuesday').click()
    await key(page, 'Delete it for good').click()
    await bin.waitFor({ state: 'detached' })
    expect(await shelf(page, 'bin')).toEqual([])
    expect(await names(page)).toEqual(['Wednesday'])
    expect(inspector.found).toEqual([])
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })

  test('that are damaged are kept aside as they are, and go on when the damage is mended', async () => {
    const { page, watch } = await newPage(house)
    await begin(page, house.address, { seat: 'us', name: 'Thursday' })
    const [[, good] = []] = await shelf(page, 'sessions')
    await spoil(page, 'Thursday', { hash: 'beef', line: null })
    await savedSessions(page)
    await key(page, 'Continue: Thursday').click()
    await page.getByRole('dialog', { name: '"Thursday" cannot be continued' }).waitFor()
    const inspector = inspectorOn(page)
    await inspector.take('a damaged session')
    await key(page, 'Understood').click()
    const aside = page.getByRole('region', { name: 'Kept aside' })
    await aside.getByText('Cannot be continued.').waitFor()
    await inspector.take('what is kept aside')
    expect(inspector.found).toEqual([])
    const raw = JSON.parse(await asFile(page, key(page, 'Save the record as a file: Thursday')))
    expect(raw).toMatchObject({ kind: 'bracketed-session', name: 'Thursday', hash: 'beef', line: null })
    expect(await unpacked(raw.body)).toMatchObject({
      file: expect.stringContaining('"id":"london-2025-04-23"'),
    })
    await spoil(page, 'Thursday', Object(good))
    await key(page, 'Try again: Thursday').click()
    await page.getByRole('heading', { name: /^Your brief/ }).waitFor()
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})
