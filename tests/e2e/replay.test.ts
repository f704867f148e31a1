import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DIFFICULTIES } from '../../src/negotiation/condition.ts'
import { beginning, london, village } from '../game/given.ts'
import { doneIn, EVERYTHING, levelFor, randomSave } from '../game/random-saves.ts'
import { type House, newPage, openHouse } from './house.ts'
import { playedAlone, replayed } from './replaying.ts'

const LEVELS = [london.body, village.body]
const SESSIONS = 500

let house: House
let page: Page
beforeAll(async () => {
  house = await openHouse()
  page = (await newPage(house)).page
  await page.goto(house.address)
  // Not as an element of the page, whose policy lets no script in that is not its own.
  await page.evaluate(`(() => { ${await script()}; globalThis.replaying = replaying })()`)
})
afterAll(() => house.close())

/** The level reader, the rules, the machine and the saves as one script, as it runs in this test too. */
async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    root: join(import.meta.dirname, '..', '..'),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'replaying.ts'), formats: ['iife'], name: 'replaying' },
    },
  })
  const parts = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  return parts.flatMap((part) => (part.type === 'chunk' ? [part.code] : [])).join('\n')
}

/** Calls one of the script's functions in the page. */
function inThePage(name: 'replayed' | 'playedAlone', args: readonly unknown[]): Promise<unknown> {
  return page.evaluate(`replaying.${name}(...${JSON.stringify(args)})`)
}

describe('the same beginning and the same moves', () => {
  test('lead to the same state in node and in a browser, in 500 random sessions', async () => {
    const saves = Array.from({ length: SESSIONS }, (_, seed) => randomSave(levelFor(seed), seed))
    expect(doneIn(saves)).toEqual(EVERYTHING)
    const played = saves.map(({ record }) => `complete ${record.hash}`)
    expect(new Set(played).size).toBeGreaterThan(SESSIONS * 0.95)
    const there = inThePage('replayed', [LEVELS, saves])
    expect(replayed(LEVELS, saves)).toEqual(played)
    expect(await there).toEqual(played)
  })
})

describe('counterparts', () => {
  test('decide alike in node and in a browser, through whole evenings', async () => {
    const beginnings = DIFFICULTIES.map((difficulty, seed) =>
      beginning(london, { seats: [], seed, difficulty }),
    )
    const there = inThePage('playedAlone', [london.body, beginnings])
    const here = await playedAlone(london.body, beginnings)
    expect(new Set(here).size).toBe(beginnings.length)
    expect(await there).toEqual(here)
  })
})
