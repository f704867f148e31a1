import { describe, expect, test } from 'vitest'
import { ordersOf } from '../../../src/analysis/balance/orders.ts'
import { isBarred } from '../../../src/analysis/balance/pool.ts'
import { isDeadlock } from '../../../src/analysis/balance/rescue.ts'
import { widest } from '../../../src/analysis/balance/routes.ts'
import type { RedLine } from '../../../src/negotiation/brief.ts'
import { EAST, FAR, given, LINE, NORTH, TROOPS } from '../../negotiation/given.ts'

describe('an option is barred', () => {
  const { scenario, briefs } = given.world()
  const barred = (party: number, line: Partial<RedLine>, issue = LINE, choice = 1) => {
    const redLine: RedLine = { issue, choice, kind: 'principle', ...line }
    const drawn = briefs.map((brief) => (brief.party === party ? { ...brief, redLines: [redLine] } : brief))
    return isBarred(scenario, drawn, issue, choice)
  }

  test('when a signatory may never sign it', () => {
    expect(barred(NORTH, {})).toBe(true)
    expect(barred(NORTH, { choice: 0 })).toBe(false)
  })

  test('not by a line that has a price, or that something in the text excuses', () => {
    expect(barred(NORTH, { price: 100 })).toBe(false)
    expect(barred(NORTH, { unless: { kind: 'shows', issue: TROOPS, choices: [1] } })).toBe(false)
  })

  test('by a party that signs by option only where the option itself calls for its signature', () => {
    expect(barred(EAST, {})).toBe(false)
    expect(barred(EAST, {}, TROOPS, 1)).toBe(true)
    expect(barred(FAR, {})).toBe(false)
  })
})

describe('orders of tracks', () => {
  test('are all of them, each once, as in a dictionary', () => {
    expect(ordersOf(2, 24)).toEqual([
      [0, 1],
      [1, 0],
    ])
    const four = ordersOf(4, 24).map((order) => order.join())
    expect([four.length, new Set(four).size]).toEqual([24, 24])
    expect([four[0], four[23]]).toEqual(['0,1,2,3', '3,2,1,0'])
    expect(four).toEqual(four.toSorted())
  })

  test('are a spread of different ones where there are too many', () => {
    const nine = ordersOf(9, 24)
    expect(new Set(nine.map((order) => order.join())).size).toBe(24)
    for (const order of nine) expect(order.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(new Set(nine.map(([first]) => first)).size).toBe(9)
  })
})

test('two texts are as far apart as the clauses in which they differ', () => {
  expect(widest([])).toBe(0)
  expect(widest([[0, 1, 2]])).toBe(0)
  expect(
    widest([
      [0, 0, 0, 0],
      [0, 0, 1, 0],
      [1, 1, 0, 0],
      [0, 0, 1, 1],
    ]),
  ).toBe(4)
})

describe('a deadlock', () => {
  const finish = { slot: 13, ratified: false, good: false, text: [], worth: [] }

  test('is a text that nobody signed, with time left for somebody to help', () => {
    expect(isDeadlock({ ...finish, outcome: 'adjourned' }, 12)).toBe(true)
    expect(isDeadlock({ ...finish, outcome: 'left' }, 12)).toBe(true)
    expect(isDeadlock({ ...finish, outcome: 'left', slot: 12 }, 12)).toBe(false)
    expect(isDeadlock({ ...finish, outcome: 'signed' }, 12)).toBe(false)
  })
})
