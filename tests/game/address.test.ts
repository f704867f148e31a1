import { describe, expect, test } from 'vitest'
import { presetFrom } from '../../src/game/address.ts'
import { held } from './at-the-door.ts'

const NOTHING = { level: null, seat: null, difficulty: null, seed: null, odd: [] }

async function messageFor(query: string): Promise<string> {
  const { view } = await held({ preset: presetFrom(query) })
  return view().message?.text ?? 'no message'
}

describe('the address', () => {
  test.each([
    [
      '?level=london&seat=uk&difficulty=calm&seed=7',
      { level: 'london', seat: 'uk', difficulty: 'calm', seed: 7, odd: [] },
    ],
    ['?seed=4294967295', { ...NOTHING, seed: 4294967295 }],
    ['?renderer=canvas&utm=mail', NOTHING],
    ['', NOTHING],
  ])('%s presets %o', (query, wanted) => {
    expect(presetFrom(query)).toEqual(wanted)
  })

  test.each([
    '?level=london-2025-04-23&seat=ua&difficulty=fraught&seed=0',
    '?seat=uk',
    '?level=two-neighbours',
    '',
  ])('%s is taken without a word', async (query) => {
    expect(await messageFor(query)).toBe('no message')
  })

  test.each([
    ['?level=paris', 'There is no level "paris"; there are london-2025-04-23, two-neighbours.'],
    ['?seat=ru', 'There is no seat "ru" in this level; there are uk, us, ua.'],
    ['?level=two-neighbours&seat=uk', 'There is no seat "uk" in this level; there are highfield, lowfield.'],
    ['?level=paris&seat=uk', 'There is no level "paris"'],
    ['?difficulty=brutal', 'There is no difficulty "brutal"; there are calm, tense, fraught.'],
    ['?seed=-1', 'The number "-1" is not a whole number from 0 to 4294967295.'],
    ['?seed=4294967296', 'The number "4294967296" is not'],
    ['?seed=1e9', 'The number "1e9" is not'],
    ['?seed=', 'The number "" is not'],
    ['?level=__proto__', 'There is no level "__proto__"'],
    [`?level=${'x'.repeat(5000)}`, `There is no level "${'x'.repeat(40)}";`],
  ])('%s is answered with what there is', async (query, words) => {
    const text = await messageFor(query)
    expect(text).toContain(words)
    expect(text).toContain('What you meant instead you can choose before you begin.')
  })

  test('tells everything that is odd in it at once', async () => {
    const text = await messageFor('?level=paris&difficulty=mild&seed=x')
    for (const word of ['paris', 'mild', '"x"']) expect(text).toContain(word)
  })
})
