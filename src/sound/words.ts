/** What each sound says, in words, for whoever does not hear it. */
export const captions = {
  tick: 'The wall clock ticks',
  pencil: 'A pencil writes initials',
  'bracket-falls': 'Two soft knocks of paper: a bracket falls',
  page: 'A page is turned',
  creak: 'A chair creaks',
  telephone: 'The telephone rings once',
  event: 'A card is laid on the table',
  opening: 'A held string note',
  signing: 'The held note finds its chord',
  breaking: 'The held note is left alone',
} as const
