import { describe, expect, test } from 'vitest'
import type { Move } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/rules.ts'
import type { Session } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { EAST, FAR, given, LINE, MONITORS, NORTH, PRISONERS, SOUTH } from './given.ts'

const world = given.world()
const { scenario } = world

const give = [{ issue: LINE, choice: 2 }]
const get = [{ issue: PRISONERS, choice: 0 }]
const trade: Move = { kind: 'trade', party: NORTH, to: SOUTH, give, get }

function start(part: Parameters<typeof given.session>[0] = {}): Session {
  return given.session({ world, round: 3, ...part })
}

function answer(answered: 'accept' | 'refuse', part = {}): Move {
  return { kind: 'answer', party: SOUTH, trade: 0, answer: answered, ...part }
}

function pass(...parties: readonly number[]): Move[] {
  return parties.map((party) => ({ kind: 'pass', party }))
}

/** North and South have traded, and in a later round it is this party's turn. */
function tradedAt(turn: number): Session {
  const after = given.after(world, start(), trade, answer('accept'))
  return { ...after, round: 5, moved: after.moved.map((_, party) => party !== turn) }
}

/** Of the two clauses that are traded. */
function statuses(session: Session): readonly string[] {
  return session.clauses.slice(0, 2).map((clause) => clause.status)
}

