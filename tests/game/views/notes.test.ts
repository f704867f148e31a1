import { expect, test } from 'vitest'
import { groundOf } from '../../../src/game/views/ground.ts'
import { notesView } from '../../../src/game/views/notes.ts'
import type { Note } from '../../../src/negotiation/story.ts'
import { london } from '../given.ts'
import { conducted } from './conducting.ts'

const state = conducted(london.loaded, 'us')
const { scenario } = london.loaded
const about = scenario.absent!.party
const stop = (issue: number) => ({ issue, choice: 0, prefers: 1 })
const summary = (slot: number, ...issues: readonly number[]): Note => ({
  kind: 'channel',
  about,
  slot,
  fits: false,
  stops: issues.map(stop),
})

function told(notes: readonly Note[], session = state.session): readonly string[] {
  const all = session.notes.map((kept, party) => (party === state.me ? notes : kept))
  return notesView(groundOf({ ...state, session: { ...session, notes: all } })).map(({ text }) => text)
}

const number = (issue: number) => london.loaded.file.issues[issue]!.number

test('a summary says which clauses were named before it, since it tells what is new first', () => {
  const [second, first] = told([summary(2, 3), summary(6, 0, 6)])
  expect(first).not.toContain('named before')
  expect(second).toMatch(
    /In the way for Russia: .*\. It names first what you had not been told; named before: /,
  )
  expect(second!.slice(second!.indexOf('named before'))).toContain(number(3))
})

test('a summary after a refusal does not leave the refusal out', () => {
  const absent = { accepts: false, names: 3, prefers: 1 }
  const opened = {
    round: 5,
    slot: 4,
    move: { kind: 'pass', party: 0 },
    heardBy: [],
    own: 0,
    discreet: false,
    consequences: [{ kind: 'stage', to: { kind: 'final', issue: 3 } }],
  } as const
  const session = {
    ...state.session,
    finalUsed: true,
    firstAnswers: { text: [], capitals: [], absent, heard: [], durability: 0 },
    story: [opened],
  }
  expect(told([summary(6, 0, 6)], session)[0]).toContain(number(3))
  // One that came before the refusal could not know it.
  expect(told([summary(2, 0, 6)], session)[0]).not.toContain('named before')
})

const base = { round: 1, slot: 1, heardBy: [], own: 1, discreet: false }
const reason = { issue: 0, kind: 'interest', guarded: false } as const
const criticised = {
  ...base,
  slot: 2,
  move: { kind: 'criticise', party: 2, reason } as const,
  consequences: [],
}

test.each([
  ['is still worded as it was', 'tabled', 0, /It still reads so\.$/],
  ['was reworded', 'tabled', 1, /It has been reworded since\.$/],
  ['was put off', 'parked', 0, /No wording stands there now\.$/],
])('a criticism says whether the clause that it named %s', (_, status, choice, since) => {
  const clause = { kind: 'clause', issue: 0, from: 'open', to: 'tabled', choice: 0 } as const
  const story = [
    { ...base, move: { kind: 'table', party: 0, issue: 0, choice: 0 } as const, consequences: [clause] },
    criticised,
  ]
  const clauses = state.session.clauses.map((one, issue) =>
    issue === 0 ? { ...one, status: status as 'tabled' | 'parked', choice } : one,
  )
  expect(told([], { ...state.session, story, clauses })).toEqual([expect.stringMatching(since)])
})

test.each([
  ['still says nothing', 'open', /No wording stands there yet\.$/],
  ['has been given words', 'tabled', /A wording stands there now\.$/],
  ['was put off', 'parked', /No wording stands there yet\.$/],
])('of a clause that was missed on the circulated text it is told whether it %s', (_, status, since) => {
  const clauses = state.session.clauses.map((one, issue) =>
    issue === 0 ? { ...one, status: status as 'open' | 'tabled' | 'parked' } : one,
  )
  const session = { ...state.session, story: [criticised], clauses }
  expect(told([], session)).toEqual([expect.stringMatching(since)])
})
