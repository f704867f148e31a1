import type { Change } from '../negotiation/move.ts'
import type { Choice, IssueIndex, PartyIndex } from '../negotiation/scenario.ts'
import { isBound } from '../negotiation/refusal-parts.ts'
import { onTable, withinReach } from '../negotiation/text.ts'
import { isPresent } from '../negotiation/presence.ts'
import { inOrder } from './in-order.ts'
import { likedMore, mattersTo, othersGain, type Mind } from './mind.ts'
import { gainOf, isForbidden, projectedWorth, wouldCross } from './projection.ts'
import { isRefused } from './why.ts'

/** One wording it could put on the table, and what speaks for it. */
export interface Proposal {
  readonly change: Change
  /** Projected worth of the text with it. */
  readonly worth: number
  readonly liking: number
}

/** An open clause is worth talking about: what that counts for, in points of evidence. */
const OPEN_CLAUSE = 60
/** What each time it already put the same wording forward counts against it. */
const SAID_BEFORE = 45
/** A clause that nobody holds up is left alone. */
const AT_REST = 40
/** A wording that nobody tried yet, where others went back and forth. */
const FRESH = 45
/** Part of what an issue can be worth to it that a wording must give it to be put forward, per cent. */
const NEAR_WORST = 25
/** What coming all the way up to its aspiration would count for. */
const OWN_NEED = 160

/**
 * What it could table: texts one clause away from the present one, at or above its aspiration and never below the best it
 * was offered, that cross no red line; liked by the others as far as it can tell. Below its aspiration, what brings it nearer.
 */
export function proposalsOf(mind: Mind): readonly Proposal[] {
  const text: Choice[] = [...mind.text]
  const now = projectedWorth(mind, text)
  const least = Math.max(mind.aspiration.target, bestOffered(mind))
  const found: Proposal[] = []
  const dice = mind.luck('proposal', 1 << 16)
  for (let issue = 0; issue < text.length; issue += 1) {
    if (!mayTable(mind, issue)) continue
    const options = mind.scenario.issues[issue]!.options
    for (let choice = 0; choice < options.length; choice += 1) {
      if (choice === text[issue] || !isAvailable(mind, issue, choice)) continue
      const worth = now + gainOf(mind, text, issue, choice)
      if ((worth < least && worth <= now) || wouldCross(mind, text, issue, choice)) continue
      const change = { issue, choice }
      const liking = likingOf(mind, change, now, worth, least) + jitter(dice, issue, choice)
      found.push({ change, worth, liking })
    }
  }
  return inOrder(found, (one, other) => other.liking - one.liking || one.change.issue - other.change.issue)
}

/** Small differences by luck, so that not every session is the same. */
function jitter(dice: number, issue: IssueIndex, choice: Choice): number {
  return (Math.imul(dice + issue * 31 + choice, 0x9e3779b1) >>> 28) & 15
}

function likingOf(mind: Mind, { issue, choice }: Change, now: number, worth: number, least: number): number {
  const { view, text, me, beliefs } = mind
  const clause = view.clauses[issue]!
  const others = othersGain(mind, issue, text[issue]!, choice)
  const span = Math.max(1, mind.wants.ideal - mind.aspiration.floor)
  const need = Math.max(0, Math.min(least - now, worth - now))
  const own = Math.floor((OWN_NEED * 4 * need) / span) + Math.floor((20 * (worth - now)) / span)
  const refused = isRefused(mind, issue)
  const open = onTable(clause) && !refused ? 0 : OPEN_CLAUSE
  const rest = isAtRest(mind, issue) ? AT_REST : 0
  const floor = view.floor?.party === me && view.floor.issue === issue ? OPEN_CLAUSE : 0
  const fresh = !isTried(mind, issue, choice) && isFought(mind, issue) ? FRESH : 0
  return others + own + open + floor + fresh - rest - SAID_BEFORE * beliefs.brought[me]![issue]![choice + 1]!
}

/** Whether a wording stands that nobody holds up. */
function isAtRest(mind: Mind, issue: IssueIndex): boolean {
  const clause = mind.view.clauses[issue]!
  const mine = clause.stances[mind.me]!.kind
  return clause.status === 'tabled' && mine !== 'reserves' && !isRefused(mind, issue)
}

function isTried({ beliefs }: Mind, issue: IssueIndex, choice: Choice): boolean {
  return beliefs.tried[issue]![choice + 1]! > 0
}

/** Whether at least two wordings were put forward for a clause in brackets. */
function isFought(mind: Mind, issue: IssueIndex): boolean {
  if (mind.view.clauses[issue]!.status !== 'bracketed') return false
  const { options } = mind.scenario.issues[issue]!
  let tried = 0
  for (let choice = 0; choice < options.length; choice += 1) if (isTried(mind, issue, choice)) tried += 1
  return tried >= 2
}

