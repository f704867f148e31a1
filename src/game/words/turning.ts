import { called, inner, itemised, listed, opening, start, type Who } from './sentence.ts'

const SPELT = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Small numbers as words. */
function spelt(count: number): string {
  return SPELT[count] ?? String(count)
}

interface Votes {
  readonly capital: string
  readonly seatsFor: number
  readonly seats: number
  readonly quota: number
}

interface Bargain {
  readonly maker: Who
  readonly to: Who
  readonly give: readonly string[]
  readonly get: readonly string[]
}

/** Give for get; a step for which nothing was asked, or that was asked for nothing, stands alone. */
function bargain({ maker, to, give, get }: Bargain): string {
  const what = [give, get].filter((side) => side.length > 0).map((side) => itemised(side))
  return `the trade between ${maker.name} and ${to.name} (${what.join(' for ')})`
}

/** Of several trades so many are told at length. */
const AT_LENGTH = 2

/** The first of them, and how many more there are. */
function fewOf(trades: readonly string[]): string {
  const more = trades.length - AT_LENGTH
  return more <= 0 ? itemised(trades) : `${itemised(trades.slice(0, AT_LENGTH))}; and ${spelt(more)} more`
}

/** The name of a capital inside a sentence. */
function midway(name: string): string {
  return name.replace(/^The /, 'the ')
}

/** How many of the wordings that somebody put stood in the end, and how many of these only since somebody put them again. */
function standing(kept: number, all: number, back: number): string {
  const again = 'after it had been replaced for a time'
  if (all === 1) {
    if (kept === 0) return 'its one wording is not in the text'
    return back === 0 ? 'its one wording stands in the text' : `its one wording stands in the text, ${again}`
  }
  const stand = `${kept === 0 ? 'none' : spelt(kept)} of its ${spelt(all)} wordings ${kept === 1 ? 'stands' : 'stand'} in the text`
  if (back === 0) return stand
  if (kept === 1) return `${stand}, ${again}`
  return back === 1
    ? `${stand}, one of them ${again}`
    : `${stand}, ${back === kept ? 'all' : spelt(back)} of them after they had been replaced for a time`
}

