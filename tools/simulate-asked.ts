import { availableParallelism } from 'node:os'
import type { Batch } from '../src/analysis/batch.ts'
import { isPolicy, POLICIES, type PolicyName } from '../src/analysis/policies/all.ts'
import type { Loaded } from '../src/levels/read-level.ts'
import { DIFFICULTIES } from '../src/negotiation/condition.ts'
import type { Scenario } from '../src/negotiation/scenario.ts'
import { argumentsFrom, meant, wholeNumber } from './arguments.ts'
import { levelAt } from './level-at.ts'
import { Mistaken } from './mistaken.ts'

const USAGE = `usage: npm run -s simulate -- LEVEL [--runs N] [--seed S] [--difficulty ${DIFFICULTIES.join('|')}]
                               [--policy party=policy,...] [--jobs K] [--json]
LEVEL     a level file, or the name of a shipped one
--runs    sessions to play (100), from --seed on (1)
--policy  ${POLICIES.join(', ')}; a party not named is played by its counterpart
--jobs    cores to use (all of them)`

const MOST_RUNS = 1_000_000
const MOST_JOBS = 64

/** What the command line asked to simulate. */
export interface Asked {
  readonly level: Loaded
  readonly batch: Batch
  readonly jobs: number
  readonly json: boolean
}

/** Reads the command line; what cannot be done is told as it is found. */
export function asked(args: readonly string[]): Asked {
  const { plain, values, flags } = argumentsFrom(args, {
    values: ['runs', 'seed', 'difficulty', 'policy', 'jobs'],
    flags: ['json'],
  })
  if (plain.length !== 1) throw new Mistaken(`name one level\n${USAGE}`)
  const { difficulty: named = 'tense' } = values
  const difficulty = DIFFICULTIES.find((known) => known === named)
  if (!difficulty)
    throw new Mistaken(`--difficulty ${named}: no such difficulty${meant(named, DIFFICULTIES)}`)
  const runs = wholeNumber('runs', values.runs ?? '100', 1, MOST_RUNS)
  const seed = wholeNumber('seed', values.seed ?? '1', 0, Number.MAX_SAFE_INTEGER - MOST_RUNS)
  const jobs = wholeNumber('jobs', values.jobs ?? `${availableParallelism()}`, 1, MOST_JOBS)
  const level = levelAt(plain[0]!)
  const policies = policiesFrom(level.scenario, values.policy)
  return { level, batch: { runs, seed, difficulty, policies }, jobs, json: flags.json === true }
}

function policiesFrom({ parties }: Scenario, text: string | undefined): readonly PolicyName[] {
  const policies = new Map<string, PolicyName>()
  const seats = parties.filter(({ presence }) => presence === 'table').map(({ id }) => id)
  const parts = (text ?? '').split(',').filter(Boolean)
  if (text !== undefined && !parts.length) throw new Mistaken(`--policy names no seat${meant('', seats)}`)
  for (const part of parts) {
    const [id = '', ...rest] = part.split('=')
    const name = rest.join('=')
    if (!seats.includes(id)) throw new Mistaken(`--policy ${part}: no seat '${id}'${meant(id, seats)}`)
    if (!isPolicy(name)) throw new Mistaken(`--policy ${part}: no policy '${name}'${meant(name, POLICIES)}`)
    if (policies.has(id)) throw new Mistaken(`--policy ${part}: '${id}' is named twice`)
    policies.set(id, name)
  }
  return parties.map(({ id }) => policies.get(id) ?? 'counterpart')
}
