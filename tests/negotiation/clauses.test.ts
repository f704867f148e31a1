import { describe, expect, test } from 'vitest'
import type { Move, Stance } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/rules.ts'
import type { Clause, Session } from '../../src/negotiation/session.ts'
import { EAST, given, LINE, MONITORS, NORTH, PRISONERS, SOUTH, TROOPS } from './given.ts'

const world = given.world()
const { scenario } = world

/** All the others pass, so that the round ends. */
function pass(...parties: readonly number[]): Move[] {
  return parties.map((party) => ({ kind: 'pass', party }))
}

function stancesOf(clause: Clause | undefined): readonly string[] {
  return clause?.stances.map((stance) => stance.kind) ?? []
}

function accepts(party: number, ...issues: readonly number[]): Move {
  return { kind: 'stance', party, stances: issues.map((issue) => ({ issue, kind: 'accepts' })) }
}

function reserves(party: number, issue: number): Move {
  return { kind: 'stance', party, stances: [{ issue, kind: 'reserves' }] }
}

function says(kind: 'accepts' | 'reserves' | 'silent'): Stance {
  return { kind }
}

/** Round 3 begins with North. */
function inRoundOfNorth(part: Parameters<typeof given.session>[0] = {}): Session {
  return given.session({ world, round: 3, ...part })
}

describe('tabling', () => {
  test('a tabled wording is accepted by who tabled it, and nobody else has said anything yet', () => {
    const session = given.after(world, inRoundOfNorth(), {
      kind: 'table',
      party: NORTH,
      issue: LINE,
      choice: 1,
    })
    expect(session.clauses[LINE]).toMatchObject({ choice: 1, status: 'tabled', by: NORTH, tabledIn: 3 })
    expect(stancesOf(session.clauses[LINE])).toEqual(['accepts', 'silent', 'silent', 'silent'])
  })

  test('another wording replaces the standing one and wipes what was said of it', () => {
    const before = inRoundOfNorth({ clauses: { [LINE]: { choice: 1, accepts: [SOUTH, EAST] } } })
    const session = given.after(world, before, { kind: 'table', party: NORTH, issue: LINE, choice: 2 })
    expect(stancesOf(session.clauses[LINE])).toEqual(['accepts', 'silent', 'silent', 'silent'])
  })

  test.each([
    ['an agreed clause', { status: 'agreed', choice: 1 }, LINE, 0, { code: 'clause-agreed', issue: LINE }],
    ['the wording that stands', { choice: 0 }, LINE, 0, { code: 'same-wording', issue: LINE }],
    [
      'a clause that another delegation tabled in this round',
      { choice: 1, by: SOUTH, tabledIn: 3 },
      LINE,
      0,
      { code: 'tabled-this-round', issue: LINE, party: SOUTH },
    ],
    ['a clause of a later track', {}, MONITORS, 0, { code: 'other-track', issue: MONITORS }],
    ['an option that the level does not have', {}, LINE, 3, { code: 'no-such-thing', detail: 'option' }],
  ] as const)('nobody may table over %s', (_, clause, issue, choice, refusal) => {
    const session = inRoundOfNorth({ clauses: { [LINE]: clause } })
    expect(refusalOf(scenario, session, { kind: 'table', party: NORTH, issue, choice })).toEqual(refusal)
  })

  test('a parked clause may be tabled again', () => {
    const session = inRoundOfNorth({ clauses: { [LINE]: { status: 'parked', choice: 0 } } })
    const after = given.after(world, session, { kind: 'table', party: NORTH, issue: LINE, choice: 0 })
    expect(after.clauses[LINE]?.status).toBe('tabled')
  })

  test('an option that needs a party which has left cannot be tabled', () => {
    const session = inRoundOfNorth({ stage: { kind: 'closing' }, gone: [false, false, true, false] })
    const move: Move = { kind: 'table', party: NORTH, issue: TROOPS, choice: 1 }
    expect(refusalOf(scenario, session, move)).toEqual({ code: 'not-present', issue: TROOPS, party: EAST })
    expect(refusalOf(scenario, session, { ...move, choice: 0 })).toBeUndefined()
  })
})

