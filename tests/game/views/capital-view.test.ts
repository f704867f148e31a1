import { expect, test } from 'vitest'
import { capitalView } from '../../../src/game/views/capital-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { london } from '../given.ts'
import { conducted } from './conducting.ts'

test('what a capital asks is read in the points in which its other rules count, and drawn as a share of them', () => {
  const { range, unargued } = capitalView(groundOf(conducted(london.loaded, 'ua')), [596, 633])!
  expect(range).toMatchObject({ low: 60, high: 63, points: { low: 596, high: 633, most: 1000 } })
  expect(unargued).toContain('asks 12 points more for each beyond')
})

test('a range that reaches beyond the scale ends where the scale does', () => {
  const { range } = capitalView(groundOf(conducted(london.loaded, 'ua')), [-40, 1200])!
  expect(range).toMatchObject({ low: 0, high: 100, points: { low: 0, high: 1000 } })
})
