import type { Brief, PairTerm, RedLine } from '../negotiation/brief.ts'
import type { TextCondition } from '../negotiation/condition.ts'
import { listOf, numbers, numbersOf } from '../negotiation/lists.ts'
import { remembered } from '../negotiation/remembered.ts'
import { type Choice, type IssueIndex, SILENT } from '../negotiation/scenario.ts'
import { crossedBy, utilityOf } from '../negotiation/utility.ts'

/** A brief made ready for quick sums; worked out once. Points as felt: losses against silence weigh more (frailty). */
export interface Wants {
  /** felt[issue][choice + 1]. */
  readonly felt: readonly (readonly number[])[]
  /** Nothing taken off any wording, in the same shape. */
  readonly calm: readonly (readonly number[])[]
  /** Lowest and highest felt points by issue, and their sums. */
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly lowest: number
  readonly highest: number
  /** Worth of the best package found that crosses no absolute line of its own. */
  readonly ideal: number
  /** Pair terms, red lines with a price and absolute ones that a change of one issue can touch, by issue. */
  readonly pairsAt: readonly (readonly PairTerm[])[]
  readonly pricedAt: readonly (readonly RedLine[])[]
  readonly absoluteAt: readonly (readonly RedLine[])[]
}

export const wantsOf = remembered((brief: Brief): Wants => {
  const felt = listOf(brief.points.length, (issue) => feltRow(brief, brief.points[issue]!))
  const low = numbersOf(felt.length, (issue) => Math.min(...felt[issue]!))
  const high = numbersOf(felt.length, (issue) => Math.max(...felt[issue]!))
  const linesAt = (lines: readonly RedLine[]) =>
    listOf(felt.length, (issue) => lines.filter((line) => touches(line, issue)))
  return {
    felt,
    calm: listOf(felt.length, (issue) => numbers(felt[issue]!.length, 0)),
    low,
    high,
    lowest: total(low),
    highest: total(high),
    ideal: idealOf(brief),
    pairsAt: listOf(felt.length, (issue) =>
      brief.pairs.filter((pair) => pair.of[0] === issue || pair.with[0] === issue),
    ),
    pricedAt: linesAt(brief.redLines.filter(({ price }) => price !== undefined)),
    absoluteAt: linesAt(brief.redLines.filter(({ price }) => price === undefined)),
  }
})

function total(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0)
}

function feltRow(brief: Brief, row: readonly number[]): readonly number[] {
  return numbersOf(row.length, (at) => feltPoints(brief, row[0]!, row[at]!))
}

/** Losses against what silence leaves weigh more (Kahneman and Tversky 1979), by the party's frailty. */
function feltPoints(brief: Brief, silence: number, points: number): number {
  const loss = silence - points
  const share = brief.temperament.frailty.lossAversion
  return loss > 0 ? points - Math.floor((loss * share) / 200) : points
}

function touches(line: RedLine, issue: IssueIndex): boolean {
  return line.issue === issue || (line.unless !== undefined && mentions(line.unless, issue))
}

function mentions(condition: TextCondition, issue: IssueIndex): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some((part) => mentions(part, issue))
    case 'not':
      return mentions(condition.of, issue)
    case 'always':
      return false
    case 'shows':
      return condition.issue === issue
  }
}

/** Climbs from the best wording of every issue, one clause at a time; the best text it finds. */
function idealOf(brief: Brief): number {
  const text: Choice[] = brief.points.map((row) => row.indexOf(Math.max(...row)) - 1)
  const worth = () => (crossedBy(brief, text) ? Number.NEGATIVE_INFINITY : utilityOf(brief, text))
  let best = worth()
  for (let better = true; better; ) {
    better = false
    for (let issue = 0; issue < text.length; issue += 1) {
      const stood = text[issue]!
      let kept = stood
      for (let choice = SILENT; choice + 1 < brief.points[issue]!.length; choice += 1) {
        text[issue] = choice
        const now = worth()
        if (now <= best) continue
        best = now
        kept = choice
        better = true
      }
      text[issue] = kept
    }
  }
  return best === Number.NEGATIVE_INFINITY ? utilityOf(brief, text.fill(SILENT)) : best
}
