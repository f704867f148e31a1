import type { Brief } from './brief.ts'
import { type Choice, type IssueIndex, type Package, SILENT } from './scenario.ts'
import { utilityOf } from './utility.ts'

interface Best {
  readonly choice: Choice
  /** Of the whole text with that wording, in points. */
  readonly worth: number
}

/** The way a party would best like one clause of a text to stand; as it stands where nothing is better. */
export function bestAt(brief: Brief, choices: Package, issue: IssueIndex): Choice {
  return bestOf(brief, [...choices], issue).choice
}

/** The same in a text that may be tried on; it is left as it was. */
function bestOf(brief: Brief, text: Choice[], issue: IssueIndex): Best {
  const stood = text[issue]!
  let best = stood
  let most = utilityOf(brief, text)
  for (let choice = SILENT; choice < brief.points[issue]!.length - 1; choice++) {
    text[issue] = choice
    const worth = utilityOf(brief, text)
    if (worth <= most) continue
    most = worth
    best = choice
  }
  text[issue] = stood
  return { choice: best, worth: most }
}

/** The clauses of a text that cost a party anything against its best wording for them, worst first. */
export function worriesOf(brief: Brief, choices: Package): readonly IssueIndex[] {
  const text = [...choices]
  const worth = utilityOf(brief, text)
  const found: { issue: IssueIndex; loss: number }[] = []
  for (let issue = 0; issue < text.length; issue++) {
    const loss = bestOf(brief, text, issue).worth - worth
    if (loss > 0) found.push({ issue, loss })
  }
  return found.toSorted((a, b) => b.loss - a.loss || a.issue - b.issue).map(({ issue }) => issue)
}

/** The clause a refusal names: the worst that stands in the text, else the worst it leaves out, else -1. */
export function worstOf(brief: Brief, choices: Package): IssueIndex {
  const worries = worriesOf(brief, choices)
  return worries.find((issue) => choices[issue] !== SILENT) ?? worries[0] ?? -1
}
