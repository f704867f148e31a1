import { describe, expect, test } from 'vitest'
import type { Move } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/rules.ts'
import type { Commitment } from '../../src/negotiation/ledger.ts'
import type { Session } from '../../src/negotiation/session.ts'
import { EAST, given, LINE, NORTH, PRISONERS, SOUTH } from './given.ts'

const world = given.world()
const { scenario } = world
const ROUND_OF_NORTH = 3

const promise: Move = {
  kind: 'promise',
  party: NORTH,
  to: SOUTH,
  sort: 'support',
  issue: LINE,
  choice: 0,
  due: 5,
}

function promised(part: Partial<Commitment> = {}): Commitment {
  return {
    id: 0,
    maker: NORTH,
    to: SOUTH,
    sort: 'support',
    issue: LINE,
    choice: 0,
    due: 1,
    tried: true,
    madeAt: 0,
    status: 'due',
    aside: false,
    ...part,
  }
}

function start(part: Parameters<typeof given.session>[0] = {}): Session {
  return given.session({ world, round: ROUND_OF_NORTH, clauses: { [LINE]: { accepts: [SOUTH] } }, ...part })
}

const reserve: Move = { kind: 'stance', party: NORTH, stances: [{ issue: LINE, kind: 'reserves' }] }
const accept: Move = { kind: 'stance', party: NORTH, stances: [{ issue: LINE, kind: 'accepts' }] }
const passes: readonly Move[] = [NORTH, SOUTH, EAST].map((party) => ({ kind: 'pass', party }))

describe('a promise', () => {
  test('is written into the ledger', () => {
    const { promises } = given.after(world, start(), promise)
    expect(promises).toEqual([promised({ due: 5 })])
  })

  test.each([
    ['twice', { promises: [promised({ due: 5 })] }, {}, 'promise-exists'],
    ['for a moment that has passed', { slot: 5 }, {}, 'expired'],
    ['for after the end', {}, { due: 99 }, 'no-such-thing'],
    ['to oneself', {}, { to: NORTH }, 'to-oneself'],
    ['about an option that is not there', {}, { choice: 7 }, 'no-such-thing'],
  ])('is not made %s', (_, session, part, code) => {
    const move = { ...promise, ...part } as Move // the same kind with other indices
    expect(refusalOf(scenario, start(session), move)?.code).toBe(code)
  })

  test('to support is broken at once by reserving, at the cost of trust with all who heard it', () => {
    const session = given.after(world, start({ promises: [promised()] }), reserve)
    expect(session.promises[0]?.status).toBe('broken')
    expect([session.trust[SOUTH]?.[NORTH], session.trust[EAST]?.[NORTH]]).toEqual([30, 40])
  })

  test('made aside costs only the trust of the one who heard it', () => {
    const session = given.after(world, start({ promises: [promised({ aside: true })] }), reserve)
    expect([session.trust[SOUTH]?.[NORTH], session.trust[EAST]?.[NORTH]]).toEqual([30, 50])
  })

  test('to refrain is broken at once by accepting the wording, and by tabling it', () => {
    const promises = [promised({ sort: 'refrain' })]
    expect(given.after(world, start({ promises }), accept).promises[0]?.status).toBe('broken')
    const table: Move = { kind: 'table', party: NORTH, issue: LINE, choice: 0 }
    const open = start({ promises, clauses: {} })
    expect(given.after(world, open, table).promises[0]?.status).toBe('broken')
  })

  test.each([
    ['to support is kept when the wording stands with its maker’s yes', 'support', [accept], 'kept'],
    ['to support falls when its maker has said nothing', 'support', [], 'void'],
    ['to refrain is kept when its maker did, with the wording before everybody', 'refrain', [], 'kept'],
  ] as const)('%s', (_, sort, moves, status) => {
    const session = given.after(world, start({ promises: [promised({ sort })] }), ...moves, ...passes)
    expect(session.promises[0]?.status).toBe(status)
    expect(session.trust[SOUTH]?.[NORTH]).toBe(status === 'kept' ? 56 : 50)
  })

  test('to refrain from what nobody put forward is no merit; it is put to the test as soon as somebody does', () => {
    const promises = [promised({ sort: 'refrain', tried: false })]
    const nothing = given.after(world, start({ promises, clauses: {} }), ...passes)
    expect(nothing.promises[0]?.status).toBe('void')
    expect(nothing.trust[SOUTH]?.[NORTH]).toBe(50)
    const table: Move = { kind: 'table', party: SOUTH, issue: LINE, choice: 0 }
    const [north, , east] = passes
    const tried = given.after(world, start({ promises, clauses: {} }), north!, table, east!)
    expect(tried.promises[0]?.status).toBe('kept')
  })

  test('to support what one accepts already is none', () => {
    const accepted = start({ clauses: { [LINE]: { accepts: [NORTH] } } })
    expect(refusalOf(scenario, accepted, promise)?.code).toBe('promise-exists')
    expect(refusalOf(scenario, accepted, { ...promise, choice: 1 })).toBeUndefined()
  })

  test('to refrain from what one accepts is none, until that is taken back', () => {
    const refrain: Move = { ...promise, sort: 'refrain' }
    const accepted = start({ clauses: { [LINE]: { accepts: [NORTH] } } })
    expect(refusalOf(scenario, accepted, refrain)).toEqual({ code: 'supports-it', issue: LINE })
    expect(refusalOf(scenario, accepted, { ...refrain, choice: 1 })).toBeUndefined()
    expect(refusalOf(scenario, given.after(world, accepted, reserve), refrain)).toBeUndefined()
  })

  test('to refrain is judged by what its maker holds when it falls due', () => {
    const promises = [promised({ sort: 'refrain' })]
    const held = start({ promises, clauses: { [LINE]: { accepts: [NORTH] } } })
    const session = given.after(world, held, ...passes)
    expect([session.promises[0]?.status, session.trust[SOUTH]?.[NORTH]]).toEqual(['broken', 30])
  })

  test('is not made for the round in which it is made: its maker could no longer keep it', () => {
    const { slots } = start()
    const last = { ...promise, due: slots }
    expect(refusalOf(scenario, start({ slot: slots - 1 }), last)?.code).toBe('no-time')
    expect(refusalOf(scenario, start({ slot: slots - 2 }), last)).toBeUndefined()
    expect(refusalOf(scenario, start(), { ...promise, due: 1 })?.code).toBe('no-time')
  })

  test('is not judged before it is due', () => {
    const session = given.after(world, start({ promises: [promised({ due: 2 })] }), ...passes)
    expect(session.promises[0]?.status).toBe('due')
  })

  test('one could never keep lowers for good how far one is trusted, once broken', () => {
    const redLines = [{ issue: LINE, choice: 0, kind: 'principle' }] as const
    const briefs = world.briefs.map((brief) => (brief.party === NORTH ? { ...brief, redLines } : brief))
    const session = given.after({ ...world, briefs }, start({ promises: [promised()] }), reserve)
    expect(session.ceiling[SOUTH]?.[NORTH]).toBe(70)
  })

  test('falls when its maker leaves', () => {
    const session = given.after(world, start({ promises: [promised({ due: 9 })] }), {
      kind: 'leave',
      party: NORTH,
    })
    expect(session.promises[0]?.status).toBe('void')
  })
})

