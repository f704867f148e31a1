import { availableParallelism } from 'node:os'
import { type Part, PARTS } from '../src/analysis/balance/row.ts'
import type { Loaded } from '../src/levels/read-level.ts'
import { argumentsFrom, meant, wholeNumber } from './arguments.ts'
import { levelAt, shippedLevels } from './level-at.ts'
import { Mistaken } from './mistaken.ts'

const MOST_RUNS = 100_000
const MOST_JOBS = 64

/** What the command line asked to prove. */
export interface Asked {
  readonly levels: readonly { readonly file: string; readonly level: Loaded }[]
  readonly runs: number
  readonly jobs: number
  readonly parts: readonly Part[]
  readonly json: boolean
}

/** Reads the command line after `--balance`; what cannot be done is told as it is found. */
export function asked(args: readonly string[]): Asked {
  const { plain, values, flags } = argumentsFrom(args, {
    values: ['runs', 'jobs', 'only'],
    flags: ['balance', 'json'],
  })
  const runs = wholeNumber('runs', values.runs ?? '1000', 2, MOST_RUNS)
  const jobs = wholeNumber('jobs', values.jobs ?? `${availableParallelism()}`, 1, MOST_JOBS)
  const parts = partsFrom(values.only)
  const files = plain.length ? plain : shippedLevels().map((file) => `levels/${file}`)
  const levels = files.map((file) => ({ file, level: levelAt(file) }))
  return { levels, runs, jobs, parts, json: flags.json === true }
}

function partsFrom(text: string | undefined): readonly Part[] {
  if (text === undefined) return PARTS
  const wanted = text.split(',').filter(Boolean)
  const strange = wanted.find((name) => !PARTS.some((part) => part === name))
  if (strange !== undefined)
    throw new Mistaken(`--only ${text}: no part '${strange}'${meant(strange, PARTS)}`)
  if (!wanted.length) throw new Mistaken(`--only names no part; there are ${PARTS.join(', ')}`)
  return PARTS.filter((part) => wanted.includes(part))
}
