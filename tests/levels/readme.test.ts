import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { levelSchema } from '../../src/levels/json-schema.ts'
import { problemLine } from '../../src/levels/problem.ts'
import { CONDITION_KINDS } from '../../src/levels/schema/condition.ts'
import { EFFECT_KINDS } from '../../src/levels/schema/effect.ts'
import { level } from '../../src/levels/schema/level.ts'
import { ABILITY_KINDS } from '../../src/levels/schema/parties.ts'
import * as z from '../../src/levels/schema/zod.ts'
import { SENSE_CASES } from './sense-cases.ts'
import { edited, loaded, problemsOf, TINY } from './tiny.ts'

const readme = readFileSync(resolve(import.meta.dirname, '../../levels/README.md'), 'utf8')
const [, codes = ''] = readme.split('## What the check can say')

function keysIn(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, inner]) => [key, ...keysIn(inner)])
  }
  if (schema instanceof z.ZodOptional) return keysIn(schema.unwrap())
  if (schema instanceof z.ZodArray) return keysIn(schema.element)
  if (schema instanceof z.ZodRecord) return keysIn(schema.valueType)
  return []
}

describe('the description of the format', () => {
  test('every key of a level is explained', () => {
    expect([...new Set(keysIn(level))].filter((key) => !isNamed(key))).toEqual([])
  })

  test('says how much of everything a level may have', () => {
    const lists = JSON.parse(JSON.stringify(levelSchema())).properties
    const span = (list: string) => `${lists[list].minItems} to ${lists[list].maxItems} ${list}`
    const most = (list: string) => `${lists[list].maxItems} ${list}`
    const told = [span('parties'), span('tracks'), span('issues'), `at most ${most('facts')}`]
    const flowing = readme.replaceAll(/\s+/g, ' ')
    expect([...told, most('events'), most('endings')].filter((each) => !flowing.includes(each))).toEqual([])
  })

  test('every kind of condition, effect and ability has its row', () => {
    const kinds = [...Object.keys(CONDITION_KINDS), ...Object.keys(EFFECT_KINDS), ...ABILITY_KINDS]
    expect(kinds.filter((kind) => !new RegExp(`^\\| [^|]*\`${kind}\``, 'm').test(readme))).toEqual([])
  })

  test('the conditions and effects of the tables can be read', () => {
    const cells = [...readme.matchAll(/^\| [^|]*\| `(\{[^|]*\})` +\|/gm)].map(([, json]) => json ?? '')
    const read = cells.filter((json) => !json.includes('…')).map((json): unknown => JSON.parse(json))
    const effects = read.splice(-Object.keys(EFFECT_KINDS).length)
    const conditions = read.filter((one) =>
      Object.keys(CONDITION_KINDS).some((kind) => Object.hasOwn(Object(one), kind)),
    )
    expect([conditions.length, effects.length]).toEqual([Object.keys(CONDITION_KINDS).length - 3, 11])
    for (const one of conditions) {
      expect(CONDITION_KINDS[kindOf(CONDITION_KINDS, one)].safeParse(one).success).toBe(true)
    }
    for (const one of effects)
      expect(EFFECT_KINDS[kindOf(EFFECT_KINDS, one)].safeParse(one).success).toBe(true)
  })

  test('the worked example shows parts of the tiny level as they are', () => {
    const parts = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]): unknown =>
      JSON.parse(json ?? ''),
    )
    const { issues, parties, events } = loaded(TINY).file
    expect(parts).toEqual([issues[1], parties[1]?.preferences.redLines?.[0], events[1]])
  })

  test('the worked example comes to every key that a level needs', () => {
    const [, example = ''] = /## From an empty file to a playable level\n([\s\S]*?)\n## /.exec(readme) ?? []
    const needed = Object.entries(level.shape).filter(([, schema]) => !(schema instanceof z.ZodOptional))
    expect(needed.map(([key]) => key).filter((key) => !example.includes(`\`${key}\``))).toEqual([])
  })

  test('the example of a problem is what the check says', () => {
    const told = problemsOf(edited(['issues[0].track', 'watr'])).map(problemLine)
    const [line = ''] = told.filter((each) => each.includes('unknown-track'))
    expect(readme).toContain(line.replace(/^\S+ /, ''))
  })

  test('every code of the sense is explained, and every code explained can come about', () => {
    const [, sense = ''] = codes.split('The sense')
    const explained = [...sense.matchAll(/`([a-z-]+)`(?=[,| ])/g)].map(([, code]) => code ?? '')
    const shown = new Set<string>([
      ...SENSE_CASES.map(({ code }) => code),
      'entangled',
      'empty-zone',
      'utility',
    ])
    expect(explained.filter((code) => !shown.has(code))).toEqual([])
    expect([...shown].filter((code) => !explained.includes(code))).toEqual([])
  })
})

function kindOf<K extends string>(kinds: Readonly<Record<K, unknown>>, value: unknown): K {
  // The keys of the table are exactly its kinds.
  const kind = (Object.keys(kinds) as K[]).find((key) => Object.hasOwn(Object(value), key))
  if (kind === undefined) throw new Error(`no kind in ${JSON.stringify(value)}`)
  return kind
}

function isNamed(key: string): boolean {
  return [`\`${key}\``, `\`${key}[]\``, `"${key}"`].some((form) => readme.includes(form))
}
