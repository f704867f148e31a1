import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const TOKENS = 'src/panels/design/tokens.css'
/** Colours of the room at night. Whoever names one of them stays dark when the page is in paper. */
const OF_THE_NIGHT = ['night', 'ink-8', 'ink-7', 'ink-6', 'ink-5', 'ink-4', 'slate', 'mist', 'white']
/** The night as a veil, and as a shadow. */
const VEILS = /rgb\((9 16 22|8 15 20|2 8 10|2 6 9)\b/

const tokens = readFileSync(TOKENS, 'utf8')
const blockOf = (selector: string): ReadonlyMap<string, string> => {
  const from = tokens.indexOf(`${selector} {`)
  const block = tokens.slice(from, tokens.indexOf('\n}', from))
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  )
}
const evening = blockOf(':root')
const paper = new Map([...evening, ...blockOf(':root[data-theme="paper"]')])

/** The colour behind a name, followed to its digits. */
function colour(name: string): string {
  const value = paper.get(name) ?? ''
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1]
  return other ? colour(other) : value
}

function luminance(name: string): number {
  const digits = colour(name)
    .replace('#', '')
    .replace(/^(.)(.)(.)$/, '$1$1$2$2$3$3')
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe('colours', () => {
  test('of the night are named among the tokens only, so that paper can replace them', () => {
    const raw = OF_THE_NIGHT.map((name) => evening.get(name) ?? `no --${name}`)
    const found = readdirSync('src/panels', { recursive: true, encoding: 'utf8' })
      .map((file) => `src/panels/${file}`)
      .filter((file) => file.endsWith('.css') && file !== TOKENS)
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .map((line, at) => ({ line, place: `${file}:${at + 1}` })),
      )
      .filter(
        ({ line }) =>
          VEILS.test(line) ||
          raw.some((digits) => line.includes(digits)) ||
          OF_THE_NIGHT.some((name) => line.includes(`var(--${name})`)),
      )
    expect(found).toEqual([])
  })

  const GROUNDS = ['ground', 'panel', 'key', 'raised', 'own', 'paper', 'paper-2']
  test.each(['strong', 'body', 'soft', 'accent', 'harm', 'gain', 'learn'])(
    'in paper, %s can be read on every ground',
    (word) => {
      for (const ground of GROUNDS) expect(contrast(word, ground), ground).toBeGreaterThanOrEqual(4.5)
    },
  )

  test.each(['outline', 'pip-off', 'own-line', 'focus'])(
    'in paper, %s can be seen on every ground',
    (line) => {
      for (const ground of GROUNDS) expect(contrast(line, ground), ground).toBeGreaterThanOrEqual(3)
    },
  )
})
