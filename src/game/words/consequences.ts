import { called, ended, inner, listed, opening, signaturesOf, slotsIn, start, type Who } from './sentence.ts'
import type { Telling } from './telling.ts'

/** By the names of parties; no name when it is everybody. */
function trusting(from: readonly string[]): string {
  if (from.length === 0) return 'Everybody trusts'
  return `${start(listed(from.map(called)))} ${from.length === 1 ? 'trusts' : 'trust'}`
}

/** In a note, your own delegation is simply you. */
function plainly(who: Who): string {
  return who.you ? 'you' : who.name
}

/** What follows from moves: in lines of their own, or as small notes under the move. */
export const consequences = {
  toTrack: [
    (p) => `The talks turn to the next track: ${inner(p.track)}.`,
    (p) => `Now on the table: ${inner(p.track)}.`,
  ] satisfies Telling<{ readonly track: string }>,
  toClosing:
    'The closing begins: every clause that is not initialled may be moved and traded, whatever its track.',
  toReading:
    'The final reading: only what is agreed is read aloud, and every signatory says whether it signs.',
  /** Who refused the text stands before it; where one refusal has just named the clause, it is not named again. */
  toFinal: (clause: string, refusals: readonly string[]) =>
    refusals.length === 1
      ? `${refusals[0]} One last short sitting is on that clause alone.`
      : [...refusals, `One last short sitting, on one clause alone: ${clause}.`].join(' '),
  toOver: 'The talks are over.',
  /** The text is empty where the player reads it on a card. */
  event: (title: string, text: string) => (text === '' ? ended(title) : `${ended(title)} ${ended(text)}`),
  signaturesNeeded: (of: readonly Who[]) => `The text as it stands also needs ${signaturesOf(of)}.`,
  signaturesSpared: (of: readonly Who[]) => `The text as it stands no longer needs ${signaturesOf(of)}.`,
  kept: [
    (p) => `${opening(p.who)} has kept its promise to ${p.to.name} on ${p.clause}.`,
    (p) => `A promise kept: ${p.who.name} to ${p.to.name}, on ${p.clause}.`,
  ] satisfies Telling<{ readonly who: Who; readonly to: Who; readonly clause: string }>,
  broken: [
    (p) => `${opening(p.who)} has broken its promise to ${p.to.name} on ${p.clause}.`,
    (p) => `A promise broken: ${p.who.name} to ${p.to.name}, on ${p.clause}.`,
  ] satisfies Telling<{ readonly who: Who; readonly to: Who; readonly clause: string }>,
  lapsed: (who: Who, to: Who, changes: readonly string[]) =>
    `The trade between ${who.name} and ${to.name} no longer stands (${changes.join('; ')}): neither is held to its part.`,
  void: (who: Who, to: Who, clause: string) =>
    `The promise of ${who.name} to ${to.name} on ${clause} has come to nothing; it is neither kept nor broken.`,

  took: (slots: number) => `The round took ${slotsIn(slots)} for it.`,
  clockLost: (slots: number, left: number) => `The clock loses ${slotsIn(slots)}; ${slotsIn(left)} in all.`,
  clockGained: (slots: number, left: number) => `The clock gains ${slotsIn(slots)}; ${slotsIn(left)} in all.`,
  finalSlots: (slots: number) => `The last sitting has ${slotsIn(slots)}.`,
  trustRises: (from: readonly string[], to: Who) => `${trusting(from)} ${plainly(to)} more.`,
  trustFalls: (from: readonly string[], to: Who) => `${trusting(from)} ${plainly(to)} less.`,
  trustFallsFar: (from: readonly string[], to: Who) => `${trusting(from)} ${plainly(to)} far less.`,
  nowInText: (changes: readonly string[]) => `Now in the text: ${changes.join('; ')}.`,
  bracketed: (clause: string) => `${start(clause)} stands in brackets.`,
  heldUp: (clause: string) =>
    `${start(clause)} stands in brackets again: a delegation reserves on it whose signature the text now needs.`,
  unbracketed: (clauses: readonly string[]) => `Nobody reserves on ${listed(clauses)} any longer.`,
  answeredOther: [
    (p) => `${start(called(p.absent))} has answered ${p.by.name}, which alone has heard what it says.`,
    (p) => `Another answer of ${called(p.absent)} has come, for the ears of ${p.by.name} alone.`,
    (p) => `${opening(p.by)} has heard from ${called(p.absent)} again and keeps to itself what was said.`,
  ] satisfies Telling<{ readonly absent: string; readonly by: Who }>,
  agreed: (clause: string) => `${start(clause)} is agreed.`,
  parked: (clause: string) => `${start(clause)} is parked.`,
  reopened: (clause: string) => `${start(clause)} is open again.`,
  reopenedWith: (clause: string, other: string) =>
    `${start(clause)} is open again, since a trade binds it to ${other}.`,
  nowAccepts: (who: Who, clause: string) => `${opening(who)} accepts ${clause}.`,
  nowReserves: (who: Who, clause: string) => `${opening(who)} reserves on ${clause}.`,
  nowObjects: (who: Who, clause: string) => `${opening(who)} objects to ${clause}.`,
  homeHigher: 'Going home without an agreement is now worth a little more to your side.',
  homeLower: 'Going home without an agreement is now worth a little less to your side.',
}
