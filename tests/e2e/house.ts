import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { CHROMIUM_FLAGS, ensureBrowser } from '../../tools/browser.ts'
import { serve } from '../../tools/player/serve.ts'

/** The built game, served on this machine, and a browser to play it in. */
export interface House {
  readonly address: string
  readonly browser: Browser
  readonly close: () => Promise<void>
}

/** What went wrong on a page, as it happened: errors of the console and requests that left the machine. */
export interface Watch {
  readonly errors: string[]
  readonly strangers: string[]
}

/** `BRACKETED_DIST` names a build to test in place of `dist`, for whoever builds while others do. */
export async function openHouse(
  folder = process.env['BRACKETED_DIST'],
  flags: readonly string[] = CHROMIUM_FLAGS,
): Promise<House> {
  const served = await serve(folder)
  const browser = await chromium.launch({
    executablePath: ensureBrowser(() => {}),
    args: [...flags],
  })
  const close = async (): Promise<void> => {
    await browser.close()
    await served.close()
  }
  return { address: served.address, browser, close }
}

/** A fresh page, like a newcomer's, that writes down whatever goes wrong on it; still, so that nobody waits for motion. */
export async function newPage(
  house: House,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; watch: Watch }> {
  const context = await house.browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    // A worker would answer in place of what a test serves; its own tests let it in.
    serviceWorkers: 'block',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  return { page, watch: watched(page, new URL(house.address).host) }
}

export function watched(page: Page, host: string): Watch {
  const watch: Watch = { errors: [], strangers: [] }
  page.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text())
  })
  page.on('pageerror', (error) => watch.errors.push(String(error)))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (!['data:', 'blob:'].includes(url.protocol) && url.host !== host) watch.strangers.push(request.url())
  })
  return watch
}
