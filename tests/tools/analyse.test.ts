import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { solve } from '../../src/analysis/solve.ts'
import { asked } from '../../tools/analyse-asked.ts'
import { jsonOf, reportOf } from '../../tools/analyse-report.ts'
import { told } from '../../tools/analyse-told.ts'
import { synthetic } from '../../tools/bench/synthetic.ts'
import { levelOfCase } from '../analysis/case-level.ts'
import type { CaseFile } from '../analysis/cases.ts'

const root = resolve(import.meta.dirname, '../..')
const LONDON = 'london-2025-04-23'
const RECRUIT = join(root, 'tests/fixtures/domains/levels/new-recruit-2-parties.json')
const folder = mkdtempSync(join(tmpdir(), 'bracketed-analyse-'))
afterAll(() => rmSync(folder, { recursive: true }))

function analyse(...args: readonly string[]) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  return spawnSync(process.execPath, [tsx, 'tools/analyse.ts', ...args], { cwd: root, encoding: 'utf8' })
}

/** The report on what a command line asks for, without a process of its own. */
function reported(...args: readonly string[]) {
  const { level, limits } = asked(args)
  return reportOf(level.scenario, solve(level.scenario, level.briefs, limits))
}

/** A level file of parties with so many points by issue and option. */
function written(name: string, parties: CaseFile['parties'], options: readonly number[]): string {
  const issues = options.map((count, issue) => ({
    name: `I${issue}`,
    values: Array.from({ length: count }, (_, option) => `o${option}`),
  }))
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(levelOfCase(name, { name, issues, parties }, 'made for a test')))
  return file
}

const weighed = (name: string, reservation: number, values: readonly (readonly number[])[]) => ({
  name,
  reservation,
  weights: values.map(() => 1),
  values,
})

describe('npm run analyse', () => {
  test('prints a published case as JSON with names for everything', () => {
    const done = analyse(RECRUIT, '--json')
    expect(done.status, done.stderr).toBe(0)
    const { welfare, nash, ...report } = JSON.parse(done.stdout)
    expect(report).toMatchObject({
      packages: 390_625,
      permitted: 390_625,
      zone: 256_265,
      frontier: 29,
      efficient: 45,
      kalaiSmorodinsky: nash,
      egalitarian: nash,
      parties: {
        recruiter: { reservation: 0, ideal: 13_200, best: 14_800 },
        candidate: { reservation: 0, ideal: 13_200, best: 14_800 },
      },
      signatories: ['recruiter', 'candidate'],
      exact: true,
    })
    expect(nash).toEqual({
      package: {
        Salary: 'x56000',
        'Signing-Bonus': 'x6',
        'Job-Assignment': 'Division-A',
        'Company-Car': 'LUX-EX2',
        'Starting-Date': 'Aug-1',
        'Vacation-Days': 'x10-days',
        'Moving-Expense-Reimbursement': 'x100',
        'Insurance-Coverage': 'Insure-Alba',
      },
      utilities: { recruiter: 7400, candidate: 7400 },
      ties: 1,
    })
    expect(welfare.ties).toBe(19)
    expect(new Set(welfare.tied.map(({ utilities }: typeof welfare) => JSON.stringify(utilities))).size).toBe(
      19,
    )
  }, 60_000)

  test('what cannot be done is told in one line, without a stack', () => {
    const done = analyse(LONDON, '--issues', 'C1,C7')
    expect([done.status, done.stdout, done.stderr]).toEqual([1, '', "no issue 'C7', did you mean 'C1'?\n"])
  }, 60_000)
})

describe('what is asked', () => {
  test.each([
    [['nowhere'], /^no level 'nowhere'; there are .*london-2025-04-23/],
    [[], /^name one level\nusage: /],
    [[LONDON, LONDON], /^name one level\nusage: /],
    [[LONDON, '--issues', 'moon'], /^no issue 'moon'; there are C1, C2, /],
    [[LONDON, '--issues', ','], /^--issues names no issue; there are C1, /],
    [[LONDON, '--fixed', 'C1'], /^--fixed C1: expected issue=option/],
    [[LONDON, '--fixed', 'C1=q'], /^no option 'q' of C1; there are a, b, c, silent/],
    [[LONDON, '--fixed', 'C1=a=b'], /^no option 'a=b' of C1/],
    [[LONDON, '--fixed', ','], /^--fixed names no issue; there are C1, /],
    [[LONDON, '--fixed', 'C1=a,C1=b'], /^--fixed: C1 is fixed twice/],
    [[LONDON, '--slot', '99'], /^--slot 99: expected a whole number from 0 to 24/],
    [[LONDON, '--package', 'a'], /^no option --package/],
  ])('%j is refused', (args, message) => {
    expect(() => asked(args)).toThrow(message)
  })

  test('issues restrict, and an option or silence fixes', () => {
    const found = reported(LONDON, '--issues', 'C1,C2,C3', '--fixed', 'C2=a,G1=silent')
    expect(found.packages).toBe(9)
    expect(found.welfare!.package).toMatchObject({ C2: 'a', G1: 'silent', P1: 'silent' })
  })
})

describe('the report', () => {
  test('an empty zone is told with what to do about it', () => {
    const file = written(
      'apart',
      [weighed('Hill', 60, [[0, 50, 90]]), weighed('Dale', 60, [[90, 45, 0]])],
      [3],
    )
    const report = reported(file)
    expect(report).toMatchObject({ zone: 0, nash: null, nearest: { by: 15, package: { I0: 'o1' } } })
    expect(told(report)).toContain(
      'the zone is empty: it would hold something if every reservation were 15 points lower, first I0 o1, where Hill lacks 10, Dale lacks 15. Lower reservations, raise points',
    )
  })

  test('of many places that are shared some are told and all are listed', () => {
    const report = reported(RECRUIT)
    expect(told(report)).toContain('  and 15 more, which --json lists')
    expect(report.welfare!.tied).toHaveLength(19)
  })

  test('a level of 10^12 packages is solved, and what is not counted is said to be so', () => {
    const parties = synthetic(3, 13, 9).briefs.map(({ points, reservation }, party) =>
      weighed(
        `P${party}`,
        reservation.start,
        points.map((row) => row.slice(1)),
      ),
    )
    const file = written(
      'vast',
      parties,
      Array.from({ length: 13 }, () => 9),
    )
    const report = reported(file)
    expect(report).toMatchObject({ packages: 9n ** 13n, permitted: 9n ** 13n, zone: null, exact: true })
    expect(report.nash).not.toBeNull()
    const [least, most] = report.sample!.zonePerMillion
    expect(least).toBeLessThan((report.sample!.zone * 1_000_000) / report.sample!.drawn)
    expect(most).toBeGreaterThan((report.sample!.zone * 1_000_000) / report.sample!.drawn)
    expect(told(report)).toMatch(/the points below are exact; what is uncounted .*\nof 100000 packages drawn/)
    expect(jsonOf(report)).toContain('"packages":2541865828329,')
  }, 120_000)
})
