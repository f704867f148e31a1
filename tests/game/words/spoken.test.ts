import { afterEach, describe, expect, test } from 'vitest'
import { english } from '../../../src/english.ts'
import { languageFrom, PSEUDO } from '../../../src/game/address.ts'
import { pluralIn } from '../../../src/game/words/plural.ts'
import { speak, spoken } from '../../../src/game/words/spoken.ts'
import { wordsFor } from '../../../src/game/words/words.ts'
import { speakIn } from '../../../src/language.ts'

afterEach(() => speak('en', null))

describe('the language of the interface', () => {
  test('is what the address asks for, or the browser’s where it is English, or English', () => {
    expect(languageFrom('?language=pseudo', 'en-GB')).toBe(PSEUDO)
    expect(languageFrom('', 'en-GB')).toBe('en-GB')
    expect(languageFrom('?language=xx', 'uk')).toBe('en')
  })

  test('is English at once, without anything to wait for', () => {
    expect(speakIn('en-GB')).toBeNull()
  })

  test('changes what was already imported, and goes back', () => {
    const words = spoken('greeting', { hello: 'Hello', to: (name: string) => `Hello, ${name}` })
    speak('uk', { greeting: { hello: 'Вітаю', to: (name: string) => `Вітаю, ${name}` } })
    expect([words.hello, words.to('Kyiv')]).toEqual(['Вітаю', 'Вітаю, Kyiv'])
    speak('en', null)
    expect([words.hello, words.to('Kyiv')]).toEqual(['Hello', 'Hello, Kyiv'])
  })

  test('holds for the words of the views only in its own language', async () => {
    await speakIn(PSEUDO)
    expect(wordsFor('en').proceed.ending).toBe('Look back')
    expect(wordsFor(PSEUDO).proceed.ending).not.toBe('Look back')
  })

  test('finds every part of the catalogue under the name by which its screen asks for it', async () => {
    const { game: _, ...parts } = english
    const before = Object.values(parts).map((part) => JSON.stringify(part))
    await speakIn(PSEUDO)
    const still = Object.entries(parts).filter(([, part], at) => JSON.stringify(part) === before[at])
    expect(still.map(([name]) => name)).toEqual([])
  })
})

describe('the form of a word beside a number', () => {
  test.each([
    [1, '1 слот'],
    [2, '2 слоти'],
    [5, '5 слотів'],
    [11, '11 слотів'],
    [21, '21 слот'],
    [22, '22 слоти'],
  ])('is the language’s own: %i in Ukrainian', (count, said) => {
    const form = pluralIn('uk')
    expect(`${count} ${form(count, { one: 'слот', few: 'слоти', other: 'слотів' })}`).toBe(said)
  })
})
