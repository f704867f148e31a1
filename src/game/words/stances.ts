import { inner, listed, opening, start, type Who } from './sentence.ts'
import type { Telling } from './telling.ts'

interface Clauses {
  readonly who: Who
  readonly clauses: readonly string[]
}
interface Because {
  readonly who: Who
  readonly clause: string
  readonly reason: string
}

/** What delegations say of clauses. A reason completes the line after its colon. */
export const stances = {
  /** The delegation, once a line has named it. */
  it: 'it',
  accepts: [
    (p) => `${opening(p.who)} accepts ${listed(p.clauses)}.`,
    (p) => `No reservation from ${p.who.name} on ${listed(p.clauses)}.`,
    (p) => `${opening(p.who)} lets ${listed(p.clauses)} stand as drafted.`,
    (p) => `${opening(p.who)} can accept ${listed(p.clauses)}.`,
    (p) => `${opening(p.who)} raises no objection to ${listed(p.clauses)}.`,
    (p) => `${opening(p.who)} says yes to ${listed(p.clauses)}.`,
    (p) => `${opening(p.who)} puts no bracket round ${listed(p.clauses)}.`,
    (p) => `${opening(p.who)} goes along with ${listed(p.clauses)}.`,
  ] satisfies Telling<Clauses>,

  /** Of a wording against which it had spoken as it stands: a yes as if nothing had been said would contradict it. */
  givesWay: [
    (p) => `${opening(p.who)} now accepts ${listed(p.clauses)}, which it had spoken against.`,
    (p) => `${opening(p.who)} had spoken against ${listed(p.clauses)}, and gives way.`,
  ] satisfies Telling<Clauses>,

  reserves: [
    (p) => `${opening(p.who)} reserves on ${p.clause}: ${inner(p.reason)}.`,
    (p) => `${opening(p.who)} puts brackets round ${p.clause}: ${inner(p.reason)}.`,
    (p) => `On ${p.clause}, ${p.who.name} reserves: ${inner(p.reason)}.`,
    (p) => `${opening(p.who)} does not yet accept ${p.clause}: ${inner(p.reason)}.`,
    (p) => `${opening(p.who)} cannot accept ${p.clause} as it reads: ${inner(p.reason)}.`,
    (p) => `${opening(p.who)} holds ${p.clause} in brackets: ${inner(p.reason)}.`,
    (p) => `A reservation from ${p.who.name} on ${p.clause}: ${inner(p.reason)}.`,
  ] satisfies Telling<Because>,

  reservesFor: [
    (p) => `${opening(p.who)} reserves on ${p.clause} and points to ${p.other}: ${inner(p.reason)}.`,
    (p) => `On ${p.clause}, ${p.who.name} reserves because of ${p.other}: ${inner(p.reason)}.`,
  ] satisfies Telling<Because & { readonly other: string }>,

  reservesPlainly: [
    (p) => `${opening(p.who)} reserves on ${listed(p.clauses)} and gives no reason.`,
    (p) => `${opening(p.who)} puts ${listed(p.clauses)} in brackets, without a reason.`,
  ] satisfies Telling<Clauses>,

  objects: [
    (p) => `${opening(p.who)} objects on principle to the wording of ${p.clause}: ${inner(p.reason)}.`,
    (p) => `An objection of principle from ${p.who.name} on ${p.clause}: ${inner(p.reason)}.`,
  ] satisfies Telling<Because>,

  objectsPlainly: [
    (p) => `${opening(p.who)} objects on principle to ${listed(p.clauses)}.`,
  ] satisfies Telling<Clauses>,

  withdraws: [
    (p) => `${opening(p.who)} withdraws what it had said of ${listed(p.clauses)}.`,
    (p) => `${opening(p.who)} leaves ${listed(p.clauses)} without comment for now.`,
  ] satisfies Telling<Clauses>,

  alsoReserves: [
    (p) => `It reserves on ${listed(p.clauses)} as well.`,
    (p) => `${opening(p.who)} also keeps ${listed(p.clauses)} in brackets.`,
  ] satisfies Telling<Clauses>,

  wouldRather: [
    (p) => `It would rather see: ${inner(p.wording)}.`,
    (p) => `Instead it asks for: ${inner(p.wording)}.`,
    (p) => `It proposes instead: ${inner(p.wording)}.`,
    (p) => `The wording it could work with: ${inner(p.wording)}.`,
    (p) => `In its place it would put: ${inner(p.wording)}.`,
    (p) => `It could go along with this: ${inner(p.wording)}.`,
    (p) => `It is looking for: ${inner(p.wording)}.`,
    (p) => `Nearer to what it needs: ${inner(p.wording)}.`,
    (p) => `It prefers another wording: ${inner(p.wording)}.`,
  ] satisfies Telling<{ readonly wording: string }>,

  /** One delegation's line under a clause, without telling when it was said. */
  line: {
    silent: (who: Who) => `${opening(who)} has not spoken on this wording.`,
    accepts: (who: Who) => `${opening(who)} accepts this wording.`,
    /** Who it is, and that it reserves or objects, stands above. */
    plain: 'It gives no reason.',
    because: (reason: string) => `${start(inner(reason))}.`,
    becauseOf: (clause: string, reason: string) => `Because of ${clause}: ${inner(reason)}.`,
  },

  /** Two to five words for the clause row. */
  short: {
    silent: 'has not spoken',
    accepts: 'accepts',
    reserves: 'reserves',
    prefers: (wording: string) => `wants ${inner(wording)}`,
    objects: 'objects on principle',
    kinds: {
      interest: 'costs it too much',
      principle: 'a matter of principle',
      home: 'fears the answer at home',
      trust: 'lacks trust',
      order: 'wants another order',
      time: 'sees it as too early',
    },
  },

  /** The same where several delegations stand before it. */
  shared: {
    silent: 'have not spoken',
    accepts: 'accept',
    reserves: 'reserve',
    prefers: (wording: string) => `want ${inner(wording)}`,
    objects: 'object on principle',
    kinds: {
      interest: 'it costs them too much',
      principle: 'a matter of principle',
      home: 'fear the answer at home',
      trust: 'lack trust',
      order: 'want another order',
      time: 'see it as too early',
    },
  },

  /** A reason that no line of the level tells: it completes a line after its colon. */
  because: {
    absent: (name: string) => `it does not expect ${name} to accept this wording`,
    capital: (name: string) => `the capital of ${name} has refused the text with this wording`,
    kinds: {
      interest: 'as the rest stands, it would cost too much',
      principle: 'this is a line that it does not cross',
      home: 'it could not answer for this at home',
      trust: 'the same words would be easier to take from somebody it trusts more',
      order: 'something else in the text has to be settled first',
      time: 'it is too early to settle this',
    },
  },

  /** By all at the table, in a few words. */
  initialled: (clause: string) => `${start(clause)} is initialled.`,
  initialledTogether: (numbers: readonly string[]) => `${listed(numbers)} are initialled.`,
  agreedTogether: (clauses: readonly string[]) =>
    `${start(listed(clauses))} are agreed and initialled by all at the table.`,
  everybody: 'all at the table',
  agreed: [
    (p) => `${start(p.clause)} is agreed and initialled by ${listed(p.by)}.`,
    (p) => `${start(p.clause)} is settled: ${listed(p.by)} initial it.`,
    (p) => `No signatory reserves on ${p.clause}: ${listed(p.by)} initial it.`,
    (p) => `${start(listed(p.by))} initial ${p.clause}: agreed, not yet signed.`,
  ] satisfies Telling<{ readonly clause: string; readonly by: readonly string[] }>,
}
