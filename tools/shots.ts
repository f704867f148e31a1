import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { CHROMIUM_FLAGS, ensureBrowser } from './browser.ts'
import { cameraFor, type Camera, PLAYED, SIZES } from './player/camera.ts'
import type { Seat } from './player/plans.ts'
import { begin, playOn } from './player/player.ts'
import { serve } from './player/serve.ts'
import { aroundTheTitle, onTheWay } from './player/tour.ts'

const USAGE = `usage: npm run shots -- DIR
Builds the game, plays it, and writes a picture of every screen at ${SIZES.map((size) => size.name).join(', ')} into DIR.`

/** The chair first, who meets nearly everything; then the seat that comes to a signature in most sessions. */
const SEATS: readonly Seat[] = ['uk', 'us']

async function photograph(browser: Browser, address: string, folder: string): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: PLAYED, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const camera = cameraFor(page, folder)
  for (const seat of SEATS) {
    console.log(`playing the seat '${seat}'`)
    const player = await begin(page, address, { seat }, { seen: (look) => onTheWay(page, camera, look) })
    await player.seen({ wants: 'briefing', text: '' })
    await playOn(player)
    if (hasAnswers(camera)) break
  }
  await page.goto(address)
  await aroundTheTitle(page, camera, ['Saved sessions', 'Settings', 'About'])
  return camera.taken
}

function hasAnswers({ taken }: Camera): boolean {
  return taken.includes('answers') && taken.includes('incoming-trade')
}

async function shots(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const built = mkdtempSync(join(tmpdir(), 'bracketed-shots-'))
  try {
    await build({ build: { outDir: built, emptyOutDir: true }, logLevel: 'warn' })
    const executablePath = ensureBrowser((line) => console.log(line))
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
    const served = await serve(built)
    const taken = await photograph(browser, served.address, folder).finally(async () => {
      await browser.close()
      await served.close()
    })
    console.log(`${taken.length * SIZES.length} pictures of ${taken.length} screens in ${folder}`)
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}

const [folder, ...rest] = process.argv.slice(2)
if (folder === undefined || folder.startsWith('-') || rest.length > 0) {
  console.error(USAGE)
  process.exitCode = 1
} else {
  await shots(folder).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  })
}
