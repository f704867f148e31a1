import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build, type Plugin } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { begin, playOn } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'
import { staticServer } from './static-server.ts'

const BUILT = process.env['BRACKETED_DIST'] ?? 'dist'
const next = mkdtempSync(join(tmpdir(), 'bracketed-next-'))

/** The same game with another word on its page, as the next build would have. */
const marked: Plugin = {
  name: 'marked',
  transformIndexHtml: (page) => page.replace('<body>', '<body data-build="next">'),
}

let house: House
beforeAll(async () => {
  house = await openHouse(BUILT)
})
afterAll(async () => {
  await house.close()
  rmSync(next, { recursive: true, force: true })
})

/** The title, once the whole game has been kept. */
async function keptTitle(page: Page, address: string): Promise<void> {
  await page.goto(`${address}?renderer=canvas`)
  const state = () => page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
  await expect.poll(state, { timeout: 15_000 }).toBe('activated')
}

const question = (page: Page) => page.getByText('A new version of Bracketed is ready.')

describe('the game on the device', () => {
  test('plays without a connection after its first load, wherever it is served', async () => {
    const server = await staticServer(BUILT, '/games/talks/')
    const { page, watch } = await newPage({ ...house, address: server.address }, { serviceWorkers: 'allow' })
    await keptTitle(page, server.address)
    await page.context().setOffline(true)
    await server.close()

    const player = await begin(page, server.address, { seat: 'uk' })
    await playOn(player, ({ wants }) => wants === 'move' && player.made.length >= 2)
    await page.locator('canvas').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const faces = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    )
    expect(faces).toEqual(expect.arrayContaining(['Commissioner Variable', 'STIX Two Text Variable']))
    const sounds = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys())[0] ?? '')
      const kept = (await cache.keys()).map(({ url }) => url).filter((url) => url.endsWith('.webm'))
      return Promise.all(kept.map(async (url) => (await fetch(url)).ok))
    })
    expect(sounds.length).toBeGreaterThan(5)
    expect(sounds).not.toContain(false)
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })

  test('keeps the large plates as soon as a screen shows them, and not before', async () => {
    const server = await staticServer(BUILT, '/games/talks/')
    const { page, watch } = await newPage({ ...house, address: server.address }, { serviceWorkers: 'allow' })
    const kept = (plate: string) =>
      page.evaluate(async (name) => {
        const cache = await caches.open((await caches.keys())[0] ?? '')
        return (await cache.keys()).filter(({ url }) => url.includes(`/${name}-`)).length
      }, plate)
    await keptTitle(page, server.address)
    expect(await kept('title-window')).toBe(1)
    await page.setViewportSize({ width: 2560, height: 1440 })
    await page.reload()
    // All of them, also of a view that has not been shown yet.
    await expect.poll(() => kept('title-window'), { timeout: 15_000 }).toBe(2)
    await expect.poll(() => kept('table-window'), { timeout: 15_000 }).toBe(2)
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
    await server.close()
  })

  test('offers a new version on the title alone, and takes it when it is told to', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    await build({ build: { outDir: next, emptyOutDir: true }, plugins: [marked], logLevel: 'error' })
    vi.unstubAllEnvs()
    const server = await staticServer(BUILT, '/games/talks/')
    const { page, watch } = await newPage({ ...house, address: server.address }, { serviceWorkers: 'allow' })
    await keptTitle(page, server.address)
    await begin(page, server.address, { seat: 'uk', name: 'Before it came' })
    server.serve(next)
    server.asked()
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
      while (registration.waiting === null) await new Promise((again) => setTimeout(again, 20))
    })
    const fetched = server.asked().filter((path) => path !== 'service-worker.js')
    expect(fetched, 'only what has changed is fetched').toEqual(['index.html'])
    expect(await question(page).count()).toBe(0)

    await page.goto(`${server.address}?renderer=canvas`)
    await question(page).waitFor()
    expect(await page.locator('body').getAttribute('data-build')).toBeNull()
    await page.getByRole('button', { name: 'Not now' }).click()
    await question(page).waitFor({ state: 'detached' })
    await page.reload()
    expect(await page.locator('body').getAttribute('data-build')).toBeNull()
    await page.getByRole('button', { name: 'Use it now' }).click()
    await page.locator('body[data-build=next]').waitFor({ state: 'attached', timeout: 60_000 })
    await page.getByRole('button', { name: /^Continue/ }).click()
    await page.getByRole('heading', { name: /^Your brief/ }).waitFor()
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1)
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
    await server.close()
  })
})
