import { describe, expect, test } from 'vitest'
import { Beliefs, beliefsFrom } from '../../src/counterparts/beliefs.ts'
import { issueWeights, surenessOf, trackShares } from '../../src/counterparts/priorities.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { EAST, given, LINE, MONITORS, NORTH, PRISONERS, SOUTH } from '../negotiation/given.ts'

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
    expect([...after.likes[SOUTH]![LINE]!]).toEqual([0, 10, 2, -25])
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

  test('who accepts what others brought seems to care less for it, and who says that it minds it more', () => {
    const accepts: Move = { kind: 'stance', party: SOUTH, stances: [{ issue: LINE, kind: 'accepts' }] }
    const [gives, holds] = [believed(EAST, tables, accepts), believed(EAST, tables, reserves)]
    expect(gives.care[SOUTH]![LINE]).toBeLessThan(0)
    expect(holds.care[SOUTH]![LINE]).toBeGreaterThan(0)
  })
})

/** What is believed of North when so much is heard of its care for the line, and both tracks were talked about. */
function heardOfLine(times: number) {
  const scenario = given.scenario()
  const beliefs = new Beliefs(scenario)
  beliefs.see(LINE, 0)
  beliefs.see(MONITORS, 0)
  for (let at = 0; at < times; at += 1) beliefs.cares(NORTH, LINE, 15)
  return [trackShares(scenario, beliefs, NORTH)[0]!, surenessOf(scenario, beliefs, NORTH)] as const
}

describe('the order in which a party seems to care', () => {
  const scenario = given.scenario()

  test('is not told before anything was seen of it', () => {
    expect(trackShares(scenario, believed(EAST, tables), SOUTH)).toEqual([0, 0])
    expect(surenessOf(scenario, believed(EAST, tables), SOUTH)).toBe(0)
  })

  test('puts an issue it insists on above the others of the track', () => {
    const weights = issueWeights(scenario, believed(EAST, tables, reserves), SOUTH)
    expect(weights[LINE]).toBeGreaterThan(weights[PRISONERS]!)
  })

  test('says nothing of a track that was not yet talked about', () => {
    expect(trackShares(scenario, believed(EAST, tables), NORTH)).toEqual([50, 50])
    expect(surenessOf(scenario, believed(EAST, tables), NORTH)).toBe(0)
  })

  test('grows surer as more is heard of one track than of another', () => {
    const [few, many] = [heardOfLine(1), heardOfLine(6)]
    expect(few[0]).toBeGreaterThan(50)
    expect(many[0]).toBeGreaterThan(few[0])
    expect(many[1]).toBeGreaterThan(few[1])
  })

  test('is thought over again when somebody else words the first clause of a track', () => {
    const beliefs = new Beliefs(scenario)
    beliefs.cares(NORTH, LINE, 15)
    beliefs.see(LINE, 0)
    const before = issueWeights(scenario, beliefs, NORTH)
    beliefs.see(MONITORS, 0)
    const fresh = new Beliefs(scenario)
    fresh.cares(NORTH, LINE, 15)
    fresh.see(LINE, 0)
    fresh.see(MONITORS, 0)
    expect(issueWeights(scenario, beliefs, NORTH)).not.toEqual(before)
    expect(issueWeights(scenario, beliefs, NORTH)).toEqual(issueWeights(scenario, fresh, NORTH))
  })
})
