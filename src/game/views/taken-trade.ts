import { answered } from '../../negotiation/answered.ts'
import type { Trade } from '../../negotiation/ledger.ts'
import type { Ground } from './ground.ts'

/** Both sides of a trade as they were accepted: where a part was taken, that part. */
export function takenTrade({ heard }: Ground, trade: Trade): Pick<Trade, 'give' | 'get'> {
  for (const { entry } of heard) {
    const { move } = entry
    if (move.kind === 'answer' && move.trade === trade.id && move.answer === 'accept')
      return answered(trade, move)
  }
  return trade
}
