import type { Brief } from './brief.ts'
import { type Choice, type IssueIndex, type Package, SILENT } from './scenario.ts'
import { utilityOf } from './utility.ts'

/** The way a party would best like one clause of a text to stand; as it stands where nothing is better. */
export function bestAt(brief: Brief, choices: Package, issue: IssueIndex): Choice {
  const text = [...choices]
  let best = text[issue]!
  let most = utilityOf(brief, text)
  for (let choice = SILENT; choice < brief.points[issue]!.length - 1; choice++) {
    text[issue] = choice
    const worth = utilityOf(brief, text)
    if (worth <= most) continue
    most = worth
    best = choice
  }
  return best
}

/** What a party would gain if one clause of a text stood the way it likes best, in points. */
function lossAt(brief: Brief, choices: Package, issue: IssueIndex, worth: number): number {
  return utilityOf(brief, choices.with(issue, bestAt(brief, choices, issue))) - worth
}

/** The clauses of a text that cost a party anything against its best wording for them, worst first. */
export function worriesOf(brief: Brief, choices: Package): readonly IssueIndex[] {
  const worth = utilityOf(brief, choices)
  const found: { issue: IssueIndex; loss: number }[] = []
  for (let issue = 0; issue < choices.length; issue++) {
    const loss = lossAt(brief, choices, issue, worth)
    if (loss > 0) found.push({ issue, loss })
  }
  return found.toSorted((a, b) => b.loss - a.loss || a.issue - b.issue).map(({ issue }) => issue)
}

/** The clause a refusal names: the worst that stands in the text, else the worst it leaves out, else -1. */
export function worstOf(brief: Brief, choices: Package): IssueIndex {
  const worries = worriesOf(brief, choices)
  return worries.find((issue) => choices[issue] !== SILENT) ?? worries[0] ?? -1
}
