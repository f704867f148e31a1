import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { playBatch } from '../../src/analysis/batch.ts'
import { playBatches } from '../../tools/jobs.ts'
import { levelAt } from '../../tools/level-at.ts'
import { asked } from '../../tools/simulate-asked.ts'
import type { Report } from '../../tools/simulate.ts'

const LONDON = 'levels/london-2025-04-23.json'

function simulate(...args: readonly string[]) {
  const tsx = ['node_modules/tsx/dist/cli.mjs', 'tools/simulate.ts']
  return spawnSync(process.execPath, [...tsx, ...args], { encoding: 'utf8' })
}

function figures(...args: readonly string[]): Report {
  const { stdout, stderr } = simulate(LONDON, '--json', ...args)
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Report // what tools/simulate.ts prints
}

describe('the simulate command', () => {
  test('prints one line of JSON with these keys, whose shares add up', () => {
    const report = figures('--runs', '3', '--seed', '7', '--difficulty', 'calm', '--policy', 'uk=hasty')
    expect(Object.keys(report)).toEqual([
      'level',
      'seed',
      'runs',
      'difficulty',
      'policies',
      'good',
      'endings',
      'ratified',
      'durability',
      'utilities',
      'moves',
      'optionsAgreed',
      'eventsSeen',
      'movesPerSecond',
      'sessionsPerSecond',
    ])
    const { level, seed, runs, difficulty, policies, endings, moves } = report
    expect({ level, seed, runs, difficulty }).toEqual({
      level: 'london-2025-04-23',
      seed: 7,
      runs: 3,
      difficulty: 'calm',
    })
    expect(policies).toEqual({
      uk: 'hasty',
      us: 'counterpart',
      ua: 'counterpart',
      fr: 'counterpart',
      de: 'counterpart',
    })
    expect(sum(endings)).toBeCloseTo(1)
    expect(sum(moves)).toBeCloseTo(1)
  }, 60_000)

  test('the same seed gives the same figures on any number of cores, but for the speed', () => {
    const [one, two] = ['1', '2'].map((jobs) => figures('--runs', '21', '--jobs', jobs))
    expect(one!.movesPerSecond).toBeGreaterThan(one!.sessionsPerSecond)
    const { movesPerSecond, sessionsPerSecond } = one!
    expect({ ...two!, movesPerSecond, sessionsPerSecond }).toEqual(one)
  }, 120_000)

  test('what cannot be done is told in a line, without a stack, and fails', () => {
    const { status, stdout, stderr } = simulate(LONDON, '--runs', '0', '--json')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe('--runs 0: expected a whole number from 1 to 1000000\n')
  }, 60_000)
})

function sum(shares: Readonly<Record<string, number>>): number {
  return Object.values(shares).reduce((total, share) => total + share, 0)
}

describe('what may be asked of it', () => {
  test.each([
    [['levels/london-2025-04-32.json'], "no level 'levels/london-2025-04-32.json', did you mean 'levels/"],
    [['londonn-2025-04-23'], "no level 'londonn-2025-04-23', did you mean 'london-2025-04-23'?"],
    [[], 'name one level'],
    [[LONDON, LONDON], 'name one level'],
    [[LONDON, '--runs', '-5'], '--runs -5: expected a whole number from 1'],
    [[LONDON, '--runs', '2.5'], '--runs 2.5: expected'],
    [[LONDON, '--runs', '1000001'], 'to 1000000'],
    [[LONDON, '--runs'], '--runs needs a value'],
    [[LONDON, '--seed', '-1'], '--seed -1: expected a whole number from 0'],
    [[LONDON, '--seed', '9007199254740991'], '--seed 9007199254740991: expected'],
    [[LONDON, '--jobs', '0'], '--jobs 0: expected'],
    [[LONDON, '--jbos', '2'], 'no option --jbos, did you mean '],
    [[LONDON, '--difficulty', 'clam'], "did you mean 'calm'?"],
    [[LONDON, '--policy', 'uk=hastey'], "no policy 'hastey', did you mean 'hasty'?"],
    [[LONDON, '--policy', 'xx=hasty'], "no seat 'xx'"],
    [[LONDON, '--policy', 'ru=hasty'], "no seat 'ru'"],
    [[LONDON, '--policy', 'uk'], "no policy ''"],
    [[LONDON, '--policy', 'uk=hasty=wait'], "no policy 'hasty=wait'"],
    [[LONDON, '--policy', ','], '--policy names no seat; there are uk, us'],
    [[LONDON, '--policy', 'uk=hasty,uk=wait'], "'uk' is named twice"],
  ])('%j is refused', (args, told) => {
    expect(() => asked(args)).toThrow(told)
  })

  test('not a file larger than a level may be, however large', () => {
    const folder = mkdtempSync(join(tmpdir(), 'level-'))
    const file = join(folder, 'vast.json')
    try {
      writeFileSync(file, '')
      truncateSync(file, 2 ** 31 + 1)
      expect(() => asked([file])).toThrow('the file is too large for a level (expected at most 1048576 bytes')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('a shipped level by its name, a seat by its policy, and all cores when nothing is said', () => {
    const { level, batch, jobs } = asked(['london-2025-04-23', '--policy=us=wait', '--seed=0'])
    expect(level.scenario.id).toBe('london-2025-04-23')
    expect(batch.policies).toEqual([
      'counterpart',
      'wait',
      'counterpart',
      'counterpart',
      'counterpart',
      'counterpart',
    ])
    expect([batch.seed, batch.runs]).toEqual([0, 100])
    expect(jobs).toBeGreaterThan(0)
  })
})

describe('several workers', () => {
  test('count each batch as one core does, in the order of the batches', async () => {
    const level = levelAt(LONDON)
    const { batch } = asked([LONDON, '--runs', '2'])
    const batches = [
      batch,
      { ...batch, seed: 9, runs: 21, policies: level.scenario.parties.map(() => 'wait' as const) },
    ]
    const counted = await playBatches(level, batches, 2)
    expect(counted).toEqual(batches.map((one) => playBatch(level, one)))
  }, 120_000)
})
