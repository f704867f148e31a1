import { describe, expect, test } from 'vitest'
import { called, listed } from '../../../src/game/words/sentence.ts'

describe('the name of a party', () => {
  test.each([
    ['The river commission', 'the river commission'],
    ['United States', 'the United States'],
    ['European Union', 'the European Union'],
    ['France', 'France'],
    ['Thebes', 'Thebes'],
  ])('%s stands inside a sentence as %s', (name, inside) => {
    expect(called(name)).toBe(inside)
  })

  test('stands so in the middle of a list, too', () => {
    expect(listed(['Lowfield', 'The river commission'].map(called))).toBe('Lowfield and the river commission')
  })
})
