import { counted } from '../../game/words/sentence.ts'
import { spoken } from '../../game/words/spoken.ts'

/** Words of the moves at hand. */
export const movesWords = spoken('moves', {
  bar: 'Moves',
  all: 'All moves',
  more: 'More',
  inAll: (count: number) => `${count} in all`,
  free: 'Free',
  cost: (slots: number) => (slots === 0 ? 'Free' : counted(slots, 'slot', 'slots')),
  groups: {
    text: 'The text',
    talk: 'With the others',
    home: 'At home and in public',
    chair: 'In the chair',
    end: 'Time',
  },
  closed: (turn: string) => `${turn}. Moves open again when it is yours.`,
  notNow: (why: string) => `Not now: ${why}`,
})
