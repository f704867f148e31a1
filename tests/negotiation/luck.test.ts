import { describe, expect, test } from 'vitest'
import { draw, drawsFor } from '../../src/negotiation/luck.ts'

describe('luck', () => {
  test('is the same for the same seed, round and purpose, and hangs on each of them', () => {
    const drawn = draw(7, 3, 'event:storm', 1_000_000)
    expect(draw(7, 3, 'event:storm', 1_000_000)).toBe(drawn)
    const others = [draw(8, 3, 'event:storm', 1_000_000), draw(7, 4, 'event:storm', 1_000_000)]
    expect([...others, draw(7, 3, 'event:storn', 1_000_000)]).not.toContain(drawn)
  })

  test('of purposes that begin alike is what each whole purpose gives', () => {
    const draws = drawsFor(2 ** 40 + 5, 9, 'counterpart:2:')
    for (const purpose of ['', 'ask', 'order', 'react:3'])
      expect(draws(purpose, 1000)).toBe(draw(2 ** 40 + 5, 9, `counterpart:2:${purpose}`, 1000))
  })

  test('falls evenly on all numbers', () => {
    const seen = [0, 0, 0, 0]
    for (let seed = 0; seed < 4000; seed += 1) seen[draw(seed, 1, 'any', 4)]! += 1
    for (const count of seen) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})
