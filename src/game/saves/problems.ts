/** Why a save cannot be continued or taken in, in plain words. It is kept in every case. */
export const PROBLEMS = {
  otherFormat: 'It was saved by another version of the game, in a form that this one does not read.',
  otherRules:
    'It was played under other rules than those of this version; its moves would now lead elsewhere.',
  otherLevel: 'It belongs to another version of its level.',
  noLevel: 'Its level is not here.',
  levelBroken: 'Its level can no longer be read.',
  noSeat: 'It names a seat that nobody can lead in this level.',
  incomplete: (found: number, expected: number) =>
    `It is damaged: ${found} of its ${expected} steps are there.`,
  notAMove: (step: number) => `It is damaged: step ${step} is not a move.`,
  notAllowed: (step: number) => `Step ${step} is not allowed by the rules where it stands.`,
  otherBoard: 'It is damaged: its moves do not lead to where it says they do.',

  tooLong: 'This is too long to be a saved session of this game.',
  notJson: 'This is not a saved session: it is not JSON text.',
  notASave: 'This is not a saved session of this game.',
  unknownLevel: (level: string) =>
    `This session belongs to the level "${level}", which is not here in that version.`,
} as const
