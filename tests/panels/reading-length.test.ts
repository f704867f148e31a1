import { describe, expect, test } from 'vitest'
import { decisionOf } from '../../src/game/conductor.ts'
import type { SessionView } from '../../src/game/shown/session.ts'
import { sessionView } from '../../src/game/views/session-view.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { rowsOf } from '../../src/panels/parts/play/news-rows.ts'
import { countWords } from '../../tools/player/in-page/count-words.ts'
import { london } from '../game/given.ts'
import { after, conducted } from '../game/views/conducting.ts'

/** All that a player reads before the debrief should stay under 3,500 words; the rest is for clauses and previews. */
const MOST = 3100

function wordsIn(...texts: readonly string[]): number {
  return countWords(texts.join(' '))
}

/** What lies open when the brief is opened; the rest of it and the record wait behind their headings. */
function ofBrief({ brief }: SessionView): number {
  return wordsIn(brief.who, brief.home, brief.cannot, brief.opening)
}

/** A card with its answers; the sentence of the one that is taken appears when it is chosen. */
function ofCard({ event }: SessionView, taken: number): number {
  if (!event) return 0
  const answers = event.reactions.map(({ label, hints }) => wordsIn(label, ...hints.map(({ text }) => text)))
  const chosen = event.reactions.find(({ index }) => index === taken)
  const card = wordsIn(event.title, event.text, event.sourceLine, chosen?.text ?? '')
  return answers.reduce((sum, words) => sum + words, card)
}

/** The news of every round, as the page of news tells it; talk among others waits behind its heading. */
function ofNews({ story, you }: SessionView): number {
  const rows = rowsOf(story, you.id).filter(({ beside }) => !beside)
  return rows.reduce(
    (sum, { text, changes }) => sum + wordsIn(text, ...changes.map((change) => change.text)),
    0,
  )
}

/** A session in which the player's seat decides as a counterpart would in it. */
function wordsOf(seat: string, seed: number): number {
  const start = conducted(london.loaded, seat)
  let state = { ...start, world: { ...start.world, seed } }
  let cards = 0
  for (let turn = turnOf(state.world.scenario, state.session); turn; ) {
    for (const move of decisionOf(state.world, state.session, turn)) {
      if (move.kind === 'react' && move.party === state.me) cards += ofCard(sessionView(state), move.reaction)
      state = after(state, move)
    }
    turn = turnOf(state.world.scenario, state.session)
  }
  const view = sessionView(state)
  return ofBrief(view) + cards + ofNews(view)
}

describe('what a player reads before the debrief', () => {
  test('in the brief, on cards and in the news of London stays far enough below 3,500 words to leave room for clauses', () => {
    const words = ['uk', 'us', 'ua'].map((seat, at) => wordsOf(seat, at + 1))
    expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThan(MOST)
  })
})
