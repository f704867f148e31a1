import { describe, expect, test } from 'vitest'
import { unarguedBy, unarguedCost } from '../../src/negotiation/argued.ts'
import { visibleRange } from '../../src/negotiation/capitals.ts'
import type { Move, MoveOf } from '../../src/negotiation/move.ts'
import type { Session } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { EAST, given, LINE, NORTH, PRISONERS, SOUTH } from './given.ts'

const world = given.world({ hidden: { bars: [[], [500], [], []], absent: 420 } })
const text = { [LINE]: { choice: 2, accepts: [NORTH] }, [PRISONERS]: { choice: 0, accepts: [NORTH] } }
const start = given.session({ world, round: 4, clauses: text })
const accepts = (...issues: readonly number[]): MoveOf<'stance'> => ({
  kind: 'stance',
  party: SOUTH,
  stances: issues.map((issue) => ({ issue, kind: 'accepts' })),
})
const reserves: MoveOf<'stance'> = {
  kind: 'stance',
  party: SOUTH,
  stances: [{ issue: LINE, kind: 'reserves', reason: { issue: LINE, kind: 'home', guarded: false } }],
}
const agreed = (session: typeof start) => ({
  ...session,
  clauses: session.clauses.map((clause) =>
    clause.choice < 0 ? clause : { ...clause, status: 'agreed' as const, initials: [NORTH, SOUTH] },
  ),
})
const capital = { groups: [], quota: 1, unargued: { free: 1, points: 8 } }

/** Everybody passes, SOUTH after this move, until the round is over. */
function round(session: typeof start, move: Move): Session {
  let now = session
  while (now.round === session.round) {
    const { party } = turnOf(world.scenario, now)!
    if (party === SOUTH) now = given.after(world, now, move)
    const owed = turnOf(world.scenario, now)
    if (owed?.party === party) now = given.after(world, now, { kind: 'pass', party })
  }
  return now
}

describe('what a delegation initialled without a word', () => {
  test('is every agreed clause on which it only ever accepted', () => {
    expect(unarguedBy(agreed(given.after(world, start, accepts(LINE, PRISONERS))), SOUTH)).toBe(2)
  })

  test('is none on which it reserved for as long as a round', () => {
    const held = round(start, reserves)
    expect(unarguedBy(round(held, accepts(LINE, PRISONERS)), SOUTH)).toBe(1)
  })

  test.each([
    ['accepts', accepts(LINE)],
    ['falls silent', { kind: 'stance', party: SOUTH, stances: [{ issue: LINE, kind: 'silent' }] }],
  ] satisfies [string, Move][])('is also one on which it reserved, and %s in the same round', (_, back) => {
    const session = given.after(world, start, reserves, back, accepts(LINE, PRISONERS))
    expect(unarguedBy(agreed(session), SOUTH)).toBe(2)
    const inOne: Move = {
      kind: 'stance',
      party: SOUTH,
      stances: [
        { issue: LINE, kind: 'reserves' },
        { issue: LINE, kind: 'accepts' },
      ],
    }
    expect(unarguedBy(agreed(given.after(world, start, inOne)), SOUTH)).toBe(2)
  })

  test('is none once it was argued about before, whatever is taken back now', () => {
    const held = round(start, reserves)
    const both: Move = { ...accepts(LINE), stances: [...reserves.stances, { issue: LINE, kind: 'accepts' }] }
    const session = round(held, both)
    expect([session.clauses[LINE]?.status, unarguedBy(session, SOUTH)]).toEqual(['agreed', 0])
  })

  test('costs nothing up to what its capital lets pass, and the stated points for each clause beyond', () => {
    const session = agreed(given.after(world, start, accepts(LINE, PRISONERS)))
    expect(unarguedCost(session, SOUTH, capital)).toBe(8)
    expect(unarguedCost(session, SOUTH, { ...capital, unargued: { free: 2, points: 8 } })).toBe(0)
    expect(unarguedCost(session, SOUTH, { groups: [], quota: 1 })).toBe(0)
  })

  test('is accounted for by a call home, and whatever is agreed later is not', () => {
    const one = round(start, accepts(LINE))
    expect([one.clauses[LINE]?.status, unarguedBy(one, SOUTH)]).toEqual(['agreed', 1])
    const called = round(one, { kind: 'consult', party: SOUTH })
    expect(unarguedBy(called, SOUTH)).toBe(0)
    const both = round(called, accepts(PRISONERS))
    expect([both.clauses[PRISONERS]?.status, unarguedBy(both, SOUTH)]).toEqual(['agreed', 1])
  })

  test('does not count what it took, whatever others were offered aside', () => {
    const said = {
      maker: NORTH,
      none: false,
      stays: true,
      padded: false,
      madeAt: 0,
      until: 9,
      taken: false,
      accepted: [],
    }
    const offers: Session['offers'] = [
      { ...said, id: 0, to: EAST, aside: true, changes: [{ issue: PRISONERS, choice: 0 }] },
      { ...said, id: 1, to: SOUTH, aside: false, changes: [{ issue: LINE, choice: 2 }] },
    ]
    const taken = given.after(world, { ...start, offers }, { kind: 'take', party: SOUTH, offer: 1 })
    expect(viewFor(taken, SOUTH).offers).toHaveLength(1)
    expect(unarguedBy(viewFor(agreed(taken), SOUTH), SOUTH)).toBe(1)
  })

  test('moves the range that its delegation sees as it moves the bar', () => {
    const parties = world.scenario.parties.map((rule) =>
      rule.capital ? { ...rule, capital: { ...rule.capital, unargued: { free: 0, points: 8 } } } : rule,
    )
    const watched = { ...world, scenario: { ...world.scenario, parties } }
    const session = agreed(given.after(watched, start, accepts(LINE, PRISONERS)))
    expect(visibleRange(watched, start, SOUTH, SOUTH)).toEqual([400, 600])
    expect(visibleRange(watched, session, SOUTH, SOUTH)).toEqual([416, 616])
  })
})
