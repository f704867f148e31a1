import type { Wishes } from './compose.ts'

export type Seat = 'uk' | 'us' | 'ua' | 'kittiwick' | 'orrow' | 'light'

export const LEADERS: Readonly<Record<Seat, string>> = {
  uk: 'David Lammy',
  us: 'Keith Kellogg',
  ua: 'Andriy Yermak',
  kittiwick: 'Tild Wrenna',
  orrow: 'Hask Ormery',
  light: 'Pell Ansty',
}

/** The level in which each seat is. */
export const LEVELS: Readonly<Record<Seat, string>> = {
  uk: 'london-2025-04-23',
  us: 'london-2025-04-23',
  ua: 'london-2025-04-23',
  kittiwick: 'the-lull',
  orrow: 'the-lull',
  light: 'the-lull',
}

/** A move to try, with what to choose for it; `aside` speaks to that delegation in the corridor. */
export interface Attempt {
  readonly move: string
  readonly wishes: Wishes
  readonly aside?: string
}

const attempt = (move: string, ...wishes: Wishes): Attempt => ({ move, wishes })
const aside = (who: string, move: string, ...wishes: Wishes): Attempt => ({ move, wishes, aside: who })

export const GOOD: Wishes = [/Best for you/, /Good for you/, /Neither good/]

/** What each seat tries, round by round and then again from the start; what is not possible then is left out. */
export const PLANS: Readonly<Record<Seat, readonly Attempt[]>> = {
  uk: [
    attempt('Ask what they need', /Ukraine/, /In the room/),
    attempt('Table a wording', ...GOOD),
    attempt('Circulate the text'),
    aside('United States', 'Ask what they need', /Aside/),
    attempt('Take an offer'),
    attempt('Put a bridging text', ...GOOD),
    attempt('Call a recess'),
    attempt('Trade across clauses', /United States/, ...GOOD),
    attempt('Table a wording', ...GOOD),
    attempt('Call your capital'),
    attempt('Call a caucus', /Ukraine/),
    attempt('Give the floor', /France/),
    attempt('Take an offer'),
    attempt('Move on'),
  ],
  us: [
    attempt('Ask what they need', /Ukraine/, /In the room/),
    attempt('Telephone Moscow'),
    attempt('Table a wording', ...GOOD),
    aside('United Kingdom', 'Ask what they need', /Aside/),
    attempt('Take an offer'),
    attempt('Put a whole package', ...GOOD),
    attempt('Trade across clauses', /Ukraine/, ...GOOD),
    attempt('Brief the press'),
    attempt('Reassure', /Ukraine/),
    attempt('Signal readiness to leave'),
    attempt('Park a clause'),
  ],
  ua: [
    attempt('Ask what they need', /United States/, /In the room/),
    attempt('Table a wording', ...GOOD),
    attempt('Appeal to an ally', /France/),
    attempt('Object on the constitution', /Crimea/, /US recognises/),
    aside('United States', 'Ask what they need', /Aside/),
    attempt('Take an offer'),
    attempt('Trade across clauses', /United States/, ...GOOD),
    attempt('Promise', /United Kingdom/, /accept/),
    attempt('Ask a favour', /United States/),
    attempt('Warn', /United States/),
    attempt('Vow in public', /Crimea/),
  ],
  kittiwick: [
    attempt('Ask what they need', /Orrow/, /In the room/),
    attempt('Table a wording', ...GOOD),
    attempt('Take an offer'),
    attempt('Trade across clauses', /Orrow/, ...GOOD),
    attempt('Put it all in one', ...GOOD),
    attempt('Ask for a good word', /Middle Light/),
    attempt('Call your capital'),
    aside('Middle Light', 'Ask what they need', /Aside/),
    attempt('Promise', /Orrow/, /accept/),
  ],
  orrow: [
    attempt('Ask what they need', /Kittiwick/, /In the room/),
    attempt('Table a wording', ...GOOD),
    aside('Kittiwick', 'Ask what they need', /Aside/),
    attempt('Trade across clauses', /Kittiwick/, ...GOOD),
    attempt('Take an offer'),
    attempt('Call your capital'),
    attempt('Ask a favour', /Middle Light/),
    attempt('Reach for your coat'),
  ],
  light: [
    attempt('Ask what they need', /Kittiwick/, /In the room/),
    attempt('Circulate the text'),
    attempt('Put a bridging text', ...GOOD),
    aside('Orrow', 'Ask what they need', /Aside/),
    attempt('Table a wording', ...GOOD),
    attempt('Take an offer'),
    attempt('Fresh tea'),
    attempt('Trade across clauses', /Orrow/, ...GOOD),
    attempt('Move on'),
  ],
}
