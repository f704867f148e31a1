import { holdsUp } from '../../negotiation/move.ts'
import type { Choice, IssueIndex } from '../../negotiation/scenario.ts'
import type { Entry } from '../../negotiation/story.ts'
import { type Ground, timeAt } from './ground.ts'
import { wordingBefore } from './rewordings.ts'
import type { Question } from './session-questions.ts'
import { takenTrade } from './taken-trade.ts'

/** Questions on how what is settled came to be so: also where all went well, a session has something to be asked of. */
export function settledQuestions(ground: Ground): readonly Question[] {
  return [...standingTrade(ground), ...longHeld(ground), ...lastPrice(ground), ...lateHours(ground)]
}

/** The last trade of which every wording stands agreed; trades of one's own come first. */
function standingTrade(ground: Ground): readonly Question[] {
  const { seen, me, who, words, scenario, told } = ground
  const standing = seen.trades.flatMap((trade) => {
    const { give, get } = takenTrade(ground, trade)
    const stands = [...give, ...get].every(({ issue, choice }) => agreedAs(ground, issue) === choice)
    const isExchange = give.length > 0 && get.length > 0
    return trade.state === 'accepted' && isExchange && stands ? [{ trade, give, get }] : []
  })
  const mine = standing.findLast(({ trade }) => trade.maker === me || trade.to === me)
  const found = mine ?? standing.at(-1)
  if (!found) return []
  const { trade, give, get } = found
  const text = words.debrief.questions.stood({
    time: timeAt(scenario, trade.madeAt),
    maker: who(trade.maker),
    to: who(trade.to),
    give: give.map(told.change),
    get: get.map(told.change),
  })
  return [{ id: 'session-trade-stood', weight: mine ? 62 : 46, about: 'trade', issue: null, text }]
}

/** Slots for which a reservation must have lasted to be asked about. */
const LONG = 3

/** The agreed clause on which a reservation was overcome last of all, counted from when it was first said. */
function longHeld(ground: Ground): readonly Question[] {
  const { seen, who, words, scenario, told } = ground
  const held = seen.clauses.flatMap(({ agreedAt, choice, status }, issue) => {
    const first = status === 'agreed' ? firstReservation(ground, issue) : undefined
    return first ? [{ issue, choice, agreedAt, ...first, lasted: agreedAt - first.entry.slot }] : []
  })
  const [longest] = held.toSorted((one, other) => other.lasted - one.lasted)
  if (!longest || longest.lasted < LONG) return []
  const { issue, choice, agreedAt, entry, before } = longest
  const text = words.debrief.questions.held({
    from: timeAt(scenario, entry.slot),
    by: who(entry.move.party),
    clause: told.clause(issue),
    before: before === choice ? null : told.short(issue, before),
    to: timeAt(scenario, agreedAt),
    wording: told.short(issue, choice),
  })
  return [{ id: 'session-long-held', weight: 58, about: 'clause', issue, text }]
}

/** When somebody first reserved on a clause, and on which wording. */
function firstReservation(
  { heard }: Ground,
  issue: IssueIndex,
): { readonly entry: Entry; readonly before: Choice } | undefined {
  for (const { entry } of heard) {
    const { move } = entry
    const isHeld =
      move.kind === 'stance' && move.stances.some((one) => one.issue === issue && holdsUp(one.kind))
    const before = isHeld ? wordingBefore(heard, entry, issue) : undefined
    if (before !== undefined) return { entry, before }
  }
  return undefined
}

/** What the last answer to one's own question came to. */
function lastPrice(ground: Ground): readonly Question[] {
  const { seen, me, who, words, scenario, told } = ground
  const offer = seen.offers.findLast(({ to }) => to === me)
  if (!offer) return []
  const { questions } = words.debrief
  const [time, maker] = [timeAt(scenario, offer.madeAt), who(offer.maker)]
  const kept = offer.changes.filter(({ issue, choice }) => agreedAs(ground, issue) === choice).length
  const text = offer.none
    ? questions.noPrice(time, maker, offer.reason ? told.clause(offer.reason.issue) : null)
    : questions.priced({ time, maker, stays: offer.stays, changes: offer.changes.map(told.change), kept })
  return [{ id: 'session-price', weight: 52, about: 'party', issue: null, text }]
}

/** Slots that count as the last ones before the last clause was initialled, and clauses that are many in them. */
const LATE = 3
const MANY = 3

/** Where many clauses were initialled close together at the end; else how the first to be initialled stands to the last. */
function lateHours({ seen, words, scenario, told }: Ground): readonly Question[] {
  const agreed = [...seen.clauses.entries()]
    .filter(([, { status }]) => status === 'agreed')
    .toSorted(([, one], [, other]) => one.agreedAt - other.agreedAt)
  const [first, last] = [agreed[0], agreed.at(-1)]
  if (!first || !last || first[1].agreedAt === last[1].agreedAt) return []
  const { questions } = words.debrief
  const at = ([, { agreedAt }]: typeof first) => timeAt(scenario, agreedAt)
  const late = agreed.filter(([, { agreedAt }]) => agreedAt >= last[1].agreedAt - LATE)
  const [from] = late
  const isLate = late.length >= MANY && from !== first && from !== undefined
  const named = (one: typeof first) => ({
    clause: told.clause(one[0]),
    wording: told.short(one[0], one[1].choice),
    time: at(one),
  })
  const text = isLate
    ? questions.late({
        all: agreed.length,
        late: late.length,
        from: at(from),
        to: at(last),
        first: at(first),
      })
    : questions.firstAndLast(named(first), named(last))
  return [
    { id: isLate ? 'session-late' : 'session-first-last', weight: 44, about: 'hours', issue: null, text },
  ]
}

/** The wording in which a clause stands agreed; null where it does not. */
function agreedAs({ seen }: Ground, issue: IssueIndex): Choice | null {
  const clause = seen.clauses[issue]
  return clause?.status === 'agreed' ? clause.choice : null
}
