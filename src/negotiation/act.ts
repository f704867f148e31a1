import type { Draft } from 'immer'
import type { PartyIndex, Scenario } from './scenario.ts'
import type { Consequence, Note } from './story.ts'
import type { Session, World } from './session.ts'

/** A session while the rules change it: immer's draft, or a private plain copy. */
export type SessionDraft = Draft<Session>

/** One move being carried out, with what it brought about so far. */
export interface Act {
  readonly world: World
  readonly scenario: Scenario
  readonly s: SessionDraft
  readonly out: Consequence[]
}

/** Writes down what one party alone came to know. */
export function learn(act: Act, party: PartyIndex, note: Note): void {
  act.s.notes[party]!.push(note as Draft<Note>) // a note is never changed once written
  act.out.push({ kind: 'note', party, note })
}

/** Narrows what a party sees of a hidden bar by a share of what is still open, in per cent. */
export function narrow(act: Act, viewer: PartyIndex, of: PartyIndex, share: number): void {
  const row = act.s.narrowed[viewer]!
  row[of] = row[of]! + Math.floor(((100 - row[of]!) * share) / 100)
}
