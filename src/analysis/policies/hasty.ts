import type { Move } from '../../negotiation/move.ts'
import { refusalOf } from '../../negotiation/rules.ts'
import { onTable } from '../../negotiation/text.ts'
import type { SeatView } from '../../negotiation/view.ts'
import type { Policy } from '../play-out.ts'
import { owed } from './owed.ts'

/** Accepts everything that lies on the table, at once, as far as it is free to, and signs what comes of it. */
export const hasty: Policy = (scenario, view, brief, turn, luck) => {
  if (turn.owes === 'sign') return [{ kind: 'sign', party: view.me, answer: 'sign' }]
  if (turn.owes === 'answer' && turn.pending?.kind === 'answer') {
    const yes: Move = { kind: 'answer', party: view.me, trade: turn.pending.trade, answer: 'accept' }
    if (!refusalOf(scenario, view, yes)) return [yes]
  }
  if (turn.owes !== 'move') return owed(scenario, view, brief, turn, luck)
  const yes = acceptAll(view)
  const pass: Move = { kind: 'pass', party: view.me }
  return yes ? [yes, pass] : [pass]
}

/** One free move that accepts every wording on the table that it may judge now. */
export function acceptAll(view: SeatView): Move | undefined {
  const issues = [...view.clauses.keys()].filter((issue) => {
    const clause = view.clauses[issue]!
    if (!onTable(clause) || clause.stances[view.me]!.kind === 'accepts') return false
    return view.stage.kind !== 'final' || view.stage.issue === issue
  })
  if (!issues.length) return undefined
  return { kind: 'stance', party: view.me, stances: issues.map((issue) => ({ issue, kind: 'accepts' })) }
}
