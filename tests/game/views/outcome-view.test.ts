import { describe, expect, test } from 'vitest'
import type { Conducted } from '../../../src/game/conducted.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { village } from '../given.ts'
import { after, conducted, inTurn, seenFrom } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const [SHARE, GAUGES, TOLL] = [0, 1, 2]

const start = conducted(village.loaded, 'highfield')
const came = (state: Conducted) => sessionView(state).outcome
const from = (...moves: readonly Move[]) => came(after(start, ...moves))

const ask: Move = { kind: 'ask', party: HIGH, of: LOW }
const offer = { kind: 'offer', party: LOW, to: HIGH, changes: [], none: true, padded: false } as const
const [give, get] = [[{ issue: TOLL, choice: 0 }], [{ issue: SHARE, choice: 1 }]]
const trade: Move = { kind: 'trade', party: HIGH, to: LOW, give, get }
const answer = { kind: 'answer', party: LOW, trade: 0 } as const
const tabled: Move = { kind: 'table', party: HIGH, issue: SHARE, choice: 2 }
const reason = { issue: SHARE, kind: 'interest', guarded: false } as const
const reserves = {
  kind: 'stance',
  party: LOW,
  stances: [{ issue: SHARE, kind: 'reserves', reason }],
} as const
const passes = [LOW, COMMISSION].map((party): Move => ({ kind: 'pass', party }))

describe('what the last move brought', () => {
  test('is nothing as long as nobody has moved, and nothing has come of a move', () => {
    expect(came(start)).toBeNull()
    expect(from(ask)).toBeNull()
  })

  test.each([
    [{ ...offer, none: false, changes: [{ issue: GAUGES, choice: 1 }] }, 'Commission gauges (1.2).'],
    [offer, 'it cannot name a price now.'],
    [
      { ...offer, reason },
      'it cannot name a price now, because of 1.1 (The share): its mill stands still without water.',
    ],
  ])('tells the answer to a question: %j', (answered, expected) => {
    expect(from(ask, answered)).toEqual({ did: 'Asked Lowfield what it would need:', came: [expected] })
  })

  test.each([
    [{ ...answer, answer: 'refuse' } as const, 'refused.'],
    [
      { ...answer, answer: 'refuse', reason } as const,
      'refused because of 1.1 (The share): its mill stands still without water.',
    ],
    [
      { ...answer, answer: 'counter', give, get: [{ issue: GAUGES, choice: 1 }] } as const,
      /^answered with another\. You would get .+ \(2\.1\); you would give Commission gauges \(1\.2\)\.$/,
    ],
    [{ ...answer, answer: 'accept' } as const, 'accepted.'],
  ])('tells the answer to a trade: %j', (answered, expected) => {
    const outcome = from(trade, answered)
    expect(outcome?.did).toBe('Your trade with Lowfield:')
    expect(outcome?.came[0]).toMatch(expected)
  })

  test.each([
    [{ answer: 'refuse' } as const, 'You refused that.'],
    [{ answer: 'accept' } as const, 'You accepted that.'],
    [
      { answer: 'accept', give, get: [{ issue: GAUGES, choice: 1 }] } as const,
      'You accepted a part of that.',
    ],
  ])('tells what the player said to another trade that came back: %j', (said, expected) => {
    const countered = { ...answer, answer: 'counter', give, get: [{ issue: GAUGES, choice: 1 }] } as const
    const told = after(start, trade, countered, { kind: 'answer', party: HIGH, trade: 1, ...said })
    // A reply is no new move: what came of the trade is still news.
    expect(came({ ...told, lastSeen: 0 })?.came[1]).toBe(expected)
  })

  test('tells who accepts the wording that was tabled and who reserves on it', () => {
    const accepts: Move = {
      kind: 'stance',
      party: COMMISSION,
      stances: [{ issue: SHARE, kind: 'accepts' }],
    }
    expect(from(tabled, reserves, passes[0]!, accepts)).toEqual({
      did: 'Tabled 1.1: Upstream first.',
      came: ['1.1: accepted by the river commission, reserved by Lowfield.'],
    })
  })

  test('tells that a clause is agreed, and then no longer who accepts it', () => {
    const accepts: Move = { kind: 'stance', party: LOW, stances: [{ issue: SHARE, kind: 'accepts' }] }
    expect(from(tabled, accepts, ...passes)).toEqual({
      did: 'Tabled 1.1: Upstream first.',
      came: ['1.1 (The share) is agreed.'],
    })
  })

  test('tells of the own wording alone: who put another there, and nothing that was said of that one', () => {
    const put: Move = { kind: 'table', party: COMMISSION, issue: SHARE, choice: 0 }
    const accepts: Move = { kind: 'stance', party: LOW, stances: [{ issue: SHARE, kind: 'accepts' }] }
    const state = inTurn(inTurn(after(start, tabled, reserves, ...passes), put), accepts)
    expect(came({ ...state, lastSeen: 0 })?.came).toEqual([
      '1.1: the river commission has since put another wording in its place: Half and half.',
    ])
  })

  test('files nothing under a trade that was refused, and tells that one no longer stands', () => {
    const accepts: Move = { kind: 'stance', party: COMMISSION, stances: [{ issue: SHARE, kind: 'accepts' }] }
    const put: Move = { kind: 'table', party: LOW, issue: SHARE, choice: 0 }
    expect(from(trade, { ...answer, answer: 'refuse' }, put, accepts)?.came).toEqual(['refused.'])
    const taken = after(start, trade, { ...answer, answer: 'accept' }, { kind: 'pass', party: LOW })
    const lapsed = after(taken, { kind: 'park', party: COMMISSION, issue: SHARE })
    expect(came({ ...lapsed, lastSeen: 0 })?.came).toEqual([
      'accepted.',
      'This trade no longer stands.',
      '1.1: not in the text any more.',
    ])
  })

  test('stays when the player answers the news, which is a move that takes no time', () => {
    const react: Move = { kind: 'react', party: HIGH, event: 0, reaction: 1 }
    const before = after(start, ask, offer, ...passes)
    const state = { ...after(before, react), lastSeen: before.lastSeen }
    expect(before.phase.place).toBe('event')
    expect(came(state)).toEqual(came(before))
  })

  test('is of the own move alone', () => {
    expect(came(seenFrom(after(start, ask, offer), COMMISSION))).toBeNull()
  })
})

/** How many lines and cards the corridor shows after a question was answered so. */
function aside(answered: Move) {
  const phase = { kind: 'talks', place: 'corridor', with: LOW } as const
  const { corridor } = sessionView({ ...after(start, ask, answered), phase })
  return { lines: corridor?.lines.length, cards: corridor?.offers.length }
}

test('in the corridor an answer without a price is said once, and lies on no card', () => {
  expect(aside({ ...offer, reason })).toEqual({ lines: 2, cards: 0 })
  const price = { ...offer, none: false, changes: [{ issue: GAUGES, choice: 1 }] }
  expect(aside(price)).toEqual({ lines: 2, cards: 1 })
})
