import { describe, expect, test } from 'vitest'
import { beliefsFrom, trackShares } from '../../src/counterparts/beliefs.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { EAST, given, LINE, NORTH, PRISONERS, SOUTH } from '../negotiation/given.ts'

function believed(party: number, ...moves: readonly Move[]) {
  const world = given.world()
  const session = given.after(world, given.session({ world, round: 3 }), ...moves)
  return beliefsFrom(world.scenario, viewFor(session, party))
}

const tables: Move = { kind: 'table', party: NORTH, issue: LINE, choice: 2 }
const reserves: Move = {
  kind: 'stance',
  party: SOUTH,
  stances: [
    { issue: LINE, kind: 'reserves', prefers: 0, reason: { issue: LINE, kind: 'home', guarded: false } },
  ],
}

describe('what a seat believes of the others', () => {
  test('who tables a wording likes it, and its neighbours a little', () => {
    const { likes, care } = believed(EAST, tables)
    expect([...likes[NORTH]![LINE]!]).toEqual([0, 0, 7, 30])
    expect(care[NORTH]![LINE]).toBe(10)
  })

  test('what a party was known to seek or to oppose before the talks is where a notebook begins', () => {
    const plain = given.world()
    const parties = plain.scenario.parties.map((rule, party) => {
      const positions = [
        { issue: LINE, choice: 2, seeks: true },
        { issue: PRISONERS, choice: 0, seeks: false },
      ]
      return party === NORTH ? { ...rule, positions } : rule
    })
    const world = { ...plain, scenario: { ...plain.scenario, parties } }
    const { likes, care } = beliefsFrom(world.scenario, viewFor(given.session({ world }), EAST))
    expect([...likes[NORTH]![LINE]!]).toEqual([0, 0, 10, 40])
    expect(likes[NORTH]![PRISONERS]![1]).toBeLessThan(0)
    expect(care[NORTH]![LINE]).toBeGreaterThan(0)
    expect([...likes[SOUTH]![LINE]!]).toEqual([0, 0, 0, 0])
  })

  test('who reserves likes what stands less, and what it would rather see more', () => {
    const world = given.world()
    const session = given.session({ world, round: 3, moved: [false, false, false, true] })
    const asked = given.after(world, session, { kind: 'pass', party: NORTH })
    expect(asked.moved[NORTH]).toBe(true)
    const { likes } = believed(NORTH, { kind: 'pass', party: NORTH }, { ...tables, party: SOUTH })
    expect(likes[SOUTH]![LINE]![3]).toBe(30)
    const after = believed(NORTH, tables, reserves)
    expect([...after.likes[SOUTH]![LINE]!]).toEqual([0, 30, 7, -25])
  })

  test('what was said aside between others is not known', () => {
    const trade: Move = {
      kind: 'trade',
      party: NORTH,
      to: SOUTH,
      aside: true,
      give: [{ issue: LINE, choice: 1 }],
      get: [{ issue: PRISONERS, choice: 0 }],
    }
    expect([...believed(EAST, trade).likes[NORTH]![PRISONERS]!]).toEqual([0, 0, 0])
    expect([...believed(SOUTH, trade).likes[NORTH]![PRISONERS]!]).toEqual([0, 25, 6])
  })

  test('attention is shared out over the tracks in per cent', () => {
    const scenario = given.scenario()
    expect(trackShares(scenario, believed(EAST, tables), NORTH)).toEqual([100, 0])
    expect(trackShares(scenario, believed(EAST, tables), SOUTH)).toEqual([0, 0])
  })
})
