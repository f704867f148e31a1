import type { Brief } from '../negotiation/brief.ts'
import type { Change, Move } from '../negotiation/move.ts'
import {
  type Choice,
  type IssueIndex,
  type PartyIndex,
  type Scenario,
  SILENT,
} from '../negotiation/scenario.ts'
import { onTable } from '../negotiation/text.ts'
import type { SeatView } from '../negotiation/view.ts'
import { isLegal, likedMore, type Mind, mindOf, othersGain } from './mind.ts'
import { gainOf, isForbidden, projectedWorth } from './projection.ts'
import { othersPresent } from './table-state.ts'

/** One wording of a drafted text, and who should like it better or worse than what stands, as far as was heard. */
export interface Drafted {
  readonly change: Change
  readonly suits: readonly PartyIndex[]
  readonly hurts: readonly PartyIndex[]
}

/** Points of evidence from which a liking is worth telling. */
const TELLING = 12
/** Clauses a drafted text changes at most: more than can be weighed at once helps nobody. */
const MOST = 4

/**
 * A text drafted from criticism, for a person: on clauses that are open or held up, the wordings that the others together
 * should like best by what this seat has heard of them, as long as its own brief could live with the whole. It knows the
 * seat's notebook and its own brief, and nothing else.
 */
export function draftFor(
  scenario: Scenario,
  view: SeatView,
  brief: Brief,
  moveWith: (changes: readonly Change[]) => Move,
): readonly Drafted[] {
  const mind = mindOf(scenario, view, brief, () => 0, 'game')
  const text: Choice[] = [...mind.text]
  const least = Math.min(mind.aspiration.floor, projectedWorth(mind, text))
  const drafted: Drafted[] = []
  for (const { change } of bestFirst(mind, moveWith)) {
    if (drafted.length >= MOST) break
    if (drafted.some((other) => other.change.issue === change.issue)) continue
    const stood = text[change.issue]!
    text[change.issue] = change.choice
    if (isForbidden(mind, text) || projectedWorth(mind, text) < least) text[change.issue] = stood
    else drafted.push({ change, ...sidesOf(mind, change) })
  }
  return drafted
}

function bestFirst(mind: Mind, moveWith: (changes: readonly Change[]) => Move) {
  const found: { readonly change: Change; readonly gain: number; readonly own: number }[] = []
  for (const issue of heldUp(mind)) {
    for (const choice of mind.scenario.issues[issue]!.options.keys()) {
      const change = { issue, choice }
      const gain = othersGain(mind, issue, mind.text[issue]!, choice)
      if (choice === mind.text[issue] || gain <= 0 || !isLegal(mind, moveWith([change]))) continue
      found.push({ change, gain, own: gainOf(mind, [...mind.text], issue, choice) })
    }
  }
  return found.toSorted((one, other) => other.gain - one.gain || other.own - one.own)
}

/** Clauses without a wording, and those that somebody holds in brackets. */
function heldUp({ view }: Mind): readonly IssueIndex[] {
  return [...view.clauses.keys()].filter((issue) => {
    const { status } = view.clauses[issue]!
    return status === 'bracketed' || status === 'open' || status === 'parked'
  })
}

function sidesOf(mind: Mind, { issue, choice }: Change): Omit<Drafted, 'change'> {
  const from = onTable(mind.view.clauses[issue]!) ? mind.text[issue]! : SILENT
  const liking = (party: PartyIndex) => likedMore(mind, party, issue, from, choice)
  const heard = [...othersPresent(mind), ...(mind.scenario.absent ? [mind.scenario.absent.party] : [])]
  return {
    suits: heard.filter((party) => liking(party) >= TELLING),
    hurts: heard.filter((party) => liking(party) <= -TELLING),
  }
}