/** What stands as it offered or agreed in a trade is not rewritten by whoever gave its word, nor what others traded for and it accepts. */
function mayTable({ scenario, view, me }: Mind, issue: IssueIndex): boolean {
  const clause = view.clauses[issue]!
  if (clause.status === 'agreed' || !withinReach(scenario, view, issue)) return false
  if (!onTable(clause)) return true
  const traded = clause.link >= 0 && clause.stances[me]!.kind === 'accepts'
  return clause.tabledIn < view.round && !traded && !isBound(view, me, issue)
}

/**
 * Whether it could put this wording forward in its own name: nobody tables what is near the worst of all for itself, though
 * it may accept it from others.
 */
function isAvailable(mind: Mind, issue: IssueIndex, choice: Choice): boolean {
  const { scenario, view, me, wants } = mind
  const own = (wants.felt[issue]![choice + 1]! - wants.low[issue]!) * 100
  if (own < (wants.high[issue]! - wants.low[issue]!) * NEAR_WORST) return false
  const { signatories } = scenario.issues[issue]!.options[choice]!
  for (const party of signatories) if (!isPresent(scenario, view, party)) return false
  for (const one of view.objections)
    if (one.party === me && one.issue === issue && one.choice === choice) return false
  return true
}

/** The best text it was offered and could still have: live answers to its own questions. */
export function bestOffered(mind: Mind): number {
  let best = Number.NEGATIVE_INFINITY
  for (const offer of mind.view.offers) {
    if (offer.to !== mind.me || offer.none || offer.taken || offer.until < mind.view.slot) continue
    const text: Choice[] = [...mind.text]
    if (offer.changes.some(({ issue }) => mind.view.clauses[issue]!.status === 'agreed')) continue
    for (const { issue, choice } of offer.changes) text[issue] = choice
    if (!isForbidden(mind, text)) best = Math.max(best, projectedWorth(mind, text))
  }
  return best
}

/** A trade of two clauses: what it gives, what it gets, and with whom. */
export interface Exchange {
  readonly to: PartyIndex
  readonly give: Change
  readonly get: Change
  readonly liking: number
}

/**
 * The best exchange of two clauses near the present text: one wording it needs against one the other should like, worth
 * its aspiration together.
 */
export function exchangeOf(mind: Mind, partners: readonly PartyIndex[]): Exchange | undefined {
  const text: Choice[] = [...mind.text]
  const now = projectedWorth(mind, text)
  const singles = changesNear(mind, text)
  const gets = singles.filter(({ gain }) => gain > 0)
  const gives = singles.filter(({ gain }) => gain <= 0)
  let best: Exchange | undefined
  for (const get of gets) {
    const stood = text[get.change.issue]!
    text[get.change.issue] = get.change.choice
    for (const give of gives) {
      if (give.change.issue === get.change.issue) continue
      const worth = now + get.gain + gainOf(mind, text, give.change.issue, give.change.choice)
      if (worth < mind.aspiration.target && (worth <= now || mind.aspiration.time < 700)) continue
      if (wouldCross(mind, text, give.change.issue, give.change.choice)) continue
      best = better(mind, best, give.change, get.change, partners)
    }
    text[get.change.issue] = stood
  }
  return best
}

interface Single {
  readonly change: Change
  readonly gain: number
}

function changesNear(mind: Mind, text: Choice[]): readonly Single[] {
  const found: Single[] = []
  for (let issue = 0; issue < text.length; issue += 1) {
    if (!mayTable(mind, issue) || isAtRest(mind, issue)) continue
    for (const choice of mind.scenario.issues[issue]!.options.keys()) {
      if (choice === text[issue] || !isAvailable(mind, issue, choice)) continue
      if (wouldCross(mind, text, issue, choice)) continue
      found.push({ change: { issue, choice }, gain: gainOf(mind, text, issue, choice) })
    }
  }
  return found
}

function better(
  mind: Mind,
  best: Exchange | undefined,
  give: Change,
  get: Change,
  partners: readonly PartyIndex[],
): Exchange | undefined {
  let found = best
  for (const to of partners) {
    const gained = mattersTo(
      mind,
      to,
      give.issue,
      likedMore(mind, to, give.issue, mind.text[give.issue]!, give.choice),
    )
    const lost = mattersTo(
      mind,
      to,
      get.issue,
      likedMore(mind, to, get.issue, mind.text[get.issue]!, get.choice),
    )
    const own = mind.view.clauses[give.issue]!.stances[to]!.prefers === give.choice ? 20 : 0
    const said = mind.beliefs.brought[mind.me]!
    const before = said[give.issue]![give.choice + 1]! + said[get.issue]![get.choice + 1]!
    const liking = gained + lost + own - SAID_BEFORE * before
    if (gained <= 0 || liking <= 0 || (found && liking <= found.liking)) continue
    found = { to, give, get, liking }
  }
  return found
}
