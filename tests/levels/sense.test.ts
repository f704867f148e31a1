import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import oblasts from '../../assets/map/oblasts.json' with { type: 'json' }
import { extremeOf } from '../../src/levels/checks/extremes.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { REGIONS } from '../../src/levels/regions.ts'
import { mapped, SENSE_CASES } from './sense-cases.ts'
import { type Edit, edited, loaded, problemsOf, TINY } from './tiny.ts'

describe('the sense of a level', () => {
  test('the tiny level makes sense, without a warning', () => {
    expect(loaded(TINY).warnings).toEqual([])
  })

  test.each(SENSE_CASES)('$code is told at $path', ({ code, edits, path, suggestion, warning }) => {
    const source = edited(...edits)
    const told = problemsOf(source).find((problem) => problem.code === code && problem.path === path)
    expect(told).toMatchObject({ code, path, ...(suggestion === undefined ? {} : { suggestion }) })
    expect(readLevel(source, 'tiny.json').ok).toBe(warning === true)
  })

  test.each([
    ['so long as the clock has slots', { slot: { atLeast: 9 } }, []],
    ['so long as the clock can gain slots', { slot: { atLeast: 10 } }, [{ slots: 1 }]],
    ['when nothing was agreed in all of the sitting', { stalled: 9 }, []],
    ['when two seats answered an event', answered('read-aloud', 'close-book'), []],
    ['when a settled track has a parked clause', settledWith('parked'), []],
  ])('an event can happen %s', (_, when, effects) => {
    expect(problemsOf(edited(['events[1].when', when], ['events[1].effects', effects]))).toEqual([])
  })

  test.each([
    ['of a severe event changes nothing', []],
    ['of a severe event raises a flag', [{ flag: 'read-aloud' }]],
    ['of a severe event costs a slot', [{ slots: -1 }, { flag: 'read-aloud' }]],
    [
      'of a severe event costs trust',
      [{ trust: { from: 'others', to: 'self', by: -3 } }, { flag: 'read-aloud' }],
    ],
  ])('a reaction %s', (_, effects) => {
    const source = edited(
      ['events[0].severe', true],
      ['events[0].reactions[0].hints[0].tone', 'neutral'],
      ['events[0].reactions[0].effects', effects],
    )
    expect(problemsOf(source).filter(({ code }) => code === 'severe-gain')).toEqual([])
  })

  test.each([
    { slots: 1 },
    { trust: { from: 'others', to: 'self', by: 3 } },
    { trust: { from: 'all', to: 'lowfield', by: -3 } },
    { learn: { about: 'lowfield', what: 'priority' } },
  ])('no reaction to a severe event may bring %j', (effect) => {
    const source = edited(['events[0].severe', true], ['events[0].reactions[1].effects', [effect]])
    const told = problemsOf(source).filter(({ path }) => path === 'events[0].reactions[1].effects[0]')
    expect(told.map(({ code }) => code)).toContain('severe-gain')
  })

  test('a hint on the debrief may ask how the talks ended', () => {
    const when = { outcome: ['signed'] }
    expect(problemsOf(edited(['guidance[0].at', 'debrief'], ['guidance[0].when', when]))).toEqual([])
  })

  test('hints and questions may ask what their reader did', () => {
    const when = { did: { move: 'tea', by: 'self' } }
    expect(problemsOf(edited(['guidance[0].when', when], ['questions[0].when', when]))).toEqual([])
  })

  test('whoever is told of others may learn what they have', () => {
    const learned = ['priority', 'red-line'].map((what) => ({ learn: { about: 'lowfield', what } }))
    const rest = { learn: { about: 'others', what: 'red-line' } }
    const told = edited(
      ['events[0].effects', [...learned, rest]],
      ['events[0].reactions[1].effects', [...learned, rest]],
    )
    expect(problemsOf(told)).toEqual([])
  })

  test.each(['table', 'stance', 'answer', 'package', 'commission-text'])(
    'that a move of kind %s was about a clause can be asked',
    (move) => {
      const told = problemsOf(edited(['events[1].when', { did: { move, issue: 'toll' } }]))
      expect(told.filter(({ path }) => path.startsWith('events[1].when.did.issue'))).toEqual([])
    },
  )

  test('a level with a closing is told that it gets what is left of the clock', () => {
    const told = problemsOf(edited(['clock.slots', 12])).find(({ code }) => code === 'clock-sum')
    expect(told?.message).toBe(
      'the clock has more slots than the tracks and the closing ask for; the closing gets the rest',
    )
  })

  test('a level without a closing is not told of one when its clock is too long or too short', () => {
    const closing = JSON.parse(TINY).phases.filter(
      ({ kind }: { readonly kind: string }) => kind !== 'closing',
    )
    const about = (slots: number) =>
      problemsOf(edited(['phases', closing], ['clock.slots', slots], ['questions[1].when', { always: true }]))
        .filter(({ code }) => code === 'clock-sum')
        .map(({ message, expected, found }) => [message, expected, found])
    expect(about(9)).toEqual([
      [
        'the clock has more slots than the tracks ask for; the talks end before the clock does',
        '8 slots',
        '9',
      ],
    ])
    expect(about(7)).toEqual([['the tracks ask for more slots than the clock has', '8 slots', '7']])
    expect(about(8)).toEqual([])
  })

  test.each([
    [['signed'], ['signed', 'left'], false],
    [['signed', 'left'], ['signed'], true],
    [['signed', 'left'], ['left', 'signed'], true],
    [['signed', 'left'], ['left', 'adjourned'], false],
  ])('after an ending for %j one for %j is hidden: %s', (before, after, hidden) => {
    const told = problemsOf(
      edited(['endings[0].when', { outcome: before }], ['endings[1].when', { outcome: after }]),
    )
    expect(told.some(({ code, path }) => code === 'hidden-ending' && path === 'endings[1].when')).toBe(hidden)
  })

  test.each([
    [
      'two that share its outcomes',
      { outcome: ['left'] },
      { outcome: ['collapsed'] },
      { outcome: ['left', 'collapsed'] },
      true,
    ],
    [
      'two that leave one outcome',
      { outcome: ['left'] },
      { outcome: ['collapsed'] },
      { outcome: ['left', 'adjourned'] },
      false,
    ],
    [
      'two that share its wordings',
      { clause: 'toll', is: ['split'] },
      { outcome: ['left'] },
      { any: [{ all: [{ clause: 'toll', is: ['split'] }, { outcome: ['signed'] }] }, { outcome: ['left'] }] },
      true,
    ],
    [
      'one for all that is signed',
      { outcome: ['left'] },
      { outcome: ['signed'] },
      { durability: { atLeast: 300 } },
      true,
    ],
    [
      'one for part of what is signed',
      { outcome: ['left'] },
      { all: [{ outcome: ['signed'] }, { ratified: true }] },
      { durability: { atLeast: 300 } },
      false,
    ],
    [
      'one that lets all trust through',
      { outcome: ['left'] },
      { trust: { from: 'highfield', to: 'lowfield', atLeast: 0 } },
      { outcome: ['signed'] },
      true,
    ],
    [
      'one that lets most trust through',
      { outcome: ['left'] },
      { trust: { from: 'highfield', to: 'lowfield', atLeast: 1 } },
      { outcome: ['signed'] },
      false,
    ],
  ])('of an ending behind %s is said whether it is hidden', (_, first, second, third, hidden) => {
    const whens = [first, second, third].map((when, i): Edit => [`endings[${i}].when`, when])
    const told = problemsOf(edited(...whens)).filter(({ code }) => code === 'hidden-ending')
    expect(told.some(({ path }) => path === 'endings[2].when')).toBe(hidden)
  })

  test('the areas of a region are those of its shapes', () => {
    expect(oblasts.oblasts.map(({ id }) => id).toSorted()).toEqual(REGIONS.ukraine.areas.toSorted())
    const { width, height } = REGIONS.ukraine.projection
    expect([oblasts.width, oblasts.height]).toEqual([width, height])
  })

  test('invented names need no other names', () => {
    expect(problemsOf(edited(['fictional', true], ['aliases', []]))).toEqual([])
  })

  test('letters of every script, line ends and characters beyond the first plane are no hidden ones', () => {
    const text = 'Річка\n\tنهر 🌉 a\u00a0b \u200f'
    expect(problemsOf(edited(['questions[0].text', text]))).toEqual([])
  })

  test('a polygon may close itself, touch itself and be of any turn', () => {
    const square = [
      [1, 1],
      [3, 1],
      [3, 3],
      [1, 3],
      [1, 1],
    ]
    const touching = [
      [1, 1],
      [2, 2],
      [3, 1],
      [3, 3],
      [2, 2],
      [1, 3],
    ]
    for (const polygon of [square, square.toReversed(), touching]) {
      expect(problemsOf(edited(...mapped(['map.land[0].polygon', polygon])))).toEqual([])
    }
  })

  test('all problems of a level are told at once, in the order of the file', () => {
    const source = edited(
      ['issues[0].track', 'watr'],
      ['durability.weights.inclusion', 11],
      ['abilities[0].kind', 'channel'],
    )
    expect(problemsOf(source).map(({ code }) => code)).toEqual([
      'ability-idle',
      'unknown-track',
      'weights-sum',
    ])
  })

  test('a number of combinations too large to count is a warning, not a guess', () => {
    const sizes = Array.from({ length: 9 }, () => 5)
    const term = { scope: [...sizes.keys()], effort: 1, worth: () => 1 }
    expect(extremeOf(sizes, [term], Math.max)).toBe(undefined)
  })

  test('the extremes of a worth with pair terms are those of a full scan', () => {
    const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 3 })
    const tables = fc.array(numbers, { minLength: 4, maxLength: 4 })
    const pairs = fc.array(
      fc.tuple(fc.nat(3), fc.nat(3), fc.nat(2), fc.nat(2), fc.integer({ min: -90, max: 90 })),
    )
    fc.assert(
      fc.property(tables, pairs, (points, linked) => {
        const terms = [
          ...points.map((row, i) => ({
            scope: [i],
            effort: 1,
            worth: (c: readonly number[]) => row[c[i] ?? 0] ?? 0,
          })),
          ...linked
            .filter(([a, b]) => a !== b)
            .map(([a, b, x, y, worth]) => ({
              scope: [a, b].toSorted((m, n) => m - n),
              effort: 1,
              worth: (c: readonly number[]) => (c[a] === x && c[b] === y ? worth : 0),
            })),
        ]
        const sums = allChoices().map((choices) => terms.reduce((sum, term) => sum + term.worth(choices), 0))
        expect(extremeOf([3, 3, 3, 3], terms, Math.max)).toBe(Math.max(...sums))
        expect(extremeOf([3, 3, 3, 3], terms, Math.min)).toBe(Math.min(...sums))
      }),
      { seed: 1, numRuns: 60 },
    )
  })
})

function answered(...reactions: readonly string[]): object {
  return { all: reactions.map((reaction) => ({ chose: { event: 'dry-year', reaction } })) }
}

function settledWith(status: string): object {
  return { all: [{ settled: 'water' }, { clause: 'share', status: [status] }] }
}

/** Every way to choose one of three, four times. */
function allChoices(): readonly (readonly number[])[] {
  return Array.from({ length: 81 }, (_, n) => [
    n % 3,
    Math.floor(n / 3) % 3,
    Math.floor(n / 9) % 3,
    Math.floor(n / 27),
  ])
}
