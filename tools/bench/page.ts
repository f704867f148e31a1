import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { CHROMIUM_FLAGS, ensureBrowser } from '../browser.ts'
import { begin, playOn, withoutPauses } from '../player/player.ts'
import type { Seat } from '../player/plans.ts'
import type { Figure, Part } from './figure.ts'
import { quantile } from './measure.ts'
import { paceOf } from './page/pace.ts'
import { framesPerSecond, playRounds, playThrough, watchAnswers } from './page/playing.ts'
import { performanceScore } from './page/score.ts'
import { servedBuild } from './page/served.ts'
import { type Mark, slowVisit, type Visit } from './page/slow.ts'

const KILO = 1000
const PHONE = { width: 412, height: 823 }
const DESK = { width: 1440, height: 900 }

interface Site {
  readonly browser: Browser
  readonly address: string
}

async function pageOn({ browser }: Site, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: DESK, serviceWorkers: 'block', ...options })
  // What runs in the page comes through the tools' compiler, which names functions by a word of its own.
  await context.addInitScript('globalThis.__name ??= (it) => it')
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  return page
}

async function newcomers(site: Site, count: number): Promise<readonly Visit[]> {
  const visits: Visit[] = []
  for (let visit = 0; visit < count; visit++) {
    const page = await pageOn(site, { viewport: PHONE, deviceScaleFactor: 1.75, isMobile: true })
    visits.push(await slowVisit(page, `${site.address}?renderer=canvas`, ['title', 'room']))
    await page.context().close()
  }
  return visits
}

/** Somebody whose session waits, but whose browser has kept nothing of the game. */
async function returning(site: Site): Promise<Visit> {
  const page = await pageOn(site)
  await withoutPauses(page, site.address)
  const player = await begin(page, site.address, { seat: 'uk' })
  await playOn(player, ({ wants }) => wants === 'move')
  const visit = await slowVisit(page, `${site.address}?renderer=canvas`, ['title', 'table', 'room'])
  await page.context().close()
  return visit
}

function middle(name: string, values: readonly number[], unit: string, atMost?: number): Figure {
  const sorted = values.toSorted((one, other) => one - other)
  const range = [sorted[0] ?? Number.NaN, sorted.at(-1) ?? Number.NaN] as const
  const figure = { name, value: quantile(sorted, 50), unit, range }
  return atMost === undefined ? figure : { ...figure, goal: { atMost } }
}

const at = (visits: readonly Visit[], mark: Mark) =>
  visits.map(({ marks }) => marks[mark] ?? Number.POSITIVE_INFINITY)

async function arriving(site: Site, small: boolean): Promise<readonly Figure[]> {
  const visits = await newcomers(site, small ? 1 : 5)
  const script = visits.map(({ bytes }) => bytes.script / KILO)
  const figures = [
    middle('JavaScript before the title can be used, compressed', script, 'kB', 70),
    middle(
      'everything before the title can be used, compressed',
      visits.map(({ bytes }) => bytes.all / KILO),
      'kB',
    ),
    middle('title usable, 1.6 Mbit/s, 150 ms, processor slowed 4 times', at(visits, 'title'), 'ms', 1500),
    middle('room painted behind it', at(visits, 'room'), 'ms'),
    {
      name: "performance by Lighthouse's measures, phone",
      value: quantile(
        visits.map(({ paint }) => performanceScore(paint)).toSorted((one, other) => one - other),
        50,
      ),
      unit: 'of 100',
      goal: { atLeast: 95 },
    },
  ]
  if (small) return figures
  const back = [await returning(site), await returning(site), await returning(site)]
  return [
    ...figures,
    middle('table painted, from the address to a waiting session, as slow', at(back, 'table'), 'ms', 4000),
    middle('room painted behind the table', at(back, 'room'), 'ms'),
  ]
}

