import { describe, expect, test } from 'vitest'
import { recoder, replacer } from '../../src/levels/names.ts'
import { nearest } from '../../src/levels/nearest.ts'
import { textsOf } from '../../src/levels/walk/texts.ts'
import { say } from '../../src/levels/words.ts'
import { loaded, TINY } from './tiny.ts'

describe('words', () => {
  test.each([
    ['plain', 'uk', 'plain'],
    [{ en: 'river', uk: 'річка' }, 'uk', 'річка'],
    [{ en: 'river', uk: 'річка' }, 'uk-UA', 'річка'],
    [{ en: 'river', uk: 'річка' }, 'de', 'river'],
    [{ fr: 'fleuve' }, 'de', 'fleuve'],
    [{ fr: 'fleuve' }, 'toString', 'fleuve'],
  ])('%j in %s is %s', (text, language, said) => {
    expect(say(text, language, 'en')).toBe(said)
  })

  test.each([
    ['Ann Lee met Ann.', 'X met Y.'],
    ['Annie and Ann-Sophie', 'Annie and Y-Sophie'],
    ["Ann's boat, (Ann) and Lee", "Y's boat, (Y) and Lee"],
    ['Іванна й Іван', 'Іванна й Z'],
  ])('%s becomes %s', (text, replaced) => {
    const aliases = [
      { name: 'Ann', alias: 'Y' },
      { name: 'Ann Lee', alias: 'X' },
      { name: 'Іван', alias: 'Z' },
    ]
    expect(replacer(aliases)(text)).toBe(replaced)
  })

  test('an alias is not replaced in its turn, and signs in names are only signs', () => {
    const aliases = [
      { name: 'A.', alias: 'B' },
      { name: 'B', alias: 'C' },
    ]
    expect(replacer(aliases)('A. B AB (A.)')).toBe('B C AB (B)')
  })

  test('a short code has an alias of its own where the word has a longer one', () => {
    const aliases = [
      { name: 'US', alias: 'Meridian', code: 'ME' },
      { name: 'UA', alias: 'KE' },
    ]
    expect(['US', 'UA', 'FR'].map(recoder(aliases))).toEqual(['ME', 'KE', 'FR'])
    expect(replacer(aliases)('the US delegation')).toBe('the Meridian delegation')
  })

  test('aliases leave no aliased name in any text', () => {
    const { file } = loaded(TINY)
    const renamed = textsOf(file).map(({ text }) => replacer(file.aliases)(say(text, 'en', 'en')))
    expect(renamed.filter((text) => /Highfield|Lowfield|Ada|Ben/.test(text))).toEqual([])
    expect(renamed).toContain('Uppertown')
  })

  test('no aliases leave every text as it is', () => {
    expect(replacer([])('Highfield and Lowfield')).toBe('Highfield and Lowfield')
  })

  test('texts are found wherever the format has them', () => {
    const paths = textsOf(loaded(TINY).file).map(({ path }) => path.join('.'))
    for (const path of [
      'title',
      'simplifies.1',
      'parties.0.seat.brief.trade',
      'events.0.reactions.0.hints.0.text',
      'endings.3.told.lowfield',
      'facts.0.who.0',
      'difficulties.calm.name',
    ]) {
      expect(paths).toContain(path)
    }
  })
})

describe('did you mean', () => {
  test.each([
    ['atleast', 'atLeast'],
    ['cahir', 'chair'],
    ['comission', 'commission'],
    ['guages', 'gauges'],
    ['xyz', undefined],
    ['commission-and-more', undefined],
    ['a'.repeat(1000), undefined],
  ])('%s: %s', (word, meant) => {
    expect(nearest(word, ['atLeast', 'chair', 'commission', 'gauges', 'a'])).toBe(meant)
  })

  test('of several as near it is the one that begins as it does', () => {
    expect(nearest('G2', ['C2', 'G1', 'G3'])).toBe('G1')
    expect(nearest('G2', ['C2', 'D2'])).toBe('C2')
    expect(nearest('G2', ['G1x', 'D1'])).toBe(undefined)
  })
})
