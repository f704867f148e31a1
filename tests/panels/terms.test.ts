import { describe, expect, test } from 'vitest'
import { Claims, stretchesOf } from '../../src/panels/parts/terms.ts'

const entry = (id: string, ...forms: string[]) => ({ id, term: id, text: '', source: '', forms })
const GLOSSARY = [
  entry('bracket', 'bracket', 'Bracket', 'brackets'),
  entry('reserve', 'reserve', 'Reserve', 'reserves'),
  entry('sides', 'Sides'),
  entry('zone', 'zone of agreement'),
  entry('one-text', 'one-text procedure', 'one text'),
]
const always = () => true
const marked = (text: string) =>
  stretchesOf(text, GLOSSARY, [], always).filter((one) => typeof one !== 'string')

describe('terms in running text', () => {
  test('a text is cut where a term stands, and nothing of it is lost', () => {
    const stretches = stretchesOf('Who reserves keeps brackets.', GLOSSARY, [], always)
    expect(stretches).toEqual([
      'Who ',
      { id: 'reserve', word: 'reserves' },
      ' keeps ',
      { id: 'bracket', word: 'brackets' },
      '.',
    ])
  })

  test('a term is marked once, where it is first read', () => {
    expect(marked('Brackets, and a bracket, and brackets.')).toEqual([{ id: 'bracket', word: 'Brackets' }])
  })

  test('a form in small letters may begin a sentence, a form in large letters stands as it is written', () => {
    expect(marked('Reserves the right.')).toEqual([{ id: 'reserve', word: 'Reserves' }])
    expect(marked('The Sides withdraw on both sides.')).toEqual([{ id: 'sides', word: 'Sides' }])
    expect(marked('On both sides of the line.')).toEqual([])
  })

  test('no term is found inside another word, and the longer form wins', () => {
    expect(marked('Unreserved; a bracketing; one-texts.')).toEqual([])
    expect(marked('The one-text procedure.')).toEqual([{ id: 'one-text', word: 'one-text procedure' }])
  })

  test('a name of a clause or a wording is not cut up, and a later use of the term is marked', () => {
    const names = ['Reserve force', 'Sides', 'One text']
    const cut = (text: string) => stretchesOf(text, GLOSSARY, names, always)
    expect(cut('Table Reserve force (2.1).')).toEqual(['Table Reserve force (2.1).'])
    expect(cut('Reserve force: who reserves?')).toEqual([
      'Reserve force: who ',
      { id: 'reserve', word: 'reserves' },
      '?',
    ])
    expect(cut('The Sides.')).toEqual(['The ', { id: 'sides', word: 'Sides' }, '.'])
  })

  test('without a glossary a text is a text', () => {
    expect(stretchesOf('Brackets.', [], [], always)).toEqual(['Brackets.'])
  })
})

describe('the claims of a panel', () => {
  const [first, second] = [{}, {}]

  test('the text that asked first explains a term, also when it is told anew', () => {
    const claims = new Claims()
    expect(claims.claim('bracket', first)).toBe(true)
    expect(claims.claim('bracket', second)).toBe(false)
    expect(claims.claim('bracket', first)).toBe(true)
  })

  test('a text that goes leaves its terms to the others', () => {
    const claims = new Claims()
    claims.claim('bracket', first)
    claims.release(first)
    expect(claims.claim('bracket', second)).toBe(true)
  })
})
