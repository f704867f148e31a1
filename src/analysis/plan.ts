import type { Brief } from '../negotiation/brief.ts'
import {
  type Choice,
  type IssueIndex,
  type PartyIndex,
  type Scenario,
  SILENT,
} from '../negotiation/scenario.ts'
import { optionsOf, setDigits, type Space } from './space.ts'
import { counts, termsOf, type Term } from './terms.ts'

/** One issue of the order in which packages are put together. */
export interface Step {
  readonly issue: IssueIndex
  readonly options: number
  /** By combination of wordings that a later term still asks for, and option: that combination after this step. */
  readonly next: Int32Array
  /** By the same and party: points that the option adds, with every term that it completes. */
  readonly points: Int32Array
  /** By the same: parties whose absolute red line is crossed, as bits. */
  readonly crossed: Int32Array
  /** By option: parties that must sign because of it, as bits. */
  readonly signs: Int32Array
}

/** How to put packages together issue by issue, so that what is no longer asked for can be forgotten on the way. */
export interface Plan {
  readonly parties: number
  /** Who signs always, and who signs if an option names it, as bits. */
  readonly always: number
  readonly named: number
  /** What the issues that do not vary are worth, cross and ask for. */
  readonly start: { readonly points: Int32Array; readonly crossed: number; readonly signs: number }
  readonly steps: readonly Step[]
}

/** Entries of the tables of one step: above, the level is too entangled to be put together piece by piece. */
const MOST_ENTRIES = 60_000

/** The plan of a space; undefined when too many issues hang together at once. */
export function planOf(scenario: Scenario, briefs: readonly Brief[], space: Space): Plan | undefined {
  const terms = briefs.flatMap(termsOf)
  const near = nearTo(scenario, terms)
  const varying = new Set(space.varying)
  const steps: Step[] = []
  let live: readonly IssueIndex[] = []
  const left = new Set(space.varying)
  while (left.size > 0) {
    const issue = nextIssue(scenario, briefs, near, live, left)
    left.delete(issue)
    const after = [...live, issue].filter((one) => isAwaited(near, one, left))
    if (sizeOf(scenario, [...live, issue]) > MOST_ENTRIES) return undefined
    const completed = terms.filter(
      ({ touches }) => touches.includes(issue) && !touches.some((one) => left.has(one)),
    )
    steps.push(stepOf({ scenario, briefs, base: space.base }, issue, live, after, completed))
    live = after
  }
  const standing = terms.filter(({ touches }) => !touches.some((one) => varying.has(one)))
  return {
    parties: briefs.length,
    always: bitsWhere(scenario, 'always'),
    named: bitsWhere(scenario, 'by-option'),
    start: startOf(scenario, briefs, space, standing),
    steps,
  }
}

function bitsWhere({ parties }: Scenario, signs: 'always' | 'by-option'): number {
  return parties.reduce((bits, rule, party) => (rule.signs === signs ? bits | (1 << party) : bits), 0)
}

function sizeOf(scenario: Scenario, issues: readonly IssueIndex[]): number {
  return issues.reduce((product, issue) => product * optionsOf(scenario, issue), 1)
}

/** By issue: those that some term names together with it. */
type Near = readonly ReadonlySet<IssueIndex>[]

function nearTo({ issues }: Scenario, terms: readonly Term[]): Near {
  const near = issues.map(() => new Set<IssueIndex>())
  for (const { touches } of terms)
    for (const one of touches) for (const other of touches) if (other !== one) near[one]!.add(other)
  return near
}

/** Whether a term that names the issue still waits for another. */
function isAwaited(near: Near, issue: IssueIndex, left: ReadonlySet<IssueIndex>): boolean {
  for (const other of near[issue]!) if (left.has(other)) return true
  return false
}

/**
 * The issue that leaves the fewest combinations to remember, and among those the one that matters most. Issues that
 * nothing but points hangs on come last: there, all unfinished packages can be compared.
 */