describe('stances', () => {
  test('one reservation puts a clause in brackets, and withdrawing it takes them away', () => {
    const session = inRoundOfNorth({ clauses: { [LINE]: { accepts: [SOUTH] } } })
    const reserved = given.after(world, session, reserves(NORTH, LINE))
    expect(reserved.clauses[LINE]?.status).toBe('bracketed')
    expect(given.after(world, reserved, accepts(NORTH, LINE)).clauses[LINE]?.status).toBe('tabled')
  })

  test('saying what one thinks is free and leaves one’s part in the round', () => {
    const session = inRoundOfNorth({ clauses: { [LINE]: { accepts: [SOUTH] } } })
    const after = given.after(world, session, reserves(NORTH, LINE), ...pass(NORTH))
    expect(after.moved).toEqual([true, false, false, true])
  })

  test('an open clause has nothing to accept', () => {
    const refusal = refusalOf(scenario, inRoundOfNorth(), accepts(NORTH, LINE))
    expect(refusal).toEqual({ code: 'clause-not-on-table', issue: LINE })
  })
})

describe('agreeing', () => {
  const agreedByTwo = { clauses: { [LINE]: { choice: 1, accepts: [NORTH, SOUTH] } } }

  test('a clause that every signatory accepts is initialled at the round’s end by all who accept', () => {
    const session = given.after(world, inRoundOfNorth(agreedByTwo), ...pass(NORTH, SOUTH, EAST))
    expect(session.clauses[LINE]).toMatchObject({ status: 'agreed', initials: [NORTH, SOUTH], agreedAt: 0 })
    expect(session.lastAgreed).toBe(3)
  })

  test('a clause on which one signatory is silent is not agreed', () => {
    const session = inRoundOfNorth({ clauses: { [LINE]: { accepts: [NORTH, EAST] } } })
    expect(given.after(world, session, ...pass(NORTH, SOUTH, EAST)).clauses[LINE]?.status).toBe('tabled')
  })

  test('a reservation of one whose signature is not needed does not stop a clause', () => {
    const session = given.session({ world, round: 5, ...agreedByTwo })
    const after = given.after(world, session, reserves(EAST, LINE), ...pass(EAST, NORTH, SOUTH))
    expect(after.clauses[LINE]?.status).toBe('agreed')
  })

  test('a party that an option names must accept too', () => {
    const troops = { choice: 1, accepts: [NORTH, SOUTH] }
    const session = inRoundOfNorth({ stage: { kind: 'talks', track: 1 }, clauses: { [TROOPS]: troops } })
    const waiting = given.after(world, session, ...pass(NORTH, SOUTH, EAST))
    expect(waiting.clauses[TROOPS]?.status).toBe('tabled')
    const accepted = given.after(world, session, ...pass(NORTH, SOUTH), accepts(EAST, TROOPS), ...pass(EAST))
    expect(accepted.clauses[TROOPS]?.status).toBe('agreed')
  })

  test('tabling an option that names a party tells that its signature is needed', () => {
    const session = inRoundOfNorth({ stage: { kind: 'closing' } })
    const after = given.after(world, session, { kind: 'table', party: NORTH, issue: TROOPS, choice: 1 })
    expect(after.story.at(-1)?.consequences).toContainEqual({
      kind: 'signatory',
      party: EAST,
      needed: true,
    })
  })

  test('what was initialled before another became a signatory stays initialled', () => {
    const agreed = { status: 'agreed', initials: [NORTH, SOUTH] } as const
    const session = inRoundOfNorth({ stage: { kind: 'closing' }, clauses: { [LINE]: agreed } })
    const after = given.after(world, session, { kind: 'table', party: NORTH, issue: TROOPS, choice: 1 })
    expect(after.clauses[LINE]).toMatchObject(agreed)
    const later = given.after(world, after, ...pass(SOUTH, EAST))
    expect(later.clauses[LINE]).toMatchObject(agreed)
  })

  describe('with a reservation of one who becomes a signatory', () => {
    const held = {
      status: 'agreed',
      initials: [NORTH, SOUTH],
      agreedAt: 0,
      stances: [says('accepts'), says('accepts'), says('reserves'), says('silent')],
    } as const
    const troops: Move = { kind: 'table', party: NORTH, issue: TROOPS, choice: 1 }
    const closing = (part: Parameters<typeof given.session>[0] = {}) =>
      inRoundOfNorth({ stage: { kind: 'closing' }, clauses: { [LINE]: held }, ...part })

    test('is in brackets again as the round ends, until that one accepts it', () => {
      const tabled = given.after(world, closing(), troops)
      expect(tabled.clauses[LINE]?.status).toBe('agreed')
      const ended = given.after(world, tabled, ...pass(SOUTH, EAST))
      expect(ended.clauses[LINE]).toMatchObject({ status: 'bracketed', initials: [], agreedAt: -1 })
      expect(ended.story.at(-1)?.consequences).toContainEqual({
        kind: 'clause',
        issue: LINE,
        from: 'agreed',
        to: 'bracketed',
        choice: 0,
      })
      const round = { ...ended, round: 5, moved: [false, false, false, true] }
      const settled = given.after(world, round, accepts(EAST, LINE), ...pass(EAST, NORTH, SOUTH))
      expect(settled.clauses[LINE]).toMatchObject({ status: 'agreed', initials: [NORTH, SOUTH, EAST] })
    })

    test('takes along what one trade bound to it, and keeps the trade', () => {
      const traded = { ...held, link: 0, stances: held.stances.with(EAST, says('silent')) }
      const trade = { id: 0, maker: NORTH, to: SOUTH, give: [], get: [], madeAt: 0, counters: -1 }
      const bound = closing({
        clauses: { [LINE]: { ...held, link: 0 }, [PRISONERS]: traded },
        trades: [{ ...trade, aside: false, state: 'accepted' }],
      })
      const ended = given.after(world, bound, troops, ...pass(SOUTH, EAST))
      expect([LINE, PRISONERS].map((issue) => ended.clauses[issue]?.status)).toEqual(['bracketed', 'tabled'])
      expect([ended.clauses[LINE]?.link, ended.trades[0]?.state]).toEqual([0, 'accepted'])
    })

    test('stays agreed where the last sitting is about another clause', () => {
      const final = closing({ stage: { kind: 'final', issue: TROOPS } })
      const ended = given.after(world, final, troops, ...pass(SOUTH, EAST))
      expect(ended.clauses[LINE]).toMatchObject(held)
    })
  })
})

