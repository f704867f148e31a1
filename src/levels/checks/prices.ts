import type { Finding } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

/** Crossing a red line costs something. */
export function checkPrices(level: LevelFile): readonly Finding[] {
  return level.parties.flatMap(({ preferences }, p) =>
    (preferences.redLines ?? []).flatMap(({ price }, i) => {
      if (price === undefined || price > 0) return []
      const path = ['parties', p, 'preferences', 'redLines', i, 'price']
      const message = 'crossing a red line costs points'
      return [
        { code: 'price', path, message, expected: 'more than 0, or no price: never', found: `${price}` },
      ]
    }),
  )
}
