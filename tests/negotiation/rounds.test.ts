import { describe, expect, test } from 'vitest'
import type { Move } from '../../src/negotiation/move.ts'
import { openSession, refusalOf } from '../../src/negotiation/rules.ts'
import type { Session } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { EAST, given, LINE, MONITORS, NORTH, PRISONERS, SOUTH, TROOPS } from './given.ts'

const world = given.world()
const { scenario } = world

function pass(...parties: readonly number[]): Move[] {
  return parties.map((party) => ({ kind: 'pass', party }))
}

/** The order in which delegations pass through one round. */
function orderOf(session: Session): number[] {
  const order: number[] = []
  let now = session
  while (now.round === session.round) {
    const { party } = turnOf(scenario, now)!
    order.push(party)
    now = given.after(world, now, ...pass(party))
  }
  return order
}

/** The session after a round in which all pass. */
function afterRound(session: Session): Session {
  return given.after(world, { ...session, round: 3 }, ...pass(NORTH, SOUTH, EAST))
}

describe('the agenda', () => {
  test('is ordered by the chair, and the talks begin with its first track', () => {
    const session = openSession(world, [])
    expect(turnOf(scenario, session)).toEqual({ party: NORTH, owes: 'order' })
    const after = given.after(world, session, { kind: 'order', party: NORTH, tracks: [1, 0] })
    expect(after).toMatchObject({ stage: { kind: 'talks', track: 1 }, round: 1, order: [1, 0] })
  })

  test.each([[[0]], [[0, 0]], [[0, 2]], [[1, 0, 0]]])('names every track once: not %j', (tracks) => {
    const refusal = refusalOf(scenario, openSession(world, []), { kind: 'order', party: NORTH, tracks })
    expect(refusal?.code).toBe('no-such-thing')
  })

  test('is the level’s when nobody can order it', () => {
    const unordered = given.world({ scenario: given.scenario({ abilities: [] }) })
    expect(openSession(unordered, []).stage).toEqual({ kind: 'talks', track: 0 })
  })
})

describe('a round', () => {
  test.each([
    [3, [NORTH, SOUTH, EAST]],
    [4, [SOUTH, EAST, NORTH]],
    [5, [EAST, NORTH, SOUTH]],
  ])('of counterparts begins with another delegation each time: round %i', (round, order) => {
    expect(orderOf(given.session({ world, round }))).toEqual(order)
  })

  test('begins with persons', () => {
    const persons = [false, true, true, false]
    expect(orderOf(given.session({ world, round: 3, persons }))).toEqual([SOUTH, EAST, NORTH])
  })

  test('gives every delegation one move', () => {
    const session = given.after(world, given.session({ world, round: 3 }), ...pass(NORTH))
    expect(refusalOf(scenario, session, { kind: 'pass', party: NORTH })).toEqual({
      code: 'already-moved',
      party: SOUTH,
    })
    expect(refusalOf(scenario, session, { kind: 'pass', party: EAST })).toEqual({
      code: 'not-your-turn',
      party: SOUTH,
    })
  })

  test('costs as much as its dearest move', () => {
    const changes = [{ issue: LINE, choice: 0 }]
    const session = given.after(
      world,
      given.session({ world, round: 3 }),
      ...pass(NORTH),
      { kind: 'package', party: SOUTH, changes },
      ...pass(EAST),
    )
    expect([session.slot, session.trackSpent]).toEqual([2, [2, 0]])
  })

  test('has no time for a move dearer than what is left of the clock', () => {
    const changes = [{ issue: LINE, choice: 0 }]
    const late = given.session({ world, round: 4, slot: 19, stage: { kind: 'closing' } })
    expect(refusalOf(scenario, late, { kind: 'package', party: SOUTH, changes })?.code).toBe('no-time')
    expect(refusalOf(scenario, late, { kind: 'pass', party: SOUTH })).toBeUndefined()
  })
})

describe('a track', () => {
  const agreed = { status: 'agreed', choice: 0, initials: [NORTH, SOUTH] } as const

  test('closes when its last clause is agreed', () => {
    const last = { accepts: [NORTH, SOUTH] }
    const session = given.session({ world, clauses: { [LINE]: agreed, [PRISONERS]: last } })
    expect(afterRound(session).stage).toEqual({ kind: 'talks', track: 1 })
  })

  test('closes when its slots are spent', () => {
    expect(afterRound(given.session({ world, trackSpent: [6, 0] })).stage).toEqual({
      kind: 'talks',
      track: 0,
    })
    expect(afterRound(given.session({ world, trackSpent: [7, 0] })).stage).toEqual({
      kind: 'talks',
      track: 1,
    })
  })

  test('closes at the round’s end when the chair says so, or sooner by a deadline', () => {
    const session = given.session({ world, round: 3 })
    const advance: Move = { kind: 'advance', party: NORTH }
    expect(given.after(world, session, advance, ...pass(SOUTH, EAST)).stage).toEqual({
      kind: 'talks',
      track: 1,
    })
    const deadline: Move = { kind: 'deadline', party: NORTH, slots: 1 }
    expect(given.after(world, session, deadline, ...pass(SOUTH, EAST)).stage).toEqual({
      kind: 'talks',
      track: 1,
    })
  })

  test('that is settled already is passed over', () => {
    const clauses = { [LINE]: agreed, [PRISONERS]: agreed, [MONITORS]: agreed, [TROOPS]: agreed }
    const session = given.session({ world, clauses: { ...clauses, [TROOPS]: { status: 'parked' } } })
    expect(afterRound(session).stage).toEqual({ kind: 'closing' })
  })

  test('leaves the slots that are kept for the closing', () => {
    expect(afterRound(given.session({ world, slot: 15 })).stage).toEqual({ kind: 'closing' })
  })
})

