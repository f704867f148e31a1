import { isFree } from '../../negotiation/refusal.ts'
import type { Trade } from '../../negotiation/ledger.ts'
import type { Change, Move, MoveOf } from '../../negotiation/move.ts'
import { SILENT } from '../../negotiation/scenario.ts'
import type { OutcomeView, StoryLineView } from '../shown/story.ts'
import type { Ground, Heard } from './ground.ts'
import { changesOf } from './move-changes.ts'
import { putBy } from './put-by-me.ts'
import { isOfRoundsEnd, isSilent, rewordingsIn } from './rewordings.ts'
import { shortly } from './signals.ts'
import { LINES } from './story-view.ts'
import { takenTrade } from './taken-trade.ts'

/** Of so many clauses at most it is told what became of them: the news has the rest. */
const CLAUSES = 3

/** The player's last move and what has come of it: the answer, what became of its wording, what is agreed since. */
export function outcomeView(ground: Ground, news: readonly StoryLineView[]): OutcomeView | null {
  const since = ground.heard.filter(({ key }) => key >= ground.lastSeen)
  const own = since.find(({ entry: { move } }) => move.party === ground.me && !isFree(move))
  if (!own || own.entry.move.kind === 'sign') return null
  const later = since.filter(({ key }) => key > own.key)
  const answer = answerTo(ground, own, later)
  const came = [
    ...answer,
    ...answered(ground, own, later),
    ...lapses(ground, own, later),
    ...fates(ground, own, later),
    ...ownAgreed(ground, own, since).map((issue) =>
      ground.words.consequences.agreed(ground.told.clause(issue)),
    ),
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
      const trade = ownTrade(ground, move)
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
      return clausesCriticised(
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

function clausesCriticised(
  { told, words, party }: Ground,
  moves: readonly MoveOf<'criticise'>[],
): readonly string[] {
  const by = new Map<number, string[]>()
  for (const { party: critic, reason } of moves)
    by.set(critic, [...(by.get(critic) ?? []), told.number(reason.issue)])
  return [...by].map(([critic, numbers]) => words.outcome.criticised(party(critic).name, numbers))
}

/** What has become of each wording that the player put: replaced since, or who says yes to it and who reserves. */
function fates(ground: Ground, own: Heard, later: readonly Heard[]): readonly string[] {
  const { changes, after } = putIn(ground, own, later)
  const settled = agreedIn(ground, [own, ...later])
  const worded = changes.filter(({ choice }) => choice !== SILENT)
  return worded.slice(0, CLAUSES).flatMap((change) => {
    const told = fateOf(ground, change, after)
    return told === '' || (settled.includes(change.issue) && isStill(ground, change)) ? [] : [told]
  })
}

/** The wordings that the move put into the text, and what was heard after that: a trade puts none until it is taken. */
function putIn(ground: Ground, own: Heard, later: readonly Heard[]) {
  const { move } = own.entry
  if (move.kind !== 'trade') return { changes: changesOf(ground, move), after: later }
  const trade = ownTrade(ground, move)
  const taken = later.findIndex(({ entry }) => isYesTo(entry.move, trade?.id))
  return trade && taken >= 0
    ? { changes: bothSides(takenTrade(ground, trade)), after: later.slice(taken + 1) }
    : { changes: [], after: [] }
}

const bothSides = ({ give, get }: Pick<Trade, 'give' | 'get'>): readonly Change[] => [...give, ...get]

function isYesTo(move: Move, trade: number | undefined): boolean {
  return move.kind === 'answer' && move.answer === 'accept' && move.trade === trade
}

function isStill({ seen }: Ground, { issue, choice }: Change): boolean {
  return seen.clauses[issue]?.choice === choice
}

/** What was done to one wording since it was put, in a sentence; empty where nobody said anything of it. */
function fateOf(ground: Ground, { issue, choice }: Change, after: readonly Heard[]): string {
  const { told, words, party } = ground
  const { outcome: say } = words
  const rewordings = rewordingsIn(ground.heard)
  const said = new Map<number, string>()
  let gone = ''
  for (const { entry } of after)
    for (const one of entry.consequences) {
      if (one.kind === 'stance' && one.issue === issue && one.party !== ground.me)
        said.set(one.party, one.stance.kind)
      if (one.kind !== 'clause' || one.issue !== issue || !rewordings.has(one)) continue
      said.clear()
      if (isSilent(one.to)) gone = say.setAside(told.number(issue))
      else if (one.choice === choice) gone = ''
      else {
        const by = isOfRoundsEnd(entry, one) ? null : party(entry.move.party).name
        gone = say.replaced(told.number(issue), by, told.short(issue, one.choice))
      }
    }
  if (gone !== '') return gone
  const of = (...kinds: readonly string[]) =>
    [...said].filter(([, kind]) => kinds.includes(kind)).map(([one]) => party(one).name)
  const [accepts, reserves] = [of('accepts'), of('reserves', 'objects')]
  return accepts.length + reserves.length === 0 ? '' : say.stances(told.number(issue), accepts, reserves)
}

/** That the trade which the player made or took has lapsed since. */
function lapses(ground: Ground, own: Heard, later: readonly Heard[]): readonly string[] {
  const made = own.entry.move.kind === 'trade' ? ownTrade(ground, own.entry.move)?.id : undefined
  const taken = later.flatMap(({ entry: { move } }) =>
    move.kind === 'answer' && move.party === ground.me ? [move.trade] : [],
  )
  const lapsed = later.some(({ entry }) =>
    entry.consequences.some((one) => one.kind === 'trade' && [made, ...taken].includes(one.trade)),
  )
  return lapsed ? [ground.words.outcome.lapsed] : []
}

/** The clauses that the player's move was about, and those of a trade that it then took, as far as they are agreed. */
function ownAgreed(ground: Ground, own: Heard, since: readonly Heard[]): readonly number[] {
  const answers = since.filter(({ entry: { move } }) => move.kind === 'answer' && move.party === ground.me)
  const about = [own, ...answers].flatMap(({ entry }) => putBy(ground, entry.move))
  return agreedIn(ground, since).filter((issue) => about.includes(issue))
}

function ownTrade({ seen, me }: Ground, { give }: MoveOf<'trade'>): Trade | undefined {
  return seen.trades.findLast((one) => one.maker === me && one.give === give)
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
