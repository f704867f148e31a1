import type { Brief } from '../../negotiation/brief.ts'
import type { Choice, IssueIndex, Scenario } from '../../negotiation/scenario.ts'
import { type Counts, merged } from '../counts.ts'
import { type Bound, judged, type Row, sampled } from './row.ts'
import { poolCells, type Sessions } from './sessions.ts'
import { shareOf } from './tally.ts'

/** No ending takes most of the sessions, and none is there for nothing. */
const ENDING: Bound = { over: 0, atMost: 60 }
const SEEN: Bound = { over: 0 }

/** The counts of all policies in equal shares: every seat, every difficulty, as often. */
export async function poolOf(sessions: Sessions): Promise<Counts> {
  const counts = await sessions.of('pool', poolCells(sessions.level))
  return merged(sessions.level.scenario, counts)
}

/** Is all of the level used? Every ending, event and option that there is, in the pool of all policies. */
export async function poolRows(sessions: Sessions): Promise<readonly Row[]> {
  const { scenario, briefs } = sessions.level
  const pool = await poolOf(sessions)
  const row = (name: string, bound: Bound, part: number, note?: string) =>
    judged({
      part: 'pool',
      name,
      bound,
      measured: [sampled('all', 'per cent', shareOf(part, pool.sessions))],
      ...(note ? { note } : {}),
    })
  const options = scenario.issues.flatMap((issue, at) =>
    issue.options.map(({ id }, choice) => {
      const barred = isBarred(scenario, briefs, at, choice)
      const note = barred ? 'barred by a red line' : undefined
      return row(`option: ${issue.id} ${id}`, barred ? {} : SEEN, pool.options[at]![choice]!, note)
    }),
  )
  return [
    ...scenario.endings.map(({ id }, at) => row(`ending: ${id}`, ENDING, pool.endings[at]!)),
    ...scenario.events.map(({ id }, at) => row(`event: ${id}`, SEEN, pool.events[at]!)),
    ...options,
  ]
}

/** Whether somebody who would have to sign may never sign a text with this option, whatever else stands in it. */
export function isBarred(
  { parties, issues }: Scenario,
  briefs: readonly Brief[],
  issue: IssueIndex,
  choice: Choice,
): boolean {
  const named = issues[issue]!.options[choice]!.signatories
  return briefs.some(({ party, redLines }) => {
    if (parties[party]!.signs !== 'always' && !named.includes(party)) return false
    return redLines.some(
      (line) => line.issue === issue && line.choice === choice && line.price === undefined && !line.unless,
    )
  })
}
