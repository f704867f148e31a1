import { expect, test } from 'vitest'
import { savedView } from '../../../src/game/saves/saved-view.ts'
import { PSEUDO } from '../../../src/game/address.ts'

/** Noon wherever the test runs. */
const updated = new Date(2025, 3, 23, 12, 5).getTime()
const listed = { id: '1', name: 'London', line: '', finished: false, updated, problem: null }

test.each([
  ['en', '23 Apr 2025, 12:05'],
  ['en-US', '23 Apr 2025, 12:05'],
  [PSEUDO, '23 Apr 2025, 12:05'],
  ['de', '23.04.2025, 12:05'],
])('a session saved by somebody who reads %s is dated %s', (language, when) => {
  expect(savedView(listed, language).when).toBe(when)
})

test('a session of no known moment has no date', () => {
  expect(savedView({ ...listed, updated: 0 }, 'en').when).toBe('')
})
