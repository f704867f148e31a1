import { expect, test } from 'vitest'
import type { Conducted } from '../../../src/game/conducted.ts'
import { delegationsView } from '../../../src/game/views/delegations-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { storyView } from '../../../src/game/views/story-view.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { chairOf } from '../../../src/negotiation/presence.ts'
import { turnOf } from '../../../src/negotiation/turn.ts'
import { london } from '../given.ts'
import { conducted, inTurn, seenFrom } from './conducting.ts'

const partyOf = (id: string) => london.loaded.scenario.parties.findIndex((party) => party.id === id)
const [US, RUSSIA] = [partyOf('us'), partyOf('ru')]

/** The US telephones in the first round, and the talks go on until the given slot. */
function telephoned(until: number): Conducted {
  let state = conducted(london.loaded, 'ua')
  const chair = chairOf(state.world.scenario)
  state = inTurn(state, { kind: 'order', party: chair, tracks: [...state.world.scenario.tracks.keys()] })
  state = inTurn(state, { kind: 'channel', party: US, sends: 'question' })
  while (state.session.slot < until) state = inTurn(state, passOf(state))
  return state
}

function passOf({ world, session }: Conducted): Move {
  return { kind: 'pass', party: turnOf(world.scenario, session)?.party ?? -1 }
}

const card = (state: Conducted) => delegationsView(groundOf(state))[RUSSIA]?.signal
const lines = (state: Conducted) =>
  storyView(groundOf(state)).filter(({ text }) => text.startsWith('Russia has answered'))

const { slot } = telephoned(0).session
const { delay } = london.loaded.scenario.absent!
const before = telephoned(slot + delay - 1)
const answered = telephoned(slot + delay)

test('until the answer is due, everybody knows when it will come, and nothing is told', () => {
  expect(card(before)?.text).toMatch(/^An answer is due at \d\d:\d\d\.$/)
  expect(lines(before)).toEqual([])
})

test('an answer to somebody else is told to everybody as news, and stays on the card', () => {
  expect(lines(answered).map(({ time, short }) => [time, short])).toEqual([
    [expect.any(String), 'Russia has answered the US delegation, which alone has heard what it says.'],
  ])
  const [line] = lines(answered)
  expect(card(answered)).toEqual({
    icon: 'phone',
    text: `Answered the US delegation at ${line?.time}.`,
    why: 'Only that delegation has heard what it says.',
  })
})

test('whoever asked reads the answer, and no second line says that there is one', () => {
  const state = seenFrom(answered, US)
  expect(lines(state)).toEqual([])
  expect(storyView(groundOf(state)).some(({ reply, party }) => reply && party === null)).toBe(true)
})

test('a second answer to the same delegation is told in other words', () => {
  let state = answered
  while (turnOf(state.world.scenario, state.session)?.party !== US) state = inTurn(state, passOf(state))
  state = inTurn(state, { kind: 'channel', party: US, sends: 'question' })
  const due = state.session.slot + delay
  while (state.session.slot < due) state = inTurn(state, passOf(state))
  const told = storyView(groundOf(state)).filter(({ text }) => /^(Russia has|Another) answer/.test(text))
  expect(told.map(({ text }) => text)).toEqual([
    'Russia has answered the US delegation, which alone has heard what it says.',
    'Another answer of Russia has come, for the ears of the US delegation alone.',
  ])
})
