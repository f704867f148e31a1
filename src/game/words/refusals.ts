import type { WhyNot } from '../refusal-code.ts'
import { start } from './sentence.ts'

interface About {
  /** For example: 2.1 (Contingent); or, without a clause: this clause. */
  readonly clause: string
  /** For example: the US delegation; or: it. */
  readonly party: string
}

/** Why something cannot be done now, in one short line for a button. */
export const refusals: Readonly<Record<WhyNot, (p: About) => string>> = {
  'not-your-turn': () => 'It is not your turn.',
  over: () => 'The talks are over.',
  'wrong-stage': () => 'Not in this part of the talks.',
  'already-moved': () => 'Your delegation has made its move in this round.',
  'no-such-thing': () => 'Nothing here that it could be used on now.',
  'no-ability': () => 'Your delegation cannot do this.',
  'used-up': () => 'Used as often as the level allows.',
  'no-time': () => 'There are not enough slots left for it.',
  'clause-agreed': (p) => `${start(p.clause)} is initialled; reopen it first.`,
  'clause-not-agreed': (p) => `${start(p.clause)} is not initialled yet.`,
  'clause-not-on-table': (p) => `No wording of ${p.clause} is on the table.`,
  'clause-parked': (p) => `${start(p.clause)} is parked.`,
  'other-track': (p) => `The track of ${p.clause} comes later.`,
  'same-wording': (p) => `${start(p.clause)} already reads like this.`,
  'tabled-this-round': (p) => `${start(p.clause)} was tabled in this round; change it in the next.`,
  'bound-by-offer': (p) => `On ${p.clause} your delegation is bound by what it offered or traded.`,
  'one-sided': () => 'A part of an exchange has something in it for either side.',
  'whole-only': () => 'What answers your own trade is taken whole, or refused.',
  'bound-by-objection': (p) => `An objection of your own stands against this wording of ${p.clause}.`,
  'not-present': (p) => `${start(p.party)} is not at the table.`,
  'to-oneself': () => 'This is for another delegation.',
  'nothing-offered': () => 'Nothing has been offered that could be taken.',
  expired: () => 'It no longer stands; its time has passed.',
  'reaction-due': () => 'First the news wants an answer.',
  'answer-due': () => 'First an answer is owed.',
  'promise-exists': () => 'This is on the record already.',
  'supports-it': (p) => `Your delegation accepts this wording of ${p.clause} itself; take that back first.`,
  'last-sitting': () => 'In this last sitting only the clause that was named may be changed.',
  twice: () => 'Already on the other side of this trade.',
  'not-this-seat': () => 'This is not open to your seat.',
}
