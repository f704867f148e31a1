import { describe, expect, test } from 'vitest'
import { exchanged, moved, partOf, placeAt, withChange } from '../../src/panels/parts/play/changes.ts'

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

test('a row that is pulled keeps the others in their order', () => {
  expect(moved([0, 1, 2, 3], 0, 2)).toEqual([1, 2, 0, 3])
  expect(moved([0, 1, 2, 3], 3, 0)).toEqual([3, 0, 1, 2])
  expect(moved([0, 1], 5, 0)).toEqual([0, 1])
})

test('a row that is held goes below every other whose middle it has passed, whatever their heights', () => {
  const rows = [
    { top: 0, bottom: 100 },
    { top: 100, bottom: 140 },
    { top: 140, bottom: 240 },
  ]
  expect([90, 119, 121, 189, 191, 900].map((height) => placeAt(rows, 0, height))).toEqual([0, 0, 1, 1, 2, 2])
  expect([189, 121, 119, 51, 49, -9].map((height) => placeAt(rows, 2, height))).toEqual([2, 2, 1, 1, 0, 0])
})
