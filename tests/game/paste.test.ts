import { describe, expect, test } from 'vitest'
import { packed, unpacked } from '../../src/game/saves/paste.ts'
import { london } from './given.ts'

/** Words of many alphabets, and enough of them that every letter of the packed form occurs. */
const FILE = JSON.stringify({ kind: 'bracketed-session', name: '«Ніч» 🌉 > "x" <br>', body: london.body })
const TEXT = await packed(FILE)

async function opened(text: string): Promise<string> {
  const read = await unpacked(text)
  return read.ok ? read.file : read.problem
}

const lines = (change: (line: string, at: number) => string): string =>
  TEXT.split('\n').map(change).join('\n')
const middle = Math.floor(TEXT.length / 2)

describe('a session as text to be pasted', () => {
  test('holds the whole file, in a third of its letters', async () => {
    expect(await opened(TEXT)).toBe(FILE)
    expect(TEXT.length).toBeLessThan(FILE.length / 3)
    expect(TEXT).toMatch(/^A session of Bracketed\..*\n\[\[bracketed-session:1:\d+:[0-9a-f]{16}:\n/)
    expect(TEXT.endsWith('\n:end]]')).toBe(true)
  })

  const harmless: readonly (readonly [string, string])[] = [
    ['without its first line', TEXT.slice(TEXT.indexOf('[['))],
    ['in one line', TEXT.replaceAll('\n', '')],
    ['with lines that end as on Windows', TEXT.replaceAll('\n', '\r\n')],
    ['broken anywhere', TEXT.replace(/.{17}/gs, '$&\n')],
    ['with spaces between all letters', [...TEXT].join(' ')],
    [
      'with spaces that do not break, and some that have no width',
      TEXT.replace(/.{9}/gs, '$&\u00A0\u200B\uFEFF'),
    ],
    ['quoted as in a mail, twice', lines((line) => `> > ${line}`)],
    ['quoted by a bar', lines((line) => `| ${line}`)],
    ['between quotation marks', `“${TEXT}”`],
    ['with every line in quotation marks', lines((line) => `"${line}",`)],
    ['in a code block', `\`\`\`\n${TEXT}\n\`\`\``],
    ['with its underscores escaped', TEXT.replaceAll('_', '\\_')],
    ['with breaks of HTML', TEXT.replaceAll('\n', '<br />\n&gt; ')],
    ['with soft line breaks of a mail', TEXT.replace(/.{60}/g, '$&=\r\n')],
    ['with a greeting before and a signature after', `Dear all,\nhere it is:\n${TEXT}\n-- \nMs K., class 9b`],
    ['with its last line cut off', TEXT.slice(0, -7)],
  ]
  test.each(harmless)('is read %s', async (_, text) => {
    expect(await opened(text)).toBe(FILE)
  })

  const letter = TEXT[middle]!
  const broken: readonly (readonly [string, string, string])[] = [
    ['cut off in the middle', TEXT.slice(0, middle), 'it is cut off'],
    ['with a line missing', TEXT.split('\n').toSpliced(9, 1).join('\n'), 'it is cut off'],
    ['without its beginning', TEXT.slice(middle), 'its beginning is missing'],
    [
      'with one letter changed',
      TEXT.slice(0, middle) + (letter === 'a' ? 'b' : 'a') + TEXT.slice(middle + 1),
      'altered',
    ],
    ['with a word in the middle', `${TEXT.slice(0, middle)} and so on ${TEXT.slice(middle)}`, 'altered'],
    ['with two lines exchanged', swapped(9, 10), 'altered'],
    ['with one digit of its check changed', TEXT.replace(/(?<=session:1:\d+:)[0-9a-f]/, changed), 'altered'],
    ['in small letters', TEXT.toLowerCase(), 'altered'],
    ['by a later version', TEXT.replace('session:1:', 'session:2:'), 'another version'],
    ['that goes on for ever', TEXT.repeat(100), 'too long'],
  ]
  test.each(broken)('is told apart %s', async (_, text, why) => {
    expect(await opened(text)).toContain(why)
  })

  test('that unpacks to more than any session is not followed to its end', async () => {
    expect(await opened(await packed(' '.repeat(4_000_001)))).toContain('too long')
  })

  test.each(['', 'once upon a time', '{"kind":"bracketed-session"}', FILE])(
    'and any other text is left as it is',
    async (text) => {
      expect(await unpacked(text)).toEqual({ ok: true, file: text })
    },
  )
})

function changed(digit: string): string {
  return digit === '0' ? '1' : '0'
}

function swapped(one: number, other: number): string {
  const all = TEXT.split('\n')
  return all.map((line, at) => (at === one ? all[other] : at === other ? all[one] : line)).join('\n')
}
