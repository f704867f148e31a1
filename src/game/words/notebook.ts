import { called, counted, inner, itemised, listed, opening, start, type Who } from './sentence.ts'

/** A capital judges the whole text, also by what it does not say. */
function andSilence(clauses: number): string {
  if (clauses === 0) return ''
  return ` Silence on ${counted(clauses, 'clause', 'clauses')} counts too.`
}

export const notebook = {
  offer: {
    needs: (who: Who, changes: readonly string[]) =>
      `${opening(who)} would accept the text with: ${changes.map(inner).join('; ')}.`,
    stays: (who: Who, changes: readonly string[]) =>
      `${opening(who)} needed no change to the text, if this stays: ${changes.map(inner).join('; ')}.`,
    none: (who: Who) => `${opening(who)} could not name a price.`,
    noneBecause: (who: Who, clause: string, reason: string) =>
      `${opening(who)} saw no change within reach that would be enough; in the way was ${clause}: ${inner(reason)}.`,
    exact: 'Sounds exact: it said no more than it needs.',
    padded: 'Sounds guarded: it may be asking for more than it needs.',
    until: (time: string) => `Binding until ${time}`,
    noBinding: 'Nothing to take',
    over: (time: string) => `No longer binding since ${time}`,
    taken: 'Taken up',
    met: 'The text now says all of this',
    alsoNeeded: (name: string) => `${start(called(name))} must accept as well`,
  },
  away: (who: Who, low: number, high: number, most: number) =>
    `What a text must be worth to ${who.name}: between ${low} and ${high} of ${most} points, as far as you can see.`,
  note: {
    priority: {
      all: (who: Who, clause: string) => `What weighs most with ${who.name} is ${clause}.`,
      open: (who: Who, clause: string) =>
        `Of all that is still open, ${who.name} cares most about ${clause}.`,
      'open-rest': (who: Who, clause: string) =>
        `Beside what you know already, ${who.name} cares most about ${clause}, which is still open.`,
      rest: (who: Who, clause: string) =>
        `Beside what you know already, ${who.name} cares most about ${clause}.`,
    },
    redLine: (who: Who, clause: string, wording: string) =>
      `${opening(who)} will hardly ever sign this wording of ${clause}: ${inner(wording)}.`,
    /** What it answered to a text that was passed round, with what it would rather see where it said so. */
    criticism: (who: Who, clause: string, reason: string, prefers: string | null) =>
      prefers === null
        ? `${opening(who)} on ${clause}: ${inner(reason)}.`
        : `${opening(who)} on ${clause}: ${inner(reason)}. It would rather see: ${inner(prefers)}.`,
    /** How the clause reads by now that was named on the circulated text. */
    criticisedSince: {
      same: ' It still reads so.',
      silent: ' No wording stands there now.',
      reworded: ' It has been reworded since.',
      missing: ' No wording stands there yet.',
      worded: ' A wording stands there now.',
    },
    channelFits: (name: string) =>
      `A summary through the channel: nothing in the text as sent stops ${called(name)}.`,
    channelStop: (clause: string, prefers: string) =>
      `${clause}, where it would rather see: ${inner(prefers)}`,
    /** Of each clause a summary tells once; those named before it come after what is new. */
    channelStops: (name: string, stops: readonly string[], before: readonly string[]) =>
      `A summary through the channel. In the way for ${called(name)}: ${itemised(stops)}.${before.length === 0 ? '' : ` It names first what you had not been told; named before: ${listed(before)}.`}`,
    channelNot: (name: string) =>
      `A summary through the channel: the text as sent is not yet enough for ${called(name)}.`,
    capitalBelow: (clause: string, silent: number) =>
      `Your capital: with this text, most likely a no. Main worry: ${clause}.${andSilence(silent)}`,
    capitalWithin: (clause: string, silent: number) =>
      `Your capital: with this text it could go either way. Main worry: ${clause}.${andSilence(silent)}`,
    capitalAbove: (clause: string, silent: number) =>
      `Your capital: with this text, most likely a yes. Least liked: ${clause}.${andSilence(silent)}`,
  },
  seeks: (change: string) => `Seeks: ${change}`,
  opposes: (change: string) => `Opposes: ${change}`,
  draft: {
    about:
      'Drafted from what the others have said, here and in public, and from your own brief. It may be wrong where they were guarded.',
    noClause: 'Nothing to draft: no clause that this move may touch is open or held up.',
    noWording:
      'Nothing to draft: by what you have heard, and by your own brief, no other wording is likely to bring you closer. Asking or circulating the text may show one.',
    line: (change: string, suits: readonly string[], hurts: readonly string[]) => {
      const likely = suits.length > 0 ? `likely to suit ${listed(suits.map(called))}` : ''
      const harmed = hurts.length > 0 ? `${listed(hurts.map(called), 'or')} may mind it` : ''
      const known = [likely, harmed].filter((part) => part !== '').join('; ')
      return `${inner(change)}: ${known || 'nobody is known to mind it'}.`
    },
  },
  confidence: ['A guess so far', 'Some signs', 'Several signs', 'Well founded'] satisfies readonly [
    string,
    string,
    string,
    string,
  ],
  /** Before a party has given any sign itself. */
  unheard: { known: 'Only what was known before the talks', nothing: 'No sign yet' },
}

export const promises = {
  support: (clause: string, wording: string) => `Accept this wording of ${clause}: ${inner(wording)}`,
  refrain: (clause: string, wording: string) =>
    `Neither table nor accept this wording of ${clause}: ${inner(wording)}`,
  due: (time: string) => `By ${time}`,
  until: (time: string) => `Until ${time}`,
  word: {
    due: 'Due',
    keptSoFar: 'Kept so far',
    untested: 'Not put to the test yet',
    kept: 'Kept',
    broken: 'Broken',
    void: 'Fallen away',
  },
}

export const capital = {
  /** A call was about the text as it stood then. */
  toldAt: (time: string, line: string) => `${time}. ${line}`,
  /** What accepting without a word costs at home: how many clauses so far, how many are free, points for each more. */
  unargued: (count: number, free: number, points: number) =>
    `Agreed clauses that you accepted unargued: ${count}. Your capital lets ${free} pass and asks ${points} points more for each beyond. To table or trade on a clause once, or to reserve on it until a round ends, is to have argued; a call home accounts for the rest.`,
  word: {
    below: 'Below what your capital is likely to accept',
    within: 'Within the range where it could go either way',
    above: 'Above what your capital is likely to ask',
  },
}

export const owed = {
  offer: (who: Who) => `${opening(who)} asks what your delegation would need to accept the text.`,
  /** `counts` where meeting the criticism makes the text last longer. */
  criticise: (who: Who, counts: boolean) =>
    `${opening(who)} has circulated the text and asks for your main criticism.${counts ? ' If the clause that you name reads better for your side in the end, an agreement lasts longer.' : ''}`,
  trade: (who: Who) => `${opening(who)} proposes a trade and waits for your answer.`,
  counter: (who: Who) => `${opening(who)} answers your trade with another.`,
}
