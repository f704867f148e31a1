import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { start } from '../../tools/player/compose.ts'
import { mouse } from '../../tools/player/hands.ts'
import { type Look, lookAt, settle } from '../../tools/player/look.ts'
import { act, begin, type Player, playOn } from '../../tools/player/player.ts'
import { shelf } from './database.ts'
import { type House, newPage, openHouse } from './house.ts'
import { type OwnBrowser, ownBrowser } from './own-browser.ts'
import { clockIn, standing } from './standing.ts'

let house: House
let home: string
let open: OwnBrowser | undefined
beforeAll(async () => {
  house = await openHouse()
  home = mkdtempSync(join(tmpdir(), 'bracketed-home-'))
})
afterAll(async () => {
  await open?.kill()
  await house.close()
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

/** The start of a session up to the player's third move, which is confirmed but not yet answered. */
async function threeMoves(page: Page): Promise<Player> {
  const player = await begin(page, house.address, { seat: 'ua', seed: 5 })
  await playOn(player, ({ wants }) => wants === 'move' && moves(player) === 2)
  while (moves(player) < 3) await act(player, await settle(page))
  return player
}

function moves({ made }: Player): number {
  return made.filter((move) => move !== 'Accept').length
}

async function nextMove(player: Player): Promise<Look> {
  return playOn(player, ({ wants }) => wants === 'move')
}

async function continued(browser: OwnBrowser): Promise<void> {
  await browser.page.goto(`${house.address}?renderer=canvas`)
  const key = browser.page.getByRole('button', { name: /^Continue/ })
  await key.click()
  await key.waitFor({ state: 'hidden' })
}

describe('a session whose browser was killed', () => {
  test('goes on as if nothing had happened, and keeps what was being composed', async () => {
    const { page } = await newPage(house)
    await nextMove(await threeMoves(page))
    const undisturbed = await standing(page)
    expect(undisturbed.length).toBeGreaterThan(10)

    open = await ownBrowser(home)
    const player = await threeMoves(open.page)
    await open.kill()

    open = await ownBrowser(home)
    await continued(open)
    await nextMove({ ...player, page: open.page })
    expect(await standing(open.page)).toEqual(undisturbed)

    await start(open.page, mouse, 'Table a wording')
    const form = open.page.getByRole('form', { name: /^Composing/ })
    for (const group of ['Clause', 'Wording to put on the table'])
      await mouse.choose(
        form.getByRole('group', { name: group }).getByRole('radio', { disabled: false }).last(),
      )
    await form.getByRole('button', { name: /^Table it/, disabled: false }).waitFor()
    const composed = await form.ariaSnapshot()
    await form.getByRole('radio', { checked: true }).first().waitFor()
    await written(open.page)
    await open.kill()

    open = await ownBrowser(home)
    await continued(open)
    await open.page.getByRole('form', { name: /^Composing/ }).waitFor()
    expect(await open.page.getByRole('form', { name: /^Composing/ }).ariaSnapshot()).toBe(composed)
    expect(clockIn(await lookAt(open.page))).toEqual(undisturbed.slice(0, 2))
  })
})

/** Until the browser's database holds a wording that was chosen but not yet tabled. */
async function written(page: Page): Promise<void> {
  await expect
    .poll(async () => JSON.stringify(await shelf(page, 'typed')), { timeout: 10_000 })
    .toContain('"choice"')
}
