import { answered } from '../../negotiation/answered.ts'
import type { Trade } from '../../negotiation/ledger.ts'
import type { IssueIndex } from '../../negotiation/scenario.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { Ground } from './ground.ts'
import type { ClauseChange } from './rewordings.ts'
import { stageIn } from './sittings.ts'

/** Both sides of a trade as they were accepted: where a part was taken, that part. */
export function takenTrade({ heard }: Ground, trade: Trade): Pick<Trade, 'give' | 'get'> {
  for (const { entry } of heard) {
    const { move } = entry
    if (move.kind === 'answer' && move.trade === trade.id && move.answer === 'accept')
      return answered(trade, move)
  }
  return trade
}

/**
 * Trades that lapsed by an entry, each with the change of one of its clauses that undid it: the next that is told after it.
 * There is none where the wordings stayed, as when the same two bind one of them in a new trade.
 */
export function lapsesIn(
  ground: Ground,
  entry: Entry,
): readonly { readonly trade: Trade; readonly lost: ClauseChange | null }[] {
  // What a refusal undoes when it opens the last sitting was nobody's move.
  if (stageIn(entry)?.kind === 'final') return []
  const { consequences } = entry
  return consequences.flatMap((one, at) => {
    const trade = one.kind === 'trade' ? ground.seen.trades.find(({ id }) => id === one.trade) : undefined
    if (!trade) return []
    const { give, get } = takenTrade(ground, trade)
    const bound = [...give, ...get].map(({ issue }) => issue)
    const lost = consequences
      .slice(at)
      .find((other): other is ClauseChange => other.kind === 'clause' && bound.includes(other.issue))
    return [{ trade, lost: lost ?? null }]
  })
}

/** Trades that lapsed when a refusal of the signed text opened one clause for the last sitting. */
export function undoneIn(
  { seen }: Ground,
  entry: Entry,
): readonly { readonly trade: Trade; readonly clause: IssueIndex }[] {
  const stage = stageIn(entry)
  if (stage?.kind !== 'final') return []
  return entry.consequences.flatMap((one) => {
    const trade = one.kind === 'trade' ? seen.trades.find(({ id }) => id === one.trade) : undefined
    return trade ? [{ trade, clause: stage.issue }] : []
  })
}
