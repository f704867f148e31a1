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

interface Worry {
  readonly issue: IssueIndex
  /** Of the whole text with this clause at its best. */
  readonly worth: number
}

/** The clauses of a text that cost a party anything against its best wording for them, worst first. */
export function worriesOf(brief: Brief, choices: Package): readonly IssueIndex[] {
  return worriesIn(brief, choices).map(({ issue }) => issue)
}

function worriesIn(brief: Brief, choices: Package): readonly Worry[] {
  const text = [...choices]
  const worth = utilityOf(brief, text)
  const found: Worry[] = []
  for (let issue = 0; issue < text.length; issue++) {
    const best = bestOf(brief, text, issue).worth
    if (best > worth) found.push({ issue, worth: best })
  }
  return found.toSorted((a, b) => b.worth - a.worth || a.issue - b.issue)
}

/** The clause a party minds most: the worst that stands in the text, else the worst it leaves out, else -1. */
export function worstOf(brief: Brief, choices: Package): IssueIndex {
  return worstAmong(worriesIn(brief, choices), choices)
}

/**
 * The clause over which a party refuses a text that is worth less than it needs: the worst of those that, reworded alone,
 * would be enough; where none would, the worst of all.
 */
export function refusedAt(brief: Brief, choices: Package, needs: number): IssueIndex {
  const worries = worriesIn(brief, choices)
  const enough = worries.filter(({ worth }) => worth >= needs)
  return worstAmong(enough.length > 0 ? enough : worries, choices)
}

function worstAmong(worries: readonly Worry[], choices: Package): IssueIndex {
  const stands = worries.find(({ issue }) => choices[issue] !== SILENT)
  return (stands ?? worries[0])?.issue ?? -1
}
