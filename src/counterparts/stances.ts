import type { RedLine } from '../negotiation/brief.ts'
import type { Reason, Stance } from '../negotiation/move.ts'
import type { Choice, IssueIndex } from '../negotiation/scenario.ts'
import { SILENT } from '../negotiation/scenario.ts'
import { isBound } from '../negotiation/refusal-parts.ts'
import { onTable } from '../negotiation/text.ts'
import { crosses, holdsInText } from '../negotiation/utility.ts'
import { opennessTo } from './candour.ts'
import { inOrder } from './in-order.ts'
import { othersGain, type Mind } from './mind.ts'
import { bestGain, gainOf, projectedWorth, wouldCross } from './projection.ts'
import { isRefused, whyReserve } from './why.ts'

export type Said = Stance & { readonly issue: IssueIndex }

export interface Stances {
  /** What it says of every clause on the table. */
  readonly all: readonly Said[]
  /** Clauses it does not accept, costliest first. */
  readonly costly: readonly IssueIndex[]
  /** Projected worth of the text, with the wordings it may never sign taken out. */
  readonly worth: number
}

/** Of what it accepted or brought itself, a party thinks last when it looks for something to reserve on; per cent. */
const ALREADY_ACCEPTED = 60

interface Cost {
  readonly issue: IssueIndex
  readonly gain: number
  readonly weight: number
}

/**
 * From packages to stances: if the text as projected is worth less than the aspiration, reserve on the smallest set of
 * clauses whose improvement would reach it, costliest first, and accept the rest. What may never be signed is objected to.
 */
export function stancesOf(mind: Mind): Stances {
  const { view, aspiration } = mind
  const issues = judged(mind)
  const free = issues.filter((issue) => !isBound(view, mind.me, issue))
  const text: Choice[] = mind.text.slice()
  const { forbidden, waiting } = barred(mind, free)
  for (const issue of forbidden) text[issue] = SILENT
  const worth = projectedWorth(mind, text)
  const reserved: IssueIndex[] = free.filter((issue) => isRefused(mind, issue))
  let short = aspiration.target - worth
  for (const { issue, gain } of short > 0 ? costsOf(mind, text, free) : []) {
    if (short <= 0) break
    if (reserved.includes(issue)) continue
    reserved.push(issue)
    short -= gain
  }
  const openness = opennessTo(mind)
  const all = issues.map((issue): Said => {
    if (forbidden.includes(issue)) return objection(mind, issue)
    if (waiting.includes(issue)) {
      return { issue, kind: 'reserves', reason: { issue, kind: 'order', guarded: openness === 'guarded' } }
    }
    if (!reserved.includes(issue)) return acceptanceOf(issue)
    const { kind, away } = whyReserve(mind, text, issue)
    const plain = { issue, kind, guarded: openness === 'guarded' }
    const reason: Reason = away === undefined ? plain : { ...plain, away }
    const prefers = openness === 'guarded' ? undefined : preferred(mind, text, issue, worth)
    return prefers === undefined
      ? { issue, kind: 'reserves', reason }
      : { issue, kind: 'reserves', reason, prefers }
  })
  return {
    all,
    costly: [...forbidden, ...reserved, ...waiting.filter((issue) => !reserved.includes(issue))],
    worth,
  }
}

/** By issue: to accept it says the same of it every time. */
const ACCEPTANCES: Said[] = []

function acceptanceOf(issue: IssueIndex): Said {
  return (ACCEPTANCES[issue] ??= { issue, kind: 'accepts' })
}

/** Clauses on the table on which it may say something now. */
function judged({ view }: Mind): readonly IssueIndex[] {
  const { clauses, stage } = view
  const found: IssueIndex[] = []
  for (let issue = 0; issue < clauses.length; issue += 1) {
    if (onTable(clauses[issue]!) && (stage.kind !== 'final' || stage.issue === issue)) found.push(issue)
  }
  return found
}

interface Barred {
  /** Wordings that cross an absolute red line as the text stands. */
  readonly forbidden: readonly IssueIndex[]
  /** Wordings that would, if what is not yet settled fell. */
  readonly waiting: readonly IssueIndex[]
}

const NONE: Barred = { forbidden: [], waiting: [] }

