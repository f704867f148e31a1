import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PSEUDO } from '../../../src/game/address.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { speak } from '../../../src/game/words/spoken.ts'
import { speakIn } from '../../../src/language.ts'
import { london } from '../given.ts'
import { conducted, wander } from '../views/conducting.ts'

beforeAll(async () => await speakIn(PSEUDO))
afterAll(() => speak('en', null))

/** What the level says, in small letters and as it is printed, as one long text. */
const LEVEL = leavesOf(london.loaded.file).join(' \n ').toLowerCase().replaceAll("'", '’')

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}

/** Stretches of plain letters, two words or more, that no text of the level has. */
function englishIn(text: string): readonly string[] {
  const stretches = text.match(/[a-z][a-z’-]*(?: [a-z][a-z’-]*)+/gi) ?? []
  return stretches.filter((stretch) => !LEVEL.includes(stretch.toLowerCase()))
}

describe('what a session shows in pseudo-English', () => {
  test.each([
    ['uk', 1],
    ['us', 2],
    ['ua', 3],
  ])('is the level’s or the catalogue’s, from the seat of %s', (seat, seed) => {
    const found = new Set<string>()
    const start = conducted(london.loaded, seat, { language: PSEUDO })
    wander(start, seed, 60, (state) => {
      for (const text of leavesOf(sessionView(state))) for (const one of englishIn(text)) found.add(one)
    })
    expect([...found]).toEqual([])
  })

  test('is found out where neither has it', () => {
    expect(englishIn('Ŵéé Still to choose ţóó')).toEqual(['Still to choose'])
  })
})
