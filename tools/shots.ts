import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { CHROMIUM_FLAGS, ensureBrowser } from './browser.ts'
import { tellError } from './mistaken.ts'
import { type Album, cameraFor, PLAYED } from './player/camera.ts'
import type { Look } from './player/look.ts'
import { begin, playOn } from './player/player.ts'
import { openPrepared, RARE_SCREENS } from './player/prepared.ts'
import { serve } from './player/serve.ts'
import { aroundTheTitle, onTheWay } from './player/tour.ts'
import { asked, type Asked } from './shots-asked.ts'
import { writeSheets } from './shots-sheet.ts'

async function photograph(browser: Browser, address: string, wanted: Asked): Promise<Album> {
  const context = await browser.newContext({ viewport: PLAYED, reducedMotion: 'reduce' })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const isWanted = (screen: string): boolean =>
    wanted.only.length === 0 || wanted.only.some((name) => screen.startsWith(name))
  const camera = cameraFor(page, wanted.folder, wanted.frames, isWanted)
  await page.goto(`${address}?renderer=canvas`)
  await page.getByRole('navigation', { name: 'Main menu' }).waitFor()
  await aroundTheTitle(page, camera, ['Settings', 'About'])
  // The chair meets nearly everything.
  console.log('playing the seat of the chair')
  const seen = (look: Look): Promise<void> => onTheWay(page, camera, look)
  const player = await begin(page, address, { seat: 'uk', seed: 7 }, { seen })
  await player.seen({ wants: 'briefing', text: '' })
  await playOn(player)
  for (const screen of RARE_SCREENS) {
    if (!isWanted(screen) || camera.taken.includes(screen)) continue
    console.log(`opening a session that stands before '${screen}'`)
    const look = await openPrepared(page, address, screen)
    if (look) await seen(look)
    if (!camera.taken.includes(screen)) throw new Error(`no session comes to '${screen}'`)
  }
  await page.goto(`${address}?renderer=canvas`)
  await aroundTheTitle(page, camera, ['Saved sessions'])
  return camera
}

async function shots(wanted: Asked): Promise<void> {
  const { folder } = wanted
  mkdirSync(folder, { recursive: true })
  const built = mkdtempSync(join(tmpdir(), 'bracketed-shots-'))
  try {
    await build({ build: { outDir: built, emptyOutDir: true }, logLevel: 'warn' })
    const executablePath = ensureBrowser((line) => console.log(line))
    const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] })
    const served = await serve(built)
    const { pictures, taken } = await photograph(browser, served.address, wanted).finally(async () => {
      await browser.close()
      await served.close()
    })
    const faults = writeSheets(folder, pictures)
    console.log(`${pictures.length} pictures of ${taken.length} screens in ${folder}, all in index.html`)
    console.log(`${faults} faults in faults.txt`)
  } finally {
    rmSync(built, { recursive: true, force: true })
  }
}

try {
  await shots(asked(process.argv.slice(2)))
} catch (error) {
  tellError(error)
}
