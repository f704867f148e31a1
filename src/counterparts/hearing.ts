import type { Move, Stance } from '../negotiation/move.ts'
import { type IssueIndex, type PartyIndex, SILENT } from '../negotiation/scenario.ts'
import type { Consequence, Entry, Note } from '../negotiation/story.ts'
import type { SeatView } from '../negotiation/view.ts'
import type { Beliefs } from './beliefs.ts'

/** Strongest belief either way, in points of evidence. */
export const SURE = 120
/** What it takes off how much one seems to care when one accepts what others brought; points of evidence. */
const CONCEDES = -3

/** What one entry of the story tells of everybody's wants. */
export function hearEntry(beliefs: Beliefs, view: SeatView, entry: Entry): void {
  hearMove(beliefs, view, entry)
  for (const consequence of entry.consequences) follow(beliefs, entry, consequence, view)
}

function follow(beliefs: Beliefs, entry: Entry, consequence: Consequence, view: SeatView) {
  if (consequence.kind === 'clause') {
    const { issue, choice, to } = consequence
    beliefs.standing[issue] = to === 'parked' || to === 'open' ? SILENT : choice
    beliefs.see(issue, choice)
    if (entry.move.kind === 'bridge' && to !== 'agreed') beliefs.bridged[issue] = entry.round
  }
  if (consequence.kind === 'note' && consequence.party === view.me) learn(beliefs, consequence.note)
  if (consequence.kind === 'stage' && consequence.to.kind === 'final') hearRefusal(beliefs, view)
}

/** Everybody hears who refused the text, and the clause that was named. */
function hearRefusal(beliefs: Beliefs, { firstAnswers }: SeatView) {
  if (!firstAnswers) return
  const { absent, text, capitals } = firstAnswers
  const refuse = (party: PartyIndex, issue: IssueIndex) => {
    if (issue < 0) return
    beliefs.cares(party, issue, 40)
    beliefs.mind(party, issue, text[issue]!, -SURE)
  }
  for (const { party, yes, names } of capitals) if (!yes) refuse(party, names)
  if (absent && !absent.accepts) refuse(beliefs.scenario.absent!.party, absent.names)
}

function learn(beliefs: Beliefs, note: Note) {
  if (note.kind === 'priority') beliefs.cares(note.about, note.issue, 40)
  if (note.kind === 'red-line') beliefs.like(note.about, note.issue, note.choice, -SURE)
  if (note.kind === 'channel') hearChannel(beliefs, note)
}

/** Clauses that stop the absent party, and what it would rather see; or all that was sent will do. */
function hearChannel(beliefs: Beliefs, { about, stops, fits, slot }: Extract<Note, { kind: 'channel' }>) {
  const { delay } = beliefs.scenario.absent!
  const text = beliefs.sent.findLast((one) => one.slot + delay <= slot)?.text ?? beliefs.standing
  for (const [at, { issue, choice, prefers }] of stops.entries()) {
    beliefs.cares(about, issue, at === 0 ? 30 : 20)
    beliefs.mind(about, issue, choice, at === 0 ? -60 : -40)
    beliefs.like(about, issue, prefers, 20)
  }
  if (fits) for (let issue = 0; issue < text.length; issue += 1) beliefs.like(about, issue, text[issue]!, 20)
}

function hearMove(beliefs: Beliefs, view: SeatView, { move, slot }: Entry) {
  const { party } = move
  switch (move.kind) {
    case 'table':
      return beliefs.wants(party, [move], 30, 10)
    case 'package':
      return beliefs.wants(party, move.changes, 20, 6)
    case 'bridge':
      return beliefs.wants(party, move.changes, 5, 0)
    case 'stance':
      for (const said of move.stances) hearStance(beliefs, party, said.issue, said)
      return
    case 'trade':
      beliefs.wants(party, move.get, 25, 15)
      return beliefs.wants(party, move.give, 5, 0)
    case 'answer':
      return hearAnswer(beliefs, view, move)
    case 'offer':
      return beliefs.wants(party, move.changes, 35, move.padded ? 8 : 15)
    case 'take': {
      const offer = view.offers.find(({ id }) => id === move.offer)
      return beliefs.wants(party, offer?.changes ?? [], 15, 0)
    }
    case 'ask':
      beliefs.asked[party]![move.of]! += 1
      beliefs.askedAt[party]![move.of] = slot
      return
    case 'channel':
      if (move.sends === 'draft') beliefs.sent.push({ slot, text: beliefs.standing.slice() })
      return
    case 'request':
      beliefs.requested[party]! += 1
      return
    case 'reopen':
      beliefs.reopened[party]! += 1
      return
    case 'vow':
      beliefs.cares(party, move.issue, 20)
      return beliefs.like(party, move.issue, move.choice, move.sort === 'only' ? SURE / 2 : -SURE)
    case 'promise':
      return beliefs.like(party, move.issue, move.choice, move.sort === 'support' ? 15 : -15)
    case 'warn':
      beliefs.cares(party, move.issue, 15)
      return beliefs.like(party, move.issue, move.choice, -30)
    case 'object':
      beliefs.cares(party, move.issue, 30)
      return beliefs.like(party, move.issue, move.choice, -SURE)
    case 'criticise':
      return hearDislike(beliefs, party, move.reason.issue, -25, move)
    default:
      return
  }
}

function hearStance(beliefs: Beliefs, party: PartyIndex, issue: IssueIndex, said: Stance) {
  if (said.kind === 'accepts') {
    beliefs.like(party, issue, beliefs.standing[issue]!, 12)
    beliefs.cares(party, issue, CONCEDES)
  } else if (said.kind !== 'silent')
    hearDislike(beliefs, party, issue, said.kind === 'objects' ? -SURE : -25, said)
}

/** Somebody minds the wording that stands, and may say why and what it would rather see. */
function hearDislike(
  beliefs: Beliefs,
  party: PartyIndex,
  issue: IssueIndex,
  by: number,
  { reason, prefers }: Pick<Stance, 'reason' | 'prefers'>,
) {
  beliefs.cares(party, issue, reason?.away === undefined ? (reason?.guarded ? 6 : 15) : 3)
  beliefs.like(party, issue, beliefs.standing[issue]!, by)
  if (prefers !== undefined) beliefs.like(party, issue, prefers, 10)
}

function hearAnswer(beliefs: Beliefs, view: SeatView, move: Extract<Move, { kind: 'answer' }>) {
  const trade = view.trades.find(({ id }) => id === move.trade)
  const whole = [...(trade?.give ?? []), ...(trade?.get ?? [])]
  if (move.answer === 'counter') {
    beliefs.wants(move.party, move.get ?? [], 25, 10)
    return
  }
  if (move.answer === 'accept') {
    const part = [...(move.give ?? []), ...(move.get ?? [])]
    for (const { issue, choice } of part.length ? part : whole) beliefs.like(move.party, issue, choice, 12)
    return
  }
  const stopped = whole.find(({ issue }) => issue === move.reason?.issue)
  if (!stopped) return
  beliefs.cares(move.party, stopped.issue, 10)
  beliefs.like(move.party, stopped.issue, stopped.choice, -15)
}
