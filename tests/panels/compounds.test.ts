import { expect, test } from 'vitest'
import { namesView } from '../../src/game/views/glossary-view.ts'
import { stretchesOf } from '../../src/panels/parts/terms.ts'
import { london } from '../game/given.ts'

const names = namesView(london.loaded, { language: 'en', aliases: false })
const glossary = [{ id: 'channel', term: 'Channel', text: '', source: '', forms: ['channel'] }]
const linked = (text: string) =>
  stretchesOf(text, glossary, names, () => true).filter((one) => typeof one !== 'string')

test('a term is explained, and not where it is a part of a word of another meaning', () => {
  expect(linked('A summary through the channel.')).toHaveLength(1)
  expect(linked('It is read aloud on a news channel.')).toEqual([])
})
