import { localeOf } from './locale.ts'
import { called, counted, inner, listed, opening, start, type Who } from './sentence.ts'

export const agenda = {
  yours: 'You have the chair: set the order of the tracks. What is settled first shapes what comes later.',
  theirs: (who: Who) => `The order is set by ${who.name}.`,
}

export const reading = {
  silentOn: (number: string, name: string, meaning: string) =>
    `${number} ${inner(name)} is left out: ${inner(meaning)}.`,
  /** Why a clause that had a wording is left out. */
  stood: {
    reserved: (wording: string, names: readonly string[]) =>
      `${inner(wording)} stood in brackets, reserved by ${listed(names.map(called))}.`,
    unheard: (wording: string, names: readonly string[]) =>
      `${inner(wording)} was tabled; never accepted by ${listed(names.map(called))}.`,
    you: (wording: string) => `${inner(wording)} was tabled; only your acceptance was missing.`,
    tooLate: (wording: string) => `${inner(wording)} was accepted too late to be initialled.`,
  },
  worth: {
    farAbove: 'By your brief, this text is worth far more to your side than no agreement today.',
    above: 'By your brief, this text is worth more to your side than no agreement today.',
    edge: 'By your brief, this text is worth barely more to your side than no agreement today.',
    below:
      'By your brief, this text is worth less to your side than no agreement today. Not to sign is a respectable answer.',
    crosses: 'This text crosses a line that your brief says you cannot sign.',
  },
}

export const answers = {
  named: (line: string, clause: string, wish: string | null) =>
    wish === null
      ? `${inner(line)}: ${clause}. It would rather have the text say nothing there.`
      : `${inner(line)}: ${clause}. It would rather read there: ${inner(wish)}.`,
  final: (clause: string) => `There is one last short sitting, on ${clause} alone.`,
}

export const endings = {
  said: {
    sign: 'Signed',
    adjourn: 'Asked to adjourn',
    decline: 'Declined to sign',
    'go-on': 'Asked to go on',
  },
  /** Of a text that others kept from being signed. */
  ready: 'Was ready to sign',
  because: (said: string, clause: string, reason: string) => `${said}, naming ${clause}: ${inner(reason)}.`,
  left: (time: string) => `Left the talks at ${time}`,
  answered: (yes: boolean) => (yes ? 'accepts the text' : 'does not accept the text'),
  refused: (clause: string) => `does not accept the text and names ${clause}`,
  capital: (capital: string, answer: string) => `${capital} ${answer}`,
  durability: [
    'Unlikely to hold',
    'Fragile',
    'May hold',
    'Likely to hold',
    'Built to last',
  ] satisfies readonly [string, string, string, string, string],
}

interface Traded {
  readonly maker: Who
  readonly to: Who
  readonly give: readonly string[]
  readonly get: readonly string[]
}

export const debrief = {
  headline: {
    signed: (agreed: number, all: number) => `Signed, with ${agreed} of ${all} clauses agreed`,
    unsigned: (agreed: number, all: number) => `Not signed, with ${agreed} of ${all} clauses agreed`,
    none: 'No clause was agreed',
  },
  trust: {
    rose: (who: Who, from: number, to: number) =>
      `${opening(who)} trusted you more at the end than at the start: ${from} before, ${to} after.`,
    fell: (who: Who, from: number, to: number) =>
      `${opening(who)} trusted you less at the end than at the start: ${from} before, ${to} after.`,
    same: (who: Who, at: number) => `${opening(who)} trusted you at the end as at the start: ${at}.`,
  },
  found: {
    nothing: 'You did not ask for its reasons, and heard none.',
    reasons: (open: number, guarded: number) =>
      guarded === 0
        ? `Reasons you heard from it: ${open}, all of them plain.`
        : `Reasons you heard from it: ${open + guarded}, of which ${guarded} were guarded.`,
    heaviest: (clause: string) => `You heard what weighed most with it: ${clause}.`,
    missed: (clause: string) => `You did not hear what weighed most with it: ${clause}.`,
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
  oneText: (abouts: readonly string[]) => `One and the same text. ${abouts.join(' ')}`,
  questions: {
    lapsed: (p: Traded & { readonly time: string; readonly by: Who; readonly lost: string }) =>
      `At ${p.time} the trade of ${p.maker.name} with ${p.to.name} (${listed(p.give)} for ${listed(p.get)}) fell apart, when ${p.by.name} put ${p.lost} anew. Whose consent had been left out of it, and what would that have cost?`,
    countered: (p: Traded & { readonly time: string }) =>
      `At ${p.time} ${p.to.name} did not take the trade of ${p.maker.name} (${listed(p.give)} for ${listed(p.get)}), and put another in its place. What did the difference between the two tell?`,
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
      found: (changes: readonly string[], absent: string | null) =>
        `With ${changes.length === 1 ? 'one clause' : `${changes.length} clauses`} otherwise (${listed(changes)}) everybody needed could have signed, every capital${absent === null ? '' : `, and ${absent},`} would have said yes, and the text would likely have held.`,
    },
    noZone: 'By these briefs there was no text that every signatory would have preferred to none.',
    waiting: 'The exact comparison is still being computed.',
    tooLarge: 'This level has too many possible texts to compare them all.',
    unsignedBut: (zone: number) =>
      `There were ${zone.toLocaleString(localeOf('en'))} texts that every party needed would have preferred to none. None of them was signed.`,
    better: (names: readonly string[]) =>
      `A text that would have given every signatory at least as much as yours, and more to some, can be seen here: ${listed(names)}.`,
    betterElsewhere: (names: readonly string[]) =>
      `There were texts that would have given ${listed(names.map(called))} at least as much as yours, and more to one of them or to several. What they would have meant for others is not compared here.`,
    less: (names: readonly string[]) =>
      `Among ${listed(names.map(called))}, nobody could have had more without another having less.`,
  },
}
