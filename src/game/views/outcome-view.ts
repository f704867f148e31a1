import { isFree } from '../../negotiation/refusal.ts'
import type { Trade } from '../../negotiation/ledger.ts'
import type { MoveOf } from '../../negotiation/move.ts'
import type { OutcomeView, StoryLineView } from '../shown/story.ts'
import type { Ground, Heard } from './ground.ts'
import { putBy } from './put-by-me.ts'
import { shortly } from './signals.ts'
import { LINES } from './story-view.ts'

/** Of so many clauses at most it is told who accepts and who reserves: it is one line, and the news has the rest. */
const CLAUSES = 3

/** The player's last move and what has come of it: the answer, what others say of the wording, what is agreed since. */
export function outcomeView(ground: Ground, news: readonly StoryLineView[]): OutcomeView | null {
  const since = ground.heard.filter(({ key }) => key >= ground.lastSeen)
  const own = since.find(({ entry: { move } }) => move.party === ground.me && !isFree(move))
  if (!own || own.entry.move.kind === 'sign') return null
  const later = since.filter(({ key }) => key > own.key)
  const answer = answerTo(ground, own, later)
  const agreed = agreedIn(ground, since)
  const came = [
    ...answer,
    ...answered(ground, own, later),
    ...stancesOn(ground, own, later),
    ...agreed.map((issue) => ground.words.consequences.agreed(ground.told.clause(issue))),
    ...ownNotes(own, news),
    // What a telephone call brought comes rounds after it.
    ...news.filter(({ reply, party }) => reply && party === null).map(({ text }) => text),
  ]
  if (came.length === 0) return null
  return { did: own.entry.move.kind === 'pass' ? '' : didOf(ground, own), came }
}

function didOf(ground: Ground, { entry }: Heard): string {
  const { move } = entry
  const say = ground.words.outcome
  switch (move.kind) {
    case 'ask':
      return say.asked(ground.party(move.of).name)
    case 'trade':
      return say.traded(ground.party(move.to).name)
    case 'consult':
      return say.consulted
    case 'signal':
      return say.signalled
    default:
      return shortly(ground, entry)
  }
}

/** What whoever was asked has answered. */
function answerTo(ground: Ground, { entry }: Heard, later: readonly Heard[]): readonly string[] {
  const { move } = entry
  const { outcome: say } = ground.words
  const moves = later.map((one) => one.entry.move)
  switch (move.kind) {
    case 'ask': {
      const offer = moves.find(
        (one): one is MoveOf<'offer'> =>
          one.kind === 'offer' && one.party === move.of && one.to === ground.me,
      )
      return offer ? [priceIn(ground, offer)] : []
    }
    case 'trade': {
      const trade = ground.seen.trades.findLast((one) => one.maker === ground.me && one.give === move.give)
      const answer = moves.find(
        (one): one is MoveOf<'answer'> => one.kind === 'answer' && one.trade === trade?.id,
      )
      return trade && answer ? [tradeAnswer(ground, trade, answer)] : []
    }
    case 'request': {
      const kind = ground.scenario.abilities[move.ability]?.kind
      const done = moves.some((one) => one.party === move.of && one.kind === kind)
      return [done ? say.done : say.notDone]
    }
    case 'circulate':
      return criticismsIn(
        ground,
        moves.filter((one) => one.kind === 'criticise'),
      )
    default:
      return []
  }
}

/** What the player said in turn to what came back instead of a yes to a trade. */
function answered(
  { me, words: { outcome: say } }: Ground,
  own: Heard,
  later: readonly Heard[],
): readonly string[] {
  if (own.entry.move.kind !== 'trade') return []
  return later.flatMap(({ entry: { move } }) => {
    if (move.kind !== 'answer' || move.party !== me || move.answer === 'counter') return []
    if (move.answer === 'refuse') return [say.youRefused]
    return [move.give === undefined ? say.youAccepted : say.youAcceptedPart]
  })
}

function priceIn({ told, words, seen }: Ground, offer: MoveOf<'offer'>): string {
  const { outcome: say } = words
  if (offer.none) {
    if (!offer.reason) return say.noPrice
    return say.noPriceBecause(told.clause(offer.reason.issue), told.reason(offer.party, offer.reason))
  }
  const changes = offer.changes.map(told.change)
  const stays = seen.offers.some((one) => one.changes === offer.changes && one.stays)
  return stays ? say.needsNothing(changes) : say.needs(changes)
}

function tradeAnswer({ told, words }: Ground, trade: Trade, move: MoveOf<'answer'>): string {
  const { outcome: say } = words
  const [give, get] = [move.give ?? [], move.get ?? []].map((changes) => changes.map(told.change))
  switch (move.answer) {
    case 'accept': {
      const part = [...(give ?? []), ...(get ?? [])]
      const whole = part.length === 0 || part.length === trade.give.length + trade.get.length
      return whole ? say.accepted : say.acceptedPart(part)
    }
    case 'counter':
      // What the other side would give is what the player would get.
      return say.countered(give ?? [], get ?? [])
    case 'refuse': {
      const { reason } = move
      if (!reason) return say.refused
      return say.refusedBecause(told.clause(reason.issue), told.reason(move.party, reason))
    }
  }
}

function criticismsIn(
  { told, words, party }: Ground,
  moves: readonly MoveOf<'criticise'>[],
): readonly string[] {
  const by = new Map<number, string[]>()
  for (const { party: critic, reason } of moves)
    by.set(critic, [...(by.get(critic) ?? []), told.number(reason.issue)])
  return [...by].map(([critic, numbers]) => words.outcome.criticised(party(critic).name, numbers))
}

/** Who has said yes to the player's wording and who reserves on it, as long as it is not agreed. */
function stancesOn(ground: Ground, own: Heard, later: readonly Heard[]): readonly string[] {
  const { told, words, party } = ground
  const settled = agreedIn(ground, [own, ...later])
  return [...new Set(putBy(ground, own.entry.move))].slice(0, CLAUSES).flatMap((issue) => {
    const said = new Map<number, string>()
    for (const { entry } of later) {
      if (entry.move.kind !== 'stance' || entry.move.party === ground.me) continue
      for (const stance of entry.move.stances)
        if (stance.issue === issue) said.set(entry.move.party, stance.kind)
    }
    const of = (...kinds: readonly string[]) =>
      [...said].filter(([, kind]) => kinds.includes(kind)).map(([one]) => party(one).name)
    const [accepts, reserves] = [of('accepts'), of('reserves', 'objects')]
    if (settled.includes(issue) || accepts.length + reserves.length === 0) return []
    return [words.outcome.stances(told.number(issue), accepts, reserves)]
  })
}

/** Clauses that were agreed here and are so still. */
function agreedIn({ seen }: Ground, heard: readonly Heard[]): readonly number[] {
  const issues = heard.flatMap(({ entry }) =>
    entry.consequences.flatMap((one) => (one.kind === 'clause' && one.to === 'agreed' ? [one.issue] : [])),
  )
  return [...new Set(issues)].filter((issue) => seen.clauses[issue]?.status === 'agreed')
}

/** What the move itself changed, except what it cost. */
function ownNotes({ key }: Heard, news: readonly StoryLineView[]): readonly string[] {
  return news
    .filter((line) => line.key === key * LINES)
    .flatMap(({ changes }) => changes.filter(({ tone }) => tone !== 'cost').map(({ text }) => text))
}
