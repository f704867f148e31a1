import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/levels/problem.ts'
import { pathText } from '../../src/levels/problem.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { referencesIn } from '../../src/levels/walk/references.ts'
import { loaded } from './tiny.ts'

/** A small level in which something of every kind is named. */
const MILLS = readFileSync(join(import.meta.dirname, '../fixtures/rules/mills-2.json'), 'utf8')

type Steps = readonly (string | number)[]

/** One place of each kind: positions in lists and keys of records are all alike. */
function oneOfEach<T extends { readonly path: Steps }>(all: readonly T[]): readonly T[] {
  const kinds = new Map(
    all.map((one) => [one.path.map((step) => (typeof step === 'number' ? '#' : step)).join('.'), one]),
  )
  return [...kinds.values()]
}

function numbersIn(value: unknown, path: Steps): readonly { readonly path: Steps }[] {
  if (typeof value === 'number') return [{ path }]
  if (typeof value !== 'object' || value === null) return []
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return steps.flatMap((step) => numbersIn(Reflect.get(value, step), [...path, step]))
}

/** The level with the value (or the key) at a path replaced by something written as it is. */
function forged(path: Steps, written: string, atKey = false): string {
  const level: unknown = JSON.parse(MILLS)
  const owner = Object(path.slice(0, -1).reduce<unknown>((at, step) => Object(at)[step], level))
  const last = path.at(-1) ?? ''
  if (atKey) {
    Reflect.set(owner, JSON.parse(written), Reflect.get(owner, last))
    Reflect.deleteProperty(owner, last)
  } else Reflect.set(owner, last, '@@')
  return JSON.stringify(level, null, 2).replace('"@@"', () => written)
}

function told(source: string): readonly Problem[] {
  const read = readLevel(source, 'mills.json')
  return read.ok ? [] : read.problems
}

describe('a hostile author', () => {
  const references = oneOfEach(referencesIn(loaded(MILLS).file))

  test('finds no place where an id may lead nowhere', () => {
    expect(references.length).toBeGreaterThan(60)
    const silent = references.filter(({ path, id, atKey }) => {
      const problems = told(forged(path, JSON.stringify(`Zz${id}`), atKey))
      return !problems.some(({ code, line }) => code.startsWith('unknown-') && line > 1)
    })
    expect(silent.map(({ path }) => pathText(path))).toEqual([])
  })

  const numbers = oneOfEach(numbersIn(JSON.parse(MILLS), []))

  test.each(['1e400', '-1e400', '1e15', '-1e15', '0.5', '9007199254740993', '"NaN"', 'null', '[1]'])(
    'finds no number that may be %s',
    (written) => {
      expect(numbers.length).toBeGreaterThan(40)
      const taken = numbers.filter(({ path }) => {
        const [first] = told(forged(path, written))
        return first?.path !== pathText(path) || first.expected === '' || first.found === ''
      })
      expect(taken.map(({ path }) => pathText(path))).toEqual([])
    },
  )

  test('is told what is missing, and what should stand there', () => {
    const problems = told(
      MILLS.replace('"chance": 40,', '').replace('"when": {\n        "slot"', '"wen": {\n        "slot"'),
    )
    expect(problems.map(({ code, path, expected }) => [code, path, expected.slice(0, 24)])).toEqual([
      ['missing', 'events[2].when', '"when", an object with o'],
      ['unknown-key', 'events[2].wen', 'one of picture, touches,'],
    ])
  })

  test.each([
    ['a range that runs downwards', '"min": 0,', '"min": 5000,', ['range-reversed']],
    ['a kind beside another', '"always": true', '"flag": "x", "always": true', ['unknown-key']],
    ['an event that is unknown', /"count": \{[^}]*\}/, '"fired": "nothing"', ['unknown-event']],
  ])('is told of %s once, without what comes of it', (_, good, bad, codes) => {
    expect(MILLS).toMatch(good)
    expect(told(MILLS.replace(good, () => bad)).map(({ code }) => code)).toEqual(codes)
  })

  test.each([
    ['parties[0].seat.different[0].icon', 'dropplets', 'droplets'],
    ['language', 'English!', undefined],
  ])('finds no word to mistype at %s', (path, word, meant) => {
    const steps = (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    const [first] = told(forged(steps, JSON.stringify(word)))
    expect([first?.path, first?.suggestion]).toEqual([path, meant])
  })
})
