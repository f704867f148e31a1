import { describe, expect, test } from 'vitest'
import { openedBriefs } from '../../../src/game/views/debrief-briefs.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { ownViews } from '../../../src/game/views/own-brief.ts'
import { weightsIn } from '../../../src/game/views/weights.ts'
import { london } from '../given.ts'
import { conducted } from './conducting.ts'

const { issues } = london.loaded.file
const at = (number: string) => issues.findIndex((issue) => issue.number === number)

describe('the weight of a clause', () => {
  test.each(['uk', 'us', 'ua'])(
    'is called great for the few that the debrief lists first, for %s',
    (seat) => {
      const state = conducted(london.loaded, seat)
      const ground = groundOf(state)
      const heavy = ownViews(ground).flatMap(({ weight }, issue) =>
        weight === 'heavy' ? [issues[issue]!.number] : [],
      )
      const { wants } = openedBriefs(state, ground)[ground.me]!
      const first = wants.slice(0, heavy.length).map(({ number }) => number)
      expect(heavy.toSorted()).toEqual(first.toSorted())
      expect(heavy.length).toBeGreaterThanOrEqual(2)
      expect(heavy.length).toBeLessThanOrEqual(4)
    },
  )

  test('is great for none where all weigh the same', () => {
    const { brief } = groundOf(conducted(london.loaded, 'ua'))
    const even = { ...brief, points: brief.points.map(() => [0, 50]) }
    expect(weightsIn(even)).toEqual(even.points.map(() => 'middle'))
  })
})

test('a wording that has a high price makes no other wording of its clause good', () => {
  const ground = groundOf(conducted(london.loaded, 'ua'))
  const words = ownViews(ground)[at('3.2')]!.of.map(({ word }) => word)
  const { own } = ground.words.clauses
  expect(words).toEqual([own.middling, own.middling, own.poor, own.notYet, own.best])
})
