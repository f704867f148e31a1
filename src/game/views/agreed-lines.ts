import { isPresent } from '../../negotiation/presence.ts'
import type { IssueIndex } from '../../negotiation/scenario.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { StoryLineView } from '../shown/story.ts'
import { tell, wayOf } from '../words/telling.ts'
import type { Ground } from './ground.ts'
import { type Before, subject } from './told-before.ts'

type Line = Omit<StoryLineView, 'key' | 'changes'>

/**
 * By whom a clause was initialled is told in full; in a list only where it was not by everybody. What everybody initialled
 * as the same round closed stands in one line, that of the first of them.
 */
export function agreedLine(
  ground: Ground,
  entry: Entry,
  issue: IssueIndex,
  before: Before,
  line: (text: string, weight: StoryLineView['weight']) => Line,
): Line | null {
  const { told, words, seen, who } = ground
  const { initials } = seen.clauses[issue] ?? { initials: [] }
  const clause = told.clause(issue)
  if (initials.length === 0) return line(words.consequences.agreed(clause), 'line')
  const everybody = isByEverybody(ground, issue)
  const beside = everybody ? togetherWith(ground, entry) : []
  if (beside.length > 1) {
    if (beside[0] !== issue) return null
    const full = line(words.stances.agreedTogether(beside.map(told.clause)), 'line')
    return { ...full, short: words.stances.initialledTogether(beside.map(told.number)) }
  }
  const about = subject.agreed(issue)
  const by = everybody ? [words.stances.everybody] : initials.map((one) => who(one).name)
  const full = line(tell(words.stances.agreed, { clause, by }, wayOf(about, before(about))), 'line')
  return everybody ? { ...full, short: words.stances.initialled(clause) } : full
}

/** Clauses that everybody initialled with this move, in the order of the text. */
function togetherWith(ground: Ground, { consequences }: Entry): readonly IssueIndex[] {
  return consequences.flatMap((one) =>
    one.kind === 'clause' && one.to === 'agreed' && isByEverybody(ground, one.issue) ? [one.issue] : [],
  )
}

function isByEverybody({ seen, scenario }: Ground, issue: IssueIndex): boolean {
  const present = scenario.parties.filter((_, one) => isPresent(scenario, seen, one)).length
  return seen.clauses[issue]?.initials.length === present
}
