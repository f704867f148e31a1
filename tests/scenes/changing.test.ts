import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { creating, eased, type Layers, passing, wanting } from '../../src/scenes/changing.ts'

type Key = 'a' | 'b' | 'c'
type Step = Key | null | `${Key} comes` | number

/** What lies on the canvas after these steps: a painting wanted, its pictures come, or milliseconds passed. */
function after(...steps: readonly Step[]): Layers<Key> {
  return steps.reduce<Layers<Key>>((layers, step) => {
    if (typeof step === 'number') return passing(layers, step, false)
    if (step === null || step === 'a' || step === 'b' || step === 'c') return wanting(layers, step)
    return creating(layers, step === 'a comes' ? 'a' : step === 'b comes' ? 'b' : 'c')
  }, [])
}

/** Key and share in per cent, from the bottom to the top. */
const seen = (layers: Layers<Key>) => layers.map(({ key, share }) => [key, Math.round(share * 100)])

const whole = (layers: Layers<Key>) => layers.some(({ share }) => share === 1)

/** Only this painting, whole. */
const ONLY_A = ['a', 'a comes', 0, 500] as const

describe('a change of painting', () => {
  test('leaves the old one whole until the pictures of the new one have come', () => {
    expect(seen(after(...ONLY_A, 'b', 4000))).toEqual([
      ['a', 100],
      ['b', 0],
    ])
  })

  test('lets the new one appear over the old one within half a second, and only then drops that', () => {
    const begun = [...ONLY_A, 'b', 'b comes', 0] as const
    expect(seen(after(...begun, 250))).toEqual([
      ['a', 100],
      ['b', 50],
    ])
    expect(seen(after(...begun, 250, 240))).toHaveLength(2)
    expect(seen(after(...begun, 250, 250))).toEqual([['b', 100]])
  })

  test('counts from the first frame: how long the making took is no part of it', () => {
    expect(seen(after(...ONLY_A, 'b', 'b comes', 3000))).toEqual([
      ['a', 100],
      ['b', 0],
    ])
  })

  test('is made at once where nothing is to move', () => {
    expect(seen(passing(after(...ONLY_A, 'b', 'b comes'), 0, true))).toEqual([['b', 100]])
    expect(seen(passing(after(...ONLY_A, 'b'), 0, true))).toEqual([
      ['a', 100],
      ['b', 0],
    ])
    expect(passing(after(...ONLY_A, null), 0, true)).toEqual([])
  })

  test('that is taken back before the pictures came leaves everything as it was', () => {
    expect(after(...ONLY_A, 'b', 'a')).toEqual(after(...ONLY_A))
  })

  test('that is taken back on the way goes back from where it is', () => {
    const back = [...ONLY_A, 'b', 'b comes', 0, 200, 'a'] as const
    expect(seen(after(...back, 100))).toEqual([
      ['a', 100],
      ['b', 20],
    ])
    expect(seen(after(...back, 100, 100))).toEqual([['a', 100]])
    expect(seen(after(...back, 100, 'b', 100))).toEqual([
      ['a', 100],
      ['b', 40],
    ])
  })

  test('to a third one on the way goes on over both', () => {
    const third = [...ONLY_A, 'b', 'b comes', 0, 200, 'c'] as const
    expect(seen(after(...third, 100))).toEqual([
      ['a', 100],
      ['b', 60],
      ['c', 0],
    ])
    expect(seen(after(...third, 'c comes', 0, 300, 200))).toEqual([['c', 100]])
  })

  test('drops a third one whose pictures have not come when a fourth is wanted', () => {
    expect(seen(after(...ONLY_A, 'b', 'c'))).toEqual([
      ['a', 100],
      ['c', 0],
    ])
  })

  test('to none lets all go', () => {
    expect(seen(after(...ONLY_A, null, 100))).toEqual([['a', 80]])
    expect(after(...ONLY_A, null, 500)).toEqual([])
    expect(seen(after(...ONLY_A, null, 100, 'a', 100))).toEqual([['a', 100]])
  })

  const step = fc.oneof(
    fc.constantFrom<Step>('a', 'b', 'c', null, 'a comes', 'b comes', 'c comes'),
    fc.integer({ min: 0, max: 700 }),
  )

  test('however hasty, ends in the painting that was wanted last, alone and whole', () => {
    fc.assert(
      fc.property(fc.array(step), fc.constantFrom<Key | null>('a', 'b', 'c', null), (steps, last) => {
        const layers = after(...steps, last)
        expect(new Set(layers.map(({ key }) => key)).size).toBe(layers.length)
        const come = last === null ? layers : creating(layers, last)
        const end = passing(passing(come, 0, false), 500, false)
        expect(seen(end)).toEqual(last === null ? [] : [[last, 100]])
      }),
    )
  })

  test('never uncovers what it had covered', () => {
    fc.assert(
      fc.property(fc.array(step), step, (steps, next) => {
        if (next === null || steps.includes(null) || !whole(after(...steps))) return
        expect(whole(after(...steps, next))).toBe(true)
      }),
    )
  })
})

test('appearing starts and ends without a jerk', () => {
  expect([0, 0.5, 1].map(eased)).toEqual([0, expect.closeTo(0.5), 1])
  expect(eased(0.05)).toBeLessThan(0.01)
  expect(eased(0.95)).toBeGreaterThan(0.99)
})
