import { spoken } from '../../game/words/spoken.ts'

/** Words of the choice of a seat. */
export const seatsWords = spoken('seats', {
  heading: 'Choose a seat',
  intro:
    'Each folder shows only what that delegation has said in public. What the others are holding back, you will have to ask.',
  levels: 'Which talks?',
  start: 'Start here',
  startNote: 'It explains the game as you play.',
  invented: 'Invented',
  lasts: (minutes: string) => `${minutes}.`,
  group: 'Seats',
  inPublic: 'In public',
  different: 'What makes this seat different',
  hard: 'The hard part',
  difficulty: 'Difficulty',
  difficultyOf: (level: number) => `${level} of 3`,
  sources: (facts: readonly string[]) =>
    facts.length === 1 ? `Source ${facts[0]}` : `Sources ${facts.join(', ')}`,
  take: 'Take this seat',
  open: 'Open this dossier',
  openOf: (who: string) => `Open this dossier: ${who}`,
  takeOf: (who: string) => `Take this seat: ${who}`,
  unchecked: (checked: string) => `About this level: ${checked}`,
  waiting: 'The levels are being read.',
})

/** Words of what is settled before a session begins. */
export const beginWords = spoken('begin', {
  heading: 'Before you begin',
  another: 'Another seat',
  seat: (who: string, where: string) => `${who}, ${where}`,
  difficulty: 'How hard the table is',
  difficultyNote: 'Changes candour, patience and how often the news breaks in. The rules stay the same.',
  content: 'What you may meet',
  severe: 'Show events that tell of attacks and deaths',
  severeNote:
    'They are told as news. No reaction to them brings an advantage. Without them the rest stays as it is.',
  alike: 'Choose the starting number',
  alikeNote:
    'Sessions with the same number begin with the same hidden positions of those who are not in the room. Leave it empty for a new draw.',
  seed: 'Number of the session',
  seedBad: 'A whole number from 0 to 4294967295, or nothing.',
  name: 'Name of the session',
  nameNote: 'Only for your list. May stay empty.',
  go: 'Open your brief',
  minutes: (minutes: string) =>
    `About ${minutes} once you know your way, half as long again the first time; every move is kept, so you can stop and return.`,
})
