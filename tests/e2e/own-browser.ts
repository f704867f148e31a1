import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { chromium, type Page } from 'playwright-core'
import { CHROMIUM_FLAGS, ensureBrowser } from '../../tools/browser.ts'

/** A browser with a home of its own, which remembers, and which can be killed like a machine that loses its power. */
export interface OwnBrowser {
  readonly page: Page
  readonly kill: () => Promise<void>
}

export async function ownBrowser(home: string): Promise<OwnBrowser> {
  const flags = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${home}`, 'about:blank']
  const program = spawn(
    ensureBrowser(() => {}),
    [...CHROMIUM_FLAGS, ...flags],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
    },
  )
  const gone = once(program, 'exit')
  const browser = await chromium.connectOverCDP(await doorOf(program.stderr))
  const context = browser.contexts()[0]
  if (!context) throw new Error('the browser has no context')
  const page = context.pages()[0] ?? (await context.newPage())
  page.setDefaultTimeout(15_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const kill = async (): Promise<void> => {
    // With its children: the one that draws, the one that writes to the disk.
    if (program.pid !== undefined && program.exitCode === null)
      process.kill(process.platform === 'win32' ? program.pid : -program.pid, 'SIGKILL')
    await gone
    await browser.close().catch(() => {})
  }
  return { page, kill }
}

async function doorOf(said: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: said })) {
    const door = /DevTools listening on (ws:\S+)/.exec(line)?.[1]
    if (door) return door
  }
  throw new Error('the browser ended before it could be talked to')
}