describe('objecting on principle', () => {
  const tabled = { clauses: { [LINE]: { choice: 1, accepts: [NORTH] } } }
  const object: Move = { kind: 'object', party: SOUTH, issue: LINE, choice: 1 }

  test('an objection brackets the wording, also when it is tabled again later', () => {
    const session = given.after(world, inRoundOfNorth(tabled), ...pass(NORTH), object, ...pass(EAST))
    expect(session.clauses[LINE]?.status).toBe('bracketed')
    const again = given.after(
      world,
      { ...session, round: 3 },
      { kind: 'table', party: NORTH, issue: LINE, choice: 0 },
      ...pass(SOUTH),
      { kind: 'table', party: EAST, issue: PRISONERS, choice: 0 },
      ...pass(SOUTH, EAST),
      { kind: 'table', party: NORTH, issue: LINE, choice: 1 },
    )
    expect(stancesOf(again.clauses[LINE])).toEqual(['accepts', 'objects', 'silent', 'silent'])
  })

  test('nobody tables what it objects to itself', () => {
    const objections = [{ party: NORTH, issue: LINE, choice: 1 }]
    const session = inRoundOfNorth({ objections })
    const move: Move = { kind: 'table', party: NORTH, issue: LINE, choice: 1 }
    expect(refusalOf(scenario, session, move)).toEqual({ code: 'bound-by-objection', issue: LINE })
  })

  test('accepting the wording withdraws the objection', () => {
    const objections = [{ party: NORTH, issue: LINE, choice: 0 }]
    const session = inRoundOfNorth({ objections, clauses: { [LINE]: { accepts: [SOUTH] } } })
    expect(given.after(world, session, accepts(NORTH, LINE)).objections).toEqual([])
  })
})

