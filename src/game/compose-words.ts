import { say } from '../levels/words.ts'
import type { Text } from '../levels/schema/text.ts'
import type { MoveKind, Refusal } from '../negotiation/move.ts'
import type { StandingOffer } from '../negotiation/session.ts'
import type { FieldName } from './compose-move.ts'
import type { Conducted } from './conducted.ts'

/** A level's text in the player's language, with other names in place of real ones if the player wants that. */
export function tell(state: Pick<Conducted, 'loaded' | 'language' | 'settings'>, text: Text): string {
  const { file } = state.loaded
  const said = say(text, state.language, file.language)
  if (!state.settings.aliases) return said
  return file.aliases.reduce((told, { name, alias }) => told.replaceAll(name, alias), said)
}

/** The time of day at a slot of the clock, such as 14:30. */
export function clockWords({ world }: Conducted, slot: number): string {
  const { startMinute, minutesPerSlot } = world.scenario.clock
  const minute = (startMinute + slot * minutesPerSlot) % 1440
  const two = (number: number) => String(number).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

const ANY: Readonly<Record<FieldName, string>> = {
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
}

const SPECIAL: Partial<Record<MoveKind, Partial<Record<FieldName, string>>>> = {
  table: { choice: 'Wording to put on the table' },
  warn: { choice: 'Wording you will not follow' },
  promise: { sort: 'What you promise' },
  vow: { sort: 'What you vow' },
  object: { choice: 'Wording you object to' },
  invite: { issue: 'On which clause' },
}

export function labelOf(kind: MoveKind, name: FieldName): string {
  return SPECIAL[kind]?.[name] ?? ANY[name]
}

/** For a draft that is not yet complete: what is still to be chosen. */
export function missingWords(kind: MoveKind, missing: readonly FieldName[]): string {
  return `Still to choose: ${missing.map((name) => labelOf(kind, name).toLowerCase()).join(', ')}.`
}

export function sortWords(action: string) {
  if (action === 'vow') {
    return [
      { value: 'never', label: 'Never this wording', note: 'Said in public; breaking it costs you at home' },
      { value: 'only', label: 'Only this wording', note: 'Said in public; breaking it costs you at home' },
    ]
  }
  return [
    { value: 'support', label: 'To accept it', note: 'You will accept this wording' },
    {
      value: 'refrain',
      label: 'To keep away from it',
      note: 'You will neither table nor accept this wording',
    },
  ]
}

export function asideWords() {
  return [
    { value: 0, label: 'In the room', note: 'Everybody hears it' },
    { value: 1, label: 'Aside', note: 'Only the two of you hear it' },
  ]
}

export function offerWords(state: Conducted, offer: StandingOffer) {
  const { parties, issues } = state.loaded.file
  const maker = parties[offer.maker]
  const wordings = offer.changes.map(({ issue, choice }) => {
    const authored = issues[issue]
    const option = authored?.options[choice]
    return authored ? `${authored.number} ${option ? tell(state, option.short) : 'silent'}` : ''
  })
  return {
    label: maker ? tell(state, maker.name) : '',
    note: `${wordings.join('; ')}; until ${clockWords(state, offer.until)}`,
  }
}

/** Why the rules do not allow a move now, as one plain sentence. */
export function refusalWords(state: Conducted, refusal: Refusal): string {
  const party = refusal.party === undefined ? undefined : state.loaded.file.parties[refusal.party]
  const issue = refusal.issue === undefined ? undefined : state.loaded.file.issues[refusal.issue]
  const who = party ? tell(state, party.name) : 'that delegation'
  const clause = issue ? `${issue.number} ${tell(state, issue.name)}` : 'this clause'
  return REFUSALS[refusal.code](clause, who)
}

const REFUSALS: Readonly<Record<Refusal['code'], (clause: string, who: string) => string>> = {
  'not-your-turn': () => 'It is not your turn.',
  over: () => 'The talks are over.',
  'wrong-stage': () => 'This is not possible at this point of the talks.',
  'already-moved': () => 'You have already moved in this round.',
  'no-such-thing': () => 'There is no such thing in these talks.',
  'no-ability': () => 'Your delegation cannot do this.',
  'used-up': () => 'You have used this as often as you may.',
  'no-time': () => 'There is not enough time left.',
  'clause-agreed': (clause) => `${clause} is agreed; reopen it first.`,
  'clause-not-agreed': (clause) => `${clause} is not agreed.`,
  'clause-not-on-table': (clause) => `Nothing is on the table for ${clause}.`,
  'clause-parked': (clause) => `${clause} is parked.`,
  'other-track': (clause) => `${clause} belongs to a later track.`,
  'same-wording': (clause) => `This wording already stands for ${clause}.`,
  'tabled-this-round': (clause) => `Somebody else has tabled ${clause} in this round.`,
  'bound-by-offer': (clause) => `Your own offer still binds you on ${clause}.`,
  'bound-by-objection': (clause) => `An objection of principle stands against this wording of ${clause}.`,
  'not-present': (_, who) => `${who[0]?.toUpperCase() ?? ''}${who.slice(1)} is not in the room.`,
  'to-oneself': () => 'Choose another delegation than your own.',
  'nothing-offered': () => 'There is nothing in it to offer.',
  expired: () => 'This offer no longer stands.',
  'reaction-due': () => 'An event waits for your reaction first.',
  'answer-due': () => 'You owe an answer first.',
  'promise-exists': () => 'You have already promised this.',
  'not-this-seat': () => 'This is not open to your delegation.',
}