/** What a session turned on, each in a line of its own. */
export const turning = {
  chapters: {
    agenda: 'Agenda',
    closing: 'Closing',
    reading: 'Final reading',
    final: (clause: string) => `Last sitting, on ${clause}`,
    answers: 'The answers',
    over: 'After the talks',
  },
  track: {
    all: (track: string, changes: readonly string[]) =>
      `${track}, ${changes.length === 1 ? 'agreed' : `all ${spelt(changes.length)} agreed`}: ${itemised(changes)}.`,
    some: (track: string, changes: readonly string[], left: readonly string[]) =>
      `${track}, ${spelt(changes.length)} of ${spelt(changes.length + left.length)} agreed: ${itemised(changes)}. Not agreed by then: ${listed(left)}.`,
    none: (track: string) => `${track}: nothing agreed by then; the text said nothing on any of it.`,
  },
  bracket: {
    /** What took the brackets off, and the wording that it brought, if it brought one. */
    freed: (clause: string, since: string, how: string, wording: string | null) =>
      `${start(clause)} had stood in brackets since ${since}; ${how}${wording === null ? '' : `: ${inner(wording)}`}.`,
    unsettled: (clause: string, since: string, how: string, wording: string | null) =>
      `${start(clause)} had stood in brackets since ${since}; ${how}, but it was not initialled${wording === null ? '' : `: ${inner(wording)}`}.`,
    stands: (clause: string, since: string, names: readonly string[]) =>
      `${start(clause)} stood in brackets from ${since} to the end${names.length === 0 ? '' : `, held there by ${listed(names.map(called))}`}.`,
    how: {
      table: (who: Who) => `${who.name} brought another wording`,
      traded: (maker: Who, to: Who) => `a trade between ${maker.name} and ${to.name} brought another wording`,
      bridged: (who: Who) => `the bridging text of ${who.name} brought another wording`,
      packaged: (who: Who) => `the package of ${who.name} brought another wording`,
      taken: (who: Who, to: Who) => `${who.name} took up the price of ${to.name}`,
      yielded: (who: Who) => `${who.name} gave up its reservation`,
      parked: (who: Who) => `${who.name} had it set aside`,
      left: (who: Who) => `${who.name}, which held it there, left`,
      otherwise: 'then nobody held it there any longer',
    },
  },
  lost: {
    reopened: (who: Who, clause: string, wording: string, since: string) =>
      `${opening(who)} reopened ${clause}, agreed since ${since} as ${inner(wording)}`,
    left: (who: Who, clause: string, wording: string, since: string) =>
      `When ${who.name} left, ${clause} was lost, agreed since ${since} as ${inner(wording)}`,
    heldUp: (clause: string, wording: string, since: string) =>
      `${start(clause)}, agreed since ${since} as ${inner(wording)}, came back into brackets: a delegation reserved on it whose signature had come to be needed`,
    again: (line: string, time: string) => `${line}; it was agreed again at ${time}.`,
    otherwise: (line: string, time: string, wording: string) =>
      `${line}; at ${time} it was agreed as ${inner(wording)}.`,
    never: (line: string) => `${line}; it was not agreed again.`,
  },
  broken: (maker: Who, to: Who, clause: string, trust: readonly [number, number] | null) =>
    `${opening(maker)} broke its promise to ${to.name} on ${clause}.${trust === null ? '' : ` Trust in it fell from ${trust[0]} to ${trust[1]}.`}`,
  trade: {
    carried: (b: Bargain) => `${start(bargain(b))} was taken, and stands in the text.`,
    unfinished: (b: Bargain) => `${start(bargain(b))} was taken, but not all of it was initialled.`,
    lapsed: (b: Bargain, by: Who, clause: string) =>
      `${start(bargain(b))} fell apart when ${by.name} changed ${clause}.`,
    /** One of several of the player's own, told in one line. */
    short: (other: Who, give: readonly string[], get: readonly string[]) =>
      `with ${other.name}, ${[give, get]
        .filter((side) => side.length > 0)
        .map((side) => listed(side))
        .join(' for ')}`,
    several: (p: Readonly<Record<'stands' | 'unfinished' | 'lapsed', readonly string[]>>) => {
      const parts = [
        [p.stands, p.stands.length === 1 ? 'stands in the text' : 'stand in the text'],
        [p.unfinished, p.unfinished.length === 1 ? 'was not all initialled' : 'were not all initialled'],
        [p.lapsed, 'fell apart'],
      ] as const
      const told = parts.flatMap(([some, what]) =>
        some.length === 0 ? [] : [`${spelt(some.length)} ${what} (${fewOf(some)})`],
      )
      return `Of the trades of your delegation, ${listed(told)}.`
    },
    /** By nobody's move: a signed text was refused, and one of its clauses came back. */
    undone: (b: Bargain, clause: string) =>
      `${start(bargain(b))} fell apart when a refusal of the text opened ${clause} again.`,
    lapsedAlone: (b: Bargain, by: Who) => `${start(bargain(b))} fell apart with a move of ${by.name}.`,
  },
  put: {
    bridge: (who: Who, kept: number, all: number, back: number) =>
      `${opening(who)} put a bridging text; ${standing(kept, all, back)}.`,
    package: (who: Who, kept: number, all: number, back: number) =>
      `${opening(who)} put a whole package; ${standing(kept, all, back)}.`,
  },
  objected: (who: Who, clause: string, wording: string, stood: boolean) =>
    `${opening(who)} objected on principle to ${inner(wording)} in ${clause}; ${stood ? 'it is in the text all the same' : 'it is not in the text'}.`,
  summary: {
    stops: (party: string, clauses: readonly string[]) =>
      `A summary through the channel named what stopped ${called(party)}: ${listed(clauses)}.`,
    fits: (party: string) => `A summary through the channel: nothing then stopped ${called(party)}.`,
    not: (party: string) => `A summary through the channel: not yet enough for ${called(party)}.`,
  },
  left: (who: Who) => `${opening(who)} left the talks.`,
  signal: (who: Who) => `${opening(who)} signalled that it might leave.`,
  reading: {
    signed: (agreed: number, all: number, names: readonly string[]) =>
      `${agreed} of ${all} clauses were read and signed by ${listed(names.map(called))}.`,
    /** After a last sitting, by whoever had signed before. */
    again: (agreed: number, all: number) =>
      `${agreed} of ${all} clauses were read, and signed by the same delegations.`,
    unsigned: (p: {
      readonly agreed: number
      readonly all: number
      readonly adjourned: readonly string[]
      readonly declined: readonly (readonly [party: string, clause: string | null])[]
      readonly ready: readonly string[]
    }) =>
      `${p.agreed} of ${p.all} clauses were read, and not signed: ${[
        ...p.declined.map(
          ([party, clause]) => `${called(party)} declined${clause === null ? '' : ` over ${clause}`}`,
        ),
        ...(p.adjourned.length > 0 ? [`${listed(p.adjourned.map(called))} asked to adjourn`] : []),
        ...(p.ready.length > 0
          ? [`${listed(p.ready.map(called))} ${p.ready.length === 1 ? 'was' : 'were'} ready to sign`]
          : []),
      ].join('; ')}.`,
  },
  capitals: {
    /** All of them together, those without a vote against named at once. */
    line: (whole: readonly string[], most: readonly Votes[], refused: readonly string[]) =>
      `${start(
        [
          ...(whole.length > 0 ? [`${listed(whole.map(midway))} accepted with every vote`] : []),
          ...most.map(
            ({ capital, seatsFor, seats }) => `${midway(capital)} accepted with ${seatsFor} of ${seats}`,
          ),
          ...refused,
        ].join('; '),
      )}.`,
    again: 'The capitals answered as before.',
    refused: ({ capital, seatsFor, seats, quota }: Votes, clause: string | null) =>
      `${midway(capital)} refused with ${seatsFor} of ${seats}, where ${quota} were needed${clause === null ? '' : `, and named ${clause}`}`,
  },
  absent: {
    accepted: (party: string) => `${start(called(party))}, not in the room, accepted the text.`,
    refused: (party: string, clause: string | null) =>
      `${start(called(party))}, not in the room, did not accept the text${clause === null ? '' : ` and named ${clause}`}.`,
  },
  sitting: {
    agreed: (clause: string, wording: string) =>
      `The last sitting, on ${clause} alone, agreed: ${inner(wording)}.`,
    open: (clause: string) => `The last sitting, on ${clause} alone, agreed on no wording.`,
  },
}
