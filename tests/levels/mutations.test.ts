import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLevel } from '../../src/levels/read-level.ts'
import { TINY } from './tiny.ts'

const LINES = TINY.split('\n').length

/** Whatever is read, it is a level or a list of problems with places inside the file. */
function isAnswered(source: string | Uint8Array): void {
  const read = readLevel(source, 'x.json')
  if (read.ok) return
  expect(read.problems.length).toBeGreaterThan(0)
  for (const { line, column, message, expected, found } of read.problems) {
    expect(line).toBeGreaterThan(0)
    expect(column).toBeGreaterThan(0)
    expect([message, expected, found]).not.toContain('')
  }
}

test('a level with characters changed, cut out or put in is read or refused, never thrown over', () => {
  const piece = fc.oneof(
    fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\0', '1e999', '-', 'null'),
    fc.string(),
  )
  const change = fc.tuple(fc.nat(TINY.length), fc.nat(40), piece)
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const source = changes.reduce(
        (text, [at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut),
        TINY,
      )
      isAnswered(source)
    }),
    { seed: 7, numRuns: 120 },
  )
})

test('a level with any value replaced by any other is read or refused, never thrown over', () => {
  const places = placesIn(JSON.parse(TINY), [])
  fc.assert(
    fc.property(fc.nat(places.length - 1), fc.jsonValue({ maxDepth: 3 }), (n, value) => {
      isAnswered(JSON.stringify(replaced(JSON.parse(TINY), places[n] ?? [], value)))
    }),
    { seed: 11, numRuns: 150 },
  )
})

test('a level with two of its own values exchanged is read or refused, never thrown over', () => {
  const places = placesIn(JSON.parse(TINY), [])
  fc.assert(
    fc.property(fc.nat(places.length - 1), fc.nat(places.length - 1), (a, b) => {
      const value = places[b]?.reduce<unknown>((at, step) => Object(at)[step], JSON.parse(TINY))
      isAnswered(JSON.stringify(replaced(JSON.parse(TINY), places[a] ?? [], value)))
    }),
    { seed: 13, numRuns: 150 },
  )
})

test('bytes of any kind are read or refused, never thrown over', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), isAnswered), { seed: 17, numRuns: 200 })
})

test('the places of problems lie inside the file', () => {
  const read = readLevel(TINY.replaceAll('"halves"', '"quarters"'), 'x.json')
  const lines = read.ok ? [] : read.problems.map(({ line }) => line)
  expect(Math.max(...lines, 1)).toBeLessThanOrEqual(LINES)
})

type Steps = readonly (string | number)[]

function placesIn(value: unknown, path: Steps): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [path]
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [path, ...steps.flatMap((step) => placesIn(Reflect.get(value, step), [...path, step]))]
}

function replaced(root: unknown, path: Steps, value: unknown): unknown {
  const last = path.at(-1)
  if (last === undefined) return value
  const owner = path.slice(0, -1).reduce<unknown>((at, step) => Object(at)[step], root)
  Reflect.set(Object(owner), last, value)
  return root
}