describe('what is said between delegations', () => {
  test('every reassurance is worth half of the one before', () => {
    const reassure: Move = { kind: 'reassure', party: NORTH, to: SOUTH }
    const once = given.after(world, start(), reassure)
    const twice = given.after(world, { ...once, moved: start().moved }, reassure)
    expect([once, twice].map((session) => session.trust[SOUTH]?.[NORTH])).toEqual([54, 56])
  })

  test('a warning costs the trust of the one warned', () => {
    const warn: Move = { kind: 'warn', party: NORTH, to: SOUTH, issue: LINE, choice: 0 }
    expect(given.after(world, start(), warn).trust[SOUTH]?.[NORTH]).toBe(44)
  })

  test('one vows once about a clause', () => {
    const vow: Move = { kind: 'vow', party: NORTH, sort: 'never', issue: LINE, choice: 0 }
    const session = given.after(world, start(), vow)
    expect(session.vows).toEqual([{ party: NORTH, sort: 'never', issue: LINE, choice: 0, madeAt: 0 }])
    const open = { ...session, moved: start().moved }
    expect(refusalOf(scenario, open, { ...vow, sort: 'only' })?.code).toBe('promise-exists')
    expect(refusalOf(scenario, open, { ...vow, issue: PRISONERS })).toBeUndefined()
  })

  test('each delegation gives a line to the press once', () => {
    const press: Move = { kind: 'press', party: NORTH, line: 0 }
    const session = given.after(world, start(), press)
    expect([session.trust[SOUTH]?.[NORTH], session.trust[EAST]?.[NORTH]]).toEqual([53, 53])
    expect(refusalOf(scenario, { ...session, moved: start().moved }, press)?.code).toBe('used-up')
  })

  test('a delegation is asked to use what only it can do, once', () => {
    const object = scenario.abilities.findIndex((ability) => ability.kind === 'object')
    const request: Move = { kind: 'request', party: NORTH, of: SOUTH, ability: object }
    expect(refusalOf(scenario, start(), { ...request, of: EAST })?.code).toBe('no-ability')
    const session = given.after(world, start(), request)
    expect(session.requests).toEqual([{ by: NORTH, of: SOUTH, ability: object, slot: 0, aside: false }])
    expect(refusalOf(scenario, { ...session, moved: start().moved }, request)?.code).toBe('promise-exists')
  })
})
