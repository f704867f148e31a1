import { expect, test } from 'vitest'
import { endingView } from '../../../src/game/views/ending-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import type { Entry } from '../../../src/negotiation/story.ts'
import { london, lull } from '../given.ts'
import { conducted } from './conducting.ts'

const [UK, US, UA] = [0, 1, 2]

/** What the ending says of criticism, where these delegations criticised and the text meets what these named. */
function lineOf(level: typeof london, critics: readonly number[], heard: readonly number[]): string {
  const opened = conducted(level.loaded, level.loaded.file.parties.find(({ seat }) => seat)!.id)
  const text = opened.session.clauses.map(() => 0)
  const story = critics.map((party): Entry => {
    const move = { kind: 'criticise', party, reason: { issue: 0, kind: 'interest', guarded: false } } as const
    return { round: 1, slot: 1, move, heardBy: [], consequences: [], own: 0, discreet: false }
  })
  const absent = { accepts: true, names: -1, prefers: -1 }
  const answers = { text, capitals: [], heard, absent, durability: 700 }
  const session = {
    ...opened.session,
    story,
    answers,
    ended: { outcome: 'signed', ending: 0, text, left: [] } as const,
  }
  return endingView(groundOf({ ...opened, session, phase: { kind: 'ending', place: 'plenary' } }))!
    .durability!.heard
}

test.each([
  ['one of two', [US, UA], [UA], /^The Ukrainian delegation found .* met: 1 of the 2 whose criticism counts/],
  ['everybody', [US, UA], [US, UA], /^The US delegation and the Ukrainian delegation found .* met\. /],
  ['nobody', [US], [], /no criticism that counts .* was met/],
  ['nobody whose criticism counts was asked', [UK], [], /^$/],
])('an ending tells whose criticism its text meets: %s', (_, critics, heard, expected) => {
  expect(lineOf(london, critics, heard)).toMatch(expected)
})

test('a level that does not count criticism says nothing of it', () => {
  expect(lineOf(lull, [0, 1, 2], [])).toBe('')
})
