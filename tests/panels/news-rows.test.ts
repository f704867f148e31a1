import { describe, expect, test } from 'vitest'
import type { StoryLineView } from '../../src/game/shown/story.ts'
import { rowsOf } from '../../src/panels/parts/play/news-rows.ts'
import { DE, FR, UA, UK, US } from './sample-parties.ts'

let key = 0
const line = (
  party: StoryLineView['party'],
  short: string,
  part: Partial<StoryLineView> = {},
): StoryLineView => ({
  key: key++,
  time: '10:00',
  party,
  text: `${short} In full.`,
  short,
  weight: 'line',
  reply: false,
  beside: false,
  more: '',
  rewords: false,
  event: null,
  aside: false,
  changes: [],
  ...part,
})
const changes = [{ tone: 'gain', certainty: 'certain', text: 'More trust.' }] as const
const rows = (...lines: readonly StoryLineView[]) =>
  rowsOf(lines, UK.id).map(({ parties, text }) => `${parties.map(({ code }) => code).join(' ')}: ${text}`)
const beside = (...lines: readonly StoryLineView[]) => rowsOf(lines, UK.id).map((row) => row.beside)

describe('the rows of the news', () => {
  test('what weighs is told in full, what the player did in a few words', () => {
    expect(rows(line(UK, 'Asked.', { weight: 'full' }), line(US, 'Answered.', { weight: 'full' }))).toEqual([
      'UK: Asked.',
      'US: Answered. In full.',
    ])
  })

  test('what one party did in succession stands in one row', () => {
    expect(rows(line(FR, 'Accepted 2.1.'), line(FR, 'Tabled 2.2.'), line(DE, 'Tabled 2.3.'))).toEqual([
      'FR: Accepted 2.1. Tabled 2.2.',
      'DE: Tabled 2.3.',
    ])
  })

  test('parties that did the same at the same time stand beside each other', () => {
    const later = line(US, 'Accepted 2.1.', { time: '10:30' })
    expect(rows(line(FR, 'Accepted 2.1.'), line(US, 'Refused.'), line(DE, 'Accepted 2.1.'), later)).toEqual([
      'FR DE: Accepted 2.1.',
      'US: Refused.',
      'US: Accepted 2.1.',
    ])
  })

  test('nothing that something changed by is merged away', () => {
    const told = rowsOf([line(FR, 'Accepted 2.1.', { changes }), line(DE, 'Accepted 2.1.')], UK.id)
    expect(told.map((row) => row.changes.length)).toEqual([1, 0])
  })

  test('talk among others may wait, but not with what something changed by, nor with what moved the text', () => {
    const talk = line(FR, 'Asked Germany.', { beside: true })
    expect(beside(talk)).toEqual([true])
    expect(beside(line(FR, 'Asked Germany.', { beside: true, changes }))).toEqual([false])
    expect(beside(talk, line(FR, 'Tabled 2.2.'))).toEqual([false])
  })

  test('everything stands in the order in which it happened, and nobody with those who spoke of the wording before', () => {
    const said = [
      line(UK, 'Tabled 1.1.', { rewords: true }),
      line(US, 'Accepted 1.1.'),
      line(DE, 'Tabled 1.1.', { rewords: true }),
      line(FR, 'Accepted 1.1.'),
      line(UA, 'Accepted 1.1.'),
    ]
    expect(rows(...said)).toEqual([
      'UK: Tabled 1.1.',
      'US: Accepted 1.1.',
      'DE: Tabled 1.1.',
      'FR UA: Accepted 1.1.',
    ])
  })

  test('silence is left out, unless it changed something', () => {
    expect(rows(line(FR, ''), line(DE, '', { changes }))).toEqual(['DE: '])
  })

  test('what was said aside stays apart from what the room heard', () => {
    expect(rows(line(FR, 'Asked.', { aside: true }), line(FR, 'Tabled 2.2.'))).toHaveLength(2)
  })
})
