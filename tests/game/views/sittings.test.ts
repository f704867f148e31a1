import { expect, test } from 'vitest'
import { readingsOf } from '../../../src/game/views/sittings.ts'
import type { Entry } from '../../../src/negotiation/story.ts'
import { london } from '../given.ts'
import { playedOut } from './conducting.ts'
const heardIn = (story: readonly Entry[]) => story.map((entry, key) => ({ key, entry }))

test('what was said at a reading that was put off counts no more at the next one', () => {
  const { session } = playedOut(london.loaded, 'uk', 2)
  const answers = (story: readonly Entry[]) =>
    readingsOf(session, heardIn(story)).map(({ signed }) =>
      signed.map(({ party, answer }) => [party, answer]),
    )
  const first = session.story.findIndex(({ move }) => move.kind === 'sign')
  const opened = session.story[first]!
  const putOff: readonly Entry[] = [
    { ...opened, consequences: [] },
    {
      ...opened,
      move: { kind: 'sign', party: 0, answer: 'go-on' },
      consequences: [{ kind: 'stage', to: { kind: 'closing' } }],
    },
  ]
  expect(answers(session.story)[0]?.length).toBeGreaterThan(1)
  expect(answers(session.story.toSpliced(first, 0, ...putOff))).toEqual(answers(session.story))
})
