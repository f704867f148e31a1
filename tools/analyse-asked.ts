import type { Limits } from '../src/analysis/space.ts'
import type { Loaded } from '../src/levels/read-level.ts'
import { SILENT, type Choice, type IssueIndex, type Scenario } from '../src/negotiation/scenario.ts'
import { argumentsFrom, meant, wholeNumber } from './arguments.ts'
import { levelAt } from './level-at.ts'
import { Mistaken } from './mistaken.ts'

const USAGE = `usage: npm run -s analyse -- LEVEL [--json] [--issues a,b,...] [--fixed issue=option,...] [--slot N]
  --issues  only these issues vary; on the others the text is silent
  --fixed   these issues stand at one option ('silent' for silence)
  --slot    slot of the clock at which reservations are read (0)`

/** A level and what is to be looked at in it. */
export interface Asked {
  readonly level: Loaded
  readonly limits: Limits
  readonly json: boolean
}

/** Reads the command line. */
export function asked(args: readonly string[]): Asked {
  const { plain, values, flags } = argumentsFrom(args, {
    values: ['issues', 'fixed', 'slot'],
    flags: ['json'],
  })
  if (plain.length !== 1) throw new Mistaken(`name one level\n${USAGE}`)
  const level = levelAt(plain[0]!)
  const { scenario } = level
  const slots = { least: 0, most: scenario.clock.slots }
  const limits = {
    ...(values.issues === undefined ? {} : { issues: issuesFrom(scenario, values.issues) }),
    fixed: allFixedFrom(scenario, values.fixed),
    slot: wholeNumber('slot', values.slot ?? '0', slots.least, slots.most),
  }
  const twice = limits.fixed.find(
    (one, at) => limits.fixed.findIndex(({ issue }) => issue === one.issue) < at,
  )
  if (twice) throw new Mistaken(`--fixed: ${scenario.issues[twice.issue]!.id} is fixed twice`)
  return { level, limits, json: flags.json === true }
}

function issuesFrom(scenario: Scenario, text: string): readonly IssueIndex[] {
  const issues = text.split(',').filter(Boolean)
  if (issues.length) return issues.map((id) => issueNamed(scenario, id))
  throw new Mistaken(`--issues names no issue${meant('', idsOf(scenario.issues))}`)
}

function issueNamed({ issues }: Scenario, id: string): IssueIndex {
  const issue = issues.findIndex((rule) => rule.id === id)
  if (issue >= 0) return issue
  throw new Mistaken(`no issue '${id}'${meant(id, idsOf(issues))}`)
}

interface Fixed {
  readonly issue: IssueIndex
  readonly choice: Choice
}

function allFixedFrom(scenario: Scenario, text: string | undefined): readonly Fixed[] {
  const parts = (text ?? '').split(',').filter(Boolean)
  if (text === undefined || parts.length) return parts.map((part) => fixedFrom(scenario, part))
  throw new Mistaken(`--fixed names no issue${meant('', idsOf(scenario.issues))}`)
}

function fixedFrom(scenario: Scenario, text: string): Fixed {
  const [id = '', ...rest] = text.split('=')
  if (!rest.length) throw new Mistaken(`--fixed ${text}: expected issue=option`)
  const option = rest.join('=')
  const issue = issueNamed(scenario, id)
  const { options } = scenario.issues[issue]!
  const choice = options.findIndex((rule) => rule.id === option)
  if (choice >= 0) return { issue, choice }
  if (option === 'silent') return { issue, choice: SILENT }
  throw new Mistaken(`no option '${option}' of ${id}${meant(option, [...idsOf(options), 'silent'])}`)
}

function idsOf(named: readonly { readonly id: string }[]): readonly string[] {
  return named.map(({ id }) => id)
}
