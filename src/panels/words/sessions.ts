import { spoken } from '../../game/words/spoken.ts'

/** Words of the list of sessions. */
export const sessionsWords = spoken('sessions', {
  heading: 'Saved sessions',
  intro:
    'Kept on this device only. A file or a copied text holds the moves and the level; opening it plays them again.',
  none: 'No session is kept here yet. Begin one, or open one from a file or from copied text.',
  play: 'Begin a session',
  list: 'Sessions on this device',
  continue: 'Continue',
  look: 'Open the debrief',
  rename: 'Rename',
  newName: 'New name',
  keepName: 'Keep the name',
  leaveName: 'Leave it',
  toFile: 'Save as a file',
  toText: 'Copy as text',
  discard: 'Put into the bin',
  discardSure: (name: string) =>
    `Put ${name} into the bin? It stays there until you bring it back or delete it for good.`,
  discardYes: 'Put it into the bin',
  discardNo: 'Keep it',
  aside: 'Kept aside',
  asideNote:
    'What cannot be continued is kept here as it is. Saved as a file it holds everything that is left of it.',
  again: 'Try again',
  recordToFile: 'Save the record as a file',
  bin: (count: number) => `Bin, ${count === 1 ? 'one session' : `${count} sessions`}`,
  binNote: 'Nothing leaves the bin by itself.',
  restore: 'Bring back',
  erase: 'Delete for good',
  eraseSure: (name: string) =>
    `Delete ${name} for good? Unless you have saved it as a file, it cannot be had back.`,
  eraseYes: 'Delete it for good',
  eraseNo: 'Leave it in the bin',
  copied: 'Copied. Paste it anywhere that keeps plain text.',
  copyFailed: 'This browser did not allow copying. Here is the text; select it and copy it.',
  exportFailed: 'The session could not be written out. It is still kept here.',
  saved: 'Saved as a file.',
  problem: 'Cannot be continued',
  finished: 'Finished',
  import: 'Open a session',
  importFile: 'From a file',
  importText: 'Or paste the copied text',
  importGo: 'Open the pasted text',
  importBad: 'The file could not be read as text.',
  text: 'Session as text',
})
