import { spoken } from './spoken.ts'

/** What is said before a session is open; small, because it comes with the title. */
export const doorWords = spoken('door', {
  notLoaded: {
    title: 'The game did not load',
    text: 'A part of the game could not be fetched. Check the connection and try again.',
  },
  nameless: 'A session without a name',
  address: {
    title: 'The address asks for something that is not here',
    level: (asked: string, there: readonly string[]) =>
      `There is no level ${asked}; there are ${there.join(', ')}.`,
    seat: (asked: string, there: readonly string[]) =>
      `There is no seat ${asked} in this level; there are ${there.join(', ')}.`,
    difficulty: (asked: string, there: readonly string[]) =>
      `There is no difficulty ${asked}; there are ${there.join(', ')}.`,
    seed: (asked: string, most: number) => `The number ${asked} is not a whole number from 0 to ${most}.`,
    rest: 'What you meant instead you can choose before you begin.',
  },
})