describe('parking and reopening', () => {
  test('a parked clause is left out of the text and settles its track', () => {
    const session = inRoundOfNorth({ clauses: { [LINE]: { status: 'agreed', choice: 0 } } })
    const parked: Move = { kind: 'park', party: NORTH, issue: PRISONERS }
    expect(given.after(world, session, parked, ...pass(SOUTH, EAST)).stage).toEqual({
      kind: 'talks',
      track: 1,
    })
  })

  test('an agreed clause cannot be parked', () => {
    const session = inRoundOfNorth({ clauses: { [LINE]: { status: 'agreed', choice: 0 } } })
    const refusal = refusalOf(scenario, session, { kind: 'park', party: NORTH, issue: LINE })
    expect(refusal).toEqual({ code: 'clause-agreed', issue: LINE })
  })

  test('reopening costs two slots and the trust of all others who initialled', () => {
    const agreed = { status: 'agreed', initials: [NORTH, SOUTH, EAST], accepts: [NORTH, SOUTH] } as const
    const session = inRoundOfNorth({ clauses: { [LINE]: agreed } })
    const reopen: Move = { kind: 'reopen', party: NORTH, issue: LINE }
    const after = given.after(world, session, reopen, ...pass(SOUTH, EAST))
    expect(after.clauses[LINE]).toMatchObject({ status: 'tabled', initials: [], agreedAt: -1 })
    expect(stancesOf(after.clauses[LINE])).toEqual(['silent', 'accepts', 'silent', 'silent'])
    expect([after.slot, after.trust[SOUTH]?.[NORTH], after.trust[EAST]?.[NORTH]]).toEqual([2, 42, 42])
  })

  test('only what is agreed can be reopened', () => {
    const refusal = refusalOf(scenario, inRoundOfNorth(), { kind: 'reopen', party: NORTH, issue: LINE })
    expect(refusal).toEqual({ code: 'clause-not-agreed', issue: LINE })
  })
})

describe('leaving', () => {
  test('what names the troops of a party that leaves is in brackets again', () => {
    const troops = { status: 'agreed', choice: 1, initials: [NORTH, SOUTH, EAST] } as const
    const session = given.session({
      world,
      round: 5,
      stage: { kind: 'closing' },
      clauses: { [TROOPS]: troops },
    })
    const after = given.after(world, session, { kind: 'leave', party: EAST })
    expect(after.clauses[TROOPS]).toMatchObject({ status: 'bracketed', initials: [] })
    expect(after.gone).toEqual([false, false, true, false])
  })

  test('what a party that leaves has offered can no longer be taken, and the floor is not kept for it', () => {
    const offer = given.offer({ maker: EAST, to: NORTH, changes: [{ issue: LINE, choice: 2 }], madeAt: 2 })
    const session = given.session({
      world,
      round: 5,
      slot: 3,
      offers: [offer],
      floor: { party: EAST, issue: LINE },
    })
    const take: Move = { kind: 'take', party: NORTH, offer: 0 }
    const first = { ...session, moved: [true, true, false, true] }
    expect(refusalOf(scenario, { ...session, moved: [false, true, true, true] }, take)).toBeUndefined()
    const after = given.after(world, first, { kind: 'leave', party: EAST })
    expect(after.floor).toBeNull()
    const later = { ...after, moved: [false, true, true, true] }
    expect(refusalOf(scenario, later, take)?.code).toBe('expired')
  })

  test('when one who always signs leaves, the talks end with the round; when two do, they collapse', () => {
    const session = inRoundOfNorth()
    const one = given.after(world, session, { kind: 'leave', party: NORTH }, ...pass(SOUTH, EAST))
    expect(one.ended).toMatchObject({ outcome: 'left', left: [NORTH] })
    const two = given.after(
      world,
      session,
      { kind: 'leave', party: NORTH },
      { kind: 'leave', party: SOUTH },
      ...pass(EAST),
    )
    expect(two.ended).toMatchObject({ outcome: 'collapsed', left: [NORTH, SOUTH] })
  })
})
