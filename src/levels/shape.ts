import { expectedKind } from './expected-kind.ts'
import { LIMITS } from './limits.ts'
import { nearest } from './nearest.ts'
import { type Finding, listed, type Path, shown } from './problem.ts'
import { CONDITION_KINDS } from './schema/condition.ts'
import { EFFECT_KINDS } from './schema/effect.ts'
import { level, type LevelFile } from './schema/level.ts'
import * as z from './schema/zod.ts'
import { childOf, innerOf, schemaAt } from './schema-at.ts'

export type Shape =
  | { readonly ok: true; readonly file: LevelFile }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/** Whether a value has the shape of a level; if not, what is wrong with its shape, as far as the limit of problems. */
export function shapeOf(value: unknown): Shape {
  const read = level.safeParse(value)
  if (read.success) return { ok: true, file: read.data }
  const findings: Finding[] = []
  for (const issue of read.error.issues) {
    if (findings.length > LIMITS.problems) break
    findings.push(...findingsOf(issue, [], value))
  }
  return { ok: false, findings }
}

function findingsOf(issue: z.core.$ZodIssue, above: Path, root: unknown): readonly Finding[] {
  const path: Path = [...above, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  const value = valueAt(root, path)
  const found = shown(value)
  switch (issue.code) {
    case 'invalid_type':
      return [
        value === undefined
          ? missing(path, root)
          : {
              code: 'wrong-type',
              path,
              message: 'this is of the wrong type',
              expected: kindAt(path, root, typeName(issue.expected)),
              found,
            },
      ]
    case 'too_big':
    case 'too_small':
      return [bound(issue, path, value)]
    case 'invalid_format':
      return [
        {
          code: 'wrong-form',
          path,
          message: 'this is not written as it should be',
          expected: issue.message,
          found,
        },
      ]
    case 'invalid_value':
      return [value === undefined ? missing(path, root) : wrongValue(path, issue.values.map(String), value)]
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, LIMITS.problems)
        .map((key, i) => unknownKey([...path, key], root, i < GUESSES))
    case 'invalid_union':
      return unionFindings(issue, path, root)
    case 'invalid_key':
      return [wrongKey(path, issue)]
    case 'custom':
      return [value === undefined ? missing(path, root) : custom(path, issue, value)]
    case 'not_multiple_of':
    case 'invalid_element':
      return [{ code: 'wrong-type', path, message: issue.message, expected: 'another value', found }]
  }
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce(childOf, root)
}

const TYPES: Readonly<Record<string, string>> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a string',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
}

function typeName(type: string): string {
  return TYPES[type] ?? type
}

/** A number is called whole where it has to be. */
function kindAt(path: Path, root: unknown, name: string): string {
  if (name !== TYPES.number) return name
  const owner = schemaAt(level, path.slice(0, -1), root)
  return (owner && expectedKind(innerOf(owner, path.at(-1) ?? ''))) ?? name
}

function missing(path: Path, root: unknown): Finding {
  const key = String(path.at(-1) ?? 'level')
  const owner = schemaAt(level, path.slice(0, -1), root)
  const kind = owner && expectedKind(innerOf(owner, path.at(-1) ?? ''))
  const expected = kind === undefined ? `"${key}"` : `"${key}", ${kind}`
  return { code: 'missing', path, message: `"${key}" is missing`, expected, found: 'nothing' }
}

function wrongValue(path: Path, values: readonly string[], value: unknown): Finding {
  const meant = typeof value === 'string' ? nearest(value, values) : undefined
  const found = shown(value)
  const expected = values.length === 1 ? (values[0] ?? '') : `one of ${listed(values)}`
  return {
    code: 'wrong-value',
    path,
    message: 'this value is not one of those allowed',
    expected,
    found,
    ...suggest(meant),
  }
}

export function suggest(meant: string | undefined): { readonly suggestion?: string } {
  return meant === undefined ? {} : { suggestion: meant }
}

const UNITS: Readonly<Record<string, readonly [string, string]>> = {
  string: [' character', ' characters'],
  array: [' entry', ' entries'],
  object: [' entry', ' entries'],
}

