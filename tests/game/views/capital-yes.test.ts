import { expect, test } from 'vitest'
import type { Conducted } from '../../../src/game/conducted.ts'
import { answersView } from '../../../src/game/views/answers-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import type { Answers } from '../../../src/negotiation/session.ts'
import { london } from '../given.ts'
import { conducted } from './conducting.ts'

const uk = london.loaded.file.parties.findIndex(({ id }) => id === 'uk')
const capital = london.loaded.file.parties[uk]!.capital!

/** What the capital says in a session with this seed when so many seats of ten say yes. */
function line(seatsFor: number, change: Change = {}) {
  return answered(seatsFor, change)?.capitals[0]?.line
}

interface Change {
  readonly before?: Answers | null
  readonly seed?: number
}

function answered(seatsFor: number, { before = null, seed = 7 }: Change = {}) {
  const start = conducted(london.loaded, 'uk')
  const ended = { outcome: 'signed', left: [], text: [], ending: 0 } as const
  const session = { ...start.session, ended, answers: yes(seatsFor), firstAnswers: before }
  const world = { ...start.world, seed }
  const state: Conducted = { ...start, world, session, phase: { kind: 'capitals', place: 'plenary' } }
  return answersView(groundOf(state))
}

function yes(seatsFor: number): Answers {
  const answer = { party: uk, yes: true, seatsFor, seats: 10, groups: [], names: -1, prefers: -1 }
  return { text: [], capitals: [answer], heard: [], durability: 0 }
}

test('a capital says by how much it accepts, and not the same again after a last sitting', () => {
  const wholes = [capital.whole, ...capital.alsoWhole!]
  expect(wholes).toContain(line(10))
  expect([8, capital.quota].map((seats) => line(seats))).toEqual([capital.yes, capital.close])
  const { capitals, still } = answered(10, { before: yes(10) })!
  expect([capitals[0]?.again, still]).toEqual([true, 'London accepts this text as it did the first.'])
  expect(answered(10)).toMatchObject({ capitals: [{ again: false }], still: '' })
})

test('a yes without a vote against is said in another way in a session with the next seed', () => {
  const ways = [1, 2, 3, 4, 5].map((seed) => line(10, { seed }))
  expect(new Set(ways.slice(0, 4))).toEqual(new Set([capital.whole, ...capital.alsoWhole!]))
  expect(ways[4]).toBe(ways[0])
})
