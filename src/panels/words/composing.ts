import { called, counted, inner, start } from '../../game/words/sentence.ts'
import { spoken } from '../../game/words/spoken.ts'

/** Words of a move in the making. */
export const composingWords = spoken('composing', {
  of: (move: string) => `Composing: ${move}`,
  about: 'What this is',
  would: 'What this would be',
  cancel: 'Cancel',
  escape: 'Esc',
  aid: 'A draft from your notebook',
  takeOver: 'Use this draft',
  notSaid: 'Before you confirm',
  notPossible: (count: number) => `${count} not possible now, and why`,
  settled: (count: number) => `${count} settled, parked or not possible now`,
  earlier: (what: string) => `${what}: earlier`,
  later: (what: string) => `${what}: later`,
  clauses: (count: number) => (count === 0 ? 'none yet' : counted(count, 'clause', 'clauses')),
  leaveOut: 'Not part of this move',
})

/** Words of what others wait for. */
export const dueWords = spoken('due', {
  waits: (name: string) => `${start(called(name))} waits for your answer.`,
  now: 'Answer now',
  look: 'Look at the text first',
  asks: (name: string) => `${start(called(name))} asks what you need`,
  price: 'Name your price',
  noPrice: 'Say that you have none now',
  priceNote: 'Your price is the fewest changes with which your brief could live. It binds you for two slots.',
  circulates: (name: string) => `${start(called(name))} circulates the text`,
  which: 'Which clause stops you most?',
  why: (reason: string) => `The reason of your delegation: ${inner(reason)}.`,
  criticise: (number: string) => `Name ${number} and your reason`,
  vaguely: (number: string) => `Name ${number} and stay vague`,
  criticiseNote:
    'You must name one; it is free. What your brief minds most comes first. With your reason everybody hears what you would rather see.',
})

/** Words of a trade that was put to you. */
export const tradeWords = spoken('trade', {
  heading: (name: string) => `A trade from ${called(name)}`,
  accept: 'Accept the trade',
  acceptPart: 'Accept this part',
  refuse: 'Refuse it',
  counter: 'Answer with another trade',
  /** What the maker of the trade would give, as the player sees it, and what it would get. */
  give: 'You get',
  get: 'You give',
  nothing: 'Nothing.',
  onePart: 'A part of an exchange keeps something of either side.',
  note: 'Answering is free. What you accept is set in the text at once; the others still have their say. Untick what you leave out.',
  whole:
    'Answering is free. What answers your own trade is taken whole, or refused; what you accept is set in the text at once, and the others still have their say.',
})

/** Words of a standing offer. */
export const offerWords = spoken('offer', {
  standing: 'a standing offer',
  none: 'no price now',
  take: 'Take it to the table',
  if: 'If the text said',
  asked: 'It asked for',
  would: 'Then they would',
  accept: 'Accept the text as it would then stand.',
})
