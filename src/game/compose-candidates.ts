import { asideWords, clockWords, offerWords, sortWords, tell } from './compose-words.ts'
import type { FieldName, FieldValue } from './compose-move.ts'
import type { Conducted } from './conducted.ts'
import type { Draft } from './intent.ts'
import { isMet } from './met.ts'
import type { Trade } from '../negotiation/ledger.ts'
import type { IssueIndex } from '../negotiation/scenario.ts'
import { isSetAside, withinReach } from '../negotiation/text.ts'
import { turnOf } from '../negotiation/turn.ts'
import { draftWords } from './words/drafts.ts'

/** One thing that may be chosen in a field. */
export interface Candidate {
  readonly value: number | string
  readonly label: string
  readonly note: string
}

/** What stands in a field: what was typed, or what goes without saying (the selected clause, the partner in the corridor). */
export function valueOf(state: Conducted, draft: Draft, name: FieldName): FieldValue | null {
  return draft.fields[name] ?? standardOf(state, draft, name)
}

function standardOf(state: Conducted, draft: Draft, name: FieldName): FieldValue | null {
  const partner = state.phase.place === 'corridor' ? (state.phase.with ?? null) : null
  switch (name) {
    case 'issue':
      return openOn(state, draft)
    case 'to':
    case 'of':
      return partner
    case 'aside':
      return partner === null ? 0 : 1
    case 'tracks':
      return state.session.order
    case 'trade':
      return counterable(state)?.id ?? null
    // What they would give is what one would get: a counter begins as the same trade, seen from the other side.
    case 'give':
    case 'get': {
      const put = draft.action === 'answer' ? counterable(state) : undefined
      return put ? (name === 'give' ? put.get : put.give) : null
    }
    default:
      return null
  }
}

/** The clause that lies open, or the one that the last sitting is about. */
function openOn(state: Conducted, draft: Draft): IssueIndex | null {
  const { stage } = state.session
  const issue = stage.kind === 'final' ? stage.issue : state.selected
  return issue !== null && isUsable(state, draft, issue) ? issue : null
}

/** Moves that put the text itself somewhere else. */
const MOVES_TEXT: ReadonlySet<string> = new Set(['table', 'park', 'invite'])

/** Whether the clause that lies open goes without saying for this move. */
function isUsable({ world, session }: Conducted, { action }: Draft, issue: IssueIndex): boolean {
  const agreed = session.clauses[issue]?.status === 'agreed'
  if (action === 'reopen') return agreed
  return !agreed && (!MOVES_TEXT.has(action) || withinReach(world.scenario, session, issue))
}

/** The trade that waits for this seat's answer, if it may be answered with another: a counter may not. */
export function counterable({ world, session, me }: Conducted): Trade | undefined {
  const turn = turnOf(world.scenario, session)
  const pending = turn?.party === me ? turn.pending : undefined
  const trade = pending?.kind === 'answer' ? session.trades[pending.trade] : undefined
  return trade && trade.counters < 0 ? trade : undefined
}

/** Everything that could stand in a field, whether or not the rules allow it now. */
export function candidatesFor(state: Conducted, draft: Draft, name: FieldName): readonly Candidate[] {
  const { loaded, session, me, world } = state
  switch (name) {
    case 'issue':
      return loaded.file.issues.flatMap((issue, value) => {
        if (isSetAside(session, value)) return []
        const label = `${issue.number} ${tell(state, issue.name)}`
        return [{ value, label, note: tell(state, issue.question) }]
      })
    case 'choice':
      return wordingsOf(state, valueOf(state, draft, 'issue'))
    case 'to':
    case 'of':
    case 'whom':
    case 'with':
      return othersPresent(state)
    case 'offer':
      return session.offers
        .filter((offer) => offer.to === me && !offer.none && !offer.taken && offer.until >= session.slot)
        .filter((offer) => !isMet(session, offer))
        .map((offer) => ({ value: offer.id, ...offerWords(state, offer) }))
    case 'ability':
      return requestable(state, valueOf(state, draft, 'of'))
    case 'line':
      return world.scenario.press.flatMap((rule, value) => {
        const line = loaded.file.press[value]
        if (!line || (rule.seats.length > 0 && !rule.seats.includes(me))) return []
        return [{ value, label: tell(state, line.label), note: tell(state, line.text) }]
      })
    case 'tracks':
      return loaded.file.tracks.map((track, value) => ({
        value,
        label: tell(state, track.name),
        note: tell(state, track.about),
      }))
    case 'due':
      return [2, 4, 6, 8]
        .map((slots) => session.slot + slots)
        .filter((slot) => slot <= session.slots)
        .map((value) => ({ value, label: clockWords(state, value), note: '' }))
    case 'slots':
      return [1, 2, 3, 4].map((value) => ({
        value,
        label: draftWords.longer(value),
        note: draftWords.until(clockWords(state, session.slot + value)),
      }))
    case 'sort':
      return sortWords(draft.action)
    case 'sends':
      return [
        { value: 'question', ...draftWords.sends.question },
        { value: 'draft', ...draftWords.sends.draft },
      ]
    case 'aside':
      return asideWords()
    case 'changes':
    case 'give':
    case 'get':
    case 'trade':
      return []
  }
}

function othersPresent(state: Conducted): readonly Candidate[] {
  return state.loaded.file.parties.flatMap((party, value) => {
    const here = value !== state.me && party.presence === 'table' && !state.session.gone[value]
    const leader = party.leader ? tell(state, party.leader.name) : ''
    return here ? [{ value, label: tell(state, party.name), note: leader }] : []
  })
}

/** What another delegation alone can do, and may therefore be asked to do. */
function requestable(state: Conducted, of: FieldValue | null): readonly Candidate[] {
  if (typeof of !== 'number') return []
  return state.world.scenario.abilities.flatMap((rule, value) => {
    const ability = state.loaded.file.abilities[value]
    if (!ability || !rule.seats.includes(of) || rule.seats.includes(state.me)) return []
    const who = tell(state, state.loaded.file.parties[of]?.delegation ?? '')
    const note = draftWords.theirs(who, tell(state, ability.about))
    return [{ value, label: tell(state, ability.name), note }]
  })
}

export function wordingsOf(
  state: Conducted,
  issue: FieldValue | null,
): readonly (Candidate & { value: number })[] {
  const authored = typeof issue === 'number' ? state.loaded.file.issues[issue] : undefined
  return (authored?.options ?? []).map((option, value) => ({
    value,
    label: tell(state, option.short),
    note: tell(state, option.plain),
  }))
}
