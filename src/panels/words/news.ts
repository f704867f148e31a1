import { spoken } from '../../game/words/spoken.ts'

/** Words of the page of news. */
export const newsWords = spoken('news', {
  changed: 'What has just changed',
  since: 'Since your last move',
  stands: 'How it stands',
  whole: 'The whole text',
  beside: (count: number) => `What else was said (${count})`,
  record: 'From the record',
  nothing: 'Nothing new. The clauses under discussion stand here.',
  discussed: 'Under discussion',
  settled: 'Every clause is settled. Whoever wants another wording must reopen its clause first.',
  unsettled: 'Not settled yet',
  left: (count: number) => `${count} left`,
  text: 'The text',
  fresh: (count: number) => `${count} new`,
  what: 'What changed',
  aside: 'said aside',
})
