import { describe, expect, test } from 'vitest'
import { stepFrom } from '../../src/panels/parts/play/clause-keys.ts'
import { TRACKS } from './sample-text.ts'

describe('arrow keys among the clauses', () => {
  test.each([
    ['ArrowDown', [0, 0], [0, 1]],
    ['ArrowUp', [0, 1], [0, 0]],
    ['ArrowRight', [0, 1], [1, 1]],
    ['ArrowLeft', [3, 2], [2, 2]],
    ['Home', [2, 3], [2, 0]],
    ['End', [2, 0], [2, 3]],
  ] as const)('%s leads from %j to %j', (key, from, to) => {
    expect(stepFrom(TRACKS, from, key)).toEqual(to)
  })

  test('from the fourth clause of a track, the neighbour with three is entered at its last', () => {
    expect(stepFrom(TRACKS, [2, 3], 'ArrowRight')).toEqual([3, 2])
  })

  test.each([
    ['ArrowUp', [0, 0]],
    ['ArrowDown', [0, 2]],
    ['ArrowLeft', [0, 0]],
    ['ArrowRight', [3, 0]],
    ['a', [0, 0]],
  ] as const)('%s leads nowhere from %j', (key, from) => {
    expect(stepFrom(TRACKS, from, key)).toBeUndefined()
  })
})
