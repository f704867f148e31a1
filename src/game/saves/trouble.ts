/** What a player is told when keeping or conducting a session does not work. */
export const SAVING = {
  busy: 'One moment: the other delegations are moving.',
  failed: {
    title: 'Your progress could not be written down',
    text: 'The browser did not keep the last change. You can play on; export the session before you close this page.',
  },
  elsewhere: {
    title: 'This session has gone on in another window',
    text: 'It was continued elsewhere after you opened it here. Continue it from the list to see where it stands.',
  },
  stumbled: {
    title: 'The evening has stumbled',
    text: 'Something in the game went wrong. Your moves are kept; continue the session from the list.',
  },
  damaged: (name: string) => `"${name}" cannot be continued`,
  keptAside: 'It stays in the list, and you can export it.',
  gone: { title: 'This session is not here', text: 'It was put into the bin, perhaps in another window.' },
  notTaken: { title: 'This session was not taken in' },
  taken: 'The session was taken in; it stands first in the list.',
  fleeting: {
    title: 'Nothing will be remembered',
    text: 'This browser lets the game keep nothing. You can play, but closing the page ends it; export the session if you want to keep it.',
  },
} as const

/** Two windows have written the same step of the same session. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConstraintError'
}
