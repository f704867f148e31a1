import { spoken } from '../../game/words/spoken.ts'

/** Words of the books beside the text: promises, notebook and record. */
export const booksWords = spoken('books', {
  noPromises: 'Nobody has promised anything yet. A kept promise builds trust; a broken one costs it at once.',
  to: 'to',
  offers: 'Standing offers',
  noOffers: 'None. Ask somebody what they would need.',
  told: 'What you were told',
  noneTold: 'Nothing yet.',
  matters: 'What may matter to them',
  mattersNote:
    'In per cent of all that matters to them. Solid: the best estimate from their moves and words. Hatched: what else it could be. The debrief has the truth.',
  about: (share: number) => `about ${share}`,
  perhaps: (low: number, high: number) => `, perhaps ${low} to ${high}`,
  known: 'Known before the talks',
  notes: 'Your own notes',
  story: 'The session so far',
  before: 'Before this day',
  simplifies: 'What the game simplifies',
  aside: 'said aside',
})

/** Words of the private brief as it lies in the notebook. */
export const briefWords = spoken('brief', {
  heading: 'Your private brief',
  who: 'Who you are',
  home: 'What you must bring home',
  trade: 'What you can trade',
  cannot: 'What you cannot sign',
  suspect: 'What you suspect',
  opening: 'How you might open',
})
