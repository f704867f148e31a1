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

/** Criticism that counts needs somebody beside the chair who must sign any text, and somebody else who may circulate it. */
function neverHeard(level: LevelFile): readonly Finding[] {
  const { heard } = level.durability
  const why = heard ? whyUnheard(level) : undefined
  return why ? [{ code: 'never-heard', path: ['durability', 'heard'], ...why, found: `heard ${heard}` }] : []
}

function whyUnheard({ abilities, parties }: LevelFile): Pick<Finding, 'message' | 'expected'> | undefined {
  const circulators = abilities.flatMap(({ kind, seats }) => (kind === 'circulate' ? seats : []))
  const critics = parties.filter(({ signs, chair }) => signs === 'always' && !chair)
  if (circulators.length === 0)
    return {
      message: 'nobody may circulate the text, so that nobody criticises it',
      expected: 'an ability of kind circulate, or no heard',
    }
  if (critics.length === 0)
    return {
      message: 'nobody beside the chair must sign whatever the text says, so that no criticism counts',
      expected: 'a party with signs: always, or no heard',
    }
  if (critics.some(({ id }) => circulators.some((seat) => seat !== id))) return undefined
  return {
    message: 'nobody circulates the text but the one whose criticism would count',
    expected: 'an ability of kind circulate for another seat, or no heard',
  }
}

type Row = LevelFile['durability']['gains'][number]

function falls(before: Row | undefined, row: Row, i: number): readonly Finding[] {
  if (!before || (row.gain > before.gain && row.share >= before.share)) return []
  const message = 'the rows must rise: each gain above the one before, each share at least as large'
  const expected = `a gain above ${before.gain} and a share of at least ${before.share}`
  const found = `gain ${row.gain}, share ${row.share}`
  return [{ code: 'gains-order', path: ['durability', 'gains', i], message, expected, found }]
}
