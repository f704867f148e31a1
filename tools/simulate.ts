import { type Figures, figuresOf } from '../src/analysis/figures.ts'
import { playBatches } from './jobs.ts'
import { tellError } from './mistaken.ts'
import { asked, type Asked } from './simulate-asked.ts'
import { tableOf } from './simulate-table.ts'

/** What `--json` prints. */
export interface Report extends Figures {
  readonly level: string
  readonly seed: number
  readonly runs: number
  readonly difficulty: string
  /** By party at the table. */
  readonly policies: Readonly<Record<string, string>>
  readonly movesPerSecond: number
  readonly sessionsPerSecond: number
}

async function reportOn({ level, batch, jobs }: Asked): Promise<Report> {
  const { scenario, briefs } = level
  const { seed, runs, difficulty, policies } = batch
  const began = performance.now()
  const [counts] = await playBatches({ scenario, briefs }, [batch], jobs)
  const seconds = (performance.now() - began) / 1000
  const seats = scenario.parties.flatMap(({ id, presence }, party) =>
    presence === 'table' ? [[id, policies[party]!] as const] : [],
  )
  return {
    level: scenario.id,
    seed,
    runs,
    difficulty,
    policies: Object.fromEntries(seats),
    ...figuresOf(scenario, briefs, counts!),
    movesPerSecond: counts!.moves / seconds,
    sessionsPerSecond: runs / seconds,
  }
}

async function main(): Promise<void> {
  const wanted = asked(process.argv.slice(2))
  const report = await reportOn(wanted)
  process.stdout.write(`${wanted.json ? JSON.stringify(report) : tableOf(report)}\n`)
}

try {
  await main()
} catch (error) {
  tellError(error)
}
