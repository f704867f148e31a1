import { balanceOf } from '../src/analysis/balance/balance.ts'
import { type Row, valueOf } from '../src/analysis/balance/row.ts'
import type { Play, Proved } from '../src/analysis/balance/sessions.ts'
import { asked, type Asked } from './balance-asked.ts'
import { luckOf, tableOf } from './balance-table.ts'
import { playBatches } from './jobs.ts'
import { tellError } from './mistaken.ts'

/** A level's proof, row by row, with what it took. */
export interface Proof {
  readonly level: string
  readonly file: string
  readonly runs: number
  readonly sessions: number
  readonly seconds: number
  readonly pass: boolean
  readonly rows: readonly Row[]
}

/** Proves the levels that the command line names and prints the proofs; the answer is 0 when every row of every level holds. */
export async function proveBalance(args: readonly string[]): Promise<number> {
  try {
    const wanted = asked(args)
    const proofs: Proof[] = []
    for (const one of wanted.levels) {
      const proof = await proofOf(one, wanted)
      proofs.push(proof)
      if (!wanted.json) process.stdout.write(`${proofs.length > 1 ? '\n' : ''}${tableOf(proof)}\n`)
    }
    if (wanted.json) process.stdout.write(`${JSON.stringify(proofs.map(jsonOf))}\n`)
    return proofs.every(({ pass }) => pass) ? 0 : 1
  } catch (error) {
    tellError(error)
    return 1
  }
}

async function proofOf({ file, level }: Asked['levels'][number], wanted: Asked): Promise<Proof> {
  const { runs, jobs, parts } = wanted
  const { scenario, briefs } = level
  const seats = level.file.parties.flatMap(({ seat }, party) => (seat ? [party] : []))
  const proved: Proved = { scenario, briefs, seats, runs }
  const began = performance.now()
  let sessions = 0
  const play: Play = (part, batches) => {
    const told = progress(
      `${scenario.id}: ${part}`,
      batches.reduce((sum, batch) => sum + batch.runs, 0),
    )
    return playBatches({ scenario, briefs }, batches, jobs, (played) => {
      sessions += played
      told(played)
    })
  }
  const rows = await balanceOf(proved, play, parts)
  const seconds = Math.round((performance.now() - began) / 1000)
  return { level: scenario.id, file, runs, sessions, seconds, pass: rows.every(({ pass }) => pass), rows }
}

/** Tells on the side, at every tenth, how far the sessions of a part have come. */
function progress(what: string, all: number): (played: number) => void {
  let played = 0
  return (more) => {
    const before = Math.floor((10 * played) / all)
    played += more
    if (Math.floor((10 * played) / all) > before)
      process.stderr.write(`${what}: ${played} of ${all} sessions\n`)
  }
}

/** A proof for programs: every number in the unit it is told in, with its sampling error. */
function jsonOf({ rows, ...proof }: Proof) {
  return {
    ...proof,
    rows: rows.map(({ measured, ...row }) => ({
      ...row,
      measured: measured.map((one) => ({
        of: one.of,
        unit: one.unit,
        value: valueOf(one),
        ...(one.exact ? {} : { luck: luckOf(one.unit === 'per cent' ? 100 : 1, one.tally) }),
        pass: one.pass,
      })),
    })),
  }
}
