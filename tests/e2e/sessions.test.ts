import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unpacked } from '../../src/game/saves/paste.ts'
import type { Beginning, Input } from '../../src/game/saves/record.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { CANARIES, canary, toldTo, withCanaries } from '../game/canaries.ts'
import { evening, london } from '../game/given.ts'
import { type House, openHouse } from './house.ts'
import { DEBRIEF, type Run, TO_THE_END, wholeSession } from './whole-session.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Moves that only this seat makes, or that every seat makes and that must not be forgotten. */
const MADE: Readonly<Record<'uk' | 'us' | 'ua', readonly string[]>> = {
  uk: ['Ask what they need', 'Table a wording', 'Circulate the text', 'Put a bridging text', 'Take an offer'],
  us: ['Ask what they need', 'Table a wording', 'Telephone Moscow', 'Put a whole package'],
  ua: ['Ask what they need', 'Table a wording', 'Appeal to an ally', 'Object on the constitution'],
}

/** The level with a canary in every text that is private to a party. */
const LEVEL = JSON.stringify(withCanaries(london.loaded.file), null, 2)
const { parties } = london.loaded.file
const BRIEFS = ['who', 'home', 'trade', 'cannot', 'suspect', 'opening', 'basis']

/** Reasons that the others have told this seat, by the moves that were made. */
function told(run: Run, seat: string): ReadonlySet<string> {
  const read = readLevel(LEVEL, 'level.json')
  if (!read.ok) throw new Error(read.problems[0]?.message ?? '')
  const [[, record]] = JSON.parse(run.shelves['sessions'] ?? '') as [[string, { beginning: Beginning }]]
  const end = evening({ loaded: read.level }, record.beginning, run.inputs as readonly Input[])
  end.close()
  return toldTo(
    parties.findIndex(({ id }) => id === seat),
    end.session(),
    read.level.file,
  )
}

/** Screens that were inspected, over all sessions. */
const inspected: string[] = []

describe.each([
  { seat: 'uk', seed: 7, still: true },
  { seat: 'us', seed: 11, still: false },
  { seat: 'ua', seed: 23, still: true },
] as const)('a whole session of $seat with the mouse', ({ seat, seed, still }) => {
  let run: Run
  beforeAll(async () => {
    run = await wholeSession(house, { seat, seed, level: LEVEL, inspected: still ? inspected : null })
  }, 600_000)

  test('goes from the title to the end of the debrief', () => {
    expect(run.stations).toEqual(expect.arrayContaining([...TO_THE_END, ...DEBRIEF]))
    expect(run.made).toEqual(expect.arrayContaining([...MADE[seat], 'Accept', 'Ask what they need, aside']))
  })

  test('writes no error into the console, and asks nothing of any other host', () => {
    expect(run.watch).toEqual({ errors: [], strangers: [] })
  })

  test('shows nothing of what the others keep to themselves before the debrief, and everything in it', () => {
    const others = parties.map(({ id }) => id).filter((id) => id !== seat)
    const heard = told(run, seat)
    const foreign = [...run.before].filter((word) => !word.startsWith(`canary.${seat}.`))
    expect(foreign.filter((word) => !heard.has(word))).toEqual([])
    expect([...run.before]).toEqual(
      expect.arrayContaining(BRIEFS.slice(0, 6).map((part) => canary(seat, part))),
    )
    for (const other of others.filter((id) => parties.find((one) => one.id === id)?.seat))
      expect([...run.after]).toEqual(expect.arrayContaining([canary(other, 'home'), canary(other, 'cannot')]))
  })

  test('sends nothing, logs no secret, and keeps moves apart from what the level knows', async () => {
    expect(run.said.filter((line) => !/^(GET|console:) /.test(line))).toEqual([])
    expect(run.said.join('\n').match(CANARIES)).toBeNull()
    const { levels, ...others } = run.shelves
    expect(levels).toContain(canary(seat, 'home'))
    expect(JSON.stringify(others).match(CANARIES)).toBeNull()
    expect(run.exported.match(CANARIES)).toBeNull()
    expect(await unpacked(JSON.parse(run.exported).body)).toEqual({ ok: true, file: LEVEL })
  })

  test('keeps nobody out on any screen that it comes to, on a desk or in a hand', () => {
    expect(run.violations).toEqual([])
  })
})

/** Every screen, and what opens over it; those that few sessions come to have a test of their own. */
const SCREENS = [
  'title sessions settings about seats before-you-begin briefing agenda event',
  'table-start table-news table-brackets clause composer composer-trade all-moves',
  'notebook promises record map capital corridor pause reading ending debrief-1-happened debrief-2-possible debrief-3-stays',
].flatMap((some) => some.split(' '))

test('these sessions came to every screen', () => {
  expect(inspected).toEqual(expect.arrayContaining(SCREENS))
})
