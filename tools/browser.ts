import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** How Chromium is always launched: headless-safe, and silent towards every other host. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
] as const

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'] as const

const USUAL_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
] as const

const ADVICE =
  'No Chromium was found and none could be installed: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.'

/** The path of a Chromium that is already here, or undefined. */
export function findBrowser(): string | undefined {
  const named = VARIABLES.map((name) => process.env[name]).find((path) => path && existsSync(path))
  return named ?? USUAL_PATHS.find((path) => existsSync(path)) ?? playwrightsOwn()
}

/** The path of a Chromium, installed now if need be; an error of one line when there is no way. */
export function ensureBrowser(say: (line: string) => void): string {
  const here = findBrowser()
  if (here) return here
  if (isDebianRoot()) {
    say('No Chromium here: installing it with apt-get.')
    run('apt-get', ['update'])
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
  }
  const installed = findBrowser()
  if (installed) return installed
  say("No Chromium here: trying Playwright's installer.")
  run(process.execPath, [playwrightProgram(), 'install', 'chromium'])
  const fetched = findBrowser()
  if (!fetched) throw new Error(ADVICE)
  return fetched
}

function isDebianRoot(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  return spawnSync('apt-get', ['--version']).status === 0
}

function run(program: string, args: readonly string[]): void {
  try {
    execFileSync(program, [...args], {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  } catch {
    // The caller looks again for a browser and says what to do if there is still none.
  }
}

function playwrightProgram(): string {
  const require = createRequire(import.meta.url)
  return join(dirname(require.resolve('playwright-core/package.json')), 'cli.js')
}

function playwrightsOwn(): string | undefined {
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(root)) return undefined
  return readdirSync(root)
    .filter((name) => name.startsWith('chromium'))
    .flatMap((name) => [
      join(root, name, 'chrome-linux', 'chrome'),
      join(root, name, 'chrome-linux64', 'chrome'),
    ])
    .find((path) => existsSync(path))
}
