import { chairOf } from '../../negotiation/presence.ts'
import type { Scenario } from '../../negotiation/scenario.ts'
import type { Finish } from '../finish.ts'
import { type Bound, exactly, judged, type Row } from './row.ts'
import { seated, type Sessions } from './sessions.ts'

/** Deadlocks to look at, and the share of them, in per cent, that the craft brings home: 16 of 20. */
const SEEDS = 20
const RESCUED = 80

/**
 * Is the mediator's craft what a stuck table lacks? Seeds in which the counterparts alone came to no signature are played
 * again with an informed chair: from the first slot, and, without a bound, taken over when half of the clock is gone.
 */
export async function rescueRows(sessions: Sessions): Promise<readonly Row[]> {
  const { level, play } = sessions
  const chair = chairOf(level.scenario)
  const difficulty = 'tense'
  const alone = await sessions.at('rescue', { policy: 'counterpart', seat: chair, difficulty })
  const half = Math.floor(level.scenario.clock.slots / 2)
  const seeds = [...alone.each]
    .filter(([, finish]) => isDeadlock(finish, half))
    .map(([seed]) => seed)
    .toSorted((one, other) => one - other)
    .slice(0, SEEDS)
  const led = { runs: 1, difficulty, policies: seated(level, chair, 'informed'), each: true } as const
  const before = { slot: half, policies: seated(level, chair, 'counterpart') }
  const counts = await play('rescue', [
    ...seeds.map((seed) => ({ ...led, seed })),
    ...seeds.map((seed) => ({ ...led, seed, before })),
  ])
  const ends = counts.map(({ each }) => [...each.values()])
  const note = seeds.length < SEEDS ? `only ${seeds.length} deadlocks in ${level.runs} sessions` : ''
  return rowsOf(level.scenario, ends.slice(0, seeds.length).flat(), ends.slice(seeds.length).flat(), note)
}

/** No text was signed, though they still sat together when half of the time was gone. */
export function isDeadlock({ outcome, slot }: Finish, half: number): boolean {
  return outcome !== 'signed' && slot > half
}

function rowsOf(
  { parties }: Scenario,
  whole: readonly Finish[],
  late: readonly Finish[],
  note: string,
): readonly Row[] {
  const chair = parties.find((party) => party.chair)?.id ?? 'the chair'
  const row = (name: string, bound: Bound, ends: readonly Finish[], is: (finish: Finish) => boolean) =>
    judged({
      part: 'rescue',
      name: `deadlocks ${name}`,
      bound,
      measured: [exactly(`of ${ends.length} seeds`, 'per cent', ends.filter(is).length, ends.length)],
      ...(note ? { note } : {}),
    })
  return [
    row(`signed and ratified with an informed ${chair}`, { atLeast: RESCUED }, whole, isRatified),
    row(`brought home and likely to hold with an informed ${chair}`, {}, whole, ({ good }) => good),
    row(`signed and ratified with an informed ${chair} from half-time`, {}, late, isRatified),
  ]
}

function isRatified({ ratified }: Finish): boolean {
  return ratified
}
