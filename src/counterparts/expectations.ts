import type { Brief } from '../negotiation/brief.ts'
import { type Choice, type IssueIndex, type Scenario, SILENT } from '../negotiation/scenario.ts'
import { onTable } from '../negotiation/text.ts'
import type { SeatView } from '../negotiation/view.ts'
import type { Aspiration } from './aspiration.ts'
import type { Beliefs } from './beliefs.ts'
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
): { readonly expected: readonly number[]; readonly discount: readonly number[] } {
  const width = Math.max(1, wants.highest - wants.lowest)
  const aim = Math.max(0, Math.min(width, aspiration.target - wants.lowest))
  const late = staysOut(view)
  const expected = wants.low.map((low, issue) => {
    const clause = view.clauses[issue]!
    if (text[issue] !== SILENT || clause.status === 'parked' || late) return wants.felt[issue]![0]!
    return low + Math.floor(((wants.high[issue]! - low) * aim) / width)
  })
  anchor(scenario, view, wants, text, expected)
  return { expected, discount: text.map((_, issue) => discountOf(view, brief, wants, beliefs, issue)) }
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
    const [issue, choice] = to
    if (text[issue] !== SILENT || view.clauses[of[0]]!.status !== 'agreed' || text[of[0]] !== of[1]) continue
    const way = wants.felt[issue]![choice + 1]! - expected[issue]!
    expected[issue]! += Math.max(-points, Math.min(points, way))
  }
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
