import type { ClauseStatus } from '../../negotiation/condition.ts'
import { called, counted, inner, listed, signaturesOf, start, type Who } from './sentence.ts'

/** The words of the text itself: clauses, their statuses, and what your own brief says of wordings. */
export const clauses = {
  status: {
    open: 'Open',
    tabled: (who: Who) => `Tabled by ${who.name}`,
    traded: (who: Who, other: Who) => `From a trade of ${who.name} with ${other.name}`,
    bracketed: (names: readonly string[]) => `Reserved by ${listed(names.map(called))}`,
    bracketedByNobody: 'In brackets',
    agreed: (time: string) => `Agreed ${time}`,
    parked: 'Parked: the text is silent on it',
    reopened: 'Refused, and open again',
    leftOut: 'Left out of the text',
  },
  words: {
    open: 'open',
    tabled: 'tabled',
    bracketed: 'bracketed',
    agreed: 'agreed',
    parked: 'parked',
  } satisfies Record<ClauseStatus, string>,
  waitsForYou: 'Only your word is missing',
  /** Where this seat had accepted, for a trade that fell apart. */
  takenBack: 'A trade fell apart and took your acceptance back; only it is missing',
  you: 'you',
  waitsFor: (names: readonly string[]) => `Not yet heard: ${listed(names.map(called))}`,
  waitsForTrade: (numbers: readonly string[]) =>
    `Every signatory accepts. A trade binds it to ${listed(numbers)}: they are initialled together`,
  waitsForRound: 'Every signatory accepts; initialled when the round ends',
  /** Where an agreed wording is held up by somebody whose yes the text does not need. */
  agreedWithout: (names: readonly string[]) =>
    `${start(listed(names.map(called)))} ${names.length > 1 ? 'hold' : 'holds'} back, and this text needs no signature from ${names.length > 1 ? 'them' : 'it'}`,
  changed: (time: string) => `Changed ${time}`,
  silent: 'The text is silent',
  thisClause: 'this clause',
  thisParty: 'that delegation',
  heading: (number: string, name: string) => `${number} ${inner(name)}`,
  ref: (number: string, name: string) => `${number} (${inner(name)})`,
  numbered: (numbers: readonly string[]) =>
    `${numbers.length > 1 ? 'clauses' : 'clause'} ${numbers.join(', ')}`,
  set: (number: string, wording: string) => `${inner(wording)} (${number})`,
  track: {
    allAgreed: 'All agreed',
    bracketed: (count: number, of: number) => `${count} of ${of} in brackets`,
    agreed: (count: number, of: number) => `${count} of ${of} agreed`,
    open: (count: number) => `${counted(count, 'clause', 'clauses')}, none tabled`,
    tabled: (count: number, of: number) => `${count} of ${of} tabled`,
    settled: 'Settled, with clauses parked',
  },
  needs: (of: readonly Who[]) => `Needs ${signaturesOf(of)}`,
  recognition: 'Recognises a change of territory',
  basisFacts: (ids: readonly string[]) => `Rests on ${listed(ids)}.`,
  /** Lines why often say themselves that they assume. */
  assumed: (why: string) => (/^assumed/i.test(why) ? `${inner(why)}.` : `Assumed: ${inner(why)}.`),

  own: {
    best: 'Best for you',
    good: 'Good for you',
    middling: 'Neither good nor bad for you',
    poor: 'Poor for you',
    worst: 'Worst for you',
    equal: 'All the same to you',
    cannot: 'You cannot sign this',
    notYet: 'You cannot sign this as the rest stands',
    dear: 'Very costly for you',
  },
  weighing: {
    heavy: (word: string) => `${word}, great weight`,
    light: (word: string) => `${word}, little weight`,
  },
  advice: {
    silence: (word: string) => `As long as the text is silent: ${word.toLowerCase()}.`,
    standing: (word: string) => `${word}.`,
    heavy: 'This clause is among the heaviest of your brief.',
    light: 'This clause weighs little in your brief.',
  },
}
