import type { Brief } from '../negotiation/brief.ts'
import { holdsUp, type Move } from '../negotiation/move.ts'
import { isPresent } from '../negotiation/presence.ts'
import { refusalOf } from '../negotiation/rules.ts'
import {
  type Choice,
  type IssueIndex,
  type PartyIndex,
  type Scenario,
  SILENT,
} from '../negotiation/scenario.ts'
import { isNeeded } from '../negotiation/signatories.ts'
import { standingText } from '../negotiation/text.ts'
import type { SeatView } from '../negotiation/view.ts'
import { whole } from '../negotiation/whole.ts'
import { aspirationOf, type Aspiration } from './aspiration.ts'
import { beliefsFrom, type Beliefs } from './beliefs.ts'
import { expectationsOf } from './expectations.ts'
import { issueWeights } from './priorities.ts'
import { wantsOf, type Wants } from './wants.ts'

/** How far a counterpart looks: two clauses at once in the game, one in play-outs. */
export type Depth = 'game' | 'play-out'

/** A whole number in [0, below), the same for the same purpose. */
export type Luck = (purpose: string, below: number) => number

/** Everything one seat thinks with on one turn. */
export interface Mind {
  readonly scenario: Scenario
  readonly view: SeatView
  readonly me: PartyIndex
  readonly brief: Brief
  readonly luck: Luck
  readonly depth: Depth
  readonly wants: Wants
  readonly beliefs: Beliefs
  readonly aspiration: Aspiration
  /** The text as it stands: agreed and tabled wordings, SILENT where a clause is open or parked. */
  readonly text: readonly Choice[]
  /** Points it expects where the text is still silent, by issue. */
  readonly expected: readonly number[]
  /** Points it takes off the wording that stands, because of who brought it, by issue. */
  readonly discount: readonly number[]
  /** Points it takes off a wording because the absent party is taken to refuse it, by issue and choice + 1; or none. */
  readonly worry: readonly (readonly number[])[]
  /** How much each party's liking counts when it thinks of the others. */
  readonly weight: readonly number[]
}

export function mindOf(scenario: Scenario, view: SeatView, brief: Brief, luck: Luck, depth: Depth): Mind {
  const wants = wantsOf(brief)
  const beliefs = beliefsFrom(scenario, view)
  const aspiration = aspirationOf(scenario, view, brief, beliefs.first)
  const text = standingText(view)
  const { expected, discount, worry } = expectationsOf(
    scenario,
    view,
    brief,
    wants,
    beliefs,
    aspiration,
    text,
  )
  const weight: number[] = []
  for (let party = 0; party < scenario.parties.length; party += 1)
    weight.push(weightOf(scenario, view, text, party))
  return {
    scenario,
    view,
    me: view.me,
    brief,
    luck,
    depth,
    wants,
    beliefs,
    aspiration,
    text,
    expected,
    discount,
    worry,
    weight,
  }
}

/** Those who must sign count most; the absent party counts by what was heard of it. */
function weightOf(scenario: Scenario, view: SeatView, text: readonly Choice[], party: PartyIndex): number {
  if (party === view.me) return 0
  if (scenario.parties[party]!.presence === 'absent') return view.firstAnswers ? 4 : 1
  if (!isPresent(scenario, view, party)) return 0
  return isNeeded(scenario, text, party) ? 3 : 1
}

/** Whether the rules would let it make this move now. */
export function isLegal(mind: Mind, move: Move): boolean {
  return refusalOf(mind.scenario, mind.view, move) === undefined
}

/** Who holds a clause up, or would, weighs as much more than who accepts either way: the text needs everybody. */
const HOLDS_UP = 4
/** Liking from which down a party is taken to hold a wording up. */
const DISLIKED = -40

/** How much the others together should like one wording more than another, in points of evidence. */
export function othersGain(mind: Mind, issue: IssueIndex, from: Choice, to: Choice): number {
  const { stances } = mind.view.clauses[issue]!
  let sum = 0
  for (let party = 0; party < mind.weight.length; party += 1) {
    const weight = mind.weight[party]!
    if (!weight) continue
    const { kind } = stances[party]!
    const would = mind.beliefs.likes[party]![issue]![to + 1]! <= DISLIKED
    const holds = would || holdsUp(kind) ? HOLDS_UP : 1
    sum += weight * holds * likedMore(mind, party, issue, from, to)
  }
  return Math.floor(sum / 2)
}

/** How much one party should like one wording more than another. */
export function likedMore(
  mind: Mind,
  party: PartyIndex,
  issue: IssueIndex,
  from: Choice,
  to: Choice,
): number {
  const row = mind.beliefs.likes[party]![issue]!
  return row[to + 1]! - (from === SILENT ? 0 : row[from + 1]!)
}

/** Points of evidence on one issue, counted by how much that issue seems to matter to a party: once for the average one. */
export function mattersTo(
  { scenario, beliefs }: Mind,
  party: PartyIndex,
  issue: IssueIndex,
  points: number,
): number {
  const weight = issueWeights(scenario, beliefs, party)[issue]! * scenario.issues.length
  return whole((points * weight) / 1000)
}
