import { spoken } from '../words/spoken.ts'

/** What a player is told when keeping or conducting a session does not work. */
export const SAVING = spoken('saving', {
  busy: 'One moment: the other delegations are moving.',
  failed: {
    title: 'Your progress could not be written down',
    text: 'The browser did not keep the last change. You can play on; export the session before you close this page.',
  },
  elsewhere: {
    title: 'This session has gone on in another window',
    text: 'It was continued or discarded there after you opened it here. Look for it in the list of sessions, or in the bin.',
  },
  stumbled: {
    title: 'The evening has stumbled',
    text: 'Something in the game went wrong. Your moves are kept; continue the session from the list.',
  },
  damaged: (name: string) => `"${name}" cannot be continued`,
  keptAside: 'It is kept aside among the saved sessions, and you can save it as a file.',
  gone: { title: 'This session is not here', text: 'It was put into the bin, perhaps in another window.' },
  notTaken: { title: 'This session was not taken in' },
  taken: 'The session was taken in; it stands first in the list.',
  discarded: 'The session lies in the bin.',
  restored: 'The session was brought back from the bin.',
  erased: 'The session was deleted for good.',
  fleeting: {
    title: 'Nothing will be remembered',
    text: 'This browser lets the game keep nothing. You can play, but closing the page ends it; export the session if you want to keep it.',
  },
})

/** Two windows have written the same step of the same session. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConstraintError'
}
