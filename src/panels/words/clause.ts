import { spoken } from '../../game/words/spoken.ts'

/** Words of one clause, in its row and when it lies open. */
export const clauseWords = spoken('clause', {
  all: 'All clauses',
  strip: 'Clauses',
  asItStands: 'As it stands',
  brief: 'Your brief',
  say: 'What your delegation says',
  accept: 'Accept',
  reserve: 'Reserve',
  free: 'Free',
  acceptHere: (number: string, own: string, price: string) =>
    `Accept ${number}, ${price === '' ? 'free' : price}: ${own.toLowerCase()}`,
  reserved: 'Reserved',
  proposal: 'Your proposal, not confirmed: ',
  initialledBy: (codes: readonly string[]) => `Initialled by ${codes.join(', ')}`,
  stand: 'Where the delegations stand',
  who: 'Who says what',
  nobody: 'Nobody has spoken on this clause yet.',
  stances: { accepts: 'Accepts', reserves: 'Reserves', objects: 'Objects', silent: 'Silent' },
  rather: 'Would rather see:',
  options: 'How it could read',
  stands: 'Stands in the text now',
  sources: 'Wording, sources',
  tableThis: 'Table this',
  tableThisSaid: (wording: string) => ` wording: ${wording}`,
})
