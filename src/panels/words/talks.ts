import { called, start } from '../../game/words/sentence.ts'
import { spoken } from '../../game/words/spoken.ts'

/** Words of an event. */
export const eventWords = spoken('event', {
  before: 'Since your last move',
  lastMove: 'Your last move',
  recordTime: (time: string) => `Recalled from ${time}`,
  simulatedTime: (time: string) => `In play, ${time}`,
  touches: (clauses: readonly string[]) =>
    clauses.length === 1 ? `Touches clause ${clauses[0]}` : `Touches clauses ${clauses.join(', ')}`,
  severe: 'This event tells of attacks or deaths. Events of this kind can be switched off in the settings.',
  facts: 'What the record says',
  does: 'What it does by itself',
  ask: 'What do you do?',
  keys: (count: number) => `${count === 2 ? 'Keys 1 and 2' : `Keys 1 to ${count}`} choose; Enter confirms.`,
  choose: 'Choose one of the answers first',
  below: 'More answers below',
  confirm: 'Confirm',
  confirmOf: (label: string) => `Confirm: ${label}`,
  goOn: 'Go on',
})

/** Words of the answers of the capitals. */
export const answersWords = spoken('answers', {
  heading: 'The capitals answer',
  absentOf: (name: string) => `${start(called(name))} answers`,
  simulated: 'Nobody outside this room has said any of this.',
  progress: (at: number, of: number) => `Answer ${at} of ${of}`,
  yes: 'Agrees',
  no: 'Refuses',
  seats: (n: number, of: number, quota: number) => `${n} of ${of} votes for it; ${quota} needed`,
  groupYes: 'for',
  groupNo: 'against',
  votes: (seats: number) => (seats === 1 ? '1 vote' : `${seats} votes`),
  quota: (quota: number) => `${quota} needed`,
  waiting: 'has not answered yet',
  next: 'Hear the next capital',
  all: 'Hear them all at once',
  accepts: 'Accepts',
  refuses: 'Refuses',
  final: 'One more short sitting',
  onward: 'Go on',
})

/** Words of the briefing. */
export const briefingWords = spoken('briefing', {
  heading: (party: string) => `Your brief: ${party}`,
  private: 'For your delegation alone. The others do not read this.',
  who: 'Who you are',
  home: 'What you must bring home',
  trade: 'What you can trade',
  cannot: 'What you cannot sign',
  suspect: 'What you suspect of the others',
  known: 'What is publicly known of it',
  gift: 'What it can give',
  veto: 'What it holds out against',
  opening: 'How it opens',
  background: 'The record up to this morning',
  folder: 'Also in your folder',
  simplifies: 'What this level simplifies',
  again: 'All of this can be read again at any time, under Notebook.',
  begin: 'Begin',
  assumed: 'Wants and weights in this brief are the level’s assumptions, made for play.',
})
