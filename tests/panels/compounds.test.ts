import { expect, test } from 'vitest'
import { namesView } from '../../src/game/views/glossary-view.ts'
import { heldTogether, stretchesOf } from '../../src/panels/parts/terms.ts'
import { london } from '../game/given.ts'

const names = namesView(london.loaded, { language: 'en', aliases: false })
const glossary = [{ id: 'channel', term: 'Channel', text: '', source: '', forms: ['channel'] }]
const linked = (text: string) =>
  stretchesOf(text, glossary, names, () => true).filter((one) => typeof one !== 'string')

test('a term is explained, and not where it is a part of a word of another meaning', () => {
  expect(linked('A summary through the channel.')).toHaveLength(1)
  expect(linked('It is read aloud on a news channel.')).toEqual([])
})

test('signs stay with their term, each of them once, and nothing of the text is lost', () => {
  const term = { id: 'channel', word: 'channel' }
  const texts = [
    ['Ask by (', term, '), or not.'],
    [term, '/', term],
    ['It is the ', term, '. Nobody else hears it.'],
    ['One ', term, "'s worth"],
  ]
  const held = texts.map(heldTogether)
  expect(held[0]).toEqual(['Ask by ', { ...term, before: '(', after: '),' }, ' or not.'])
  expect(held[1]).toEqual([{ ...term, before: '', after: '/' }, '', { ...term, before: '', after: '' }])
  expect(held[2]?.slice(1)).toEqual([{ ...term, before: '', after: '.' }, ' Nobody else hears it.'])
  expect(held[3]?.slice(1)).toEqual([{ ...term, before: '', after: "'" }, 's worth'])
})
