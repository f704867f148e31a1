import { describe, expect, test } from 'vitest'
import { derivedFrom } from '../../src/levels/checks/derived.ts'
import { edited, problemsOf } from './tiny.ts'

function madeOf(name: string, ...words: readonly string[]): readonly string[] {
  return [...derivedFrom([name], new Set(words)).keys()]
}

describe('what is made of a name', () => {
  test.each([
    ['Ukraine', ['Ukrainian', 'Ukrainians']],
    ['Russian', ['Russians']],
    ['Russia', ['Russian', 'Russians']],
    ['Germany', ['German', 'Germans']],
    ['Berlin', ['Berliner', 'Berliners']],
    ['Paris', ['Parisian']],
    ['Crimea', ['Crimean']],
    ['Japan', ['Japanese']],
    ['Iraq', ['Iraqi', 'Iraqis']],
    ['French', ['Frenchman']],
    ['Europe', ['European', 'Europeans']],
  ])('is found for %s', (name, words) => {
    expect(madeOf(name, ...words)).toEqual(words)
  })

  test.each([
    ['the name itself', 'Berlin', ['Berlin']],
    ['a word that only begins alike', 'Crimea', ['Crime', 'Crimes', 'Criminal']],
    ['a word in small letters', 'Paris', ['parish', 'parisian']],
    ['what is made of a short name', 'Ash', ['Ashes']],
    ['what is made of an abbreviation', 'NATO', ['NATOs']],
    ['what is made of several words', 'Black Sea', ['Seas', 'Blacks']],
  ])('does not include %s', (_, name, words) => {
    expect(madeOf(name, ...words)).toEqual([])
  })

  test.each([
    ['has an alias of its own', [{ name: 'Highfielders', alias: 'Uppers' }], 'en'],
    ['is the alias of something else', [{ name: 'Lowfielders', alias: 'Highfielders' }], 'en'],
    ['is no English', [], 'de'],
  ])('is not asked for where it %s', (_, more, language) => {
    const told = problemsOf(
      edited(
        ['fictional', false],
        ['language', language],
        ['title', 'Two neighbours'],
        ['questions[0].text', 'What did the Highfielders want?'],
        ['aliases', [{ name: 'Highfield', alias: 'Uppertown' }, ...more]],
      ),
    )
    expect(told.filter(({ path }) => path.startsWith('aliases'))).toEqual([])
    expect(told.some(({ code }) => code === 'alias-missing')).toBe(true)
  })
})
