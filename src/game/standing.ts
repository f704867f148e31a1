import type { PartyIndex, TrackIndex } from '../negotiation/scenario.ts'
import type { Answers, Session } from '../negotiation/session.ts'
import type { Pending } from '../negotiation/ledger.ts'
import type { Stage } from '../negotiation/stage.ts'

/** What the machine asks of the rules: every answer is read off the session, none is decided here. */

export function stageIs(session: Session, kind: Stage['kind']): boolean {
  return session.stage.kind === kind
}

export function talksOn(session: Session, track: TrackIndex): boolean {
  return session.stage.kind === 'talks' && session.stage.track === track
}

/** The event that waits for this party's reaction, if any. */
export function interrupts(session: Session, party: PartyIndex): (Pending & { kind: 'react' }) | undefined {
  for (const pending of session.pending) {
    if (pending.kind === 'react' && pending.party === party) return pending
  }
  return undefined
}

/** The answers to be shown now: the first ones before the final sitting, the last ones after a signed text. */
export function answersOf(session: Session): Answers | null {
  if (session.stage.kind === 'final') return session.firstAnswers ?? session.answers
  return session.ended?.outcome === 'signed' ? session.answers : null
}

export function capitalsAnswered(session: Session): boolean {
  return (answersOf(session)?.capitals.length ?? 0) > 0
}

export function absentAnswered(session: Session): boolean {
  return answersOf(session)?.absent !== undefined
}

/** Whom the player may take aside: delegations at the table, not its own and not gone. */
export function canVisit(
  session: Session,
  seated: readonly boolean[],
  me: PartyIndex,
  party: PartyIndex,
): boolean {
  return party !== me && seated[party] === true && session.gone[party] !== true
}
