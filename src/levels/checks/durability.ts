import type { Finding } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'

/** The weights are shares of one whole, more gain never leaves less, and what counts can be said. */
export function checkDurability(level: LevelFile): readonly Finding[] {
  const { durability } = level
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
  const rows = durability.gains.flatMap((row, i) => falls(durability.gains[i - 1], row, i))
  return [...weights, ...rows, ...neverHeard(level)]
}

/** Criticism that counts needs somebody who may circulate the text, and somebody beside the chair who must sign it. */
function neverHeard({ durability, abilities, parties }: LevelFile): readonly Finding[] {
  if (!durability.heard) return []
  const circulates = abilities.some(({ kind, seats }) => kind === 'circulate' && seats.length > 0)
  const critics = parties.some(({ signs, chair }) => signs === 'always' && !chair)
  if (circulates && critics) return []
  return [
    {
      code: 'never-heard',
      path: ['durability', 'heard'],
      message: circulates
        ? 'nobody beside the chair must sign whatever the text says, so that no criticism counts'
        : 'nobody may circulate the text, so that nobody criticises it',
      expected: circulates
        ? 'a party with signs: always, or no heard'
        : 'an ability of kind circulate, or no heard',
      found: `heard ${durability.heard}`,
    },
  ]
}

type Row = LevelFile['durability']['gains'][number]

function falls(before: Row | undefined, row: Row, i: number): readonly Finding[] {
  if (!before || (row.gain > before.gain && row.share >= before.share)) return []
  const message = 'the rows must rise: each gain above the one before, each share at least as large'
  const expected = `a gain above ${before.gain} and a share of at least ${before.share}`
  const found = `gain ${row.gain}, share ${row.share}`
  return [{ code: 'gains-order', path: ['durability', 'gains', i], message, expected, found }]
}
