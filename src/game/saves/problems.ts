import { spoken } from '../words/spoken.ts'

/** Why a save cannot be continued or taken in, in plain words. It is kept in every case. */
export const PROBLEMS = spoken('problems', {
  otherFormat: 'It was saved by another version of the game, in a form that this one does not read.',
  olderRules:
    'It was played under older rules than those of this version; its moves would now lead elsewhere.',
  newerRules: 'It was played under the rules of a newer version of the game; that version can go on with it.',
  otherLevel: 'It belongs to another version of its level.',
  noSeat: 'It names a seat that nobody can lead in this level.',
  incomplete: (found: number, expected: number) =>
    `It is damaged: ${found} of its ${expected} steps are there.`,
  notAMove: (step: number) => `It is damaged: step ${step} is not a move.`,
  notAllowed: (step: number) => `Step ${step} is not allowed by the rules where it stands.`,
  otherBoard: 'It is damaged: its moves do not lead to where it says they do.',
  noEntry: 'It is damaged: its entry in the list cannot be read.',

  tooLong: 'This is too long to be a saved session of this game.',
  notASave: 'This is not a saved session of this game.',
  brokenFile: 'This is a saved session, but it is cut off or altered: it cannot be read to its end.',
  noHead: 'This is a saved session, but its beginning is missing. Copy all of it, from the first bracket on.',
  cutOff: (found: number, expected: number) =>
    `This is a saved session, but it is cut off: ${found} of its ${expected} letters are there.`,
  altered: 'This is a saved session, but it was altered on the way: its check does not fit.',
  noInflating: 'This browser cannot open a copied text. Open the session from a file.',
  unknownLevel: (level: string) =>
    `This session belongs to the level "${level}", which is not here in that version and does not come with it.`,
  levelAltered: 'The level that comes with this session is not the one that it was played on.',
  levelUnread: (line: number, column: number, why: string) =>
    `The level that comes with this session cannot be read. Line ${line}, column ${column}: ${why}.`,
})
