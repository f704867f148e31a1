import { spoken } from '../../game/words/spoken.ts'

/** Words of the menu in a pause. */
export const menuWords = spoken('menu', {
  heading: 'Paused',
  close: 'Back to the table',
  where: (level: string, turn: string) =>
    `${level}. ${turn} The clock moves only when somebody makes a move.`,
  settings: ['Settings', 'Text size, sound, motion, what is shown'] as readonly [string, string],
  about: ['About this level', 'Sources, what is assumed, what is simplified'] as readonly [string, string],
  sessions: ['Saved sessions', 'Every move is saved as soon as it is confirmed'] as readonly [string, string],
  title: ['Leave to the title', 'This session waits for you'] as readonly [string, string],
  keys: ['Keys', 'Everything can be done from the keyboard'] as readonly [string, string],
  signs: 'How to read the signs',
  signsText: [
    ['Red bracket', 'not settled; somebody reserves'],
    ['Blue tick and initials', 'agreed and initialled, not signed'],
    ['Dashed box', 'parked'],
    ['Dotted bracket', 'your own wording, not yet confirmed'],
    [
      'On a delegation’s card',
      'tick: supports; two arrows: flexible; bracket: reserves; question mark: not known',
    ],
  ] as readonly (readonly [string, string])[],
  glossary: 'Words of the trade',
})
