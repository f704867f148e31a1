import type { Brief } from '../negotiation/brief.ts'
import { type Choice, type IssueIndex, type Scenario, SILENT } from '../negotiation/scenario.ts'
import { onTable } from '../negotiation/text.ts'
import type { SeatView } from '../negotiation/view.ts'
import { whole } from '../negotiation/whole.ts'
import type { Aspiration } from './aspiration.ts'
import type { Beliefs } from './beliefs.ts'
import { SURE } from './hearing.ts'
import type { Wants } from './wants.ts'

/** Slots before the end from which on a clause that is still open is taken to stay out of the text. */
const TOO_LATE = 2

/**
 * What a party expects of clauses that are still open: as good a share of each as it aims at over the whole, drawn to
 * wordings that agreed clauses make more expected. And what it takes off a wording because of who brought it.
 */
export function expectationsOf(
  scenario: Scenario,
  view: SeatView,
  brief: Brief,
  wants: Wants,
  beliefs: Beliefs,
  aspiration: Aspiration,
  text: readonly Choice[],
): {
  readonly expected: readonly number[]
  readonly discount: readonly number[]
  readonly worry: readonly (readonly number[])[]
} {
  const width = Math.max(1, wants.highest - wants.lowest)
  const aim = Math.max(0, Math.min(width, aspiration.target - wants.lowest))
  const late = staysOut(view)
  const expected = wants.low.slice()
  for (let issue = 0; issue < text.length; issue += 1) {
    const low = wants.low[issue]!
    const settled = text[issue] !== SILENT || view.clauses[issue]!.status === 'parked' || late
    expected[issue] = settled
      ? wants.felt[issue]![0]!
      : low + Math.floor(((wants.high[issue]! - low) * aim) / width)
  }
  anchor(scenario, view, wants, text, expected)
  trustPromises(view, wants, text, expected)
  return {
    expected,
    discount: discountsOf(view, brief, wants, beliefs),
    worry: worriesOf(scenario, wants, beliefs, aspiration.time),
  }
}

/** Of what an issue can be worth to a party, what a wording loses that the absent party is sure to refuse; per cent. */
const AWAY = 50
/** Time of a stage from which a text in hand weighs more than that worry; per mille. */
const FADE = 600

/**
 * A text that the absent party refuses is worth no more than none: so a wording is worth less the surer one is that it
 * stops that party, from what everybody has read of it and what was heard through the channel.
 */
function worriesOf(
  { absent }: Scenario,
  wants: Wants,
  beliefs: Beliefs,
  time: number,
): readonly (readonly number[])[] {
  const left = FADE - time
  if (!absent || left <= 0) return wants.calm
  const worries: (readonly number[])[] = []
  for (let issue = 0; issue < wants.calm.length; issue += 1) {
    const share = (wants.high[issue]! - wants.low[issue]!) * AWAY * left
    worries.push(worryOf(beliefs.likes[absent.party]![issue]!, share, wants.calm[issue]!))
  }
  return worries
}

function worryOf(likes: readonly number[], share: number, calm: readonly number[]): readonly number[] {
  if (likes.every((one) => one === 0)) return calm
  const mean = meanLiking(likes)
  const row = calm.slice()
  for (let at = 1; at < likes.length; at += 1)
    row[at] = whole(((mean - likes[at]!) * share) / (100 * SURE * FADE))
  return row
}

function meanLiking(likes: readonly number[]): number {
  let sum = 0
  for (const one of likes) sum += one
  return whole(sum / (likes.length - 1))
}

function staysOut(view: SeatView): boolean {
  if (view.stage.kind === 'final' || view.stage.kind === 'reading' || view.stage.kind === 'over') return true
  return view.stage.kind === 'closing' && view.slots - view.slot <= TOO_LATE
}

/** The clauses settled first draw what is expected of the clauses paired with them. */
function anchor(
  scenario: Scenario,
  view: SeatView,
  wants: Wants,
  text: readonly Choice[],
  expected: number[],
) {
  for (const { of, to, points } of scenario.anchors) {
    const issue = to[0]
    if (text[issue] !== SILENT || view.clauses[of[0]]!.status !== 'agreed' || text[of[0]] !== of[1]) continue
    const way = wants.felt[issue]![to[1] + 1]! - expected[issue]!
    expected[issue]! += Math.max(-points, Math.min(points, way))
  }
}

/** A wording that somebody promised it to support draws what it expects of an open clause, as far as it trusts the maker. */
function trustPromises(view: SeatView, wants: Wants, text: readonly Choice[], expected: number[]) {
  for (const { maker, to, sort, issue, choice, status } of view.promises) {
    if (to !== view.me || sort !== 'support' || status !== 'due' || text[issue] !== SILENT) continue
    const way = wants.felt[issue]![choice + 1]! - expected[issue]!
    expected[issue]! += whole((way * view.trust[view.me]![maker]!) / 100)
  }
}

function discountsOf(view: SeatView, brief: Brief, wants: Wants, beliefs: Beliefs): readonly number[] {
  const discounts: number[] = []
  for (let issue = 0; issue < view.clauses.length; issue += 1)
    discounts.push(discountOf(view, brief, wants, beliefs, issue))
  return discounts
}

/**
 * Reactive devaluation (Ross and Stillinger 1991): the same words are worth less from somebody one does not trust, unless
 * they stand in a bridging text or one has put them forward oneself.
 */
function discountOf(view: SeatView, brief: Brief, wants: Wants, beliefs: Beliefs, issue: IssueIndex): number {
  const { reactiveDevaluation } = brief.temperament.frailty
  const clause = view.clauses[issue]!
  if (!reactiveDevaluation || clause.by < 0 || clause.by === view.me || !onTable(clause)) return 0
  if (beliefs.bridged[issue]! >= clause.tabledIn) return 0
  if (beliefs.brought[view.me]![issue]![clause.choice + 1]! > 0) return 0
  const distrust = 100 - view.trust[view.me]![clause.by]!
  return Math.floor(((wants.high[issue]! - wants.low[issue]!) * reactiveDevaluation * distrust) / 40_000)
}
