import { localeOf } from './locale.ts'
import { questions } from './questions.ts'
import { called, counted, inner, itemised, listed, opening, start, type Who } from './sentence.ts'

/** The words of looking back. */
export const debrief = {
  headline: {
    signed: (agreed: number, all: number, refusedBy: readonly string[]) =>
      refusedBy.length === 0
        ? `Signed, with ${agreed} of ${all} clauses agreed`
        : `Signed, with ${agreed} of ${all} clauses agreed, and refused by ${listed(refusedBy.map(called))}`,
    unsigned: (agreed: number, all: number) => `Not signed, with ${agreed} of ${all} clauses agreed`,
    none: 'No clause was agreed',
  },
  found: {
    nothing: 'You heard nothing of what moved it.',
    askedInVain: 'You asked, and heard nothing of what moved it.',
    /** By the numbers of the clauses. */
    reasons: (who: Who, open: readonly string[], guarded: readonly string[]) =>
      open.length === 0
        ? `${opening(who)} gave you only guarded reasons, on ${listed(guarded)}.`
        : `${opening(who)} told you plainly what stood in its way on ${listed(open)}${guarded.length === 0 ? '' : `, and guardedly on ${listed(guarded)}`}.`,
    summaries: (calls: number, stops: readonly string[]) =>
      `${calls === 1 ? 'A summary' : 'Summaries'} through the channel told you what stopped it: ${listed(stops)}.`,
    fitted: (calls: number) =>
      `${calls === 1 ? 'A summary' : 'Summaries'} through the channel told you whether the text could be accepted, and named no clause.`,
    refused: (clauses: readonly string[]) => `Its answer to the signed text named ${listed(clauses)}.`,
    weighs: (clauses: readonly string[]) => `You learnt what weighs with it: ${listed(clauses)}.`,
    lines: (clauses: readonly string[]) =>
      `You learnt of a line that it would hardly cross: ${listed(clauses)}.`,
    heaviest: (clause: string) => `What weighed most with it, ${clause}, was among what you heard.`,
    missed: (clause: string) => `What weighed most with it you did not hear: ${clause}.`,
    own: 'This was your own brief.',
  },
  redLine: {
    never: (number: string, wording: string, why: string) => `${number}, ${inner(wording)}: never. ${why}`,
    unless: (number: string, wording: string, why: string) =>
      `${number}, ${inner(wording)}: only together with something else in the text. ${why}`,
    price: (number: string, wording: string, price: number, why: string) =>
      `${number}, ${inner(wording)}: it could sign this, but the text would be worth ${counted(price, 'point', 'points')} less to it. ${why}`,
  },
  packages: {
    yours: { name: 'Your text', about: 'What stood in the text without brackets at the end.' },
    theirs: {
      name: 'The text after you left',
      about: 'What the others had initialled when the talks were over. You had gone before.',
    },
    lasting: {
      name: 'A text that would have lasted',
      about:
        'The nearest that could be found that everybody needed would have signed, every capital ratified and nobody away from the table refused, and that was likely to hold.',
    },
    nash: {
      name: 'Nash',
      about:
        'Of all texts that everybody needed prefers to none, the one with the greatest product of gains.',
    },
    'kalai-smorodinsky': {
      name: 'Kalai and Smorodinsky',
      about: 'Everybody gets as nearly as possible the same share of the most it could have hoped for.',
    },
    egalitarian: {
      name: 'Egalitarian',
      about: 'The text in which the smallest gain is as large as it can be.',
    },
    welfare: {
      name: 'Greatest sum',
      about:
        'The text whose worths to all signatories add up to the most, even if one of them would rather have none.',
    },
  },
  /** Of a text that somebody whose yes it needs would rather not have. */
  below: (names: readonly string[]) =>
    `It is worth less than no agreement to ${listed(names.map(called))}, whose signature it needs.`,
  oneText: (abouts: readonly string[]) => `One and the same text. ${abouts.join(' ')}`,
  questions,
  left: {
    near: {
      none: 'A search found no text that everybody needed would have signed, that nobody would have refused afterwards, and that was likely to hold.',
      found: (changes: readonly string[], signers: readonly string[], absent: string | null) =>
        `With ${changes.length === 1 ? 'one clause' : `${changes.length} clauses`} otherwise (${listed(changes)}) ${listed(signers.map(called))} could have signed with a gain, every capital${absent === null ? '' : ` and ${called(absent)}`} would have said yes, and the text would likely have held.`,
    },
    /** Where the nearest text that would have lasted leaves the clause as it was that a refusal had named. */
    elsewhere: (p: {
      readonly by: string
      readonly clause: string
      readonly missed: number
      readonly bar: number
      readonly changes: readonly string[]
    }) =>
      `${start(called(p.by))} named ${p.clause} because that weighed most against the text. The answer itself weighs the whole text, which was worth ${counted(p.missed, 'point', 'points')} less to it than the ${p.bar} it asked for a yes. With ${p.clause} as it was, this would have made up for that: ${itemised(p.changes)}.`,
    /** What the last sitting, on one clause, could have come to. */
    sitting: {
      wording: (wording: string, signers: readonly string[], losing: readonly string[]) =>
        `${inner(wording)}, to be signed by ${listed(signers.map(called))}${losing.length === 0 ? '' : `, of whom ${listed(losing.map(called))} would have had less by it than by no agreement`}`,
      found: (clause: string, wordings: readonly string[]) =>
        `In the last sitting ${wordings.length === 1 ? 'one wording' : `${wordings.length} wordings`} of ${clause} would have been accepted by everybody who answers: ${itemised(wordings)}.`,
      /** Each with whoever would have refused it. */
      none: (
        clause: string,
        refused: readonly (readonly [wordings: readonly string[], by: readonly string[]])[],
      ) =>
        `In the last sitting no other wording of ${clause}, nor silence on it, would have been enough. ${refused
          .map(
            ([wordings, by]) => `${start(listed(by.map(called)))} would have refused: ${itemised(wordings)}.`,
          )
          .join(' ')}`,
    },
    noZone: 'By these briefs there was no text that every signatory would have preferred to none.',
    waiting: 'The exact comparison is still being computed.',
    tooLarge: 'This level has too many possible texts to compare them all.',
    unsignedBut: (zone: number) =>
      `There were ${zone.toLocaleString(localeOf('en'))} texts that everybody whose yes was needed would have preferred to no agreement. None of them was signed.`,
    better: (names: readonly string[]) =>
      `A text that would have given every signatory at least as much as yours, and more to some, can be seen here: ${listed(names)}.`,
    betterElsewhere: (names: readonly string[]) =>
      `There were texts that would have given ${listed(names.map(called))} at least as much as yours, and more to one of them or to several. What they would have meant for others is not compared here.`,
    less: (names: readonly string[]) =>
      `Among ${listed(names.map(called))}, nobody could have had more without another having less. Such a text lies on the frontier: no gain was left that would have cost none of them anything.`,
  },
}
