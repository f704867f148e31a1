import type { Change } from '../negotiation/move.ts'
import { type Choice, type IssueIndex, type PartyIndex, SILENT } from '../negotiation/scenario.ts'
import { isBound } from '../negotiation/refusal-parts.ts'
import { onTable, withinReach } from '../negotiation/text.ts'
import { isPresent } from '../negotiation/presence.ts'
import { inOrder } from './in-order.ts'
import { likedMore, mattersTo, othersGain, type Mind } from './mind.ts'
import { gainOf, isForbidden, projectedWorth, worthAt } from './projection.ts'

/** What a party would need: the fewest changed clauses of the present text that reach what it aims at. */
export interface Price {
  readonly changes: readonly Change[]
  readonly none: boolean
  /** Projected worth of the text with these changes. */
  readonly worth: number
}

/** Asked on top of the exact price by whoever is not open, as a share of what lies between aspiration and ideal, per mille. */
export const PADDING = 120

interface Search {
  readonly mind: Mind
  readonly asker: PartyIndex
  readonly goal: number
  readonly issues: readonly IssueIndex[]
  readonly options: readonly (readonly Choice[])[]
  /** The most that changing each clause could add, in the order of `issues`, whatever else changes. */
  readonly most: readonly number[]
  readonly text: Choice[]
  readonly chosen: Change[]
  best: { readonly changes: readonly Change[]; readonly liking: number; readonly worth: number } | null
}

/**
 * Searches every set of one changed clause, then of two, and so on, until one reaches the goal without crossing a red
 * line (a text that reaches it as it stands is confirmed); among equally small sets the best for the asker, as far as it can tell. Branches that cannot reach it are cut off.
 */
export function priceOf(mind: Mind, asker: PartyIndex, goal: number): Price {
  const issues = changeable(mind, asker)
  const text: Choice[] = [...mind.text]
  const ranked = inOrder(
    issues.map((issue) => ({ issue, most: mostAt(mind, text, issue) })),
    (one, other) => other.most - one.most || one.issue - other.issue,
  )
  const search: Search = {
    mind,
    asker,
    goal,
    issues: ranked.map(({ issue }) => issue),
    options: ranked.map(({ issue }) => optionsAt(mind, issue)),
    most: ranked.map(({ most }) => most),
    text,
    chosen: [],
    best: null,
  }
  const worth = projectedWorth(mind, text)
  if (worth >= goal && !isForbidden(mind, text)) {
    const stays = confirmed(mind, issues)
    if (stays) return { changes: stays, none: false, worth }
  }
  for (let size = 1; size <= issues.length && !search.best; size += 1) extend(search, 0, size, worth)
  const found: Search['best'] = search.best
  return found
    ? { changes: found.changes, none: false, worth: found.worth }
    : { changes: [], none: true, worth }
}

/** Clauses whose wording can still be changed now, by whomever, and where its word to a third party does not hold it. */
function changeable(mind: Mind, asker: PartyIndex): readonly IssueIndex[] {
  const { scenario, view, me } = mind
  return [...view.clauses.keys()].filter(
    (issue) =>
      view.clauses[issue]!.status !== 'agreed' &&
      withinReach(scenario, view, issue) &&
      !(onTable(view.clauses[issue]!) && isBound(view, me, issue, asker)),
  )
}

function optionsAt(mind: Mind, issue: IssueIndex): readonly Choice[] {
  const { scenario, view, text } = mind
  const objected = view.objections.filter((one) => one.party === mind.me && one.issue === issue)
  return [...scenario.issues[issue]!.options.keys()].filter(
    (choice) =>
      choice !== text[issue] &&
      !objected.some((one) => one.choice === choice) &&
      scenario.issues[issue]!.options[choice]!.signatories.every((party) => isPresent(scenario, view, party)),
  )
}

/** An upper bound on what changing one clause adds in any text: its own best, every welcome pair, every price escaped. */
function mostAt(mind: Mind, text: Choice[], issue: IssueIndex): number {
  const { wants, scenario } = mind
  let best = Number.NEGATIVE_INFINITY
  for (const choice of scenario.issues[issue]!.options.keys())
    best = Math.max(best, worthAt(mind, issue, choice))
  const own = best - worthAt(mind, issue, text[issue]!)
  const pairs = wants.pairsAt[issue]!.reduce((sum, pair) => sum + Math.abs(pair.points), 0)
  const lines = wants.pricedAt[issue]!.reduce((sum, line) => sum + Math.abs(line.price ?? 0), 0)
  return own + pairs + lines
}

function extend(search: Search, from: number, left: number, worth: number): void {
  if (left === 0) return weigh(search, worth)
  const { mind, issues, options, most, text, chosen, goal } = search
  for (let at = from; at + left <= issues.length; at += 1) {
    if (worth + reach(most, at, left) < goal) break
    const issue = issues[at]!
    const stood = text[issue]!
    for (const choice of options[at]!) {
      const gain = gainOf(mind, text, issue, choice)
      text[issue] = choice
      chosen.push({ issue, choice })
      extend(search, at + 1, left - 1, worth + gain)
      chosen.pop()
      text[issue] = stood
    }
  }
}

/** The clauses are ranked, so the next few are those that can add most. */
function reach(most: readonly number[], from: number, left: number): number {
  let sum = 0
  for (let at = from; at < from + left; at += 1) sum += Math.max(0, most[at]!)
  return sum
}

function weigh(search: Search, worth: number): void {
  const { mind, goal, text, chosen, best } = search
  if (worth < goal || isForbidden(mind, text)) return
  const liking = chosen.reduce((sum, change) => sum + likingOf(search, change), 0)
  if (best && (liking < best.liking || (liking === best.liking && worth <= best.worth))) return
  search.best = { changes: [...chosen], liking, worth }
}

function likingOf({ mind, asker }: Search, { issue, choice }: Change): number {
  const from = mind.text[issue]!
  return (
    4 * mattersTo(mind, asker, issue, likedMore(mind, asker, issue, from, choice)) +
    othersGain(mind, issue, from, choice)
  )
}

/** When nothing need change: what must stay, the wording that is worth most to it. Nothing where none stands yet. */
function confirmed(mind: Mind, within: readonly IssueIndex[]): readonly Change[] | undefined {
  const { wants, text, view } = mind
  const worth = (issue: IssueIndex) => wants.felt[issue]![text[issue]! + 1]! - wants.low[issue]!
  const agreed = [...view.clauses.keys()].filter((issue) => view.clauses[issue]!.status === 'agreed')
  const standing = within.filter((issue) => text[issue] !== SILENT)
  const from = standing.length || within.length ? standing : agreed
  const [first] = from.toSorted((one, other) => worth(other) - worth(one) || one - other)
  return first === undefined ? undefined : [{ issue: first, choice: text[first]! }]
}

/** The worth that an answer aims at: what it aspires to, and something more if it does not speak openly. */
export function goalOf(mind: Mind, padded: boolean): number {
  const { target } = mind.aspiration
  if (!padded) return target
  return target + Math.floor((Math.max(0, mind.wants.ideal - target) * PADDING) / 1000)
}