function nextIssue(
  scenario: Scenario,
  briefs: readonly Brief[],
  near: Near,
  live: readonly IssueIndex[],
  left: ReadonlySet<IssueIndex>,
): IssueIndex {
  const ranked = [...left].map((issue) => {
    const rest = new Set([...left].filter((one) => one !== issue))
    const after = [...live, issue].filter((one) => isAwaited(near, one, rest))
    const plain =
      !near[issue]!.size && scenario.issues[issue]!.options.every(({ signatories }) => !signatories.length)
    return { issue, plain: plain ? 1 : 0, size: sizeOf(scenario, after), spread: spreadOf(briefs, issue) }
  })
  const [first] = ranked.toSorted(
    (one, other) => one.plain - other.plain || one.size - other.size || other.spread - one.spread,
  )
  return first!.issue
}

/** How many points lie between the best and the worst option, over all parties. */
function spreadOf(briefs: readonly Brief[], issue: IssueIndex): number {
  return briefs.reduce((sum, { points }) => {
    const row = points[issue]!.slice(1)
    return sum + Math.max(...row) - Math.min(...row)
  }, 0)
}

interface Ground {
  readonly scenario: Scenario
  readonly briefs: readonly Brief[]
  readonly base: readonly Choice[]
}

function stepOf(
  { scenario, briefs, base }: Ground,
  issue: IssueIndex,
  live: readonly IssueIndex[],
  after: readonly IssueIndex[],
  completed: readonly Term[],
): Step {
  const known = [...live, issue]
  const size = sizeOf(scenario, known)
  const options = optionsOf(scenario, issue)
  const [next, crossed] = [new Int32Array(size), new Int32Array(size)]
  const points = new Int32Array(size * briefs.length)
  const choices: Choice[] = [...base]
  for (let at = 0; at < size; at += 1) {
    setDigits(scenario, known, at, choices)
    next[at] = after.reduce((code, one) => code * optionsOf(scenario, one) + choices[one]!, 0)
    for (const [party, brief] of briefs.entries()) {
      points[at * briefs.length + party] = brief.points[issue]![choices[issue]! + 1]!
    }
    for (const term of completed) {
      if (!counts(term, choices)) continue
      points[at * briefs.length + term.party]! += term.points
      if (term.forbids) crossed[at]! |= 1 << term.party
    }
  }
  const signs = Int32Array.from({ length: options }, (_, option) => signersOf(scenario, issue, option))
  return { issue, options, next, points, crossed, signs }
}

/** Parties that sign only because the issue stands so, as bits. */
export function signersOf(scenario: Scenario, issue: IssueIndex, choice: Choice): number {
  if (choice === SILENT) return 0
  const { signatories } = scenario.issues[issue]!.options[choice]!
  const named = signatories.filter((party) => scenario.parties[party]!.signs === 'by-option')
  return named.reduce((bits, party) => bits | (1 << party), 0)
}

function startOf(
  scenario: Scenario,
  briefs: readonly Brief[],
  { base, varying }: Space,
  terms: readonly Term[],
): Plan['start'] {
  const standing = [...scenario.issues.keys()].filter((issue) => !varying.includes(issue))
  const points = Int32Array.from(briefs, (brief) =>
    standing.reduce((sum, issue) => sum + brief.points[issue]![base[issue]! + 1]!, 0),
  )
  let crossed = 0
  for (const term of terms) {
    if (!counts(term, base)) continue
    points[term.party]! += term.points
    if (term.forbids) crossed |= 1 << term.party
  }
  const signs = standing.reduce((bits, issue) => bits | signersOf(scenario, issue, base[issue]!), 0)
  return { points, crossed, signs }
}

/** The plan with one party more, who signs always and to whom a package is worth what it is worth to these together. */
export function withSumOf(plan: Plan, of: readonly PartyIndex[]): Plan {
  const { parties, start } = plan
  const widened = (points: Int32Array) => {
    const rows = Array.from({ length: points.length / parties }, (_, row) =>
      points.subarray(row * parties, (row + 1) * parties),
    )
    return Int32Array.from(rows.flatMap((row) => [...row, of.reduce((sum, party) => sum + row[party]!, 0)]))
  }
  return {
    ...plan,
    parties: parties + 1,
    always: plan.always | (1 << parties),
    start: { ...start, points: widened(start.points) },
    steps: plan.steps.map((step) => ({ ...step, points: widened(step.points) })),
  }
}
