import { describe, expect, test } from 'vitest'
import { aspirationOf, conceded, timeOf } from '../../src/counterparts/aspiration.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { given, NORTH, SOUTH } from '../negotiation/given.ts'

const scenario = given.scenario()
const aim = (setting: Parameters<typeof given.session>[0], part: Parameters<typeof given.brief>[1] = {}) =>
  aspirationOf(scenario, viewFor(given.session(setting), NORTH), given.brief(NORTH, part), [])

describe('what a party aims at', () => {
  test('falls within a track, rises again when the next begins, and falls to its floor at the end', () => {
    const at = (slot: number, trackSpent: readonly number[], track: number) =>
      aim({ slot, trackSpent, stage: { kind: 'talks', track } }).target
    const closing = aim({ slot: 20, stage: { kind: 'closing' } })
    expect(at(0, [0, 0], 0)).toBeGreaterThan(at(4, [4, 0], 0))
    expect(at(4, [4, 0], 0)).toBeGreaterThan(at(7, [7, 0], 0))
    expect(at(8, [7, 0], 1)).toBeGreaterThan(at(7, [7, 0], 0))
    expect(closing.target).toBe(closing.floor)
  })

  test('never falls below the worth of no agreement and the margin above it', () => {
    expect(aim({ slot: 20, stage: { kind: 'final', issue: 0 } })).toMatchObject({ target: 310, floor: 310 })
  })

  test('falls when events move the party, by that part of the way', () => {
    const plain = aim({})
    const moved = aim({ yielding: [50, 0, 0, 0] })
    expect(moved.target - moved.floor).toBe(Math.ceil((plain.target - plain.floor) / 2))
  })

  test('is held up while the others yield nothing, by as much as the party answers in kind', () => {
    const temperament = given.brief(NORTH).temperament
    const others = { clauses: { 0: { choice: 0, by: NORTH, accepts: [NORTH, SOUTH] } }, trackSpent: [4, 0] }
    const unmoved = { clauses: {}, trackSpent: [4, 0] }
    const fair = { temperament: { ...temperament, reciprocity: 100 } }
    const proud = { temperament: { ...temperament, reciprocity: 0 } }
    expect(aim(others, fair).target).toBeLessThan(aim(unmoved, fair).target)
    expect(aim(others, proud).target).toBe(aim(unmoved, proud).target)
  })

  test.each([0, 30, 50, 80, 100])('firmness %i concedes all by the end and never takes back', (firmness) => {
    const way = Array.from({ length: 101 }, (_, at) => conceded(firmness, at * 10))
    expect([way[0], way[100]]).toEqual([0, 1000])
    expect(way).toEqual(way.toSorted((one, other) => one - other))
  })

  test('the firmer have conceded less at any time', () => {
    expect(conceded(80, 500)).toBeLessThan(conceded(20, 500))
  })

  test('it is as late as the later of the track and the whole', () => {
    const late = viewFor(given.session({ slot: 18 }), NORTH)
    expect(timeOf(scenario, late)).toBe(900)
  })
})
