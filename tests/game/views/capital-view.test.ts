import { expect, test } from 'vitest'
import { capitalView, homeLine } from '../../../src/game/views/capital-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { agreedText } from '../../../src/negotiation/text.ts'
import { utilityOf } from '../../../src/negotiation/utility.ts'
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

test('at the reading one is told how what was read is likely to fare at home, as far as one can see', () => {
  const ground = groundOf(conducted(london.loaded, 'ua'))
  const silent = utilityOf(ground.brief, agreedText(ground.seen))
  const line = (low: number, high: number) => homeLine(ground, [silent + low, silent + high])
  expect(line(1, 9)).toBe('As far as you can see, Kyiv is not likely to accept it.')
  expect(line(-1, 9)).toBe('As far as you can see, the answer from Kyiv could go either way.')
  expect(line(-9, -1)).toBe('As far as you can see, Kyiv is likely to accept it.')
  expect(homeLine(ground, undefined)).toBe('')
})
