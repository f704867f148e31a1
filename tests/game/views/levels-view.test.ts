import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { recordNote } from '../../../src/game/views/facts-view.ts'
import { aboutView, levelCards } from '../../../src/game/views/levels-view.ts'
import { toldIn } from '../../../src/game/views/told.ts'
import { edited, loaded } from '../../levels/tiny.ts'

const manner = { language: 'en', aliases: false }
const shipped = (name: string) =>
  loaded(readFileSync(resolve(import.meta.dirname, `../../../levels/${name}.json`), 'utf8'))
const london = shipped('london-2025-04-23')
const lull = shipped('the-lull')

test('a card says whether the level is invented, whether it teaches, and since when its facts stand', () => {
  const cards = levelCards([london, lull], manner)
  expect(cards.map(({ fictional, teaches, recordLine }) => [fictional, teaches, recordLine])).toEqual([
    [false, false, 'Facts as of April 2025'],
    [true, true, 'Invented: nobody and nothing in it is real'],
  ])
})

test('a card asks about severe events only where there are any', () => {
  expect(levelCards([london, lull], manner).map(({ severe }) => severe)).toEqual([true, false])
})

test('what the page About tells of the world leaves invented levels out', () => {
  expect(aboutView([london, lull], manner)).toEqual(aboutView([london], manner))
  expect(aboutView([london], manner).facts).toHaveLength(43)
})

test('the record says how many sources it is retold from, or that it is invented', () => {
  const [source] = loaded(edited()).file.sources
  const real = loaded(edited(['fictional', false]))
  const two = loaded(edited(['fictional', false], ['sources[1]', { ...source, id: 'other' }]))
  expect([london, lull, real, two].map((one) => recordNote(toldIn(one, manner)).split(',')[0])).toEqual([
    'Retold from one source',
    'Invented for this level',
    'Retold from one source',
    'Retold from the level’s sources',
  ])
})
