import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { playOut } from '../src/analysis/play-out.ts'
import { isPolicy, POLICIES, policyNamed, type PolicyName } from '../src/analysis/policies/all.ts'
import { tally } from '../src/analysis/tally.ts'
import { withSwitches } from '../src/counterparts/frailty.ts'
import { readLevel, type Loaded } from '../src/levels/read-level.ts'
import { DIFFICULTIES, type Difficulty } from '../src/negotiation/condition.ts'
import { deal } from '../src/negotiation/deal.ts'
import type { Session, Switches, World } from '../src/negotiation/session.ts'

const USAGE = `usage: npm run -s simulate -- LEVEL [--runs N] [--seed S] [--difficulty ${DIFFICULTIES.join('|')}]
                               [--policy party=policy,...] [--json]
policies: ${POLICIES.join(', ')}; a party not named is played by its counterpart.`

const MOST_RUNS = 1_000_000

interface Asked {
  readonly level: Loaded
  readonly runs: number
  readonly seed: number
  readonly difficulty: Difficulty
  readonly policies: readonly PolicyName[]
  readonly json: boolean
}

/** What was asked for cannot be done: told to whoever asked, without a stack. */
class Mistaken extends Error {}

function asked(): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '100' },
      seed: { type: 'string', default: '1' },
      difficulty: { type: 'string', default: 'tense' },
      policy: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
    },
  })
  if (positionals.length !== 1) throw new Mistaken(`name one level\n${USAGE}`)
  const level = levelAt(positionals[0]!)
  const difficulty = DIFFICULTIES.find((known) => known === values.difficulty)
  if (!difficulty) throw new Mistaken(`--difficulty ${values.difficulty}: one of ${DIFFICULTIES.join(', ')}`)
  return {
    level,
    runs: whole('runs', values.runs, 1, MOST_RUNS),
    seed: whole('seed', values.seed, 0, Number.MAX_SAFE_INTEGER),
    difficulty,
    policies: policiesFrom(level, values.policy),
    json: values.json,
  }
}

function levelAt(file: string): Loaded {
  let source: Uint8Array
  try {
    source = readFileSync(file)
  } catch {
    throw new Mistaken(`cannot read ${file}`)
  }
  const read = readLevel(source, file)
  if (read.ok) return read.level
  const lines = read.problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`)
  throw new Mistaken(lines.join('\n'))
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  const fits = /^\d+$/.test(text) && number >= least && number <= most
  if (!fits) throw new Mistaken(`--${name} ${text}: a whole number from ${least} to ${most}`)
  return number
}

function policiesFrom({ scenario }: Loaded, text: string): readonly PolicyName[] {
  const policies: PolicyName[] = scenario.parties.map(() => 'counterpart')
  for (const part of text.split(',').filter(Boolean)) {
    const [id = '', name = ''] = part.split('=')
    const party = scenario.parties.findIndex((rule) => rule.id === id && rule.presence === 'table')
    if (party < 0) throw new Mistaken(`--policy ${part}: no delegation '${id}' at the table`)
    if (!isPolicy(name)) throw new Mistaken(`--policy ${part}: one of ${POLICIES.join(', ')}`)
    policies[party] = name
  }
  return policies
}

const SWITCHES: Switches = {
  severeEvents: true,
  frailty: {
    reactiveDevaluation: true,
    anchoring: true,
    lossAversion: true,
    audienceCosts: true,
    leaks: true,
  },
}

function run({ level, runs, seed, difficulty, policies }: Asked): readonly Session[] {
  const { scenario } = level
  const briefs = level.briefs.map((brief) => withSwitches(brief, SWITCHES))
  const nobody = scenario.parties.map(() => false)
  const players = policies.map(policyNamed)
  return Array.from({ length: runs }, (_, at) => {
    const own = seed + at
    const world: World = {
      scenario,
      briefs,
      seed: own,
      difficulty,
      switches: SWITCHES,
      hidden: deal(scenario, own),
    }
    return playOut(world, nobody, players)
  })
}

function told(found: ReturnType<typeof report>): string {
  const endings = Object.entries(found.endings).map(([id, count]) => `  ${id.padEnd(24)} ${count}`)
  return [
    `${found.level}: ${found.runs} sessions from seed ${found.seed}, ${found.difficulty}`,
    ...endings,
    `good ${percent(found.good)}, ratified ${percent(found.ratified)}, durability ${Object.values(found.durability).join(' / ')}`,
    `${found.sessionsPerSecond.toFixed(1)} sessions a second, ${Math.round(found.movesPerSecond)} moves a second`,
  ].join('\n')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function report(wanted: Asked) {
  const began = performance.now()
  const sessions = run(wanted)
  const seconds = Math.max(1e-9, (performance.now() - began) / 1000)
  const { level, runs, seed, difficulty, policies } = wanted
  const { scenario } = level
  const seats = scenario.parties.flatMap(({ id, presence }, party) =>
    presence === 'table' ? [[id, policies[party]!] as const] : [],
  )
  const tallied = tally(scenario, level.briefs, sessions)
  return {
    level: scenario.id,
    seed,
    runs,
    difficulty,
    policies: Object.fromEntries(seats),
    ...tallied,
    movesPerSecond: tallied.moves / seconds,
    sessionsPerSecond: runs / seconds,
  }
}

try {
  const wanted = asked()
  const found = report(wanted)
  process.stdout.write(`${wanted.json ? JSON.stringify(found) : told(found)}\n`)
} catch (error) {
  const ours = error instanceof Mistaken || (error instanceof TypeError && 'code' in error)
  process.stderr.write(`${ours ? error.message : (error as Error).stack}\n`)
  process.exitCode = 1
}
