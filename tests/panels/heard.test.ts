import { describe, expect, test } from 'vitest'
import { hear, unheard, withoutEvent } from '../../src/panels/parts/play/heard.ts'
import type { StoryLineView } from '../../src/game/shown/story.ts'
import { FR, UK } from './sample-parties.ts'

const line = (key: number, party: StoryLineView['party'], event: number | null = null): StoryLineView => ({
  key,
  time: '10:00',
  party,
  text: '',
  short: '',
  weight: 'line',
  reply: false,
  beside: false,
  more: '',
  rewords: false,
  event,
  aside: false,
  changes: [],
})

describe('what the player has looked at', () => {
  test('only what others did, or what happened, is new', () => {
    const news = [line(1, UK), line(2, FR), line(3, null)]
    expect(unheard({ id: 'first', you: UK, news })).toBe(2)
  })

  test('nothing is new once it was heard, until more comes', () => {
    const session = { id: 'second', you: UK, news: [line(1, UK), line(2, FR)] }
    hear(session)
    expect(unheard(session)).toBe(0)
    expect(unheard({ ...session, news: [...session.news, line(3, FR)] })).toBe(1)
  })

  test('the event that lies on the table is left out of what came before it', () => {
    const news = [line(1, FR), line(2, null, 4)]
    expect(withoutEvent(news, 4)).toEqual([line(1, FR)])
    expect(withoutEvent(news, null)).toEqual(news)
  })
})
