import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shapeOf } from '../../src/levels/shape.ts'
import { ABSENT, SENSE_CASES } from './sense-cases.ts'
import { edited, problemsOf, TINY } from './tiny.ts'

/** A wrong text, on which nothing depends, and a wrong number, on which much may. */
const WRONG_TEXT = ['glossary[0].text', 7] as const
const WRONG_NUMBER = ['events[1].chance', 'often'] as const

/** Problems of the sense of the tiny level, one a case. */
const PROBLEMS = SENSE_CASES.filter(({ warning, edits }) => warning !== true && shapeIn(edited(...edits)).ok)
/** What comes of the whole level: whether something can come about, or how much it counts for. */
const OF_THE_WHOLE =
  /^(phase-|unreachable-|hidden-ending|no-last-ending|event-every-round|unless-idle|out-of-range|bar-|capital-unheard|absent-unheard|unused-fact|renamed-id)/

function shapeIn(source: string) {
  return shapeOf(JSON.parse(source))
}

/** Wrong at the top of a level, where nothing else speaks of it. */
const AT_THE_TOP = [
  ['subtitle', undefined],
  ['title', 5],
  ['date', '23 April 2025'],
  ['author', 'The miller'],
  ['authors', ['The miller', { name: 'The ferryman' }]],
  ['id', 'two neighbours'],
  ['minutes', 10],
  ['trust', undefined],
  ['glossary', {}],
] as const
/** Two mistakes of the sense: a name that leads nowhere, and weights that are no whole. */
const SENSELESS = [
  ['abilities[0].seats[0]', 'comission', 'unknown-party'],
  ['durability.weights.disputes', 0, 'weights-sum'],
] as const
/** Whole parts that the rest speaks of or is counted by, so that nothing can be said beside them. */
const NEEDED = [
  ['language', 'English'],
  ['parties', undefined],
  ['issues', {}],
  ['clock', 'noon'],
  ['utility', undefined],
  ['phases', 7],
] as const

describe('a level whose shape is wrong in one place', () => {
  test.each(AT_THE_TOP)(
    'is told two mistakes of its sense beside %s at the top, and no more',
    (key, value) => {
      const senseless = SENSELESS.map(([at, wrong]) => [at, wrong] as const)
      const told = problemsOf(edited([key, value], ...senseless))
      expect(told.map(({ path }) => path).toSorted()).toEqual(
        [key, 'abilities[0].seats[0]', 'durability.weights'].toSorted(),
      )
      expect(told.map(({ code }) => code)).toEqual(
        expect.arrayContaining(SENSELESS.map(([, , code]) => code)),
      )
    },
  )

  test.each(NEEDED)('is told nothing of its sense where %s itself is wrong', (key, value) => {
    const told = problemsOf(edited([key, value], ...SENSELESS.map(([at, wrong]) => [at, wrong] as const)))
    expect(told.map(({ path }) => path)).toEqual([key])
  })

  test.each(['abscent', 'away'])('is not told that nobody is absent where "absent" is called %s', (key) => {
    const told = problemsOf(edited([key, ABSENT], ['parties[2].presence', 'absent']))
    expect(told.map(({ code, path }) => [code, path])).toEqual([['unknown-key', key]])
  })

  test('is told nothing that comes of it, whatever is wrong at the top', () => {
    for (const key of Object.keys(JSON.parse(TINY)))
      for (const way of WAYS) {
        const level: unknown = JSON.parse(TINY)
        spoil(level, [key], way)
        const shape = shapeOf(level)
        if (shape.ok) continue
        const codes = new Set(shape.findings.map(({ code }) => code))
        const told = problemsOf(JSON.stringify(level)).filter(({ code }) => !codes.has(code))
        expect(told, key).toEqual([])
      }
  })

  /** Ids that others speak of, and a slip in the name of another of their kind. */
  const LOST = [
    ['issues[0].id', 'events[0].touches[1]', 'guages', 'gauges'],
    ['tracks[0].id', 'issues[2].track', 'brigde', 'bridge'],
    ['parties[0].id', 'parties[2].trust', { lowfeld: 50 }, 'lowfield'],
    ['events[0].id', 'questions[0].when', { fired: 'cart-stcuk' }, 'cart-stuck'],
    ['facts[0].id', 'parties[1].seat.facts[0]', 'N2x', 'N2'],
    ['phases[1].id', 'events[1].when', { phase: ['last-lok'] }, 'last-look'],
  ] as const

  test.each(LOST)(
    'is told no name as unknown because %s was lost, and no name made up',
    (id, at, slip, meant) => {
      expect(problemsOf(edited([id, '__proto__'])).map(({ path }) => path)).toEqual([id])
      const told = problemsOf(edited([id, 7], [at, slip])).filter(({ path }) => path !== id)
      expect(told.map(({ suggestion }) => suggestion)).toEqual([meant])
      expect(told[0]?.expected).not.toMatch(/: (.*, )?x(,|$)/)
    },
  )

  test.each(PROBLEMS)('is told $code at $path all the same, where the place is a text', (one) => {
    const told = problemsOf(edited(WRONG_TEXT, ...one.edits))
    expect(told.map(({ path }) => path)).toContain(WRONG_TEXT[0])
    expect(told.find(({ code, path }) => code === one.code && path === one.path)).toBeDefined()
  })

  const anywhere = PROBLEMS.filter(
    ({ code, path, edits }) =>
      !OF_THE_WHOLE.test(code) && ![path, ...edits.map(([at]) => at)].some((at) => at.startsWith('events')),
  )

  test.each(anywhere)(
    'is told $code at $path all the same, wherever the place is',
    ({ code, edits, path }) => {
      const told = problemsOf(edited(WRONG_NUMBER, ...edits))
      expect(told.map((problem) => problem.path)).toContain(WRONG_NUMBER[0])
      expect(told.find((problem) => problem.code === code && problem.path === path)).toBeDefined()
    },
  )

  test('is told of nothing else that the wrong place may have brought about', () => {
    const places = placesIn(JSON.parse(TINY))
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.nat(WAYS.length - 1), (place, way) => {
        const level: unknown = JSON.parse(TINY)
        spoil(level, places[place]!, WAYS[way]!)
        const shape = shapeOf(level)
        if (shape.ok) return
        const codes = new Set(shape.findings.map(({ code }) => code))
        expect(problemsOf(JSON.stringify(level)).filter(({ code }) => !codes.has(code))).toEqual([])
      }),
      { numRuns: 300, seed: 41 },
    )
  })
})

type Steps = readonly string[]
/** What becomes of a value; undefined takes it away. */
type Way = (value: unknown) => unknown

const WAYS: readonly Way[] = [
  () => undefined,
  (value) => (typeof value === 'string' ? 7 : 'seven'),
  (value) => [value],
  () => ({}),
]

/** Where everything in a value stands that is no id and holds none: what others name cannot be told from what is lost. */
function placesIn(value: unknown, at: Steps = []): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === 'id' || JSON.stringify(inner).includes('"id":') ? [] : [[...at, key]]),
    ...placesIn(inner, [...at, key]),
  ])
}

function spoil(owner: unknown, [step = '', ...rest]: Steps, way: Way): void {
  if (typeof owner !== 'object' || owner === null) return
  if (rest.length > 0) return spoil(Reflect.get(owner, step), rest, way)
  const made = way(Reflect.get(owner, step))
  if (made === undefined && !Array.isArray(owner)) Reflect.deleteProperty(owner, step)
  else Reflect.set(owner, step, made ?? null)
}
