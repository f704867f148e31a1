import { describe, expect, test } from 'vitest'
import { type Batch, pieces, playBatch } from '../../src/analysis/batch.ts'
import { countIn, merged, noCounts } from '../../src/analysis/counts.ts'
import { figuresOf } from '../../src/analysis/figures.ts'
import { isGood } from '../../src/analysis/finish.ts'
import { playOut } from '../../src/analysis/play-out.ts'
import { policyNamed } from '../../src/analysis/policies/all.ts'
import { withOrder } from '../../src/analysis/policies/forced.ts'
import type { Answers, Session } from '../../src/negotiation/session.ts'
import { FAR, given, SOUTH } from '../negotiation/given.ts'

const world = given.world()
const { scenario, briefs } = world
const TEXT = [0, 0, 0, 0]

function answered(part: Partial<Answers> = {}): Answers {
  const capital = { party: SOUTH, yes: true, seatsFor: 10, seats: 10, groups: [true], names: -1, prefers: -1 }
  return {
    text: TEXT,
    capitals: [capital],
    absent: { accepts: true, names: -1, prefers: -1 },
    heard: [],
    durability: 700,
    ...part,
  }
}

function over(answers: Answers | null, outcome: 'signed' | 'adjourned' = 'signed'): Session {
  const ended = { outcome, left: [], text: TEXT, ending: 0 }
  return given.session({ world, stage: { kind: 'over' }, answers, ended })
}

const refusedAtHome = {
  party: SOUTH,
  yes: false,
  seatsFor: 0,
  seats: 10,
  groups: [false],
  names: 0,
  prefers: -1,
}

describe('a session comes home', () => {
  test('when its text is signed, ratified, accepted by who was absent, and likely to hold', () => {
    expect(isGood(scenario, over(answered()))).toBe(true)
  })

  test.each([
    ['when it was not signed', over(null, 'adjourned')],
    ['when a capital refused', over(answered({ capitals: [refusedAtHome] }))],
    ['when the absent party refused', over(answered({ absent: { accepts: false, names: 0, prefers: -1 } }))],
    ['when it is not likely to hold', over(answered({ durability: 599 }))],
  ])('never %s, whatever its ending is called', (_, session) => {
    expect(scenario.endings[session.ended!.ending]!.good).toBe(true)
    expect(isGood(scenario, session)).toBe(false)
  })

  test('where nobody is absent, without an answer of the absent', () => {
    const { absent: _, ...present } = scenario
    const { absent: __, ...answers } = answered()
    expect(isGood(present, over(answers))).toBe(true)
  })
})

describe('counts of sessions', () => {
  const policies = scenario.parties.map(() => 'random' as const)
  const batch: Batch = { runs: 7, seed: 3, difficulty: 'tense', policies }
  const whole = playBatch(world, batch)

  test('add up to those of the whole, however a batch is cut into pieces and in any order', () => {
    const parts = pieces(batch, 3).map((piece) => playBatch(world, piece))
    expect(parts.map(({ sessions }) => sessions)).toEqual([3, 3, 1])
    expect(merged(scenario, parts.toReversed())).toEqual(whole)
  })

  test('hold every session once', () => {
    expect(total(whole.endings)).toBe(7)
    expect(total(whole.kinds.values())).toBe(whole.moves)
    for (const spread of whole.worth) expect(total(spread.values())).toBe(7)
  })

  test('how each session ended is kept by its seed only when that is asked for', () => {
    expect(whole.each.size).toBe(0)
    const { each } = playBatch(world, { ...batch, each: true })
    expect([...each.keys()]).toEqual([3, 4, 5, 6, 7, 8, 9])
    expect([...each.values()].filter(({ good }) => good).length).toBe(whole.good)
    expect([...each.values()].filter(({ ratified }) => ratified).length).toBe(whole.ratified)
    const parts = pieces({ ...batch, each: true }, 3).map((piece) => playBatch(world, piece))
    expect(merged(scenario, parts.toReversed()).each).toEqual(each)
  })

  test('a batch may change hands: others play until so many slots are spent', () => {
    const counterparts = scenario.parties.map(() => 'counterpart' as const)
    const change = (slot: number) => playBatch(world, { ...batch, before: { slot, policies: counterparts } })
    const before = playBatch(world, { ...batch, policies: counterparts })
    expect(before).not.toEqual(whole)
    expect(change(0)).toEqual(whole)
    expect(change(1000)).toEqual(before)
    expect([before, whole]).not.toContainEqual(change(2))
  })

  test('a batch may set the order of tracks whatever its chair would choose', () => {
    const [one, other] = [
      [1, 0],
      [0, 1],
    ].map((order) => playBatch(world, { ...batch, order }))
    expect(one).not.toEqual(other)
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const forced = policies.map((name) => withOrder(order, policyNamed(name)))
      expect(playOut(world, [], forced).order).toEqual(order)
    }
  })

  test('a party comes away with the worth of a text in force, else with its reservation', () => {
    const counts = noCounts(scenario)
    countIn(counts, scenario, briefs, over(answered()))
    countIn(counts, scenario, briefs, over(answered({ absent: { accepts: false, names: 0, prefers: -1 } })))
    const worth = TEXT.reduce((sum, choice, issue) => sum + briefs[FAR]!.points[issue]![choice + 1]!, 0)
    expect([...counts.worth[FAR]!]).toEqual([
      [worth, 1],
      [briefs[FAR]!.reservation.start, 1],
    ])
  })

  test('a session that is not over is not counted', () => {
    expect(() => countIn(noCounts(scenario), scenario, briefs, given.session({ world }))).toThrow('not over')
  })
})

function total(counts: Iterable<number>): number {
  return [...counts].reduce((sum, count) => sum + count, 0)
}

describe('figures', () => {
  test('are shares of the sessions, and the numbers with a tenth, half and nine tenths below them', () => {
    const counts = { ...noCounts(scenario), sessions: 10, good: 4, ratified: 5, moves: 8 }
    counts.endings[0] = 3
    counts.kinds.set('table', 6).set('pass', 2)
    counts.options[1]![1] = 2
    for (let one = 10; one > 0; one -= 1) counts.durability.set(one * 100, 1)
    const figures = figuresOf(scenario, briefs, counts)
    expect(figures.good).toBe(0.4)
    expect(figures.ratified).toBe(0.5)
    expect(figures.endings).toEqual({ signed: 0.3, other: 0 })
    expect(Object.entries(figures.moves)).toEqual([
      ['pass', 0.25],
      ['table', 0.75],
    ])
    expect(figures.optionsAgreed.prisoners).toEqual({ all: 0, some: 0.2 })
    expect(figures.durability).toEqual({ p10: 200, p50: 600, p90: 1000 })
    expect(figures.utilities.north).toEqual({ p10: null, p50: null, p90: null, reservation: 300 })
  })
})
