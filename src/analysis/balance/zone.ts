import type { Solution } from '../solution.ts'
import { solve } from '../solve.ts'
import { type Bound, exactly, judged, type Measured, type Row, sampled } from './row.ts'
import type { Proved } from './sessions.ts'
import { shareOf } from './tally.ts'

/** Per cent of all packages that everybody who must sign could live with. */
const ZONE: Bound = { atLeast: 0.1, atMost: 2 }

/** Is there a deal, and does it have to be found? The zone of agreement as the clock runs; difficulty does not move it. */
export function zoneRows({ scenario, briefs }: Proved): readonly Row[] {
  const { slots } = scenario.clock
  const times = [
    ['start', 0],
    ['middle', Math.floor(slots / 2)],
    ['end', slots],
  ] as const
  const measured = times.map(([of, slot]) => zoneAt(of, solve(scenario, briefs, { slot })))
  return [judged({ part: 'zone', name: 'zone of agreement', bound: ZONE, measured })]
}

/** Counted whole, or where there are too many packages, as far as a sample shows. */
function zoneAt(of: string, found: Solution): Measured {
  if (found.kind !== 'sampled' && found.zone !== null)
    return exactly(of, 'per cent', Number(found.zone), Number(found.packages))
  const sample = found.kind === 'solved' ? null : found.sample
  return sampled(of, 'per cent', shareOf(sample?.zone ?? 0, sample?.drawn ?? 0))
}