describe('a trade', () => {
  test('must be answered before the round goes on', () => {
    const session = given.after(world, start(), trade)
    expect(turnOf(scenario, session)).toMatchObject({ party: SOUTH, owes: 'answer' })
    expect(refusalOf(scenario, session, { kind: 'pass', party: SOUTH })?.code).toBe('answer-due')
  })

  test('puts both halves on the table when accepted, with the acceptance of the two', () => {
    const session = given.after(world, start(), trade, answer('accept'))
    expect(session.trades[0]?.state).toBe('accepted')
    for (const [issue, choice] of [
      [LINE, 2],
      [PRISONERS, 0],
    ] as const) {
      expect(session.clauses[issue]).toMatchObject({ choice, link: 0, status: 'tabled' })
      const said = session.clauses[issue]?.stances.map((stance) => stance.kind)
      expect(said).toEqual(['accepts', 'accepts', 'silent', 'silent'])
    }
  })

  test('changes nothing on the table when refused', () => {
    const session = given.after(world, start(), trade, answer('refuse'))
    expect(session.trades[0]?.state).toBe('refused')
    expect(session.clauses.map((clause) => clause.status)).toEqual(['open', 'open', 'open', 'open'])
  })

  test('may be accepted in part, and then only that part is set', () => {
    const wide = { ...trade, get: [...get, { issue: MONITORS, choice: 0 }] }
    const session = given.after(world, start(), wide, answer('accept', { give, get }))
    expect(session.clauses.map((clause) => clause.choice)).toEqual([2, 0, -1, -1])
    const more = answer('accept', { give, get: [{ issue: PRISONERS, choice: 1 }] })
    expect(refusalOf(scenario, given.after(world, start(), wide), more)?.code).toBe('no-such-thing')
  })

  test.each([
    ['what its maker gives', { give }],
    ['what its maker gets', { get }],
  ])('cannot be stripped down to %s alone', (_, part) => {
    const refusal = refusalOf(scenario, given.after(world, start(), trade), answer('accept', part))
    expect(refusal).toEqual({ code: 'one-sided', party: NORTH })
    const gift = { ...trade, get: [] }
    const gifted = given.after(world, start(), gift)
    expect(refusalOf(scenario, gifted, answer('accept', { give }))).toBeUndefined()
  })

  test('may be countered once, and the first maker answers that', () => {
    const counter: Move = {
      kind: 'answer',
      party: SOUTH,
      trade: 0,
      answer: 'counter',
      give,
      get: [{ issue: PRISONERS, choice: 1 }],
    }
    const session = given.after(world, start(), trade, counter)
    expect(session.trades[1]).toMatchObject({ maker: SOUTH, to: NORTH, counters: 0, state: 'open' })
    expect(turnOf(scenario, session)).toMatchObject({ party: NORTH, owes: 'answer' })
    const again: Move = { ...counter, party: NORTH, trade: 1 }
    expect(refusalOf(scenario, session, again)?.code).toBe('answer-due')
  })

  test('is taken whole where it answers another', () => {
    const added = { issue: MONITORS, choice: 0 }
    const counter = { kind: 'answer', party: SOUTH, trade: 0, answer: 'counter' } as const
    const session = given.after(world, start(), trade, { ...counter, give: get, get: [...give, added] })
    const yes = { kind: 'answer', party: NORTH, trade: 1, answer: 'accept' } as const
    expect(refusalOf(scenario, session, { ...yes, give: get, get: give })?.code).toBe('whole-only')
    expect(refusalOf(scenario, session, yes)).toBeUndefined()
  })

  test('binds both: neither may reserve on its half while it stands', () => {
    const session = given.after(world, start(), trade, answer('accept'))
    const reserve: Move = { kind: 'stance', party: SOUTH, stances: [{ issue: LINE, kind: 'reserves' }] }
    expect(refusalOf(scenario, session, reserve)).toEqual({ code: 'bound-by-offer', issue: LINE })
  })

  const otherLine = [{ issue: LINE, choice: 0 }]

  test.each<[string, Move]>([
    ['tabling another wording', { kind: 'table', party: SOUTH, ...otherLine[0]! }],
    ['having it put off', { kind: 'park', party: SOUTH, issue: LINE }],
    ['proposing a trade to a third', { kind: 'trade', party: SOUTH, to: EAST, give: otherLine, get: [] }],
  ])('binds both: neither undoes its half by %s', (_, move) => {
    expect(refusalOf(scenario, tradedAt(SOUTH), move)).toEqual({ code: 'bound-by-offer', issue: LINE })
  })

  test('binds both: neither undoes its half by taking the trade of a third, which may be refused', () => {
    const proposed: Move = { kind: 'trade', party: EAST, to: SOUTH, give: otherLine, get: [] }
    const session = given.after(world, tradedAt(EAST), proposed)
    const yes: Move = { kind: 'answer', party: SOUTH, trade: 1, answer: 'accept' }
    expect(refusalOf(scenario, session, yes)).toEqual({ code: 'bound-by-offer', issue: LINE })
    expect(refusalOf(scenario, session, { ...yes, answer: 'refuse' })).toBeUndefined()
  })

  test('gives way to another between the same two', () => {
    const anew: Move = { kind: 'trade', party: NORTH, to: SOUTH, give: otherLine, get }
    expect(refusalOf(scenario, tradedAt(NORTH), anew)).toBeUndefined()
    const yes: Move = { kind: 'answer', party: SOUTH, trade: 1, answer: 'accept' }
    const session = given.after(world, tradedAt(NORTH), anew, yes)
    expect(session.trades.map(({ state }) => state)).toEqual(['lapsed', 'accepted'])
    expect(session.clauses[LINE]).toMatchObject({ choice: 0, link: 1 })
  })

  test('is agreed in both halves or in none', () => {
    const traded = given.after(world, { ...start(), round: 5 }, ...pass(EAST))
    const session = given.after(world, traded, trade, answer('accept'))
    const half = { ...session, objections: [{ party: EAST, issue: LINE, choice: 2 }] }
    expect(statuses(given.after(world, half, ...pass(SOUTH)))).toEqual(['tabled', 'tabled'])
    expect(statuses(given.after(world, session, ...pass(SOUTH)))).toEqual(['agreed', 'agreed'])
  })

  test('lapses when a third words one half anew, and nobody is held to what it gave for it', () => {
    const after = given.after(world, tradedAt(EAST), { kind: 'table', party: EAST, issue: LINE, choice: 0 })
    expect(after.trades[0]?.state).toBe('lapsed')
    expect(after.clauses[PRISONERS]).toMatchObject({ link: -1, choice: 0, status: 'tabled' })
    const said = after.clauses[PRISONERS]?.stances.map((stance) => stance.kind)
    expect(said).toEqual(['silent', 'silent', 'silent', 'silent'])
    const told = after.story.at(-1)?.consequences.filter(({ kind }) => kind === 'trade')
    expect(told).toEqual([{ kind: 'trade', trade: 0, maker: NORTH, to: SOUTH, aside: false }])
  })

  test('lapses when one of the two leaves, and holds the other no longer', () => {
    const after = given.after(world, tradedAt(SOUTH), { kind: 'leave', party: SOUTH })
    expect(after.trades[0]?.state).toBe('lapsed')
    expect(after.clauses.map(({ link }) => link)).toEqual([-1, -1, -1, -1])
  })

  test('that was made aside lapses in the hearing of the two alone', () => {
    const secret = given.after(world, start(), { ...trade, aside: true }, answer('accept'))
    const open = { ...secret, round: 5, moved: secret.moved.map(() => false) }
    const after = given.after(world, open, { kind: 'table', party: EAST, issue: LINE, choice: 0 })
    const heard = (party: number) =>
      viewFor(after, party).story.flatMap((entry) => entry.consequences.map(({ kind }) => kind))
    expect(heard(SOUTH)).toContain('trade')
    expect(heard(EAST)).not.toContain('trade')
  })

  test('reopening one half reopens the other', () => {
    const agreed = { status: 'agreed', link: 0, initials: [NORTH, SOUTH], accepts: [NORTH, SOUTH] } as const
    const trades = given.after(world, start(), trade, answer('accept')).trades
    const session = start({ trades, clauses: { [LINE]: { ...agreed, choice: 2 }, [PRISONERS]: agreed } })
    const after = given.after(world, session, { kind: 'reopen', party: NORTH, issue: LINE })
    expect(after.clauses.slice(0, 2).map((clause) => clause.status)).toEqual(['tabled', 'tabled'])
  })

  test.each([
    ['oneself', { to: NORTH }, 'to-oneself'],
    ['one who is not in the room', { to: FAR }, 'not-present'],
    ['nobody in particular', { to: 9 }, 'no-such-thing'],
    ['anybody for nothing at all', { give: [], get: [] }, 'nothing-offered'],
    ['anybody over the same clause twice', { get: give }, 'no-such-thing'],
  ])('cannot be made with %s', (_, part, code) => {
    expect(refusalOf(scenario, start(), { ...trade, ...part })?.code).toBe(code)
  })

  test('may reach ahead to a clause of a later track, which is on the table once it is accepted', () => {
    const ahead = { ...trade, get: [{ issue: MONITORS, choice: 0 }] }
    const session = given.after(world, start(), ahead, answer('accept'))
    expect(session.clauses[MONITORS]).toMatchObject({ status: 'tabled', choice: 0 })
  })

  test('said aside is seen by the two alone', () => {
    const session = given.after(world, start(), { ...trade, aside: true }, answer('refuse'))
    expect(viewFor(session, EAST)).toMatchObject({ trades: [], story: [] })
    expect(viewFor(session, SOUTH).story.map((entry) => entry.move.kind)).toEqual(['trade', 'answer'])
  })
})

