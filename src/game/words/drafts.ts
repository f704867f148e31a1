import type { MoveKind } from '../../negotiation/move.ts'
import { called, inner, listed } from './sentence.ts'
import { spoken } from './spoken.ts'

/** What is asked and offered while a move is composed. */
export const draftWords = spoken('drafts', {
  fields: {
    issue: 'Clause',
    choice: 'Wording',
    to: 'To whom',
    of: 'Whom',
    whom: 'Who gets the floor',
    give: 'You would accept',
    get: 'You would get',
    offer: 'Which offer',
    ability: 'What it can do',
    sort: 'What you say',
    due: 'By when',
    line: 'What you tell the press',
    tracks: 'Order of the tracks',
    changes: 'Wordings',
    with: 'With whom',
    slots: 'How much longer',
    sends: 'What you send',
    aside: 'Where',
    trade: 'Which trade',
  },
  /** Fields that are called otherwise in one kind of move. */
  special: {
    table: { choice: 'Wording to put on the table' },
    warn: { choice: 'Wording you will not accept' },
    promise: { sort: 'What you promise' },
    vow: { sort: 'What you vow' },
    object: { choice: 'Wording you object to' },
    invite: { issue: 'On which clause' },
  } as Readonly<Partial<Record<MoveKind, Readonly<Record<string, string>>>>>,
  /** What is still to be chosen, where a field's name alone would not say it. */
  open: {
    to: 'whom it is for',
    of: 'whom you ask',
    give: 'what you would accept',
    get: 'what you would get',
    offer: 'which offer',
    with: 'with whom',
    due: 'by when',
    trade: 'which trade',
  } as Readonly<Record<string, string>>,
  missing: (fields: readonly string[]) => `Still to choose: ${listed(fields)}.`,
  /** The words of an ability as whoever has it reads them. */
  theirs: (who: string, about: string) => `As ${who} reads it: ${about}`,
  /** What others would rather read in a clause, as they have said. */
  wish: (names: readonly string[], wording: string) =>
    `Wanted by ${listed(names.map(called))}: ${inner(wording)}.`,
  vows: {
    never: { label: 'Never this wording', note: 'Said in public; breaking it costs you at home' },
    only: { label: 'Only this wording', note: 'Said in public; breaking it costs you at home' },
  },
  promises: {
    support: { label: 'To accept it', note: 'You will accept this wording' },
    refrain: {
      label: 'To keep away from it',
      note: 'You will neither table nor accept this wording; it counts once somebody puts it forward',
    },
  },
  places: {
    room: { label: 'In the room', note: 'Everybody hears it' },
    aside: { label: 'Aside', note: 'Only the two of you hear it' },
  },
  sends: {
    question: { label: 'A question', note: 'What stands in the way, in general' },
    draft: { label: 'The draft', note: 'Which clauses of the present text stand in the way' },
  },
  silent: 'silent',
  /** What the text says of a clause now. */
  stands: {
    open: 'The text is silent.',
    parked: 'Parked: the text is silent.',
    tabled: (wording: string) => `Now: ${inner(wording)}.`,
    bracketed: (wording: string) => `Now, in brackets: ${inner(wording)}.`,
    agreed: (wording: string) => `Agreed: ${inner(wording)}.`,
  },
  offer: (wordings: readonly string[], time: string) => `${wordings.join('; ')}; until ${time}`,
  longer: (slots: number) => (slots === 1 ? 'One more slot' : `${slots} more slots`),
  until: (time: string) => `Until ${time}`,
  cannot: 'Your delegation cannot do this.',
  impossible: 'That is not possible here.',
  unreadable: (file: string) => `The level ${file} cannot be read`,
  problem: (line: number, column: number, what: string) => `Line ${line}, column ${column}: ${what}.`,
})
