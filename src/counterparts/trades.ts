import type { Change, MoveOf, Reason } from '../negotiation/move.ts'
import type { Choice, IssueIndex, PartyIndex } from '../negotiation/scenario.ts'
import type { Trade } from '../negotiation/ledger.ts'
import { opennessTo, reasonFrom } from './candour.ts'
import { isLegal, likedMore, type Mind } from './mind.ts'
import { crosses } from '../negotiation/utility.ts'
import { gainOf, isForbidden, projectedWorth } from './projection.ts'
import { worstIn } from './why.ts'

/** From here on a trade that only improves things is taken rather than lost; per mille of the time. */
const LATE = 800

/** Part of what it misses that a trade must make up for to be taken earlier, per cent: one gives where one is given. */
const CLOSES = 50

type Answer = MoveOf<'answer'>

/** What it says to a trade: yes, yes to a part, something else instead, or no with the clause that stops it. */
export function answerTo(mind: Mind, trade: Trade): Answer {
  const whole = [...trade.give, ...trade.get]
  const answers = { kind: 'answer', party: mind.me, trade: trade.id } as const
  const yes: Answer = { ...answers, answer: 'accept' }
  const good = isOwnPrice(mind, trade, whole) || isGoodEnough(mind, whole, trade.maker)
  if (good && isLegal(mind, yes)) return yes
  const part = acceptablePart(mind, trade)
  if (part) {
    const move: Answer = { ...answers, answer: 'accept', ...part }
    if (isLegal(mind, move)) return move
  }
  const counter = trade.counters < 0 ? counterTo(mind, trade) : undefined
  if (counter) {
    const move: Answer = { ...answers, answer: 'counter', ...counter }
    if (isLegal(mind, move)) return move
  }
  return { ...answers, answer: 'refuse', reason: refusalReason(mind, trade, whole) }
}

/** The line that the trade would cross; else what it costs most, or what even then stops it most in the text. */
function refusalReason(mind: Mind, trade: Trade, whole: readonly Change[]): Reason {
  const openness = opennessTo(mind, trade.maker)
  const text = withChanges(mind, whole)
  const line = mind.brief.redLines.find(
    (red) => red.price === undefined && crosses(red, text) && !crosses(red, mind.text),
  )
  if (line) return { issue: line.issue, kind: line.kind, guarded: openness === 'guarded' }
  const costly = costlyIn(mind, whole)
  return reasonFrom(mind, costly.length > 0 ? costly : worstIn(mind, text), openness)
}

/** A party always accepts its own price while it stands. */
function isOwnPrice(mind: Mind, trade: Trade, whole: readonly Change[]): boolean {
  const { offers, slot } = mind.view
  return offers.some(
    (offer) =>
      offer.maker === mind.me &&
      offer.to === trade.maker &&
      offer.until >= slot &&
      offer.changes.length > 0 &&
      whole.length === offer.changes.length &&
      offer.changes.every((change) =>
        whole.some((one) => one.issue === change.issue && one.choice === change.choice),
      ),
  )
}

export function withChanges(mind: Mind, changes: readonly Change[]): Choice[] {
  const text: Choice[] = [...mind.text]
  for (const { issue, choice } of changes) text[issue] = choice
  return text
}

/** Whether it would rewrite what stands as this party offered it to somebody else, and that still binds it. */
export function breaksWord({ view, me, text }: Mind, changes: readonly Change[], to: PartyIndex): boolean {
  const stands = ({ issue, choice }: Change) => text[issue] === choice
  return view.offers.some(
    (offer) =>
      offer.maker === me &&
      offer.to !== to &&
      offer.until >= view.slot &&
      offer.changes.every(stands) &&
      changes.some((change) => !stands(change) && offer.changes.some(({ issue }) => issue === change.issue)),
  )
}

function isGoodEnough(mind: Mind, changes: readonly Change[], to: PartyIndex): boolean {
  if (breaksWord(mind, changes, to)) return false
  const text = withChanges(mind, changes)
  if (isForbidden(mind, text)) return false
  const worth = projectedWorth(mind, text)
  const { target, floor, time } = mind.aspiration
  if (worth >= target) return true
  const now = projectedWorth(mind, mind.text)
  if (worth < floor || worth <= now) return false
  return time >= LATE || (worth - now) * 100 >= (target - now) * CLOSES
}

/** The trade without the one clause it minds most, if that would do and still leaves something for both. */
function acceptablePart(mind: Mind, trade: Trade): Pick<Answer, 'give' | 'get'> | undefined {
  const [worst] = costlyIn(mind, [...trade.give, ...trade.get])
  if (worst === undefined) return undefined
  const give = trade.give.filter(({ issue }) => issue !== worst)
  const get = trade.get.filter(({ issue }) => issue !== worst)
  const both = give.length > 0 && get.length > 0
  return both && isGoodEnough(mind, [...give, ...get], trade.maker) ? { give, get } : undefined
}

/** The same trade with one clause more, or one of them worded otherwise, so that it would do. */
function counterTo(mind: Mind, trade: Trade): Pick<Answer, 'give' | 'get'> | undefined {
  const whole = [...trade.give, ...trade.get]
  const kept = withChanges(mind, whole)
  let best: Pick<Answer, 'give' | 'get'> | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const issue of mind.view.clauses.keys()) {
    if (mind.view.clauses[issue]!.status === 'agreed') continue
    for (const choice of mind.scenario.issues[issue]!.options.keys()) {
      if (kept[issue] === choice) continue
      const others = whole.filter((change) => change.issue !== issue)
      if (!others.length || !isGoodEnough(mind, [...others, { issue, choice }], trade.maker)) continue
      const liking = likedMore(mind, trade.maker, issue, kept[issue]!, choice)
      const gives = trade.get.filter((change) => change.issue !== issue)
      const gets = [...trade.give.filter((change) => change.issue !== issue), { issue, choice }]
      if (liking <= most || !gives.length) continue
      if (
        !isLegal(mind, {
          kind: 'answer',
          party: mind.me,
          trade: trade.id,
          answer: 'counter',
          give: gives,
          get: gets,
        })
      )
        continue
      most = liking
      best = { give: gives, get: gets }
    }
  }
  return best
}

/** Which of these changes cost it most against the text as it stands, worst first. */
export function costlyIn(mind: Mind, changes: readonly Change[]): readonly IssueIndex[] {
  const text = withChanges(mind, changes)
  return changes
    .map(({ issue }) => ({ issue, gain: gainOf(mind, text, issue, mind.text[issue]!) }))
    .filter(({ gain }) => gain > 0)
    .toSorted((one, other) => other.gain - one.gain || one.issue - other.issue)
    .map(({ issue }) => issue)
}
