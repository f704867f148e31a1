import { describe, expect, test } from 'vitest'
import type { SceneView } from '../../src/game/shown/scene.ts'
import { sceneView } from '../../src/game/views/scene-view.ts'
import { TABLE } from '../../src/scenes/plates.ts'
import { PLACES, seatingOf } from '../../src/scenes/seating.ts'
import { london, lull } from '../game/given.ts'
import { conducted } from '../game/views/conducting.ts'

type Figure = SceneView['figures'][number]

const figure = (code: string, more: Partial<Figure> = {}): Figure => ({
  code,
  name: code,
  flag: null,
  you: false,
  gone: false,
  chair: false,
  place: null,
  pose: 'still',
  reserves: false,
  warmth: 50,
  ...more,
})
const you = figure('you', { you: true })

/** Who sits where, from the near end to the far one. */
function seated(figures: readonly Figure[], absent: string | null = null): Readonly<Record<string, string>> {
  return Object.fromEntries([...seatingOf({ figures, absent })].map(([place, { code }]) => [place, code]))
}

const room = (state: Parameters<typeof sceneView>[0]) => {
  const { figures, absent } = sceneView(state)
  return seated(figures, absent)
}

describe('the table', () => {
  test('has a place for everybody from two parties to nine, and no two in one', () => {
    for (const absent of [null, 'the empty chair'])
      for (let others = 1; others <= 8; others++) {
        const figures = Array.from({ length: others }, (_, n) => figure(`${n}`, { chair: n === 0 }))
        expect(Object.values(seated([you, ...figures], absent)).toSorted()).toEqual(
          figures.map(({ code }) => code),
        )
      }
  })

  test("seats delegations in the level's order, left and right by turns, the player at the near end", () => {
    expect(seated([figure('a'), you, figure('b'), figure('c'), figure('d')])).toEqual({
      'left-near': 'a',
      'right-near': 'b',
      'left-far': 'c',
      'right-far': 'd',
    })
  })

  test('has the chair at its head, unless an empty chair stands there', () => {
    const figures = [figure('a'), figure('b', { chair: true }), you]
    expect(seated(figures)).toEqual({ 'left-near': 'a', head: 'b' })
    expect(seated(figures, 'Moscow')).toEqual({ 'left-near': 'a', 'right-near': 'b' })
  })

  test('follows the places that its level names', () => {
    const figures = [
      figure('a', { place: 'right' }),
      figure('b', { chair: true, place: 'right' }),
      figure('c', { place: 'head' }),
      you,
    ]
    expect(seated(figures)).toEqual({ 'right-near': 'a', 'right-far': 'b', head: 'c' })
  })

  test('sends to the other side whoever finds one side full', () => {
    const figures = Array.from({ length: 5 }, (_, n) => figure(`${n}`, { place: 'left' }))
    expect(seated([you, ...figures], 'Moscow')).toMatchObject({ 'left-end': '3', 'right-near': '4' })
  })

  test('of the shipped levels has its delegations where their order puts them', () => {
    expect(room(conducted(london.loaded, 'us'))).toEqual({
      'left-near': 'UK',
      'right-near': 'UA',
      'left-far': 'FR',
      'right-far': 'DE',
    })
    expect(room(conducted(lull.loaded, 'orrow'))).toEqual({ 'left-near': 'KI', head: 'ML' })
  })
})

describe('a place of which there is no render', () => {
  test('lies between its neighbours, and whoever sits further away is smaller', () => {
    const metres = (['near', 'middle', 'far', 'end'] as const).map(
      (row) => TABLE.places[`left-${row}`].head[2],
    )
    expect(metres).toEqual(metres.toSorted((a, b) => b - a))
    const middle = TABLE.places['left-middle']
    expect(middle.head[0]).toBeGreaterThan(TABLE.places['left-near'].head[0])
    expect(middle.head[0]).toBeLessThan(TABLE.places['left-far'].head[0])
  })

  test('is the same on the left as on the right, in the mirror', () => {
    const middle = (TABLE.places['left-near'].head[0] + TABLE.places['right-near'].head[0]) / 2
    for (const row of ['middle', 'end'] as const) {
      const [left, right] = [TABLE.places[`left-${row}`].head, TABLE.places[`right-${row}`].head]
      expect((left[0] + right[0]) / 2).toBeCloseTo(middle, 0)
    }
  })

  test.each(PLACES)('%s lies on the plate', (place) => {
    const { head, card } = TABLE.places[place]
    for (const [x, y] of [head, card]) expect(x > 0 && x < 1742 && y > 0 && y < 980, place).toBe(true)
  })
})

describe('a chair that is pushed back', () => {
  test('stands further from the table than whoever sat there, at every place that was rendered', () => {
    const [middle] = TABLE.chair
    const away = (x: number) => Math.abs(x - middle)
    expect(Object.keys(TABLE.pushedBack).toSorted()).toEqual(
      PLACES.filter((place) => /near|far/.test(place)).toSorted(),
    )
    for (const place of PLACES) {
      const chair = TABLE.pushedBack[place]
      if (!chair) continue
      const { head } = TABLE.places[place]
      // Of what lies to the right only the left edge is known.
      if (place.startsWith('left')) expect(away(chair.window.x), place).toBeGreaterThan(away(head[0]))
      else expect(chair.window.x, place).toBeGreaterThan(middle)
      expect([chair.lamps.x, chair.lamps.y], place).toEqual([chair.window.x, chair.window.y])
      expect(chair.lamps.url).not.toBe(chair.window.url)
    }
  })
})