describe('the closing', () => {
  const agreed = { status: 'agreed', choice: 0, initials: [NORTH, SOUTH] } as const

  test('opens the whole text', () => {
    const session = given.session({ world, round: 3, stage: { kind: 'closing' } })
    const table: Move = { kind: 'table', party: NORTH, issue: MONITORS, choice: 0 }
    expect(refusalOf(scenario, session, table)).toBeUndefined()
  })

  test('ends in the reading when time is out', () => {
    const session = given.session({
      world,
      round: 3,
      slot: 19,
      stage: { kind: 'closing' },
      clauses: { [LINE]: agreed },
    })
    expect(given.after(world, session, ...pass(NORTH, SOUTH, EAST)).stage).toEqual({ kind: 'reading' })
  })

  test('with nothing agreed there is nothing to sign: the talks are adjourned', () => {
    const session = given.session({ world, round: 3, slot: 19, stage: { kind: 'closing' } })
    const after = given.after(world, session, ...pass(NORTH, SOUTH, EAST))
    expect(after.ended).toEqual({ outcome: 'adjourned', left: [], text: [-1, -1, -1, -1], ending: 1 })
    expect(turnOf(scenario, after)).toBeUndefined()
    expect(refusalOf(scenario, after, { kind: 'pass', party: NORTH })).toEqual({ code: 'over' })
  })
})

test('when time runs out in the round in which somebody left who must sign, nothing is read', () => {
  const start = given.session({ world, round: 9, slot: 19, slots: 20 })
  const cut = { ...given.after(world, start, { kind: 'leave', party: NORTH }), slots: 19 }
  const after = given.after(world, cut, { kind: 'pass', party: SOUTH })
  expect([after.stage.kind, after.ended?.outcome, after.ended?.left]).toEqual(['over', 'left', [NORTH]])
})

describe('what only some can do', () => {
  const start = given.session({ world, round: 3 })

  test('nobody uses what it does not have, or more often than the level allows', () => {
    const away = given.after(world, start, ...pass(NORTH, SOUTH))
    expect(refusalOf(scenario, away, { kind: 'recess', party: EAST })?.code).toBe('no-ability')
    const rested = given.after(world, start, { kind: 'recess', party: NORTH })
    const again = { ...rested, moved: start.moved }
    expect(refusalOf(scenario, again, { kind: 'recess', party: NORTH })?.code).toBe('used-up')
  })

  test('a recess restores candour and patience, and lasts through the next round', () => {
    const rested = given.after(world, start, { kind: 'recess', party: NORTH }, ...pass(SOUTH, EAST))
    expect([rested.candour, rested.recess]).toEqual([[20, 20, 20, 20], true])
    expect(rested.patience).toEqual(start.patience.map((slots) => slots + 3))
    expect(given.after(world, rested, ...pass(SOUTH, EAST, NORTH)).recess).toBe(false)
  })

  test('a caucus builds trust and candour among those in it', () => {
    const met = given.after(world, start, { kind: 'caucus', party: NORTH, with: [EAST] })
    expect([met.trust[EAST]?.[NORTH], met.trust[NORTH]?.[EAST], met.candour]).toEqual([52, 52, [5, 0, 5, 0]])
  })

  test('a circulated text is criticised by every other delegation before the round goes on', () => {
    const sent = given.after(world, start, { kind: 'circulate', party: NORTH })
    expect(turnOf(scenario, sent)).toMatchObject({ party: SOUTH, owes: 'criticise' })
    const reason = { issue: LINE, kind: 'home', guarded: false } as const
    const told = given.after(
      world,
      sent,
      { kind: 'criticise', party: SOUTH, reason, prefers: 2 },
      { kind: 'criticise', party: EAST, reason },
    )
    expect([told.pending, told.story.at(-1)?.move]).toEqual([[], { kind: 'criticise', party: EAST, reason }])
  })

  test('a whole package may reach ahead of the track, a bridging text may not', () => {
    const changes = [{ issue: MONITORS, choice: 0 }]
    expect(refusalOf(scenario, start, { kind: 'bridge', party: NORTH, changes })?.code).toBe('other-track')
    const next = given.after(world, start, ...pass(NORTH))
    expect(refusalOf(scenario, next, { kind: 'package', party: SOUTH, changes })).toBeUndefined()
  })

  test('the floor is a delegation’s until its next move', () => {
    const invite: Move = { kind: 'invite', party: NORTH, whom: SOUTH, issue: LINE }
    const invited = given.after(world, start, invite)
    expect(invited.floor).toEqual({ party: SOUTH, issue: LINE })
    expect(given.after(world, invited, ...pass(SOUTH)).floor).toBeNull()
  })
})
