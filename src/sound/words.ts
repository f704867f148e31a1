import { spoken } from '../game/words/spoken.ts'

/** What each sound says, in words, for whoever does not hear it. */
export const captions = spoken('captions', {
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
})

/** Words of the sounds as a whole. */
export const soundWords = spoken('sound', {
  captions: 'Captions of sounds',
  rain: 'Rain on the windows',
})
