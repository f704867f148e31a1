import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Look } from '../../tools/player/look.ts'
import { type Attempt, GOOD, type Seat } from '../../tools/player/plans.ts'
import { begin, playOn, withoutPauses } from '../../tools/player/player.ts'
import { type House, newPage, openHouse } from './house.ts'
import { keyboardOn } from './keyboard.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** What a session came through, in order and without repetition. */
function journey(): { readonly seen: (look: Look) => Promise<void>; readonly stations: string[] } {
  const stations: string[] = []
  const seen = async ({ wants, text }: Look): Promise<void> => {
    const step = /heading "(What was possible|What stays)" \[level=1\]/.exec(text)?.[1]
    const station = step ?? wants
    if (!stations.includes(station)) stations.push(station)
  }
  return { seen, stations }
}

const TO_THE_END = ['title', 'seats', 'begin', 'event', 'move', 'signature', 'ending', 'debrief']
const DEBRIEF = ['What was possible', 'What stays']

/** Moves that only this seat makes, or that every seat makes and that must not be forgotten. */
const MADE: Readonly<Record<Seat, readonly string[]>> = {
  uk: ['Ask what they need', 'Table a wording', 'Circulate the text', 'Put a bridging text', 'Take an offer'],
  us: ['Ask what they need', 'Table a wording', 'Telephone Moscow', 'Put a whole package'],
  ua: ['Ask what they need', 'Table a wording', 'Appeal to an ally', 'Object on the constitution'],
  kittiwick: ['Ask what they need', 'Table a wording', 'Call your capital'],
  orrow: ['Ask what they need', 'Table a wording', 'Call your capital'],
  light: ['Ask what they need', 'Circulate the text', 'Put a bridging text'],
}

describe('a whole session with the mouse', () => {
  test.each([
    { seat: 'uk', seed: 7 },
    { seat: 'us', seed: 11 },
    { seat: 'ua', seed: 23 },
  ] as const)('goes from the title to the end of the debrief for $seat', async ({ seat, seed }) => {
    const moving = seat === 'us'
    const { page, watch } = await newPage(house, moving ? { reducedMotion: 'no-preference' } : {})
    if (moving) await withoutPauses(page, house.address)
    const { seen, stations } = journey()
    const player = await begin(page, house.address, { seat, seed }, { seen })
    const last = await playOn(player)
    expect(last.wants).toBe('title')
    expect(stations).toEqual(expect.arrayContaining([...TO_THE_END, ...DEBRIEF]))
    expect(player.made).toEqual(
      expect.arrayContaining([...MADE[seat], 'Accept', 'Ask what they need, aside']),
    )
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})

const BY_KEYS: readonly Attempt[] = [
  { move: 'Ask what they need', wishes: [/Ukraine/, /Aside/] },
  { move: 'Move on', wishes: [] },
  { move: 'Table a wording', wishes: GOOD },
  { move: 'Move on', wishes: [] },
  { move: 'Move on', wishes: [] },
]

describe('a whole session with the keyboard alone', () => {
  test('goes from the title to the end of the debrief, and one always sees where the focus is', async () => {
    const { page, watch } = await newPage(house)
    const keyboard = keyboardOn(page)
    const { seen, stations } = journey()
    const manner = { hands: keyboard.hands, plan: BY_KEYS, seen }
    const player = await begin(page, house.address, { seat: 'uk', seed: 7 }, manner)
    await playOn(player)
    expect(stations).toEqual(expect.arrayContaining([...TO_THE_END, ...DEBRIEF, 'agenda']))
    expect(keyboard.stops()).toBeGreaterThan(100)
    expect(keyboard.unseen).toEqual([])
    expect(watch).toEqual({ errors: [], strangers: [] })
    await page.context().close()
  })
})