function bound(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  path: Path,
  value: unknown,
): Finding {
  const big = issue.code === 'too_big'
  const limit = big ? issue.maximum : issue.minimum
  const [one, many] = UNITS[issue.origin] ?? ['', '']
  const unit = limit === 1 ? one : many
  const size = typeof value === 'string' || Array.isArray(value) ? `${value.length}` : shown(value)
  const message =
    unit === '' ? `this number is too ${big ? 'large' : 'small'}` : `this is too ${big ? 'long' : 'short'}`
  const expected = `at ${big ? 'most' : 'least'} ${limit}${unit}`
  return { code: big ? 'too-big' : 'too-small', path, message, expected, found: size }
}

/** Strange keys of one object beyond these are told without a guess what was meant. */
const GUESSES = 100

/** Where one key names the kind, so that no two of them stand together. */
const LANGUAGES: readonly Readonly<Record<string, unknown>>[] = [CONDITION_KINDS, EFFECT_KINDS]

function unknownKey(path: Path, root: unknown, guess: boolean): Finding {
  const key = String(path.at(-1))
  const owner = path.slice(0, -1)
  const value = valueAt(root, owner)
  const schema = schemaAt(level, owner, root)
  const known = keysOf(schema)
  const free = known.filter((name) => childOf(value, name) === undefined)
  const isOther = LANGUAGES.some(
    (kinds) => Object.hasOwn(kinds, key) && Object.values(kinds).includes(schema),
  )
  const none = isOther ? 'one kind at a time; several stand in a list' : 'no further keys'
  const expected = free.length === 0 || isOther ? none : `one of ${listed(free)}`
  const message = `${shown(key)} is not known here`
  return {
    code: 'unknown-key',
    path,
    atKey: true,
    message,
    expected,
    found: shown(key),
    ...suggest(guess ? nearest(key, free) : undefined),
  }
}

function keysOf(schema: z.ZodType | undefined): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape)
  const keys = schema instanceof z.ZodRecord ? schema.keyType : undefined
  return keys instanceof z.ZodEnum ? keys.options.map(String) : []
}

/** Of alternatives, tell what is wrong with the one that has the right type; else name the types. */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown): readonly Finding[] {
  const meant = issue.errors.find(
    (inner) => !inner.some((i) => i.code === 'invalid_type' && i.path.length === 0),
  )
  if (meant) return meant.flatMap((inner) => findingsOf(inner, path, root))
  const value = valueAt(root, path)
  if (value === undefined) return [missing(path, root)]
  const types = issue.errors
    .flat()
    .map((inner) => (inner.code === 'invalid_type' ? typeName(inner.expected) : ''))
  const expected = [...new Set(types)].join(' or ')
  return [{ code: 'wrong-type', path, message: 'this is of the wrong type', expected, found: shown(value) }]
}

function wrongKey(path: Path, issue: z.core.$ZodIssueInvalidKey): Finding {
  const key = String(path.at(-1))
  const [inner] = issue.issues
  const values = inner?.code === 'invalid_value' ? inner.values.map(String) : undefined
  const expected = values ? `one of ${listed(values)}` : (inner?.message ?? 'another key')
  const message = `${shown(key)} cannot be a key here`
  const meant = values && nearest(key, values)
  return { code: 'wrong-key', path, atKey: true, message, expected, found: shown(key), ...suggest(meant) }
}

const CUSTOM: Readonly<Record<string, readonly [message: string, expected: string]>> = {
  'no-basis': [
    'nothing is said about where this comes from',
    '"facts" with ids, or "assumed" with a line why',
  ],
  'not-condition': ['this is not a condition', 'an object with one of the keys'],
  'unknown-condition': ['no condition is called so', 'one of the keys'],
  'not-effect': ['this is not an effect', 'an object with one of the keys'],
  'unknown-effect': ['no effect is called so', 'one of the keys'],
}

/** Checks of our own name their code, and the keys that would do. */
function custom(path: Path, issue: z.core.$ZodIssueCustom, value: unknown): Finding {
  const code = String(issue.params?.code)
  const names: readonly string[] = Array.isArray(issue.params?.names) ? issue.params.names.map(String) : []
  const [message, expected] = CUSTOM[code] ?? [issue.message, 'another value']
  const [key] = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const full = names.length === 0 ? expected : `${expected} ${names.join(', ')}`
  return { code, path, message, expected: full, found: shown(value), ...suggest(key && nearest(key, names)) }
}