const ask: Move = { kind: 'ask', party: NORTH, of: SOUTH }

function tables(party: number, choice: number): Move {
  return { kind: 'table', party, issue: MONITORS, choice }
}

/** The session in the closing, in a round in which these do not move. */
function closingAt(session: Session, round: number, ...absent: readonly number[]): Session {
  const moved = session.moved.map((_, party) => party > EAST || absent.includes(party))
  return { ...session, stage: { kind: 'closing' }, round, slot: round, moved }
}

function says(issue: number, kind: 'accepts' | 'reserves'): Move {
  return { kind: 'stance', party: NORTH, stances: [{ issue, kind }] }
}

/** South's trust in North after its question. */
function trustAfter(session: Session): number | undefined {
  return given.after(world, session, ask).trust[SOUTH]?.[NORTH]
}

describe('asking what another would need', () => {
  const offer: Move = {
    kind: 'offer',
    party: SOUTH,
    to: NORTH,
    changes: get,
    none: false,
    padded: false,
  }

  /** North's next turn after a round in which it asked and everybody else passed. */
  function asked(): Session {
    const session = given.after(world, start(), ask, offer, ...pass(SOUTH, EAST))
    return { ...session, round: 6 }
  }

  test('obliges the other to answer with its price or with none', () => {
    const session = given.after(world, start(), ask)
    expect(turnOf(scenario, session)).toMatchObject({ party: SOUTH, owes: 'offer' })
    expect(refusalOf(scenario, session, { ...offer, none: true })).toEqual({ code: 'nothing-offered' })
    expect(refusalOf(scenario, session, offer)).toBeUndefined()
  })

  test('an answer binds for two slots after its round, however long that took', () => {
    const session = given.after(world, start(), ask, offer)
    const long: Move = {
      kind: 'package',
      party: SOUTH,
      changes: [{ issue: MONITORS, choice: 0 }],
    }
    expect(given.after(world, session, ...pass(SOUTH, EAST)).offers[0]?.until).toBe(3)
    expect(given.after(world, session, long, ...pass(EAST)).offers[0]?.until).toBe(4)
  })

  test('a later answer leaves an earlier one to the same delegation standing', () => {
    const again = given.after(world, asked(), ask, { ...offer, changes: give }, ...pass(SOUTH, EAST))
    expect(again.offers.map(({ until }) => until >= again.slot)).toEqual([true, true])
  })

  test('taking the offer tables it with the acceptance of both and binds its maker', () => {
    const session = given.after(world, asked(), { kind: 'take', party: NORTH, offer: 0 })
    const said = session.clauses[PRISONERS]?.stances.map((stance) => stance.kind)
    expect(said).toEqual(['accepts', 'accepts', 'silent', 'silent'])
    const reserve: Move = { kind: 'stance', party: SOUTH, stances: [{ issue: PRISONERS, kind: 'reserves' }] }
    expect(refusalOf(scenario, session, reserve)?.code).toBe('bound-by-offer')
    expect(refusalOf(scenario, { ...session, slot: 9 }, reserve)).toBeUndefined()
  })

  test.each([
    ['one made to another', { to: EAST }, 'not-this-seat'],
    ['one that has run out', { until: 0 }, 'expired'],
    ['one that is taken', { taken: true }, 'nothing-offered'],
    ['one that says there is none', { none: true, changes: [] }, 'nothing-offered'],
  ])('an offer cannot be taken: %s', (_, part, code) => {
    const session = asked()
    const offers = [{ ...session.offers[0]!, ...part }]
    const take: Move = { kind: 'take', party: NORTH, offer: 0 }
    expect(refusalOf(scenario, { ...session, offers }, take)?.code).toBe(code)
  })

  test('asking again without having moved costs trust; after a step of one’s own it does not', () => {
    const brought = { broughtAt: [5, -1, -1, -1], slot: 6 }
    expect(trustAfter(start())).toBe(50)
    expect(trustAfter(asked())).toBe(45)
    expect(trustAfter({ ...asked(), ...brought })).toBe(50)
  })

  const yes = says(PRISONERS, 'accepts')
  const no = says(PRISONERS, 'reserves')
  test.each([
    ['accepting what one did not accept before is a step', [], [yes], 50],
    ['but not if it is taken back at once', [], [yes, no], 45],
    ['reserving and accepting again is none', [yes], [no, yes], 45],
    ['nor is giving up one wording for another', [yes], [no, says(LINE, 'accepts')], 45],
    ['two for one are', [yes], [no, says(LINE, 'accepts'), says(MONITORS, 'accepts')], 50],
  ] as const)('%s', (_, before, since, trust) => {
    const clauses = { [LINE]: {}, [PRISONERS]: {}, [MONITORS]: {} }
    const text = given.session({ world, round: 3, clauses })
    const once = given.after(world, text, ...before, ask, offer, ...pass(SOUTH, EAST))
    expect(trustAfter(given.after(world, { ...once, round: 6, slot: 6 }, ...since))).toBe(trust)
  })

  test('a wording of one’s own is a step, whatever became of it', () => {
    const brought = given.after(world, closingAt(asked(), 6, SOUTH), tables(NORTH, 0))
    const replaced = given.after(world, closingAt(brought, 7, NORTH, EAST), tables(SOUTH, 1))
    expect(replaced.clauses[MONITORS]).toMatchObject({ choice: 1, by: SOUTH })
    expect(trustAfter(closingAt(replaced, 9))).toBe(50)
  })

  test('a wording that somebody else replaced has not been taken back', () => {
    const text = given.session({ world, round: 3, clauses: { [LINE]: {}, [PRISONERS]: {} } })
    const once = given.after(world, text, yes, ask, offer, ...pass(SOUTH, EAST))
    const table: Move = { kind: 'table', party: SOUTH, issue: PRISONERS, choice: 1 }
    const later = { ...once, slot: 6, moved: [true, false, true, true] }
    const replaced = { ...given.after(world, later, table), round: 6, moved: [false, true, false, true] }
    expect(trustAfter(replaced)).toBe(45)
    expect(trustAfter(given.after(world, replaced, says(LINE, 'accepts')))).toBe(50)
  })
})
