import { solve } from '../../src/analysis/solve.ts'
import { BareLoop } from './bare-loop.ts'
import type { Figure, Part } from './figure.ts'
import { inTurn, milliseconds, ratio } from './measure.ts'
import { synthetic, type Synthetic } from './synthetic.ts'
import { london } from './worlds.ts'

function compared(
  name: string,
  level: Synthetic,
  repetitions: number,
  atMost: number | undefined,
): readonly Figure[] {
  const bare = new BareLoop(level.scenario, level.briefs)
  let check = 0
  const [solving, summing] = inTurn(
    [
      () => {
        const { kind } = solve(level.scenario, level.briefs)
        if (kind !== 'solved') throw new Error(`${name}: ${kind}`)
      },
      () => {
        check ^= bare.run()
      },
    ],
    repetitions,
  )
  if (!solving || !summing) throw new Error('two were timed')
  if (!Number.isInteger(check)) throw new Error('the bare loop summed nothing')
  return [
    milliseconds(`${name}, solved exactly`, solving, atMost === undefined ? undefined : { atMost }),
    milliseconds(`${name}, bare loop that only sums`, summing),
    ratio(`${name}, solver over bare loop`, solving, summing),
  ]
}

/** The solver, beside a loop over typed arrays that sums every package's points and does nothing with them. */
export const solver: Part = {
  id: 'solver',
  title: 'The exact solver',
  run: (small) =>
    small
      ? compared('3 parties, 10^3 packages', synthetic(3, 3, 10), 1, undefined)
      : [
          ...compared('3 parties, 10^6 packages', synthetic(3, 6, 10), 9, 150),
          ...compared('3 parties, 10^7 packages', synthetic(3, 7, 10), 5, 500),
          ...compared('London, 6 parties, 2.1 million', london(), 7, undefined),
        ],
}
