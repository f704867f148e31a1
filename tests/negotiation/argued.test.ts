import { describe, expect, test } from 'vitest'
import { unarguedBy, unarguedCost } from '../../src/negotiation/argued.ts'
import { visibleRange } from '../../src/negotiation/capitals.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { given, LINE, NORTH, PRISONERS, SOUTH } from './given.ts'

const world = given.world({ hidden: { bars: [[], [500], [], []], absent: 420 } })
const text = { [LINE]: { choice: 2, accepts: [NORTH] }, [PRISONERS]: { choice: 0, accepts: [NORTH] } }
const start = given.session({ world, round: 4, clauses: text })
const accepts = (...issues: readonly number[]): Move => ({
  kind: 'stance',
  party: SOUTH,
  stances: issues.map((issue) => ({ issue, kind: 'accepts' })),
})
const reserves: Move = {
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

describe('what a delegation initialled without a word', () => {
  test('is every agreed clause on which it only ever accepted', () => {
    expect(unarguedBy(agreed(given.after(world, start, accepts(LINE, PRISONERS))), SOUTH)).toBe(2)
    expect(unarguedBy(agreed(given.after(world, start, reserves, accepts(LINE, PRISONERS))), SOUTH)).toBe(1)
  })

  test('costs nothing up to what its capital lets pass, and the stated points for each clause beyond', () => {
    const session = agreed(given.after(world, start, accepts(LINE, PRISONERS)))
    expect(unarguedCost(session, SOUTH, capital)).toBe(8)
    expect(unarguedCost(session, SOUTH, { ...capital, unargued: { free: 2, points: 8 } })).toBe(0)
    expect(unarguedCost(session, SOUTH, { groups: [], quota: 1 })).toBe(0)
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
