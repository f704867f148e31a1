import { describe, expect, test } from 'vitest'
import { exchanged, partOf, withChange } from '../../src/panels/parts/play/changes.ts'

describe('composing a move', () => {
  test('a clause has one wording at a time, and clauses stay in order', () => {
    const first = withChange([{ issue: 4, choice: 0 }], 1, 2)
    expect(first).toEqual([
      { issue: 1, choice: 2 },
      { issue: 4, choice: 0 },
    ])
    expect(withChange(first, 4, 1)).toEqual([
      { issue: 1, choice: 2 },
      { issue: 4, choice: 1 },
    ])
  })

  test('leaving a clause out takes only that clause out', () => {
    const value = [
      { issue: 1, choice: 2 },
      { issue: 4, choice: 0 },
    ]
    expect(withChange(value, 1, null)).toEqual([{ issue: 4, choice: 0 }])
  })

  test('ranking exchanges neighbours and stops at both ends', () => {
    expect(exchanged([0, 1, 2, 3], 1, 1)).toEqual([0, 2, 1, 3])
    expect(exchanged([0, 1, 2, 3], 1, -1)).toEqual([1, 0, 2, 3])
    expect(exchanged([0, 1, 2, 3], 0, -1)).toEqual([0, 1, 2, 3])
    expect(exchanged([0, 1, 2, 3], 3, 1)).toEqual([0, 1, 2, 3])
  })

  test('a trade of which nothing is left out is accepted whole, and else the part that is kept', () => {
    const trade = { give: [{ issue: 0, choice: 1 }], get: [{ issue: 3, choice: 0 }] }
    expect(partOf(trade, [])).toBeNull()
    expect(partOf(trade, [3])).toEqual({ give: [{ issue: 0, choice: 1 }], get: [] })
    expect(partOf(trade, [0, 3])).toEqual({ give: [], get: [] })
  })
})
