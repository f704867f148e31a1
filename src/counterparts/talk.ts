import { firstOf } from './first-of.ts'
import { unarguedCost } from '../negotiation/argued.ts'
import type { Move } from '../negotiation/move.ts'
import { hasMovedSince } from '../negotiation/moved.ts'
import { isBound } from '../negotiation/refusal-parts.ts'
import type { IssueIndex } from '../negotiation/scenario.ts'
import { isLegal, type Mind } from './mind.ts'
import { isForbidden, projectedWorth } from './projection.ts'
import { exchangeOf } from './proposal.ts'
import type { Stances } from './stances.ts'
import { heldUpBy, othersPresent, stalledRounds } from './table-state.ts'
import { breaksWord, withChanges } from './trades.ts'

/** Slots before it asks the same delegation again. */
const ASKS_AGAIN = 7
/** Of so many rounds without anything better to do, a party leaks in as many as its frailty says in per cent. */
const LEAKS_IN = 500
/** How late it is when it first calls home of itself, per mille. */
const ACCOUNTS_FROM = 900
/** Trust below which a word in the corridor is worth a move. */
const THIN_TRUST = 42

/** Takes the best answer to its own questions that still stands and reaches what it aims at. */
export function takeMove(mind: Mind): Move | undefined {
  const { view, me, aspiration } = mind
  const standing = view.offers.filter(
    ({ to, none, taken, until }) => to === me && !none && !taken && until >= view.slot,
  )
  if (!standing.length) return undefined
  let best: Move | undefined
  let most = Math.max(aspiration.target, projectedWorth(mind, mind.text)) - 1
  for (const offer of standing) {
    const news = offer.changes.some(({ issue, choice }) => mind.text[issue] !== choice)
    const text = withChanges(mind, offer.changes)
    const worth = projectedWorth(mind, text)
    if (!news || worth <= most || isForbidden(mind, text)) continue
    if (breaksWord(mind, offer.changes, offer.maker)) continue
    most = worth
    best = { kind: 'take', party: me, offer: offer.id }
  }
  return best
}

/** Proposes to give on one clause and get on another. */
export function exchangeMove(mind: Mind): Move | undefined {
  if (mind.depth === 'play-out') return undefined
  const found = exchangeOf(mind, othersPresent(mind))
  if (!found) return undefined
  return { kind: 'trade', party: mind.me, to: found.to, give: [found.give], get: [found.get] }
}

/** Asks whoever holds up most what it would need, when nothing moves and something changed since it last asked. */
export function askMove(mind: Mind, stances: Stances): Move | undefined {
  const { view, me, beliefs, aspiration } = mind
  if (stalledRounds(mind) < 2 || stances.worth >= aspiration.target + (aspiration.target - aspiration.floor))
    return undefined
  const able = othersPresent(mind).filter((party) => {
    const last = beliefs.askedAt[me]![party]!
    const moved = last < 0 || (view.slot - last >= ASKS_AGAIN && hasMovedSince(view, party, me))
    return moved && heldUpBy(mind, party) > 0 && mind.weight[party]! > 1
  })
  const of = firstOf(able, (one, other) => heldUpBy(mind, other) - heldUpBy(mind, one) || one - other)
  if (of === undefined || mind.luck('ask', 2) !== 0) return undefined
  return { kind: 'ask', party: me, of }
}

/** When what is agreed leaves it below its floor whatever comes, it asks once for its worst clause to be opened again. */
export function reopenMove(mind: Mind): Move | undefined {
  const { view, me, wants, aspiration, beliefs } = mind
  if (beliefs.reopened[me]! > 0) return undefined
  let most = 0
  let worst: IssueIndex = -1
  let loss = 0
  for (let issue = 0; issue < view.clauses.length; issue += 1) {
    const clause = view.clauses[issue]!
    const felt = wants.felt[issue]![clause.choice + 1]!
    most += clause.status === 'agreed' ? felt : wants.high[issue]!
    if (clause.status !== 'agreed' || wants.high[issue]! - felt <= loss || isBound(view, me, issue)) continue
    loss = wants.high[issue]! - felt
    worst = issue
  }
  return worst < 0 || most >= aspiration.floor ? undefined : { kind: 'reopen', party: me, issue: worst }
}

/** Gives account at home of what it said yes to without a word, before its capital asks more for it. */
export function accountMove(mind: Mind): Move | undefined {
  const { scenario, view, me, aspiration, beliefs } = mind
  const { capital } = scenario.parties[me]!
  if (!capital || aspiration.time < ACCOUNTS_FROM) return undefined
  return unarguedCost(view, me, capital, beliefs.argued) > 0 ? { kind: 'consult', party: me } : undefined
}

/** A word to the press that nobody asked for: the frailty of leaks, as likely as the party is leaky, once in a while. */
export function leakMove(mind: Mind): Move | undefined {
  const { scenario, me, brief, luck } = mind
  if (luck('leak', LEAKS_IN) >= brief.temperament.frailty.leaks) return undefined
  const lines = scenario.press.map((_, line): Move => ({ kind: 'press', party: me, line }))
  return lines.find((move) => isLegal(mind, move))
}

/** A word to the delegation that trusts it least, while words still help. */
export function reassureMove(mind: Mind): Move | undefined {
  const { view, me } = mind
  const able = othersPresent(mind).filter(
    (to) => view.trust[to]![me]! < THIN_TRUST && view.reassured[me]![to]! < 2,
  )
  const to = firstOf(able, (one, other) => view.trust[one]![me]! - view.trust[other]![me]! || one - other)
  return to === undefined ? undefined : { kind: 'reassure', party: me, to, aside: true }
}
