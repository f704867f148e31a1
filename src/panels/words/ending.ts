import { localeOf } from '../../game/words/locale.ts'
import { called } from '../../game/words/sentence.ts'
import { spoken } from '../../game/words/spoken.ts'

/** Words of the ending. */
export const endingWords = spoken('ending', {
  signed: 'Signed',
  unsigned: 'Not signed',
  closing: 'How it closed',
  told: 'How each side tells it',
  toldNote:
    'There is no winner here. Each delegation judges by its own lights; a text worse than none is no success.',
  counts: 'Clauses as the session ended',
  agreed: 'agreed',
  bracketed: 'bracketed',
  parked: 'parked',
  tabled: 'tabled',
  open: 'open',
  durability: 'How long it might hold',
  durabilityNote:
    'An estimate of this model from wording, verification, guarantees and the smallest gain among those whose signature the text needs.',
  scale: (permille: number) => `${permille} of 1000 on the model’s scale`,
  onward: 'Look back on the session',
})

/** Words of the picture of an ending. */
export const shareWords = spoken('share', {
  open: 'Make a picture',
  heading: 'The ending as a picture',
  about:
    'Made on this device; nothing is sent until you share it. It tells how the session ended and which clauses agreed, and nothing of any brief.',
  alt: (title: string, seat: string) =>
    `${title}, from the seat of ${seat}, with every clause and how it ended. Marked as a simulation.`,
  failed: 'This browser could not make the picture.',
  save: 'Save the picture',
  hand: 'Share',
  notShared: 'It was not shared. It can be saved and sent by hand.',
  label: 'A simulation',
  nobody: 'Played, not reported: nobody in it said, offered or signed any of this.',
  played: (when: number) =>
    `Played on ${new Date(when).toLocaleDateString(localeOf('en'), { dateStyle: 'long' })}`,
  seat: (name: string) => `From the seat of ${called(name)}`,
  text: 'The text as it stood',
  counts: (agreed: number, of: number) => `${agreed} of ${of} clauses agreed`,
  status: {
    agreed: 'Agreed',
    bracketed: 'In brackets',
    parked: 'Parked',
    tabled: 'On the table',
    open: 'Left open',
  },
})
