import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { playOut } from '../../src/analysis/play-out.ts'
import { policyNamed } from '../../src/analysis/policies/all.ts'
import type { Session } from '../../src/negotiation/session.ts'
import type { Figure, Part } from './figure.ts'
import { london, worldOf } from './worlds.ts'

const KILO = 1024

/** Heap in use once everything that nobody holds has been thrown away, in bytes. */
function settledHeap(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void // node offers it only under this flag, without a type
  collect()
  return process.memoryUsage().heapUsed
}

function heapPerSession(count: number): Figure {
  const level = london()
  const seats = level.scenario.parties.map(() => policyNamed('counterpart'))
  const kept: Session[] = [playOut(worldOf(level, 1000), [], seats)]
  const before = settledHeap()
  for (let seed = 1; seed <= count; seed += 1) kept.push(playOut(worldOf(level, seed), [], seats))
  const after = settledHeap()
  const value = (after - before) / (kept.length - 1) / KILO
  return { name: 'heap per finished London session, story included', value, unit: 'kB' }
}

/** What solving takes beyond what node and the code take, measured in a process of its own. */
function solverPeak(issues: number): Figure {
  const script = fileURLToPath(new URL('./solver-peak.ts', import.meta.url))
  const done = spawnSync(process.execPath, [...process.execArgv, script, String(issues)], {
    encoding: 'utf8',
  })
  if (done.status !== 0) throw new Error(done.stderr)
  return {
    name: `solver's peak, 3 parties, 10^${issues} packages`,
    value: Number(done.stdout) / KILO,
    unit: 'MB',
  }
}

/** How much memory sessions and the solver take. */
export const memory: Part = {
  id: 'memory',
  title: 'Memory',
  run: (small) => [
    heapPerSession(small ? 2 : 40),
    ...(small ? [solverPeak(4)] : [solverPeak(6), solverPeak(7)]),
  ],
}
