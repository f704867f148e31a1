import { spoken } from '../../game/words/spoken.ts'

/** Words that many set-piece screens say by themselves, in one place for whoever translates them. */
export const houseWords = spoken('house', {
  brand: 'Bracketed',
  back: 'Back',
  toTitle: 'Title',
  yes: 'Yes',
  no: 'No',
  close: 'Close',
  understood: 'Understood',
  notLoaded: 'This screen did not load. Check the connection and reload the page.',
  newVersion: {
    ready: 'A new version of Bracketed is ready. Your sessions stay as they are.',
    use: 'Use it now',
    later: 'Not now',
  },
})

/** Words of the title. */
export const titleWords = spoken('title', {
  sub: 'Several delegations, one draft, too few hours. Nothing is agreed until the brackets are gone.',
  menu: 'Main menu',
  play: 'Play',
  continue: 'Continue',
  continueLine: (name: string, line: string) => `${name}: ${line}`,
  sessions: 'Saved sessions',
  sessionsLine: (count: number) =>
    count === 0 ? 'None yet. You can open one from a file.' : count === 1 ? 'One kept' : `${count} kept`,
  settings: 'Settings',
  about: 'About',
  foot: (place: string) =>
    `${place}. Built from one newspaper article, retold with source and status. What each side wants is assumed; everything that happens in play is simulated.`,
  footPlain:
    'Built from public reporting, retold with source and status. What each side wants is assumed; everything that happens in play is simulated.',
})
