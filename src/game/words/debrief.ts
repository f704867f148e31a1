import { localeOf } from './locale.ts'
import { called, counted, inner, itemised, listed, opening, start, type Who } from './sentence.ts'

interface Traded {
  readonly maker: Who
  readonly to: Who
  readonly give: readonly string[]
  readonly get: readonly string[]
}

interface Initialled {
  readonly clause: string
  readonly wording: string
  readonly time: string
}

interface Summary {
  readonly time: string
  readonly party: string
  readonly clause: string
  readonly stops: readonly string[]
}

interface Refused {
  readonly capital: string
  readonly seatsFor: number
  readonly seats: number
  readonly clause: string | null
}

function refusal({ capital, seatsFor, seats, clause }: Refused): string {
  return `${capital} refused, with ${seatsFor} of ${seats} for the text${clause === null ? '' : `, and named ${clause}`}.`
}

/** How much of a price became part of the text. */
function priceKept(kept: number, all: number): string {
  if (kept === all)
    return all === 1 ? 'It stands agreed in the text.' : 'All of it stands agreed in the text.'
  return kept === 0
    ? 'Nothing of it stands agreed in the text.'
    : `${kept} of ${all} stand agreed in the text.`
}

const VERDICTS = {
  below: 'that it would most likely be a no',
  within: 'that it could go either way',
  above: 'that it would most likely be a yes',
}

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
  questions: {
    /** After a refusal of the absent party, of which summaries had come before. */
    absent: {
      named: (p: Summary) =>
        `A summary had named what stopped ${called(p.party)}: ${listed(p.stops)}. In the end it was ${p.clause}. What did the text do with what you knew, and who in the room knew it too?`,
      other: (p: Summary) =>
        `The summaries that reached you named ${listed(p.stops)}; in the end ${called(p.party)} named ${p.clause}. What had been put right by then, and what was never sent or asked?`,
      fitted: (p: Summary) =>
        `At ${p.time} a summary named nothing that would stop ${called(p.party)}; in the end it named ${p.clause}. What had changed in the text since it was sent?`,
    },
    capital: {
      called: (p: Refused, time: string, verdict: 'below' | 'within' | 'above') =>
        `${refusal(p)} When you called home at ${time}, you were told ${VERDICTS[verdict]}. What became of the text, and of that answer, between the call and the end?`,
      uncalled: (p: Refused) =>
        `${refusal(p)} You had not called home. When could a call have changed something, and what would you have left undone for it?`,
      others: (p: Refused, who: Who) =>
        `${refusal(p)} What had ${who.name} shown of that in the room, and what could have been asked in time?`,
    },
    lapsed: (
      p: Traded & {
        readonly time: string
        readonly by: Who
        readonly lost: string
        readonly replaced: boolean
      },
    ) =>
      `At ${p.time} the trade of ${p.maker.name} with ${p.to.name} (${listed(p.give)} for ${listed(p.get)}) fell apart, when ${p.by.name} ${p.replaced ? `reworded ${p.lost}` : `took ${p.lost} out of it`}. Whose consent had been left out of it, and what would that have cost?`,
    countered: (p: Traded & { readonly time: string }) =>
      `At ${p.time} ${p.to.name} did not take the trade of ${p.maker.name} (${listed(p.give)} for ${listed(p.get)}), and put another in its place. What did the difference between the two tell?`,
    unsigned: (p: {
      readonly time: string
      readonly refusals: readonly {
        readonly who: Who
        readonly adjourn: boolean
        readonly clause: string | null
      }[]
      readonly ready: readonly Who[]
    }) => {
      const refused = p.refusals.map(
        ({ who, adjourn, clause }) =>
          `${who.name} ${adjourn ? 'asked to adjourn' : 'declined'}${clause === null ? '' : `, naming ${clause}`}`,
      )
      const ready =
        p.ready.length === 0 ? '' : ` ${start(listed(p.ready.map(({ name }) => name)))} would have signed.`
      return `At ${p.time} the text was read and not signed: ${itemised(refused)}.${ready} What would have made it worth signing, and at what hour could that have been asked?`
    },
    left: (p: { readonly time: string; readonly who: Who; readonly agreed: number; readonly all: number }) =>
      `At ${p.time} ${p.who.name} left, and ${p.agreed} of ${p.all} clauses were initialled in the end. What would have had to stand in the text by that hour for it to stay?`,
    stood: (p: Traded & { readonly time: string }) =>
      `${opening(p.to)} took the trade that ${p.maker.name} put at ${p.time} (${listed(p.give)} for ${listed(p.get)}), and all of it stands in the text. Which half would have stood without the other, and who else has paid for it?`,
    held: (p: {
      readonly from: string
      readonly by: Who
      readonly clause: string
      /** The wording at that time, where it was another. */
      readonly before: string | null
      readonly to: string
      readonly wording: string
    }) =>
      p.before === null
        ? `At ${p.from} ${p.by.name} reserved on ${p.clause}. At ${p.to} the same words were initialled: ${inner(p.wording)}. What had changed, if not the words?`
        : `At ${p.from} ${p.by.name} reserved on ${p.clause}, ${inner(p.before)}. At ${p.to} it was initialled as ${inner(p.wording)}. What had to be said before somebody could write that, and who paid for the difference?`,
    priced: (p: {
      readonly time: string
      readonly maker: Who
      readonly changes: readonly string[]
      /** The text said it already, and it was to stay. */
      readonly stays: boolean
      readonly kept: number
    }) =>
      `At ${p.time} ${p.maker.name} told you what ${p.stays ? 'had to stay' : 'it needed'}: ${listed(p.changes)}. ${priceKept(p.kept, p.changes.length)} Was it a price, a reason or a test, and how can one tell?`,
    noPrice: (time: string, maker: Who, clause: string | null) =>
      `At ${time} ${maker.name} could name you no price${clause === null ? '' : `, because of ${clause}`}. What would have had to lie on the table before there was one, and who could have put it there?`,
    firstAndLast: (first: Initialled, last: Initialled) =>
      `${start(first.clause)} was the first to be initialled, at ${first.time} (${inner(first.wording)}); ${last.clause}, at ${last.time} (${inner(last.wording)}), was the last. What made the one easier than the other, and did the first decide anything about the last?`,
    late: (p: {
      readonly all: number
      readonly late: number
      readonly from: string
      readonly to: string
      readonly first: string
    }) =>
      `Of ${p.all} initialled clauses ${p.late} were initialled from ${p.from} to ${p.to}; the first had been at ${p.first}. What did the late ones wait for: a price, somebody’s trust, or only the hour?`,
    broken: (p: {
      readonly time: string
      readonly maker: Who
      readonly to: Who
      readonly clause: string
      readonly wording: string
      readonly due: string
    }) =>
      `${opening(p.maker)} had promised ${p.to.name} something on ${p.clause}, ${inner(p.wording)}, until ${p.due}, and broke it at ${p.time}. What was gained by it, what did it cost, and could ${p.to.name} have been asked to release it?`,
    bridged: (p: {
      readonly times: number
      readonly by: Who
      readonly wordings: readonly string[]
      readonly kept: number
    }) =>
      `${opening(p.by)} put ${counted(p.times, 'bridging text', 'bridging texts')}. Of the wordings in ${p.times === 1 ? 'it' : 'them'} (${listed(p.wordings)}), ${p.kept === 0 ? 'none' : p.kept} stood agreed at the end. Whose idea was each of them before it became the chair’s?`,
    order: (p: {
      readonly by: Who
      readonly first: string
      readonly last: string
      readonly unsettled: number
    }) =>
      `${start(p.by.name)} had ${p.first} talked about first and ${p.last} last, where ${counted(p.unsettled, 'clause was', 'clauses were')} not agreed when time ran out. What had already been given away by then?`,
  },
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
