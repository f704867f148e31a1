import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { PARTS } from '../../src/analysis/balance/row.ts'
import { asked } from '../../tools/balance-asked.ts'

const TWO = 'tests/fixtures/levels/two-neighbours.json'

function check(...args: readonly string[]) {
  return spawnSync(process.execPath, ['tools/check.mjs', ...args], { encoding: 'utf8' })
}

describe('a proof that a level is worth playing', () => {
  const zone = ['--balance', TWO, '--only', 'zone,rescue', '--runs', '5'] as const

  test('is a table in which every row has its numbers, its bound and a verdict, and fails if one row does', () => {
    const { status, stdout, stderr } = check(...zone, '--jobs', '1')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^two-neighbours \(tests\/\S+\): 5 sessions a cell, \d+ in all, \d+ s\n/)
    expect(stdout).toMatch(/^ {2}FAIL zone of agreement {2}start +\d+\.\d\d % · middle .* \| 0\.1 to 2$/m)
    expect(stdout).toMatch(/^two-neighbours: \d+ of 4 rows fail$/m)
    expect(stderr).toContain('two-neighbours: rescue: 5 of 5 sessions\n')
  }, 60_000)

  test('is the same for programs, on any number of cores', () => {
    const [one, two] = ['1', '2'].map((jobs): unknown =>
      JSON.parse(check(...zone, '--jobs', jobs, '--json').stdout),
    )
    expect(two).toEqual([{ ...(one as [object])[0], seconds: expect.any(Number) }])
    expect(one).toMatchObject([
      {
        level: 'two-neighbours',
        file: TWO,
        runs: 5,
        pass: false,
        rows: [
          { part: 'zone', bound: { atLeast: 0.1, atMost: 2 }, need: 'every', pass: false },
          { part: 'rescue', bound: { atLeast: 80 } },
          { part: 'rescue', bound: {} },
          { part: 'rescue', bound: {} },
        ],
      },
    ])
    const [{ rows }] = one as [{ rows: readonly { measured: readonly object[] }[] }] // matched above
    for (const number of rows[0]!.measured)
      expect(Object.keys(number)).toEqual(['of', 'unit', 'value', 'pass'])
  }, 120_000)

  test('what cannot be done is told in a line, without a stack, and fails', () => {
    const { status, stdout, stderr } = check('--balance', '--runs', 'many')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toBe('--runs many: expected a whole number from 2 to 100000\n')
    const mistyped = check('--balanse')
    expect(mistyped.status).toBe(1)
    expect(mistyped.stderr).toMatch(/^there is no option --balanse, did you mean '--balance'\?\n/)
  }, 60_000)
})

describe('what may be asked of it', () => {
  test.each([
    [['--runs', '1'], '--runs 1: expected a whole number from 2'],
    [['--runs', '0'], '--runs 0: expected'],
    [['--runs'], '--runs needs a value'],
    [['--jobs', '0'], '--jobs 0: expected'],
    [['--rusn', '5'], "no option --rusn, did you mean '--runs'?"],
    [['--only', 'zoen'], "--only zoen: no part 'zoen', did you mean 'zone'?"],
    [['--only', 'all'], `no part 'all'; there are ${PARTS.join(', ')}`],
    [['--only', ','], '--only names no part'],
    [['londonn-2025-04-23'], "no level 'londonn-2025-04-23', did you mean 'london-2025-04-23'?"],
    [['package.json'], 'package.json:'],
  ])('%j is refused', (args, told) => {
    expect(() => asked(['--balance', ...args])).toThrow(told)
  })

  test('every shipped level, a thousand sessions a cell and all parts when nothing is said', () => {
    const { levels, runs, parts, jobs, json } = asked(['--balance'])
    const shipped = readdirSync('levels').filter((name) => /^(?!level\.schema).*\.json$/.test(name))
    expect(levels.map(({ file }) => file)).toEqual(shipped.map((name) => `levels/${name}`))
    expect({ runs, parts, json }).toEqual({ runs: 1000, parts: PARTS, json: false })
    expect(jobs).toBeGreaterThan(0)
  })

  test('parts in their own order, each once', () => {
    expect(asked(['--balance', TWO, '--only=zone,policies,zone']).parts).toEqual(['policies', 'zone'])
  })
})
