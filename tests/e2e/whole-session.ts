import { readFileSync } from 'node:fs'
import { onTheWay, aroundTheTitle } from '../../tools/player/tour.ts'
import type { Look } from '../../tools/player/look.ts'
import type { Seat } from '../../tools/player/plans.ts'
import { begin, playOn, withoutPauses } from '../../tools/player/player.ts'
import { shelf } from './database.ts'
import { type House, newPage, type Watch } from './house.ts'
import { inspectorOn } from './inspector.ts'
import { lookoutOn } from './lookout.ts'
import { serveLevel } from './served-level.ts'

/** What every whole session comes to. */
export const TO_THE_END = ['title', 'seats', 'begin', 'event', 'move', 'signature', 'ending', 'debrief']
export const DEBRIEF = ['What was possible', 'What stays']

/** What a session came through, in order and without repetition. */
export interface Journey {
  readonly seen: (look: Look) => Promise<void>
  readonly stations: readonly string[]
}

export function journey(): Journey {
  const stations: string[] = []
  const seen = async ({ wants, text }: Look): Promise<void> => {
    const step = /heading "(What was possible|What stays)" \[level=1\]/.exec(text)?.[1]
    const station = step ?? wants
    if (!stations.includes(station)) stations.push(station)
  }
  return { seen, stations }
}

/** Everything that came to light in one whole session. */
export interface Run {
  readonly stations: readonly string[]
  readonly made: readonly string[]
  readonly watch: Watch
  /** Canaries on the page before the debrief, and in it. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
  /** Console and network. */
  readonly said: readonly string[]
  /** The browser's database by shelf, and the exported file, as the session ended. */
  readonly shelves: Readonly<Record<string, string>>
  readonly inputs: readonly unknown[]
  readonly exported: string
  /** What the inspector found on the screens that nobody had inspected before. */
  readonly violations: readonly string[]
}

interface Asked {
  readonly seat: Seat
  readonly seed: number
  /** The level's text with canaries in it. */
  readonly level: string
  /** Screens inspected so far; null where the page moves, so that nothing is inspected. */
  readonly inspected: string[] | null
}

const SHELVES = ['sessions', 'inputs', 'typed', 'things', 'bin', 'levels'] as const

/** Plays one session with the mouse, from the title to the end of the debrief, on a level with canaries. */
export async function wholeSession(house: House, { seat, seed, level, inspected }: Asked): Promise<Run> {
  const moving = inspected === null
  const { page, watch } = await newPage(house, moving ? { reducedMotion: 'no-preference' } : {})
  await serveLevel(page, () => level)
  const lookout = await lookoutOn(page)
  const inspector = inspectorOn(page, inspected ?? [])
  const { seen, stations } = journey()
  const [before, after] = [new Set<string>(), new Set<string>()]
  const look = async (now: Look): Promise<void> => {
    await seen(now)
    const open = stations.includes('debrief') ? after : before
    for (const canary of await lookout.onPage()) open.add(canary)
    if (inspected) await onTheWay(page, inspector, now)
  }
  if (moving) await withoutPauses(page, house.address)
  const player = await begin(page, house.address, { seat, seed }, { seen: look })
  await look({ wants: 'briefing', text: '' })
  await playOn(player)
  if (inspected) await aroundTheTitle(page, inspector, ['Saved sessions', 'Settings', 'About'])
  await page.getByRole('button', { name: 'Saved sessions' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Save as a file/ }).click()
  const exported = readFileSync(await (await download).path(), 'utf8')
  const kept = await Promise.all(SHELVES.map(async (name) => [name, await shelf(page, name)] as const))
  const inputs = kept.flatMap(([name, values]) =>
    name === 'inputs' ? values.map(([, value]) => Reflect.get(Object(value), 'input')) : [],
  )
  await page.context().close()
  const shelves = Object.fromEntries(kept.map(([name, values]) => [name, JSON.stringify(values)]))
  const said = lookout.said
  const { made } = player
  const violations = inspector.found
  return { stations, made, watch, before, after, said, shelves, inputs, exported, violations }
}
