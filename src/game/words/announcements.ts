import { called, counted, ended, inner, listed, start } from './sentence.ts'

/** What the live region says once; short, because it interrupts. */
export const announcements = {
  agreed: (numbers: readonly string[]) => `${listed(numbers)} ${numbers.length > 1 ? 'are' : 'is'} agreed.`,
  bracketFalls: (numbers: readonly string[]) => `Nobody reserves on ${listed(numbers)} any longer.`,
  reopened: (numbers: readonly string[]) =>
    `${listed(numbers)} ${numbers.length > 1 ? 'are' : 'is'} open again.`,
  more: (count: number) => `${counted(count, 'more change', 'more changes')} in the news.`,
  bracketed: (number: string, name: string) => `${start(called(name))} reserves on ${number}.`,
  tabled: (number: string, name: string) => `${start(called(name))} tables a wording for ${number}.`,
  news: (title: string) => `News: ${ended(title)}`,
  left: (name: string) => `${start(called(name))} has left the talks.`,
  yourMove: (left: number) => `Your move. ${counted(left, 'slot', 'slots')} left.`,
  telephone: 'The telephone rings: an answer has come.',
  signed: 'The text is signed.',
  brokenUp: 'The talks end without a signature.',
}

export const saved = {
  line: (seat: string, difficulty: string, time: string, agreed: number, all: number) =>
    `${seat}, ${difficulty}, ${time}, ${agreed} of ${all} clauses agreed`,
  finished: (seat: string, difficulty: string, ending: string) => `${seat}, ${difficulty}: ${ending}`,
  name: (level: string, seat: string) => `${level}: ${seat}`,
}

export const levelCards = {
  minutes: (least: number, most: number) => `${least} to ${most} minutes`,
  unchecked: 'Not checked by anyone',
}

export const facts = {
  asOf: (month: string) => `Facts as of ${month}`,
  invented: 'Invented: nobody and nothing in it is real',
  inventedRecord:
    'Invented for this level, like everything in it; the status of each claim is shown all the same.',
  inventedSource: (publisher: string) => `From ${publisher}; invented for this level.`,
  fromOneSource: 'Retold from one source, with the status of each claim.',
  fromSources: 'Retold from the level’s sources, with the status of each claim.',
  source: (publisher: string, written: string, paragraphs: readonly number[]) =>
    `${publisher}, ${written}, ${paragraphs.length > 1 ? 'paragraphs' : 'paragraph'} ${listed(paragraphs.map(String))}`,
  factsFrom: (publisher: string) => `Source: ${ended(publisher)}`,
  sourceLine: (publisher: string, title: string, written: string) =>
    `${publisher}: ${title}. Written ${written}.`,
  assumed: (why: string) => `Assumed by the level: ${inner(why)}.`,
  assumedOf: (about: string, why: string) => `${inner(about)}: ${ended(why)}`,
  durability: 'How long an agreement holds',
  simulated: 'Simulated: this did not happen; it happens in this session.',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  day: (day: number, month: string, year: number) => `${day} ${month} ${year}`,
  month: (month: string, year: number) => `${month} ${year}`,
}
