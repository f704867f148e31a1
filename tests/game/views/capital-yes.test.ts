import { expect, test } from 'vitest'
import type { Conducted } from '../../../src/game/conducted.ts'
import { answersView } from '../../../src/game/views/answers-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import type { Answers } from '../../../src/negotiation/session.ts'
import { london } from '../given.ts'
import { conducted } from './conducting.ts'

test('a capital says by how much it accepts, and not the same again after a last sitting', () => {
  const uk = london.loaded.file.parties.findIndex(({ id }) => id === 'uk')
  const { capital } = london.loaded.file.parties[uk]!
  const start = conducted(london.loaded, 'uk')
  const yes = (seatsFor: number): Answers => {
    const answer = { party: uk, yes: true, seatsFor, seats: 10, groups: [], names: -1, prefers: -1 }
    return { text: [], capitals: [answer], durability: 0 }
  }
  const line = (seatsFor: number, before: Answers | null = null) => {
    const ended = { outcome: 'signed', left: [], text: [], ending: 0 } as const
    const session = { ...start.session, ended, answers: yes(seatsFor), firstAnswers: before }
    const state: Conducted = { ...start, session, phase: { kind: 'capitals', place: 'plenary' } }
    return answersView(groundOf(state))?.capitals[0]?.line
  }
  expect([10, 8, capital!.quota].map((seats) => line(seats))).toEqual([
    capital!.whole,
    capital!.yes,
    capital!.close,
  ])
  expect(line(10, yes(10))).toBe('London accepts this text as it did the first.')
})
