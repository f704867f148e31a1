import { spoken } from '../../game/words/spoken.ts'

/** Words of the list of keys; what is printed on a key stands before what it does. */
export const keysWords = spoken('keys', {
  heading: 'Keys',
  list: [
    ['Tab', 'from one thing to the next'],
    ['Arrow keys', 'from clause to clause, and from tab to tab'],
    ['Enter', 'open the clause, or press what has the focus'],
    ['Esc', 'leave a move that you are composing; go back to all clauses'],
    ['A / R', 'accept or reserve on the clause that is open'],
    ['1 to 9', 'choose an answer to an event, or a wording of the clause that is open'],
    ['T', 'go to the text'],
    ['M', 'go to the moves'],
    ['N', 'go to what has just changed'],
    ['?', 'show these keys'],
  ] as readonly (readonly [string, string])[],
})
