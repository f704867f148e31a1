import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, newPage, openHouse } from './house.ts'

const BUILT = process.env['BRACKETED_DIST'] ?? 'dist'
const cacheDir = mkdtempSync(join(tmpdir(), 'bracketed-dev-'))

let house: House
beforeAll(async () => {
  house = await openHouse(BUILT)
})
afterAll(async () => {
  await house.close()
  rmSync(cacheDir, { recursive: true, force: true })
})

/** Where a page may connect to, by its own policy. */
function connections(page: string): readonly string[] {
  const [, listed = ''] = /Content-Security-Policy"[^>]*connect-src ([^;"]*)/.exec(page) ?? []
  return listed.split(' ')
}

describe('the policy of the page', () => {
  test('lets a built page open no socket', () => {
    expect(connections(readFileSync(join(BUILT, 'index.html'), 'utf8'))).toEqual(["'self'", 'data:', 'blob:'])
  })

  test('lets the page of the development server be told to reload', async () => {
    const server = await createServer({ cacheDir, server: { port: 0 }, logLevel: 'error' })
    await server.listen()
    const address = server.resolvedUrls?.local[0] ?? ''
    const { page, watch } = await newPage({ ...house, address })
    const told = page.waitForEvent('console', (message) => message.text() === '[vite] connected.')
    await page.goto(`${address}?renderer=canvas`)
    expect(connections(await page.content())).toContain('ws:')
    await told
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
    await page.evaluate(() => document.body.setAttribute('data-before', ''))
    server.ws.send({ type: 'full-reload' })
    await page.locator('body:not([data-before])').waitFor({ state: 'attached' })
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
    expect(watch.errors).toEqual([])
    await page.context().close()
    await server.close()
  })
})
