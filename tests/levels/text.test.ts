import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../src/levels/limits.ts'
import { draw } from '../../src/negotiation/luck.ts'
import { edited, loaded, problemsOf, TINY } from './tiny.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)

describe('the text of a level', () => {
  test('a byte order mark and lines that end with CR LF change nothing', () => {
    const windows = `\uFEFF${TINY.replaceAll('\n', '\r\n')}`
    expect(loaded(windows).hash).toBe(loaded(TINY).hash)
    expect(problemsOf(bytes(windows))).toEqual([])
  })

  test('lines are counted the same whichever way they end', () => {
    const broken = edited(['format', 2])
    const unix = problemsOf(broken)
    expect(problemsOf(`\uFEFF${broken.replaceAll('\n', '\r\n')}`)).toEqual(unix)
    expect(problemsOf(broken.replaceAll('\n', '\r'))).toEqual(unix)
  })

  test('bytes are read as UTF-8, letters outside the Latin alphabet and all', () => {
    const file = edited(['subtitle', 'Річка, міст і 🌉'])
    const read = problemsOf(bytes(file))
    expect(read).toEqual([])
  })

  const hostile: readonly (readonly [string, string | Uint8Array, object])[] = [
    [
      'two million bytes',
      ' '.repeat(2_000_000),
      { code: 'too-large', found: `more than ${LIMITS.size} bytes` },
    ],
    ['two million bytes of brackets', new Uint8Array(2_000_000).fill(91), { code: 'too-large' }],
    ['nothing', '', { code: 'empty-file' }],
    ['only space', ' \n\n', { code: 'empty-file' }],
    ['UTF-16 with its mark', utf16(`\uFEFF${TINY}`), { code: 'utf-16' }],
    ['UTF-16 without', utf16(TINY), { code: 'utf-16' }],
    [
      'a picture',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0),
      { code: 'binary', line: 1, column: 1 },
    ],
    [
      'bytes drawn by lot',
      Uint8Array.from({ length: 2000 }, (_, i) => 1 + draw(5, i, 'byte', 255)),
      { code: 'binary', found: 'bytes that are no letters' },
    ],
    [
      'a level in Latin-1',
      Uint8Array.from(edited(['title', 'Zwei Dörfer']), (letter) => letter.charCodeAt(0)),
      { code: 'not-utf-8', found: 'the byte 0xf6' },
    ],
    ['bytes that are no text', Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7), { code: 'binary', line: 1, column: 1 }],
    ['a zero byte', `{\n"a": "\0"}`, { code: 'binary', line: 2, column: 7 }],
    [
      'half a letter',
      Uint8Array.of(0x7b, 0x0a, 0xd0),
      { code: 'not-utf-8', line: 2, column: 1, found: 'the byte 0xd0' },
    ],
    ['an overlong slash', Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), { code: 'not-utf-8', column: 2 }],
    ['a surrogate in UTF-8', Uint8Array.of(0x22, 0xed, 0xa0, 0x80), { code: 'not-utf-8', column: 2 }],
    [
      'a thousand lists inside each other',
      '['.repeat(1000) + ']'.repeat(1000),
      { code: 'too-deep', column: LIMITS.depth + 1 },
    ],
    ['a hundred thousand open objects', '{"a":'.repeat(100_000), { code: 'too-deep' }],
    ['closing brackets that close nothing', `[${'}'.repeat(500)}${'['.repeat(1000)}`, { code: 'too-deep' }],
    ['a list without an end', `[${'1,'.repeat(300_000)}`, { code: 'too-many-values' }],
    ['a condition without an end', edited(['events[0].when', nested(70)]), { code: 'too-deep' }],
    ['a million commas', `[${','.repeat(1_000_000)}`, { code: 'syntax', line: 1, column: 2 }],
    ['a truncated level', TINY.slice(0, 5000), { code: 'syntax' }],
    [
      'a comment',
      TINY.replace('{', '{ // mine\n'),
      { code: 'syntax', message: 'comments are not allowed in a level' },
    ],
    [
      'a trailing comma',
      '{ "a": 1, }',
      { code: 'syntax', expected: 'no comma after the last entry', found: '","', column: 9 },
    ],
    ['single quotes', "{ 'a': 1 }", { code: 'syntax', column: 3 }],
    ['two levels', '{} {}', { code: 'syntax', message: 'something follows the level' }],
    ['a broken escape', '{ "a": "\\q" }', { code: 'syntax', message: 'this escape is unknown' }],
  ]

  test.each(hostile)('%s gets one clear answer', (_, source, first) => {
    const [told] = problemsOf(source)
    expect(told).toMatchObject(first)
    expect(told?.message).not.toBe('')
  })

  test('every syntax error is told at once', () => {
    const told = problemsOf('{\n  "a": 01,\n  "b": tru,\n  "c" 3\n}')
    expect(told.map(({ code, line }) => [code, line])).toContainEqual(['syntax', 3])
    expect(told.map(({ code, line }) => [code, line])).toContainEqual(['syntax', 4])
  })

  test.each(['{ "a": 1, }', '[1,\n]', '{ "a": [1, 2,  ] }'])(
    'a comma too many is told once: %j',
    (source) => {
      expect(problemsOf(source)).toHaveLength(1)
      expect(problemsOf(source)).toMatchObject([{ code: 'syntax', found: '","' }])
    },
  )

  const slips: readonly (readonly [string, string, string | undefined])[] = [
    ['{ "a": True, "b": 1 }', '"True"', 'true'],
    ['{ "a": tru }', '"tru"', 'true'],
    ['{ "a": NaN, "b": 1 }', '"NaN"', undefined],
    ['{ "a": +10 }', '"+10"', '10'],
    ['{ "a": -007 }', '"-007"', '-7'],
    ['{ "a": 0x1F, "b": 1 }', '"0x1F"', undefined],
    ['{ "a": water-first }', '"water-first"', '"water-first"'],
    ['{ "a": \'By need, or: not\', "b": 1 }', '"\'By need, or: not\'"', '"By need, or: not"'],
    ['{ "a": \u201cBy need\u201d }', '"\u201cBy need\u201d"', '"By need"'],
    ['{ \u201ea\u201c: 1 }', '"\u201ea\u201c"', '"a"'],
    ['{ a: { "b": 1, "c": 2 } }', '"a"', '"a"'],
    ['{ "a":\u00a0"b" }', '"\u00a0"', undefined],
    ['{ "a": 1,, "b": 2 }', '","', undefined],
    ['[, 1]', '","', undefined],
    ['{ "a": "open,\n"b": 1 }', '"\\"open,"', undefined],
    ['{ "a": 1 }\nend', '"end"', undefined],
  ]

  test.each(slips)('a slip is told once, and what was meant by it: %j', (source, found, suggestion) => {
    const told = problemsOf(source)
    expect(told).toHaveLength(1)
    expect([told[0]?.code, told[0]?.found, told[0]?.suggestion]).toEqual(['syntax', found, suggestion])
  })

  test('what is wrong behind a slip is told where it stands', () => {
    const told = problemsOf('{ a: 1,\n  "b": \'two\', "c" 3,\n  "d": 04,\n  "e": [1 2]\n}')
    expect(told.map(({ line, column, message }) => [line, column, message])).toEqual([
      [1, 3, 'this is not JSON'],
      [2, 8, 'this is not JSON'],
      [2, 19, 'a colon is missing'],
      [3, 8, 'this is not JSON'],
      [4, 11, 'a comma is missing'],
    ])
  })

  test('a key that stands twice is told where it stands again', () => {
    const source = TINY.replace('"format": 1,', '"format": 1,\n"format": 1,')
    expect(problemsOf(source)).toMatchObject([{ code: 'duplicate-key', line: 4, column: 1, path: 'format' }])
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('the key %s is refused', (key) => {
    const source = TINY.replace('"format": 1,', `"format": 1,\n"${key}": { "polluted": true },`)
    expect(problemsOf(source)).toMatchObject([{ code: 'forbidden-key', line: 4, path: key }])
    expect(Reflect.get({}, 'polluted')).toBe(undefined)
  })

  test('beyond the limit of problems the last line says that there are more', () => {
    const keys = Array.from({ length: 600 }, (_, i) => `"k${i}": 1`).join(',\n')
    const told = problemsOf(`{${keys}}`)
    expect(told.length).toBe(LIMITS.problems + 1)
    expect(told.at(-1)).toMatchObject({ code: 'more' })
  })
})

function nested(depth: number): unknown {
  return depth === 0 ? { always: true } : { not: nested(depth - 1) }
}
