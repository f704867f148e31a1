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

interface Bridged {
  readonly times: number
  readonly by: Who
  readonly wordings: readonly string[]
  readonly kept: number
}

function bridgedWordings({ times, wordings, kept }: Bridged): string {
  const [first] = wordings
  if (wordings.length === 1 && first)
    return `The one wording in ${times === 1 ? 'it' : 'them'}, ${first}, ${kept === 0 ? 'did not stand' : 'stood'} agreed at the end. Whose idea was it before it became the chair’s?`
  return `Of the wordings in ${times === 1 ? 'it' : 'them'} (${listed(wordings)}), ${kept === 0 ? 'none' : kept} stood agreed at the end. Whose idea was each of them before it became the chair’s?`
}

/** What a session gives to think about: each names what happened in it. */
export const questions = {
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
  bridged: (p: Bridged) =>
    `${opening(p.by)} put ${counted(p.times, 'bridging text', 'bridging texts')}. ${bridgedWordings(p)}`,
  order: (p: {
    readonly by: Who
    readonly first: string
    readonly last: string
    readonly unsettled: number
  }) =>
    `${start(p.by.name)} had ${p.first} talked about first and ${p.last} last, where ${counted(p.unsettled, 'clause was', 'clauses were')} not agreed when time ran out. What had already been given away by then?`,
}
