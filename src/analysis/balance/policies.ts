import { DIFFICULTIES } from '../../negotiation/condition.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { PolicyName } from '../policies/all.ts'
import { type Bound, judged, type Row, sampled } from './row.ts'
import { poolCells, type Sessions } from './sessions.ts'
import { leadOf, shareOf, type Tally } from './tally.ts'

/** What share of sessions may come home by each way to play, in per cent; the empty ones are only told. */
const GOOD: readonly (readonly [PolicyName, Bound])[] = [
  ['random', { under: 10 }],
  ['hasty', { under: 25 }],
  ['hard', {}],
  ['wait', {}],
  ['ask-and-table', {}],
  ['informed', { over: 60 }],
]
/** Between nobody and everybody: a table of counterparts settles some of it by itself. */
const AMONG_COUNTERPARTS: Bound = { atLeast: 10, atMost: 40 }
/** By so many points in a hundred the craft does better than its parts. */
const AHEAD = 15
const BEHIND = ['wait', 'ask-and-table'] as const satisfies readonly PolicyName[]

/** Does it pay to understand the others? Good endings by way to play, seat and difficulty. */
export async function policyRows(sessions: Sessions): Promise<readonly Row[]> {
  const { seats } = sessions.level
  await sessions.of('policies', poolCells(sessions.level))
  const rows = [await goodRow(sessions, 'counterpart', seats[0]!, AMONG_COUNTERPARTS)]
  for (const [policy, bound] of GOOD) {
    for (const seat of seats) rows.push(await goodRow(sessions, policy, seat, bound))
  }
  for (const policy of BEHIND) for (const seat of seats) rows.push(await aheadRow(sessions, policy, seat))
  return rows
}

async function goodRow(sessions: Sessions, policy: PolicyName, seat: PartyIndex, bound: Bound): Promise<Row> {
  const cells = DIFFICULTIES.map((difficulty) => ({ policy, seat, difficulty }))
  const counts = await sessions.of('policies', cells)
  const shares = counts.map(({ good, sessions: whole }) => shareOf(good, whole))
  const name = policy === 'counterpart' ? 'all by counterparts' : `${policy} as ${idOf(sessions, seat)}`
  return judged({ part: 'policies', name: `good: ${name}`, bound, measured: byDifficulty(shares) })
}

async function aheadRow(sessions: Sessions, policy: PolicyName, seat: PartyIndex): Promise<Row> {
  const leads: Tally[] = []
  for (const difficulty of DIFFICULTIES) {
    const at = { seat, difficulty }
    const [informed, other] = await sessions.of('policies', [
      { ...at, policy: 'informed' },
      { ...at, policy },
    ])
    leads.push(leadOf(informed!.each, other!.each, ({ good }) => Number(good)))
  }
  const name = `good: informed over ${policy} as ${idOf(sessions, seat)}`
  return judged({ part: 'policies', name, bound: { atLeast: AHEAD }, measured: byDifficulty(leads) })
}

function byDifficulty(tallies: readonly Tally[]) {
  return DIFFICULTIES.map((difficulty, at) => sampled(difficulty, 'per cent', tallies[at]!))
}

export function idOf({ level }: Sessions, party: PartyIndex): string {
  return level.scenario.parties[party]!.id
}
