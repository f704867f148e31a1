import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { solve, type Point, type Solved } from '../src/analysis/solve.ts'
import { readLevel, type Loaded } from '../src/levels/read-level.ts'
import type { Choice, IssueIndex, Scenario } from '../src/negotiation/scenario.ts'
import { Mistaken, tellError } from './mistaken.ts'

const USAGE = `usage: npm run -s analyse -- LEVEL [--json] [--issues a,b,...] [--fixed issue=option,...] [--slot N]
  --issues  only these issues vary; on the others the text is silent
  --fixed   these issues stand at one option ('silent' for silence)
  --slot    slot of the clock at which reservations are read (0)`

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

function issueNamed(scenario: Scenario, id: string): IssueIndex {
  const issue = scenario.issues.findIndex((rule) => rule.id === id)
  if (issue >= 0) return issue
  throw new Mistaken(`no issue '${id}'; there are ${scenario.issues.map((rule) => rule.id).join(', ')}`)
}

function fixedFrom(
  scenario: Scenario,
  text: string,
): { readonly issue: IssueIndex; readonly choice: Choice } {
  const [id = '', option = ''] = text.split('=')
  const issue = issueNamed(scenario, id)
  if (option === 'silent') return { issue, choice: -1 }
  const { options } = scenario.issues[issue]!
  const choice = options.findIndex((rule) => rule.id === option)
  if (choice >= 0) return { issue, choice }
  throw new Mistaken(
    `no option '${option}' of ${id}; there are ${options.map((rule) => rule.id).join(', ')}, silent`,
  )
}

function parts(values: readonly string[] | undefined): readonly string[] {
  return (values ?? []).flatMap((value) => value.split(',')).filter(Boolean)
}

function slotFrom(scenario: Scenario, text: string): number {
  const slot = Number(text)
  if (/^\d+$/.test(text) && slot <= scenario.clock.slots) return slot
  throw new Mistaken(`--slot ${text}: a whole number from 0 to ${scenario.clock.slots}`)
}

function pointFor(scenario: Scenario, point: Point | null) {
  if (!point) return null
  const wording = point.package.map((choice, issue) => {
    const rule = scenario.issues[issue]!
    return [rule.id, rule.options[choice]?.id ?? 'silent'] as const
  })
  const worth = point.utilities.map((value, party) => [scenario.parties[party]!.id, value] as const)
  return {
    package: Object.fromEntries(wording),
    utilities: Object.fromEntries(worth),
    ties: point.ties,
    ...(point.without.length ? { without: point.without.map((party) => scenario.parties[party]!.id) } : {}),
  }
}

function jsonOf(scenario: Scenario, found: Solved) {
  const parties = found.parties.map(
    ({ party, reservation, ideal, best }) =>
      [scenario.parties[party]!.id, { reservation, ideal, best }] as const,
  )
  return {
    level: scenario.id,
    packages: found.packages,
    permitted: found.permitted,
    zone: found.zone,
    frontier: found.frontier,
    efficient: found.efficient,
    nash: pointFor(scenario, found.nash),
    kalaiSmorodinsky: pointFor(scenario, found.kalaiSmorodinsky),
    egalitarian: pointFor(scenario, found.egalitarian),
    welfare: pointFor(scenario, found.welfare),
    parties: Object.fromEntries(parties),
  }
}

type Report = ReturnType<typeof jsonOf>

function pointLine(name: string, of: ReturnType<typeof pointFor>): string {
  if (!of) return `${name}: none, the zone is empty`
  const without = of.without ? `, without ${of.without.join(', ')}, who can gain nothing` : ''
  const ties = of.ties > 1 ? ` (first of ${of.ties})` : ''
  return `${name}${ties}: ${pairs(of.package)} | ${pairs(of.utilities)}${without}`
}

function told(report: Report): string {
  const share = ((100 * report.zone) / report.packages).toFixed(2)
  return [
    `${report.level}: ${report.packages} packages, ${report.permitted} cross no red line, ${report.zone} (${share} %) in the zone`,
    `frontier of the zone ${report.frontier}; efficient if reservations are ignored ${report.efficient}`,
    pointLine('Nash', report.nash),
    pointLine('Kalai-Smorodinsky', report.kalaiSmorodinsky),
    pointLine('egalitarian', report.egalitarian),
    pointLine('welfare', report.welfare),
    ...Object.entries(report.parties).map(
      ([id, { reservation, ideal, best }]) =>
        `${id}: reservation ${reservation}, ideal ${ideal ?? '-'}, best ${best ?? '-'}`,
    ),
  ].join('\n')
}

function pairs(of: Readonly<Record<string, string | number>>): string {
  return Object.entries(of)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      issues: { type: 'string', multiple: true },
      fixed: { type: 'string', multiple: true },
      slot: { type: 'string', default: '0' },
    },
  })
  if (positionals.length !== 1) throw new Mistaken(`name one level\n${USAGE}`)
  const { scenario, briefs } = levelAt(positionals[0]!)
  const issues = parts(values.issues).map((id) => issueNamed(scenario, id))
  const found = solve(scenario, briefs, {
    ...(issues.length ? { issues } : {}),
    fixed: parts(values.fixed).map((part) => fixedFrom(scenario, part)),
    slot: slotFrom(scenario, values.slot),
  })
  if (found.kind === 'too-large') {
    const hint = 'narrow it with --issues or --fixed'
    throw new Mistaken(
      `${found.packages} packages are more than ${found.limit}, which is as many as can be searched; ${hint}`,
    )
  }
  const report = jsonOf(scenario, found)
  process.stdout.write(`${values.json ? JSON.stringify(report) : told(report)}\n`)
}

try {
  main()
} catch (error) {
  tellError(error)
}
