import type { IssueIndex, PartyIndex } from '../../negotiation/scenario.ts'
import type { Ground } from './ground.ts'
import { rewordingsIn } from './rewordings.ts'

/** Who brought the wording that stands: one delegation, or the two of a trade, this seat first; nobody where nobody did. */
export function broughtBy(ground: Ground, issue: IssueIndex): readonly PartyIndex[] {
  const { seen, me } = ground
  const clause = seen.clauses[issue]
  if (!clause || clause.by < 0) return []
  const trade = seen.trades.find(({ id }) => id === takenFor(ground, issue))
  if (!trade) return [clause.by]
  return trade.to === me ? [trade.to, trade.maker] : [trade.maker, trade.to]
}

/** The trade by which the wording of a clause came into the text, as far as this seat heard. */
function takenFor({ heard }: Ground, issue: IssueIndex): number | undefined {
  const rewordings = rewordingsIn(heard)
  const last = heard.findLast(({ entry: { consequences } }) =>
    consequences.some((one) => one.kind === 'clause' && one.issue === issue && rewordings.has(one)),
  )
  const move = last?.entry.move
  return move?.kind === 'answer' && move.answer === 'accept' ? move.trade : undefined
}
