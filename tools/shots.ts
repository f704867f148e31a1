import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { build } from 'vite'
import { CHROMIUM_FLAGS, ensureBrowser } from './browser.ts'
import { tellError } from './mistaken.ts'
import { type Album, cameraFor, PLAYED } from './player/camera.ts'
import type { Seat } from './player/plans.ts'
import { begin, playOn } from './player/player.ts'
import { serve } from './player/serve.ts'
import { aroundTheTitle, onTheWay } from './player/tour.ts'
import { asked, type Asked } from './shots-asked.ts'
import { writeSheets } from './shots-sheet.ts'

/** Evenings to look through: the chair's first, who meets nearly everything, then others as long as something is missing. */
const EVENINGS: readonly { readonly seat: Seat; readonly seed: number }[] = [7, 8, 9].flatMap((seed) =>
  (['uk', 'us', 'ua', 'light', 'kittiwick'] as const).map((seat) => ({ seat, seed })),
)
/** Screens that not every evening comes to. */
const RARE: readonly string[] = [
  'answers',
  'answer-from-away',
  'incoming-trade',
  'asked-for-a-price',
  'circulated',
]

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
  const missing = (): readonly string[] =>
    RARE.filter((screen) => isWanted(screen) && !camera.taken.includes(screen))
  for (const { seat, seed } of EVENINGS) {
    console.log(`playing the seat '${seat}' in session ${seed}`)
    const player = await begin(
      page,
      address,
      { seat, seed },
      { seen: (look) => onTheWay(page, camera, look) },
    )
    await player.seen({ wants: 'briefing', text: '' })
    await playOn(player)
    if (missing().length === 0) break
  }
  if (missing().length > 0) console.log(`no evening came to: ${missing().join(', ')}`)
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
