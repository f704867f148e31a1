import type { SessionDraft } from './act.ts'
import { listOf } from './lists.ts'
import type { Session } from './session.ts'

function rows<T>(table: readonly (readonly T[])[]): T[][] {
  return listOf(table.length, (at) => table[at]!.slice())
}

function copyOfClause(clause: SessionDraft['clauses'][number]): SessionDraft['clauses'][number] {
  const { choice, status, by, tabledIn, stances, agreedAt, initials, link } = clause
  return { choice, status, by, tabledIn, stances: stances.slice(), agreedAt, initials, link }
}

/**
 * A private copy that the rules may change, for play-outs. What the rules only ever replace (stances, promises, offers,
 * trades, notes, story) is shared with the original; the lists and clauses that hold it are not.
 */
export function copyOf(session: Session): SessionDraft {
  const copy = { ...session } as SessionDraft // every list that the rules write into is replaced below
  copy.order = session.order.slice()
  copy.trackSpent = session.trackSpent.slice()
  copy.trackSlots = session.trackSlots.slice()
  copy.clauses = listOf(session.clauses.length, (issue) =>
    copyOfClause((session as SessionDraft).clauses[issue]!),
  )
  copy.trust = rows(session.trust)
  copy.ceiling = rows(session.ceiling)
  copy.candour = session.candour.slice()
  copy.patience = session.patience.slice()
  copy.reservationShift = session.reservationShift.slice()
  copy.yielding = session.yielding.slice()
  copy.promises = session.promises.slice()
  copy.vows = session.vows.slice()
  copy.objections = session.objections.slice()
  copy.offers = (session as SessionDraft).offers.slice()
  copy.trades = (session as SessionDraft).trades.slice()
  copy.requests = session.requests.slice()
  copy.pending = session.pending.slice()
  copy.moved = session.moved.slice()
  copy.uses = rows(session.uses)
  copy.pressed = rows(session.pressed)
  copy.reassured = rows(session.reassured)
  copy.broughtAt = session.broughtAt.slice()
  copy.fired = (session as SessionDraft).fired.slice()
  copy.channel = (session as SessionDraft).channel.slice()
  copy.flags = session.flags.slice()
  copy.narrowed = rows(session.narrowed)
  copy.barShift = session.barShift.slice()
  copy.notes = rows((session as SessionDraft).notes)
  copy.signatures = session.signatures.slice()
  copy.gone = session.gone.slice()
  copy.story = (session as SessionDraft).story.slice()
  return copy
}
