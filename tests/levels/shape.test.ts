import { describe, expect, test } from 'vitest'
import { type Edit, edited, problemsOf } from './tiny.ts'

interface ShapeCase {
  readonly code: string
  readonly edits: readonly Edit[]
  readonly path: string
  readonly expected: string | RegExp
  readonly found: string | RegExp
  readonly suggestion?: string
}

const CASES: readonly ShapeCase[] = [
  {
    code: 'missing',
    edits: [['clock', undefined]],
    path: 'clock',
    expected: '"clock", an object',
    found: 'nothing',
  },
  {
    code: 'missing',
    edits: [['parties[0].signs', undefined]],
    path: 'parties[0].signs',
    expected: '"signs", one of always, by-option, never',
    found: 'nothing',
  },
  {
    code: 'missing',
    edits: [['difficulties.calm', undefined]],
    path: 'difficulties.calm',
    expected: '"calm", an object',
    found: 'nothing',
  },
  {
    code: 'wrong-type',
    edits: [['clock.slots', '10']],
    path: 'clock.slots',
    expected: 'a whole number',
    found: '"10"',
  },
  {
    code: 'wrong-type',
    edits: [['clock.slots', 9.5]],
    path: 'clock.slots',
    expected: 'a whole number',
    found: '9.5',
  },
  {
    code: 'wrong-type',
    edits: [['parties', {}]],
    path: 'parties',
    expected: 'a list',
    found: 'an empty object',
  },
  { code: 'wrong-type', edits: [['title', 7]], path: 'title', expected: 'a string or an object', found: '7' },
  { code: 'wrong-type', edits: [['title.uk', 7]], path: 'title.uk', expected: 'a string', found: '7' },
  {
    code: 'too-small',
    edits: [['subtitle', '']],
    path: 'subtitle',
    expected: 'at least 1 character',
    found: '0',
  },
  { code: 'too-small', edits: [['clock.slots', 2]], path: 'clock.slots', expected: 'at least 4', found: '2' },
  {
    code: 'too-big',
    edits: [['clock.slots', 200]],
    path: 'clock.slots',
    expected: 'at most 96',
    found: '200',
  },
  {
    code: 'too-big',
    edits: [['subtitle', 'x'.repeat(4001)]],
    path: 'subtitle',
    expected: 'at most 4000 characters',
    found: '4001',
  },
  {
    code: 'wrong-form',
    edits: [['clock.start', '25:00']],
    path: 'clock.start',
    expected: 'a time such as 09:00',
    found: '"25:00"',
  },
  {
    code: 'wrong-form',
    edits: [['id', '9 lives']],
    path: 'id',
    expected: /letters, digits/,
    found: '"9 lives"',
  },
  { code: 'wrong-value', edits: [['format', 2]], path: 'format', expected: '1', found: '2' },
  {
    code: 'wrong-value',
    edits: [['parties[0].signs', 'allways']],
    path: 'parties[0].signs',
    expected: 'one of always, by-option, never',
    found: '"allways"',
    suggestion: 'always',
  },
  {
    code: 'unknown-key',
    edits: [['parties[0].cahir', true]],
    path: 'parties[0].cahir',
    expected: /chair/,
    found: '"cahir"',
    suggestion: 'chair',
  },
  {
    code: 'unknown-key',
    edits: [['events[0].when', { slot: { atleast: 3 } }]],
    path: 'events[0].when.slot.atleast',
    expected: 'one of atLeast, atMost',
    found: '"atleast"',
    suggestion: 'atLeast',
  },
  {
    code: 'unknown-key',
    edits: [['events[0].when', { track: 'water', slot: { atLeast: 3 } }]],
    path: 'events[0].when.slot',
    expected: 'one kind at a time; several stand in a list',
    found: '"slot"',
  },
  {
    code: 'unknown-key',
    edits: [['clock.costs', { tabel: 1 }]],
    path: 'clock.costs.tabel',
    expected: /^one of table, stance/,
    found: '"tabel"',
    suggestion: 'table',
  },
  {
    code: 'wrong-key',
    edits: [['title.EN', 'x']],
    path: 'title.EN',
    expected: /language tag/,
    found: '"EN"',
  },
  {
    code: 'no-basis',
    edits: [['events[0].basis', {}]],
    path: 'events[0].basis',
    expected: /"assumed" with a line why/,
    found: 'an empty object',
  },
  {
    code: 'not-condition',
    edits: [['events[0].when', 'always']],
    path: 'events[0].when',
    expected: /one of the keys all, any, not/,
    found: '"always"',
  },
  {
    code: 'unknown-condition',
    edits: [['events[0].when.all[1]', { slots: { atLeast: 2 } }]],
    path: 'events[0].when.all[1]',
    expected: /one of the keys/,
    found: 'an object with slots',
    suggestion: 'slot',
  },
  {
    code: 'wrong-type',
    edits: [['events[0].when.all[1].slot.atLeast', 'two']],
    path: 'events[0].when.all[1].slot.atLeast',
    expected: 'a whole number',
    found: '"two"',
  },
  {
    code: 'not-effect',
    edits: [['events[1].effects[0]', []]],
    path: 'events[1].effects[0]',
    expected: /one of the keys trust/,
    found: 'an empty list',
  },
  {
    code: 'unknown-effect',
    edits: [['events[1].effects[0]', { trusts: {} }]],
    path: 'events[1].effects[0]',
    expected: /one of the keys trust/,
    found: 'an object with trusts',
    suggestion: 'trust',
  },
]

describe('the shape of a level', () => {
  test.each(CASES)('$code is told at $path', ({ code, edits, path, expected, found, suggestion }) => {
    const [told] = problemsOf(edited(...edits))
    expect(told).toMatchObject({
      code,
      path,
      expected: typeof expected === 'string' ? expected : expect.stringMatching(expected),
      found: typeof found === 'string' ? found : expect.stringMatching(found),
    })
    expect(told?.suggestion).toBe(suggestion)
  })

  test('problems of the shape are told all at once, each with its line and column', () => {
    const source = '{\n  "format": 1,\n  "id": "x",\n  "clock": { "slots": "ten" }\n}'
    const told = problemsOf(source)
    const slots = told.find(({ path }) => path === 'clock.slots')
    expect(slots).toMatchObject({ file: 'tiny.json', line: 4, column: 23 })
    expect(told.length).toBeGreaterThan(20)
    expect(told.find(({ path }) => path === 'clock.start')).toMatchObject({ line: 4, column: 12 })
  })

  test('a wrong shape does not hide a name that leads nowhere in the rest, nor brings one about', () => {
    const problems = problemsOf(
      edited(
        ['parties[0].name', 5],
        ['clock.slots', 'many'],
        ['events[0].once', true],
        ['issues[0].track', 'watr'],
        ['issues[1].options[0].id', 7],
      ),
    )
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual(
      expect.arrayContaining([
        'wrong-type parties[0].name',
        'wrong-type clock.slots',
        'unknown-key events[0].once',
        'unknown-track issues[0].track',
        'wrong-type issues[1].options[0].id',
      ]),
    )
    expect(problems.filter(({ code }) => code === 'unknown-track')).toHaveLength(1)
  })

  test('an unknown key is told where the key stands, not its value', () => {
    const source = edited(['zeal', 1])
    const lines = source.split('\n')
    const [told] = problemsOf(source)
    expect(lines[(told?.line ?? 0) - 1]?.slice((told?.column ?? 0) - 1)).toMatch(/^"zeal"/)
  })
})
