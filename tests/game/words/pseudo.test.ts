import { describe, expect, test } from 'vitest'
import { english } from '../../../src/english.ts'
import { pseudo } from '../../../src/game/words/pseudo.ts'
import { pseudoEnglish } from '../../../src/pseudo-english.ts'
import { anyParameter } from './any-parameter.ts'

/** Nobody reads these. */
const isUnread = ([way, text]: readonly [string, string]) =>
  /\.(icon|group|id)$/.test(way) && /^[a-z-]+$/.test(text)

/** Every text of the words by the way to it; sentences with parameters that read as numbers. */
function textsOf(words: unknown, way: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[way, words]]
  if (typeof words === 'function') {
    const said: unknown = words(...Array.from({ length: 6 }, anyParameter))
    return [[`${way}()`, String(said)]]
  }
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([key, one]) => textsOf(one, `${way}.${key}`))
}

const plain = textsOf(english, 'english').filter((one) => !isUnread(one))
const strange = textsOf(pseudoEnglish, 'english').filter((one) => !isUnread(one))
const lengthOf = (texts: readonly (readonly [string, string])[]) =>
  texts.reduce((sum, [, text]) => sum + text.length, 0)

describe('English in strange letters', () => {
  test('has every word that English has', () => {
    expect(strange.map(([way]) => way)).toEqual(plain.map(([way]) => way))
    expect(plain.length).toBeGreaterThan(900)
  })

  test('leaves no letter of any of them as it was', () => {
    expect(strange.filter(([, text]) => /[a-z]/i.test(text))).toEqual([])
  })

  test('is between 30 and 50 per cent longer', () => {
    const longer = lengthOf(strange) / lengthOf(plain)
    expect(longer).toBeGreaterThan(1.3)
    expect(longer).toBeLessThan(1.5)
  })

  test('does not change what a level says inside a sentence', () => {
    const words = pseudo({
      of: (name: string, count: number) => `${name} reserves on ${count} clauses.`,
      inside: (text: string) => `It says: ${text.charAt(0).toUpperCase()}${text.slice(1, -1)}; no more.`,
    })
    expect(words.of('the UK', 2)).toBe('‹the UK ŕééšééŕṽééš ööñ 2 çļááûûšééš.›')
    expect(words.inside('wait a day.')).toContain('Wait a day;')
  })

  test('leaves the names of drawings and groups as they are', () => {
    expect(pseudoEnglish.game.actions.common.table.icon).toBe(english.game.actions.common.table.icon)
    expect(pseudoEnglish.game.actions.common.table.group).toBe('text')
  })
})