async function answering(site: Site, rounds: number): Promise<readonly Figure[]> {
  const page = await pageOn(site)
  await page.addInitScript(watchAnswers)
  const player = await begin(page, site.address, { seat: 'uk' })
  await playOn(player, ({ wants }) => wants === 'move')
  const frames = await framesPerSecond(page, 4000)
  const { clicks, tasks } = await playRounds(player, rounds)
  await page.context().close()
  return [
    {
      name: `answer to a click, p95 of ${clicks.length}`,
      value: quantile(clicks, 95),
      unit: 'ms',
      goal: { atMost: 50 },
    },
    {
      name: 'longest task while the others think, 0 if none above 50 ms',
      value: tasks.at(-1) ?? 0,
      unit: 'ms',
      goal: { atMost: 50 },
    },
    { name: 'tasks above 50 ms meanwhile', value: tasks.length, unit: '' },
    {
      name: 'pictures of the table, Canvas renderer',
      value: frames,
      unit: 'a second',
      goal: { atLeast: 58 },
    },
  ]
}

/** Bytes in use once everything that nobody holds has been thrown away. */
async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize } = await cdp.send('Runtime.getHeapUsage')
  await cdp.detach()
  return usedSize
}

/** The first session fetches and warms up everything; what each further one leaves behind is a leak. */
async function lasting(site: Site, sessions: number): Promise<readonly Figure[]> {
  const page = await pageOn(site, { reducedMotion: 'reduce' })
  const player = await begin(page, site.address, { seat: 'light' })
  await playOn(player)
  await playThrough(player)
  const before = await heapOf(page)
  for (let session = 0; session < sessions; session++) await playThrough(player)
  const grown = (await heapOf(page)) - before
  await page.context().close()
  const value = grown / sessions / KILO
  return [
    { name: 'memory in use after two sessions', value: before / KILO / KILO, unit: 'MB' },
    { name: `what each of ${sessions} more leaves behind`, value, unit: 'kB', goal: { atMost: 100 } },
  ]
}

/** Minutes that a session may take of a person who thinks for a quarter of a minute before each of about twenty moves. */
const UNHURRIED = 25

/** What a session of London is made of, seat by seat. */
async function pacing(site: Site, seats: readonly Seat[]): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const seat of seats) {
    const page = await pageOn(site, { reducedMotion: 'reduce' })
    await withoutPauses(page, site.address)
    const { prose, labels, presses, moves, minutes } = await paceOf(page, site.address, seat)
    await page.context().close()
    figures.push(
      { name: `${seat}: words of sentences until the debrief, each once`, value: prose, unit: 'words' },
      { name: `${seat}: words of labels, keys and hints, each once`, value: labels, unit: 'words' },
      { name: `${seat}: presses, for ${moves} moves`, value: presses, unit: '' },
      {
        name: `${seat}: every sentence read, every key pressed, not yet thought`,
        value: minutes,
        unit: 'minutes',
        goal: { atMost: UNHURRIED },
      },
    )
  }
  return figures
}

async function inBrowser(measure: (site: Site) => Promise<readonly Figure[]>): Promise<readonly Figure[]> {
  const served = await servedBuild()
  const browser = await chromium.launch({
    executablePath: ensureBrowser((line) => process.stderr.write(`${line}\n`)),
    args: [...CHROMIUM_FLAGS],
  })
  try {
    return await measure({ browser, address: served.address })
  } finally {
    await browser.close()
    await served.close()
  }
}

/** What must come over the line before the game can be used, and when it is there. */
export const page: Part = {
  id: 'page',
  title: 'Arriving at the page, in a browser',
  run: (small) => inBrowser((site) => arriving(site, small)),
}

/** How the table answers a person, and what the page does meanwhile. */
export const play: Part = {
  id: 'play',
  title: 'Playing London, in a browser',
  run: (small) => inBrowser((site) => answering(site, small ? 1 : 8)),
}

/** Whether an evening of sessions, one after another, leaves anything behind. */
export const endurance: Part = {
  id: 'endurance',
  title: 'Many sessions on one page, in a browser',
  run: (small) => inBrowser((site) => lasting(site, small ? 1 : 6)),
}

/** How long a session takes, as far as it can be counted. */
export const pace: Part = {
  id: 'pace',
  title: 'How long a session of London takes, in a browser',
  run: (small) => inBrowser((site) => pacing(site, small ? ['uk'] : ['uk', 'us', 'ua'])),
}
