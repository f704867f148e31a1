import type { Reason } from '../negotiation/move.ts'
import { numbersOf } from '../negotiation/lists.ts'
import { remembered } from '../negotiation/remembered.ts'
import type { Choice, IssueIndex, PartyIndex, Scenario } from '../negotiation/scenario.ts'
import { inOrder } from './in-order.ts'
import type { Mind } from './mind.ts'
import { bestGain, type Projection } from './projection.ts'

/** Whether the wording that stands is the one for which the text was just refused: the same text would be refused again. */
export function isRefused({ view, text }: Mind, issue: IssueIndex): boolean {
  const { stage, firstAnswers } = view
  return stage.kind === 'final' && stage.issue === issue && firstAnswers?.text[issue] === text[issue]
}

/** The kind of reason, as it truly is: who brought the words, who would refuse them, or what the clause is to it. */
export function whyReserve(
  mind: Mind,
  text: readonly Choice[],
  issue: IssueIndex,
): Pick<Reason, 'kind' | 'away'> {
  const refuser = isRefused(mind, issue) ? refuserOf(mind) : undefined
  if (refuser === mind.me) return { kind: 'home' }
  if (refuser !== undefined) return { kind: 'interest', away: refuser }
  if (bestGain(byItself(mind), [...text], issue) > 0) {
    const range = mind.wants.high[issue]! - mind.wants.low[issue]!
    return { kind: mind.discount[issue]! * 4 > range ? 'trust' : (mind.brief.stakes[issue] ?? 'interest') }
  }
  const away = mind.scenario.absent?.party
  const worried = mind.worry[issue]![mind.text[issue]! + 1]! > mind.discount[issue]!
  return worried && away !== undefined ? { kind: 'interest', away } : { kind: 'trust' }
}

/** Who refused the text that was signed: oneself, another's capital, or the absent party. */
function refuserOf({ view, me, scenario }: Mind): PartyIndex | undefined {
  const refused = view.firstAnswers?.capitals.filter(({ yes }) => !yes).map(({ party }) => party) ?? []
  return refused.includes(me) ? me : (refused[0] ?? scenario.absent?.party)
}

const unminded = remembered(({ issues }: Scenario): readonly number[] => issues.map(() => 0))

/** How it projects a text when it minds neither who brought a wording nor who may refuse it away from the table. */
function byItself({ scenario, brief, wants, text, expected }: Mind): Projection {
  return { scenario, brief, wants, text, expected, discount: unminded(scenario), worry: wants.calm }
}

/** The clauses of a text that this party minds, worst first: those that another wording would improve most; never none. */
export function worstIn(mind: Mind, text: readonly Choice[]): readonly IssueIndex[] {
  const copy = [...text]
  const gains = numbersOf(copy.length, (issue) => bestGain(mind, copy, issue))
  const all = numbersOf(copy.length, (issue) => issue)
  const minded = all.filter((issue) => gains[issue]! > 0)
  if (minded.length > 0) return inOrder(minded, (one, other) => gains[other]! - gains[one]! || one - other)
  const worth = (issue: IssueIndex) => mind.wants.high[issue]! - mind.wants.low[issue]!
  return inOrder(all, (one, other) => worth(other) - worth(one) || one - other).slice(0, 1)
}
