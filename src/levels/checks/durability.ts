import type { Finding } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

/** The weights are shares of one whole, and more gain never leaves less. */
export function checkDurability({ durability }: LevelFile): readonly Finding[] {
  const sum = Object.values(durability.weights).reduce((total, weight) => total + weight, 0)
  const weights: readonly Finding[] =
    sum === 100
      ? []
      : [
          {
            code: 'weights-sum',
            path: ['durability', 'weights'],
            message: 'the weights do not add up to 100',
            expected: '100',
            found: `${sum}`,
          },
        ]
  return [...weights, ...durability.gains.flatMap((row, i) => falls(durability.gains[i - 1], row, i))]
}

type Row = LevelFile['durability']['gains'][number]

function falls(before: Row | undefined, row: Row, i: number): readonly Finding[] {
  if (!before || (row.gain > before.gain && row.share >= before.share)) return []
  const message = 'the rows must rise: each gain above the one before, each share at least as large'
  const expected = `a gain above ${before.gain} and a share of at least ${before.share}`
  const found = `gain ${row.gain}, share ${row.share}`
  return [{ code: 'gains-order', path: ['durability', 'gains', i], message, expected, found }]
}
