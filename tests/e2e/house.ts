import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { preview } from 'vite'
import { CHROMIUM_FLAGS, ensureBrowser } from '../../tools/browser.ts'

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

export const SIZES = [
  { name: '1440x900', width: 1440, height: 900 },
  { name: '1280x720', width: 1280, height: 720 },
  { name: '390x844', width: 390, height: 844 },
] as const

export async function openHouse(): Promise<House> {
  const server = await preview({ preview: { host: '127.0.0.1', port: 0, strictPort: false }, logLevel: 'error' })
  const address = server.resolvedUrls?.local[0]
  if (!address) throw new Error('the preview server gave no address')
  const browser = await chromium.launch({ executablePath: ensureBrowser(() => {}), args: [...CHROMIUM_FLAGS] })
  const close = async (): Promise<void> => {
    await browser.close()
    await new Promise<void>((resolve) => {
      server.httpServer.close(() => resolve())
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections()
    })
  }
  return { address, browser, close }
}

/** A fresh page, like a newcomer's, that writes down whatever goes wrong on it. */
export async function newPage(house: House, options: BrowserContextOptions = {}): Promise<{ page: Page; watch: Watch }> {
  const context = await house.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
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
