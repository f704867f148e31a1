import type { PartyIndex } from './scenario.ts'
import type { Commitment, Consequence, Entry, Session } from './session.ts'

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
function only<T>(list: readonly T[], isSeen: (item: T) => boolean): readonly T[] {
  for (let i = 0; i < list.length; i++) if (!isSeen(list[i]!)) return list.filter(isSeen)
  return list
}

function hears(entry: Entry, party: PartyIndex): boolean {
  return entry.heardBy.length === 0 || entry.heardBy.includes(party)
}

function mayKnow(consequence: Consequence, party: PartyIndex, promises: readonly Commitment[]): boolean {
  if (consequence.kind === 'note') return consequence.party === party
  if (consequence.kind !== 'promise') return true
  const promise = promises[consequence.promise]!
  return !promise.aside || promise.maker === party || promise.to === party
}

function entryFor(entry: Entry, party: PartyIndex, promises: readonly Commitment[]): Entry | undefined {
  const known = entry.consequences.filter((consequence) => mayKnow(consequence, party, promises))
  if (hears(entry, party)) {
    const own = entry.consequences.slice(0, entry.own).filter((one) => known.includes(one)).length
    return { ...entry, consequences: known, own }
  }
  const after = known.filter((consequence) => entry.consequences.indexOf(consequence) >= entry.own)
  if (after.length === 0) return undefined
  const move = { kind: 'pass', party: entry.move.party } as const
  return { ...entry, move, heardBy: [], consequences: after, own: 0, veiled: true }
}

function storyFor(session: Session, party: PartyIndex): readonly Entry[] {
  const { promises } = session
  const isPlain = (entry: Entry) =>
    hears(entry, party) && entry.consequences.every((consequence) => mayKnow(consequence, party, promises))
  if (session.story.every(isPlain)) return session.story
  return session.story.flatMap((entry) => (isPlain(entry) ? entry : (entryFor(entry, party, promises) ?? [])))
}

function ownRow<T>(table: readonly (readonly T[])[], party: PartyIndex, blank: readonly T[]) {
  return table.map((row, index) => (index === party ? row : blank))
}

/** What a seat may see of a session. It shares the session's lists, so it is good until the next move on a plain copy. */
export function viewFor(session: Session, party: PartyIndex): SeatView {
  const between = (said: Aside) => !said.aside || said.maker === party || said.to === party
  const nothing = session.gone.map(() => 0)
  return {
    ...session,
    me: party,
    promises: only(session.promises, between),
    offers: only(session.offers, between),
    trades: only(session.trades, between),
    requests: only(session.requests, ({ aside, by, of }) => !aside || by === party || of === party),
    pending: only(session.pending, (pending) => {
      if (pending.party === party || pending.kind === 'criticise' || pending.kind === 'react') return true
      if (pending.kind === 'offer') return !pending.aside || pending.to === party
      return between(session.trades[pending.trade]!)
    }),
    notes: ownRow(session.notes, party, []),
    narrowed: ownRow(session.narrowed, party, nothing),
    reassured: ownRow(session.reassured, party, nothing),
    story: storyFor(session, party),
  }
}
