import { describe, expect, test } from 'vitest'
import { edited, problemsOf } from './tiny.ts'

describe('an event that may come again', () => {
  test.each([
    ['at any slot', [{ slot: { atLeast: 0 } }], 2, 100, true],
    ['from a slot on', [{ slot: { atLeast: 2 } }], 2, 100, true],
    ['not before a slot', [{ not: { slot: { atMost: 3 } } }], 2, 100, true],
    ['after another event', [{ fired: 'dry-year' }], 2, 100, true],
    ['on one track or the other', [{ any: [{ track: 'water' }, { track: 'bridge' }] }], 2, 100, true],
    [
      'while the talks go on',
      [{ phase: ['at-the-mill', 'last-look'] }, { slot: { atLeast: 1 } }],
      2,
      100,
      true,
    ],
    ['whatever the trust', [{ trust: { from: 'highfield', to: 'lowfield', atLeast: 0 } }], 2, 100, true],
    ['outside the last look', [{ not: { phase: ['last-look'] } }], 2, 100, true],
    ['outside the talks', [{ not: { phase: ['at-the-mill'] } }], 2, 100, false],
    [
      'unless early on a calm day',
      [{ not: { all: [{ difficulty: ['calm'] }, { slot: { atMost: 2 } }] } }],
      2,
      100,
      true,
    ],
    ['from a slot on, as good as certainly', [{ slot: { atLeast: 2 } }], 4, 90, true],
    ['from a slot on, certainly on a fraught day', [{ slot: { atLeast: 2 } }], 4, 75, true],
    ['from a slot on, three times', [{ slot: { atLeast: 2 } }], 3, 90, false],
    ['from a slot on, perhaps', [{ slot: { atLeast: 2 } }], 9, 50, false],
    ['from a slot on, once', [{ slot: { atLeast: 2 } }], 1, 100, false],
    ['between two slots', [{ slot: { atLeast: 2, atMost: 4 } }], 2, 100, false],
    ['on one track', [{ track: 'water' }], 2, 100, false],
    ['when nothing moves', [{ stalled: 2 }], 9, 100, false],
    ['until another event', [{ not: { fired: 'dry-year' } }], 2, 100, false],
  ])('%s is told of if it would come round after round', (_, all, times, chance, told) => {
    const source = edited(
      ['events[1].when', { all }],
      ['events[1].times', times],
      ['events[1].chance', chance],
      ['difficulties.fraught.events', 125],
    )
    const codes = problemsOf(source).map(({ code, path }) => `${path} ${code}`)
    expect(codes.includes('events[1].times event-every-round')).toBe(told)
  })
})
