import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ALL_SIZES } from '../../tools/player/frames.ts'
import { type Camera, PLAYED } from '../../tools/player/camera.ts'
import { begin, playOn } from '../../tools/player/player.ts'
import { aroundTheTitle, onTheWay } from '../../tools/player/tour.ts'
import { type House, newPage, openHouse } from './house.ts'
import { brightness, changes, inPaper, type Parts, type Survey, surveyOf } from './survey.ts'

/** Screens that look the same whoever plays, and the parts of each that hold it up. */
const PARTS: Readonly<Record<string, Parts>> = {
  title: { held: ['canvas', 'h1'], flowing: ['.title-menu', 'footer'] },
  settings: { held: ['h1'], flowing: ['.sheet', '.settings-parts'] },
  about: { held: ['h1'], flowing: ['.sheet', '.about-contents'] },
  seats: { held: ['h1'], flowing: ['.levels', '.dossiers'] },
  'before-you-begin': { held: ['.begin-sheet .dossier-cover'], flowing: ['.begin-sheet', '.dossier-foot'] },
  briefing: { held: ['.briefing-foot'], flowing: ['h1'] },
  event: { held: ['canvas', '.top-bar'], flowing: ['.event-card', '.event-foot'] },
  agenda: { held: ['canvas', '.top-bar', '.rail'], flowing: ['.agenda-sheet'] },
  'table-start': {
    held: [
      'canvas',
      '.top-bar',
      '.rail',
      '.sheet-wrap',
      '.sheet-tabs',
      '.turn-band',
      '.action-bar',
      '.ticker',
    ],
  },
}
const SEEN = ALL_SIZES.filter(({ name }) => ['390x844', '1440x900'].includes(name))

const KEPT = new URL('./looks.json', import.meta.url)
const RENEW = 'RENEW_LOOKS'
const asKept = (): Readonly<Record<string, Survey>> => JSON.parse(readFileSync(KEPT, 'utf8'))

/** In paper every screen is light, whatever is painted behind it: the middle of its fields, and nearly all of them. */
const LIGHT = { middle: 200, dark: 0.25 }

function tooDark(paper: Survey): readonly string[] {
  const { middle, dark } = brightness(paper)
  return middle >= LIGHT.middle && dark <= LIGHT.dark
    ? []
    : [`is dark: ${middle} of 255 in the middle, ${Math.round(100 * dark)} per cent of it dark`]
}

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Surveys what it is shown, and keeps a picture of what has changed. */
function surveyor(page: Page, kept: Readonly<Record<string, Survey>> | null) {
  const found: Record<string, Survey> = {}
  const changed: string[] = []
  const folder = join(tmpdir(), 'bracketed-looks')
  const taken: string[] = []
  const compare = async (key: string, now: Survey, also: readonly string[] = []): Promise<void> => {
    found[key] = now
    const was = kept?.[key]
    const different = [...also, ...(was ? changes(was, now) : kept ? ['was never surveyed'] : [])]
    if (different.length === 0) return
    mkdirSync(folder, { recursive: true })
    const picture = join(folder, `${key.replaceAll(' ', '-')}.png`)
    await page.screenshot({ path: picture })
    changed.push(...different.map((what) => `${key}: ${what} (${picture})`))
  }
  const take: Camera['take'] = async (screen) => {
    const parts = PARTS[screen]
    if (!parts || taken.includes(screen)) return
    taken.push(screen)
    for (const { name, ...size } of SEEN) {
      // In two steps, so that every part of the page hears of it.
      await page.setViewportSize({ ...size, height: size.height + 1 })
      await page.setViewportSize(size)
      await compare(`${screen} at ${name}`, await surveyOf(page, parts))
      // Its parts lie where they lay; only the light is another.
      await inPaper(page, async () => {
        const paper = await surveyOf(page, { held: [] })
        await compare(`${screen} in paper at ${name}`, paper, tooDark(paper))
      })
    }
    await page.setViewportSize(PLAYED)
  }
  return { take, taken, found, changed }
}

test('every screen on the way to the table looks as it was drawn, and a part that has moved is told', async () => {
  const { page } = await newPage(house)
  const renews = process.env[RENEW] !== undefined
  const eye = surveyor(page, renews ? null : asKept())
  await page.goto(`${house.address}?renderer=canvas`)
  await page.locator('canvas').waitFor()
  await aroundTheTitle(page, eye, ['Settings', 'About'])
  const player = await begin(
    page,
    house.address,
    { seat: 'uk' },
    { seen: (look) => onTheWay(page, eye, look) },
  )
  await player.seen({ wants: 'briefing', text: '' })
  await playOn(player, ({ wants }) => wants === 'move')
  await eye.take('table-start')
  expect(eye.taken.toSorted()).toEqual(Object.keys(PARTS).toSorted())
  if (renews) writeFileSync(KEPT, `${JSON.stringify(eye.found, null, 2)}\n`)
  const why = `If this was meant, look at the pictures and renew what is kept: ${RENEW}=1 npm run e2e -- tests/e2e/looks.test.ts`
  expect(eye.changed, why).toEqual([])

  // The watch is awake: it sees a sheet that slips by 20 pixels, and a room that goes dark.
  const before = await surveyOf(page, PARTS['table-start']!)
  const style = (selector: string, property: string, value: string): Promise<void> =>
    page
      .locator(selector)
      .evaluate((part, [name, wanted]) => part.style.setProperty(name, wanted), [property, value] as const)
  await style('.sheet-wrap', 'translate', '0 20px')
  expect(changes(before, await surveyOf(page, PARTS['table-start']!)).slice(0, 2)).toEqual([
    expect.stringMatching(/^\.sheet-wrap was at /),
    expect.stringMatching(/^\.sheet-tabs was at /),
  ])
  await style('.sheet-wrap', 'translate', 'none')
  await style('canvas', 'filter', 'brightness(0)')
  expect(changes(before, await surveyOf(page, PARTS['table-start']!))).toEqual([
    expect.stringMatching(/fields are lighter or darker$/),
  ])
  await page.context().close()
})
