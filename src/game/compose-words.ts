import type { Text } from '../levels/schema/text.ts'
import type { MoveKind, Refusal } from '../negotiation/move.ts'
import type { StandingOffer } from '../negotiation/session.ts'
import type { FieldName } from './compose-move.ts'
import type { Conducted } from './conducted.ts'
import { toldIn, type Told } from './views/told.ts'

/** A level's text in the player's language, with other names in place of real ones if the player wants that. */
export function tell(state: Conducted, text: Text): string {
  return told(state).t(text)
}

function told({ loaded, language, settings }: Conducted): Told {
  return toldIn(loaded, { language, aliases: settings.aliases })
}

/** The time of day at a slot of the clock, such as 14:30. */
export function clockWords({ world }: Conducted, slot: number): string {
  const { startMinute, minutesPerSlot } = world.scenario.clock
  const minute = (startMinute + slot * minutesPerSlot) % 1440
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
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
  trade: 'Which trade',
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
  const { words, clause, parties } = told(state)
  return words.refusals[refusal.code]({
    clause: refusal.issue === undefined ? 'this clause' : clause(refusal.issue),
    party:
      (refusal.party === undefined ? undefined : parties[refusal.party]?.delegation) ?? 'that delegation',
  })
}
