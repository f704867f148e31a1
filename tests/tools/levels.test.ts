import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadedFrom } from '../../src/levels/built.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { shippedLevels } from '../../tools/level-at.ts'
import { builtLevel } from '../../tools/levels.ts'

const textOf = (file: string) => readFileSync(join(import.meta.dirname, '..', '..', 'levels', file), 'utf8')

function built(text: string, file: string) {
  const warnings: string[] = []
  return { ...builtLevel(text, file, (line) => warnings.push(line)), warnings }
}

describe('the levels of a build', () => {
  test.each(shippedLevels())('%s is on the page what the reader makes of its file', (file) => {
    const text = textOf(file)
    const { text: short, hash = '', warnings } = built(text, file)
    const read = readLevel(text, file)
    expect(warnings).toEqual([])
    expect(short.length).toBeLessThan(text.length)
    expect({ ok: true, level: loadedFrom(short, hash) }).toEqual(read)
    expect(readLevel(short, file)).toEqual(read)
  })

  test('one that cannot be read goes to the page as it stands, and the build tells why', () => {
    const text = '{ "format": "one" }'
    const { warnings, ...level } = built(text, 'torn.json')
    expect(level).toEqual({ text })
    expect(warnings[0]).toMatch(/^torn\.json:1:/)
  })
})