/** Wordings that it may not sign, or not yet; most texts hold none that a red line names. */
function barred(mind: Mind, issues: readonly IssueIndex[]): Barred {
  const named = issues.filter((issue) => linesOn(mind, issue).length > 0)
  if (named.length === 0) return NONE
  const settled = settledText(mind)
  const forbidden = named.filter((issue) => isForbiddenIn(mind, mind.text, issue))
  const rest = named.filter((issue) => !forbidden.includes(issue))
  return { forbidden, waiting: rest.filter((issue) => isForbiddenIn(mind, settled, issue)) }
}

/** Absolute red lines that name the wording that stands. */
function linesOn({ wants, text }: Mind, issue: IssueIndex): readonly RedLine[] {
  const lines = wants.absoluteAt[issue]!
  return lines.length ? lines.filter((line) => line.issue === issue && line.choice === text[issue]) : lines
}

function isForbiddenIn(mind: Mind, text: readonly Choice[], issue: IssueIndex): boolean {
  return linesOn(mind, issue).some(({ unless }) => unless === undefined || !holdsInText(unless, text))
}

/** What is agreed, and what all others whose signature is needed accept already: the rest may yet fall. */
function settledText({ view, text, me, weight }: Mind): readonly Choice[] {
  return view.clauses.map((clause, issue) => {
    if (clause.status === 'agreed') return clause.choice
    if (!onTable(clause)) return SILENT
    const held = clause.stances.some(
      ({ kind }, party) => party !== me && weight[party]! > 1 && kind !== 'accepts',
    )
    return held ? SILENT : text[issue]!
  })
}

/** What the best wording of every clause would add, the dearest first. */
function costsOf(mind: Mind, text: Choice[], issues: readonly IssueIndex[]): readonly Cost[] {
  const found: Cost[] = []
  for (const issue of issues) {
    if (text[issue] === SILENT) continue
    const gain = bestGain(mind, text, issue)
    if (gain <= 0) continue
    const clause = mind.view.clauses[issue]!
    const accepted = clause.by === mind.me || clause.stances[mind.me]!.kind === 'accepts'
    found.push({ issue, gain, weight: accepted ? Math.floor((gain * ALREADY_ACCEPTED) / 100) : gain })
  }
  return inOrder(found, (one, other) => other.weight - one.weight || one.issue - other.issue)
}

/** The wording it would rather see: among those that would satisfy it, the one the others should mind least; else its best. */
function preferred(mind: Mind, text: Choice[], issue: IssueIndex, worth: number): Choice | undefined {
  const standing = text[issue]!
  const short = mind.aspiration.target - worth
  let best: Choice | undefined
  let most = Number.NEGATIVE_INFINITY
  const options = mind.scenario.issues[issue]!.options.length
  for (let choice = 0; choice < options; choice += 1) {
    if (choice === standing || wouldCross(mind, text, issue, choice)) continue
    const gain = gainOf(mind, text, issue, choice)
    if (gain <= 0) continue
    const liking = gain >= short ? 1_000_000 + othersGain(mind, issue, standing, choice) : gain
    if (liking <= most) continue
    most = liking
    best = choice
  }
  return best
}

function objection(mind: Mind, issue: IssueIndex): Said {
  const line = mind.brief.redLines.find(
    (red) => red.price === undefined && red.issue === issue && crosses(red, mind.text),
  )
  const text: Choice[] = [...mind.text]
  text[issue] = SILENT
  const prefers = preferred(mind, text, issue, projectedWorth(mind, text))
  return {
    issue,
    kind: 'objects',
    reason: { issue, kind: line?.kind ?? 'principle', guarded: opennessTo(mind) === 'guarded' },
    ...(prefers === undefined ? {} : { prefers }),
  }
}

/** The kind of reason that the stance on the same clause gives, where there is one; as guarded as to this listener. */
export function asSaid(stances: Stances, reason: Reason): Reason {
  const said = stances.all.find(({ issue }) => issue === reason.issue)?.reason
  return said ? { ...said, guarded: reason.guarded } : reason
}

/** The stances that are not yet on the record, as one free move's content. */
export function changedStances(mind: Mind, stances: Stances): readonly Said[] {
  return stances.all.filter((said) => {
    const before = mind.view.clauses[said.issue]!.stances[mind.me]!
    return before.kind !== said.kind || (said.kind === 'reserves' && before.prefers !== said.prefers)
  })
}
