import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/levels/limits.ts'
import { strictJson } from '../../src/levels/strict-json.ts'
import { readText } from '../../src/levels/read-text.ts'
import { TINY } from './tiny.ts'

type Steps = readonly (string | number)[]

function everyPath(value: unknown, path: Steps): readonly Steps[] {
  if (typeof value !== 'object' || value === null) return [path]
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [path, ...steps.flatMap((step) => everyPath(Reflect.get(value, step), [...path, step]))]
}

function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth)
}

function long(values: number): string {
  return `[${'1,'.repeat(values - 2)}1]`
}

function isRead(text: string): boolean {
  return typeof strictJson(text) !== 'number'
}

/** What JSON.parse makes of a text, or nothing. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** What one may type into a text that was JSON. */
const PIECES =
  '" \\ \\u00 \\u00e9 \\n \\x \t \b \u007f \u2028 é 🌉 , : [ ] { } - . 1 0 e + true tru null NaN / // "a" "a":'.split(
    ' ',
  )

describe('strict JSON', () => {
  const layout = fc.constantFrom(undefined, 1, '\t', '\r\n ')

  test('is read as every engine reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), layout, (made, space) => {
        const text = JSON.stringify(made, null, space)
        const read = strictJson(text)
        if (typeof read === 'number') throw new Error(text)
        if (read.spots.length === 0) expect(read.value).toEqual(JSON.parse(text))
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  test('is refused where every engine refuses it', () => {
    const piece = fc.constantFrom(...PIECES, ' ', '\u00a0', '\n')
    const source = '{"a": [1, -0.5e3, "x\\n\\u00e9"], "b": {"c": null, "d": [true, false, {}]}, "e": []}'
    fc.assert(
      fc.property(fc.nat(source.length), fc.nat(2), piece, (at, cut, put) => {
        const text = source.slice(0, at) + put + source.slice(at + cut)
        const read = strictJson(text)
        const known = parsed(text)
        expect([text, typeof read !== 'number']).toEqual([text, known !== undefined])
        if (typeof read !== 'number' && read.spots.length === 0) expect(read.value).toEqual(known?.value)
        const told = readText(text, 'x.json')
        expect([text, told.ok]).toEqual([text, known !== undefined])
      }),
      { seed: 5, numRuns: 3000 },
    )
  })

  test('tells where everything stands', () => {
    const text = JSON.stringify(JSON.parse(TINY), null, 2)
    const read = strictJson(text)
    if (typeof read === 'number') throw new Error(`stopped at ${read}`)
    for (const path of everyPath(read.value, [])) {
      const at = path.reduce<unknown>((value, step) => Reflect.get(Object(value), step), read.value)
      const first =
        typeof at === 'object' && at !== null ? (Array.isArray(at) ? '[' : '{') : JSON.stringify(at)
      expect(text.startsWith(first, read.offsetOf(path, false))).toBe(true)
      const key = path.at(-1)
      const before = typeof key === 'string' ? `${JSON.stringify(key)}: ${first}` : first
      expect(text.startsWith(before, read.offsetOf(path, true))).toBe(true)
    }
    expect(read.offsetOf(['parties', 0, 'nobody', 'here'], true)).toBe(read.offsetOf(['parties', 0], false))
  })

  test('keys that stand twice or may not be used are told in every depth, and what they hold is left out', () => {
    const read = strictJson(
      '{"a": 1, "b": [{"c": 2, "c": {"constructor": 3}}], "__proto__": {"d": 4}, "a": 5}',
    )
    if (typeof read === 'number') throw new Error(`stopped at ${read}`)
    expect(read.value).toEqual({ a: 1, b: [{ c: 2 }] })
    expect(read.spots.map(({ code, path, offset }) => [code, path, offset])).toEqual([
      ['duplicate-key', ['b', 0, 'c'], 24],
      ['forbidden-key', ['b', 0, 'c', 'constructor'], 30],
      ['forbidden-key', ['__proto__'], 51],
      ['duplicate-key', ['a'], 74],
    ])
  })

  test('is read up to the depth and the number of values that are allowed', () => {
    expect([nested(LIMITS.depth), nested(LIMITS.depth + 1)].map(isRead)).toEqual([true, false])
    expect([long(LIMITS.values), long(LIMITS.values + 1)].map(isRead)).toEqual([true, false])
    expect([long(LIMITS.values), long(LIMITS.values + 1)].map((text) => readText(text, 'x').ok)).toEqual([
      true,
      false,
    ])
  })
})
