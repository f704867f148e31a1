import { called, counted } from './sentence.ts'

export const clock = {
  /** From midnight on, by the hour from which each begins. */
  parts: [
    [0, 'Night'],
    [5, 'Early morning'],
    [8, 'Morning'],
    [12, 'Midday'],
    [14, 'Afternoon'],
    [17, 'Late afternoon'],
    [19, 'Evening'],
    [22, 'Night'],
  ] as readonly (readonly [number, string])[],
  left: (left: number, all: number) => `${left} of ${counted(all, 'slot', 'slots')} left`,
  track: (name: string, spent: number, all: number) =>
    `${name}: ${spent} of ${counted(all, 'slot', 'slots')} used`,
  lastSitting: 'The last sitting',
  closing: 'All tracks are open',
  final: (clause: string) => `One clause only: ${clause}`,
  reading: 'Final reading',
}

export const turns = {
  yours: 'Your move.',
  yourAnswer: 'An answer is owed by your delegation.',
  yourReaction: 'The news wants an answer from you.',
  yourOffer: 'Your delegation was asked what it would need.',
  yourCriticism: 'The chair asks for your main criticism of the text.',
  yourOrder: 'You set the order of the talks.',
  yourSignature: 'Will you sign what was read?',
  thinking: 'The other delegations are conferring.',
  answering: (name: string) => `Waiting for an answer: ${called(name)}.`,
  moving: (name: string) => `Next to speak: ${called(name)}.`,
  over: 'The talks are over.',
  briefing: 'Before the talks.',
}

export const proceed = {
  briefing: 'Go into the room',
  capitals: 'Go on',
  absent: 'Go on',
  toFinal: 'To the last sitting',
  ending: 'Look back',
  toAnalyse: 'Open the briefs',
  toTransfer: 'Three questions',
  finish: 'Close the session',
}
