import type { Text } from '../levels/schema/text.ts'
import { holdsUp, type MoveKind, type Refusal } from '../negotiation/move.ts'
import type { IssueIndex } from '../negotiation/scenario.ts'
import type { StandingOffer } from '../negotiation/ledger.ts'
import type { FieldName } from './compose-move.ts'
import type { Conducted } from './conducted.ts'
import { whyNotCode } from './refusal-code.ts'
import { draftWords } from './words/drafts.ts'
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

export function labelOf(kind: MoveKind, name: FieldName): string {
  return draftWords.special[kind]?.[name] ?? draftWords.fields[name]
}

/** For a draft that is not yet complete: what is still to be chosen. */
export function missingWords(kind: MoveKind, missing: readonly FieldName[]): string {
  return draftWords.missing(missing.map((name) => draftWords.open[name] ?? labelOf(kind, name).toLowerCase()))
}

export function sortWords(action: string) {
  const { vows, promises } = draftWords
  if (action === 'vow') {
    return [
      { value: 'never', ...vows.never },
      { value: 'only', ...vows.only },
    ]
  }
  return [
    { value: 'support', ...promises.support },
    { value: 'refrain', ...promises.refrain },
  ]
}

export function asideWords() {
  const { places } = draftWords
  return [
    { value: 0, ...places.room },
    { value: 1, ...places.aside },
  ]
}

/** What the text says of a clause now, and how settled that is. */
export function standsWords(state: Conducted, issue: IssueIndex): string {
  const { stands } = draftWords
  const clause = state.session.clauses[issue]
  const option = state.loaded.file.issues[issue]?.options[clause?.choice ?? -1]
  if (!clause || clause.status === 'open' || clause.status === 'parked' || !option)
    return clause?.status === 'parked' ? stands.parked : stands.open
  const now = stands[clause.status](tell(state, option.short))
  return clause.status === 'bracketed' ? [now, ...wishesOn(state, issue)].join(' ') : now
}

/** What the others have said that they would rather read there. */
function wishesOn(state: Conducted, issue: IssueIndex): readonly string[] {
  const { file } = state.loaded
  const stances = state.session.clauses[issue]?.stances ?? []
  return (file.issues[issue]?.options ?? []).flatMap((option, choice) => {
    const names = stances.flatMap(({ kind, prefers }, party) =>
      party !== state.me && prefers === choice && holdsUp(kind)
        ? [tell(state, file.parties[party]?.name ?? '')]
        : [],
    )
    return names.length > 0 ? [draftWords.wish(names, tell(state, option.short))] : []
  })
}

export function offerWords(state: Conducted, offer: StandingOffer) {
  const { parties, issues } = state.loaded.file
  const maker = parties[offer.maker]
  const wordings = offer.changes.map(({ issue, choice }) => {
    const authored = issues[issue]
    const option = authored?.options[choice]
    return authored ? `${authored.number} ${option ? tell(state, option.short) : draftWords.silent}` : ''
  })
  return {
    label: maker ? tell(state, maker.name) : '',
    note: draftWords.offer(wordings, clockWords(state, offer.until)),
  }
}

/** Why the rules do not allow a move now, as one plain sentence. */
export function refusalWords(state: Conducted, refusal: Refusal): string {
  const { clause } = told(state)
  return refusedWith(state, refusal, refusal.issue === undefined ? undefined : clause(refusal.issue))
}

/** The same in the row of the clause itself, which has just named it. */
export function refusalInRow(state: Conducted, refusal: Refusal): string {
  return refusedWith(state, refusal, undefined)
}

function refusedWith(state: Conducted, refusal: Refusal, clause: string | undefined): string {
  const { words, parties } = told(state)
  return words.refusals[whyNotCode(state.session, refusal)]({
    clause: clause ?? words.clauses.thisClause,
    party:
      (refusal.party === undefined ? undefined : parties[refusal.party]?.delegation) ??
      words.clauses.thisParty,
  })
}
