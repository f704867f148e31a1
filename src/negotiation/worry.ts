import type { Brief } from './brief.ts'
import { type Choice, type IssueIndex, type Package, SILENT } from './scenario.ts'
import { utilityOf } from './utility.ts'

/** What a party would gain if one clause of a text stood the way it likes best, in points. */
function lossAt(brief: Brief, text: Choice[], issue: IssueIndex, worth: number): number {
  const stands = text[issue]!
  let best = worth
  for (let choice = SILENT; choice < brief.points[issue]!.length - 1; choice++) {
    text[issue] = choice
    best = Math.max(best, utilityOf(brief, text))
  }
  text[issue] = stands
  return best - worth
}

/** The clauses of a text that cost a party anything against its best wording for them, worst first. */
export function worriesOf(brief: Brief, choices: Package): readonly IssueIndex[] {
  const text = [...choices]
  const worth = utilityOf(brief, text)
  const found: { issue: IssueIndex; loss: number }[] = []
  for (let issue = 0; issue < text.length; issue++) {
    const loss = lossAt(brief, text, issue, worth)
    if (loss > 0) found.push({ issue, loss })
  }
  return found.toSorted((a, b) => b.loss - a.loss || a.issue - b.issue).map(({ issue }) => issue)
}

/** The clause a refusal names: the worst that stands in the text, else the worst it leaves out, else -1. */
export function worstOf(brief: Brief, choices: Package): IssueIndex {
  const worries = worriesOf(brief, choices)
  return worries.find((issue) => choices[issue] !== SILENT) ?? worries[0] ?? -1
}
