import { listOf, numbers } from './lists.ts'
import type { PartyIndex } from './scenario.ts'
import type { Commitment, Pending } from './ledger.ts'
import type { Consequence, Entry, Note } from './story.ts'
import type { Session } from './session.ts'

/** The session as one seat may see it: nobody else's notes, and nothing said aside between others. */
export interface SeatView extends Session {
  readonly me: PartyIndex
}

interface Aside {
  readonly aside: boolean
  readonly to: PartyIndex
  readonly maker: PartyIndex
}

/** The list itself when everything in it may be seen: nothing is copied in the usual case. */
function only<T>(
  list: readonly T[],
  party: PartyIndex,
  isSeen: (item: T, party: PartyIndex) => boolean,
): readonly T[] {
  for (let i = 0; i < list.length; i++) {
    if (!isSeen(list[i]!, party)) return list.filter((item) => isSeen(item, party))
  }
  return list
}

function isBetween({ aside, maker, to }: Aside, party: PartyIndex): boolean {
  return !aside || maker === party || to === party
}

function isAsked({ aside, by, of }: Session['requests'][number], party: PartyIndex): boolean {
  return !aside || by === party || of === party
}

function hears(entry: Entry, party: PartyIndex): boolean {
  return entry.heardBy.length === 0 || entry.heardBy.includes(party)
}

function mayKnow(consequence: Consequence, party: PartyIndex, promises: readonly Commitment[]): boolean {
  if (consequence.kind === 'note') return consequence.party === party
  if (consequence.kind === 'trade') return isBetween(consequence, party)
  if (consequence.kind !== 'promise') return true
  const promise = promises[consequence.promise]!
  return !promise.aside || promise.maker === party || promise.to === party
}

/** What a seat knows of an entry: all of it, part of it, or nothing. Field by field: play-outs ask for every decision. */
export function entryFor(
  entry: Entry,
  party: PartyIndex,
  promises: readonly Commitment[],
): Entry | undefined {
  const { consequences, own } = entry
  const heard = hears(entry, party)
  if (!heard && consequences.length === own) return undefined
  const known: Consequence[] = []
  let knownOwn = 0
  for (let i = heard ? 0 : own; i < consequences.length; i++) {
    if (!mayKnow(consequences[i]!, party, promises)) continue
    known.push(consequences[i]!)
    if (i < own) knownOwn++
  }
  if (heard && known.length === consequences.length) return entry
  const { round, slot, move, heardBy, discreet } = entry
  if (heard) return { round, slot, move, heardBy, consequences: known, own: knownOwn, discreet }
  const veil = { kind: 'pass', party: move.party } as const
  return { round, slot, move: veil, heardBy: [], consequences: known, own: 0, discreet, veiled: true }
}

function zeros(count: number): readonly number[] {
  return numbers(count, 0)
}

/** Only a seat's own row of a table, the others' left blank; made anew only where the row is not the same list as before. */
class OwnRow<T> {
  private made: readonly (readonly T[])[] = []
  private readonly blank: (count: number) => readonly T[]

  constructor(blank: (count: number) => readonly T[]) {
    this.blank = blank
  }

  of(table: readonly (readonly T[])[], party: PartyIndex): readonly (readonly T[])[] {
    if (this.made[party] === table[party] && this.made.length === table.length) return this.made
    const blank = this.blank(table.length)
    this.made = listOf(table.length, (index) => (index === party ? table[index]! : blank))
    return this.made
  }
}

/** What one seat comes to see of a session that is changed in place: the same story every time, and longer. */
export class SeenStory {
  private readonly party: PartyIndex
  private readonly seen: Entry[] = []
  private told = 0
  readonly reassured = new OwnRow(zeros)
  readonly narrowed = new OwnRow(zeros)
  readonly notes = new OwnRow<Note>(() => [])

  constructor(party: PartyIndex) {
    this.party = party
  }

  of({ story, promises }: Session): readonly Entry[] {
    for (; this.told < story.length; this.told++) {
      const entry = story[this.told]!
      const known = entry.discreet ? entryFor(entry, this.party, promises) : entry
      if (known !== undefined) this.seen.push(known)
    }
    return this.seen
  }
}

/** Whether a seat may know that somebody owes this. */
function isOpen(session: Session, pending: Pending, party: PartyIndex): boolean {
  if (pending.party === party || pending.kind === 'criticise' || pending.kind === 'react') return true
  if (pending.kind === 'offer') return !pending.aside || pending.to === party
  const trade = session.trades[pending.trade]!
  return !trade.aside || trade.maker === party
}

function withListener(sent: Session['channel'][number], party: PartyIndex): Session['channel'][number] {
  if (sent.by === party) return sent
  return { ...sent, for: sent.for.includes(party) ? [party] : [] }
}

/**
 * What a seat may see of a session. It shares the session's lists, so it is good until the next move on a plain copy.
 * Every field by name: a spread with one field more is a hundred times slower, and play-outs ask for every decision.
 */
export function viewFor(session: Session, party: PartyIndex, story = new SeenStory(party)): SeatView {
  return {
    me: party,
    difficulty: session.difficulty,
    stage: session.stage,
    round: session.round,
    slot: session.slot,
    slots: session.slots,
    persons: session.persons,
    order: session.order,
    trackSpent: session.trackSpent,
    trackSlots: session.trackSlots,
    clauses: session.clauses,
    trust: session.trust,
    ceiling: session.ceiling,
    candour: session.candour,
    patience: session.patience,
    reservationShift: session.reservationShift,
    yielding: session.yielding,
    promises: only(session.promises, party, isBetween),
    vows: session.vows,
    objections: session.objections,
    offers: only(session.offers, party, isBetween),
    trades: only(session.trades, party, isBetween),
    requests: only(session.requests, party, isAsked),
    pending: only(session.pending, party, (pending) => isOpen(session, pending, party)),
    moved: session.moved,
    roundCost: session.roundCost,
    uses: session.uses,
    floor: session.floor,
    recess: session.recess,
    recessUntil: session.recessUntil,
    advanced: session.advanced,
    pressed: session.pressed,
    reassured: story.reassured.of(session.reassured, party),
    broughtAt: session.broughtAt,
    fired: session.fired,
    channel: session.channel.length
      ? session.channel.map((sent) => withListener(sent, party))
      : session.channel,
    flags: session.flags,
    lastAgreed: session.lastAgreed,
    narrowed: story.narrowed.of(session.narrowed, party),
    barShift: session.barShift,
    notes: story.notes.of(session.notes, party),
    signatures: session.signatures,
    gone: session.gone,
    finalUsed: session.finalUsed,
    answers: session.answers,
    firstAnswers: session.firstAnswers,
    ended: session.ended,
    story: story.of(session),
  }
}
