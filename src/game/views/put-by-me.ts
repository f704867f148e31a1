import { answered } from '../../negotiation/answered.ts'
import type { Move } from '../../negotiation/move.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { Ground } from './ground.ts'
import { isSilent, rewordingsIn } from './rewordings.ts'

/** Clauses of which a move puts a wording on the table, or offers it to one delegation. */
export function putBy({ seen }: Ground, move: Move): readonly number[] {
  switch (move.kind) {
    case 'table':
    case 'reopen':
      return [move.issue]
    case 'package':
    case 'bridge':
      return move.changes.map(({ issue }) => issue)
    case 'take':
      return seen.offers.find(({ id }) => id === move.offer)?.changes.map(({ issue }) => issue) ?? []
    case 'trade':
      return [...move.give, ...move.get].map(({ issue }) => issue)
    case 'answer': {
      if (move.answer === 'refuse') return []
      const trade = seen.trades.find(({ id }) => id === move.trade)
      if (!trade) return []
      const { give, get } = answered(trade, move)
      return [...give, ...get].map(({ issue }) => issue)
    }
    default:
      return []
  }
}

/** Clauses that read as a party has put them in this round, when an entry of it is told. */
function putInRound(ground: Ground, party: PartyIndex, until: Entry): ReadonlySet<number> {
  const rewordings = rewordingsIn(ground.heard)
  const issues = new Set<number>()
  for (const { entry } of ground.heard) {
    if (entry === until) break
    if (entry.round !== until.round) continue
    const isOwn = isPutBy(ground, entry.move, party)
    for (const one of entry.consequences) {
      if (one.kind !== 'clause' || !rewordings.has(one)) continue
      if (isOwn && !isSilent(one.to)) issues.add(one.issue)
      else issues.delete(one.issue)
    }
  }
  return issues
}

/** Whether what a move puts into the text is this party's: also where another takes a trade that it had proposed. */
function isPutBy({ seen }: Ground, move: Move, party: PartyIndex): boolean {
  if (move.party === party) return true
  return move.kind === 'answer' && seen.trades.some(({ id, maker }) => id === move.trade && maker === party)
}

/** Whether somebody else here says what it thinks of a wording that the player has just put on the table. */
export function isOnYours(ground: Ground, entry: Entry): boolean {
  const { move } = entry
  if (move.kind !== 'stance' || move.party === ground.me) return false
  const issues = putInRound(ground, ground.me, entry)
  return move.stances.some(({ issue }) => issues.has(issue))
}
