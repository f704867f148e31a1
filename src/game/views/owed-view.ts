import type { Change } from '../../negotiation/move.ts'
import type { SessionView } from '../shown/session.ts'
import { chairOf } from '../../negotiation/presence.ts'
import { refusalWords } from './actions-view.ts'
import type { Ground } from './ground.ts'
import { worthWith } from './own-brief.ts'
import { wordHints } from './own-word.ts'
import { myTurn } from './turn-view.ts'

/** A trade put to the seat that waits for its answer. */
export function incomingView(ground: Ground): SessionView['incoming'] {
  const pending = myTurn(ground)?.pending
  if (pending?.kind !== 'answer') return null
  const trade = ground.seen.trades.find(({ id }) => id === pending.trade)
  if (!trade) return null
  const { owed } = ground.words
  const who = ground.who(trade.maker)
  const accept = { kind: 'answer', party: ground.me, trade: trade.id, answer: 'accept' } as const
  const barred = ground.refusal(accept)
  const line = trade.counters >= 0 ? owed.counter(who) : owed.trade(who)
  return {
    trade: trade.id,
    from: ground.party(trade.maker),
    canCounter: trade.counters < 0,
    barred: barred ? refusalWords(ground, barred) : '',
    line: `${line} ${worthWith(ground, [...trade.give, ...trade.get])}`,
    costs: wordHints(ground, accept),
    give: wordings(ground, trade.give),
    get: wordings(ground, trade.get),
  }
}

/** A question or a circulated text that waits for the seat's answer. */
export function owedView(ground: Ground): SessionView['owed'] {
  const pending = myTurn(ground)?.pending
  const { owed } = ground.words
  if (pending?.kind === 'offer') {
    return { kind: 'offer', from: ground.party(pending.to), line: owed.offer(ground.who(pending.to)) }
  }
  if (pending?.kind !== 'criticise') return null
  const by = ground.heard.findLast(({ entry }) => entry.move.kind === 'circulate')?.entry.move.party
  const from = by ?? chairOf(ground.scenario)
  return { kind: 'criticise', from: ground.party(from), line: owed.criticise(ground.who(from)) }
}

export function wordings(
  { told }: Ground,
  changes: readonly Change[],
): readonly (Change & { readonly number: string; readonly wording: string })[] {
  return changes.map(({ issue, choice }) => ({
    issue,
    choice,
    number: told.number(issue),
    wording: told.short(issue, choice),
  }))
}
