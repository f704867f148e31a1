import type { Move, MoveKind, Refusal } from '../negotiation/move.ts'
import type { IssueIndex } from '../negotiation/scenario.ts'
import { refusalOf } from '../negotiation/rules.ts'
import type { ClauseStatus } from '../negotiation/condition.ts'
import { isSetAside } from '../negotiation/text.ts'
import { assemble, isChange, type FieldName, type FieldValue } from './compose-move.ts'
import { candidatesFor, valueOf, wordingsOf, type Candidate } from './compose-candidates.ts'
import { labelOf, refusalInRow, refusalWords, standsWords, tell } from './compose-words.ts'
import type { Conducted } from './conducted.ts'
import type { Draft } from './intent.ts'
import type { FieldView, Marks } from './shown/actions.ts'
import { groundOf } from './views/ground.ts'
import { ownViews } from './views/own-brief.ts'

export function fieldView(state: Conducted, kind: MoveKind, draft: Draft, name: FieldName): FieldView {
  const label = labelOf(kind, name)
  const value = valueOf(state, draft, name)
  switch (name) {
    case 'changes':
    case 'give':
    case 'get':
      return {
        name,
        kind: 'changes',
        label,
        value: changesIn(value),
        clauses: clausesFor(state, kind, draft, name),
      }
    case 'with':
      return {
        name,
        kind: 'several',
        label,
        value: numbersIn(value),
        options: numbered(candidatesFor(state, draft, name)),
      }
    case 'tracks':
      return {
        name,
        kind: 'ranking',
        label,
        value: numbersIn(value),
        options: numbered(candidatesFor(state, draft, name)),
      }
    default:
      return {
        name,
        kind: 'pick',
        label,
        value: typeof value === 'number' || typeof value === 'string' ? value : null,
        options: pickable(state, draft, name).map((one) => ({
          ...one,
          disabled: whyNot(state, kind, draft, name, one.value),
        })),
      }
  }
}

/** What may be picked; with a clause what stands there now, with a wording what the seat's own brief says of it. */
function pickable(state: Conducted, draft: Draft, name: FieldName): FieldOptions {
  if (name === 'choice') return marked(state, valueOf(state, draft, 'issue'))
  const candidates = candidatesFor(state, draft, name)
  if (name !== 'issue') return candidates
  return candidates.map((one) => ({ ...one, note: standsWords(state, Number(one.value)) }))
}
type FieldOptions = readonly (Candidate & Partial<Marks>)[]

/** The wordings of a clause with the mark of the seat's own brief, and which of them stands. */
function marked(state: Conducted, issue: FieldValue | null, own = ownViews(groundOf(state))) {
  const clause = typeof issue === 'number' ? state.session.clauses[issue] : undefined
  const silent = !clause || clause.status === 'open' || clause.status === 'parked'
  return wordingsOf(state, issue).map((wording) => ({
    ...wording,
    standing: !silent && clause.choice === wording.value,
    own: own[Number(issue)]?.of[wording.value + 1] ?? UNMARKED,
  }))
}
const UNMARKED: Marks['own'] = { level: 0, word: '', full: '' }

function changesIn(value: FieldValue | null) {
  return Array.isArray(value) ? value.filter(isChange) : []
}

function numbersIn(value: FieldValue | null): readonly number[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : []
}

function numbered(candidates: readonly Candidate[]) {
  return candidates.flatMap((one) => (typeof one.value === 'number' ? [{ ...one, value: one.value }] : []))
}

/** Why this value is of no use now, or null: refused with everything that the fields not yet filled might hold. */
function whyNot(
  state: Conducted,
  kind: MoveKind,
  draft: Draft,
  name: FieldName,
  value: number | string,
): string | null {
  const { fields } = draft
  const tried: Draft = { ...draft, fields: { ...fields, [name]: value } }
  const moves = completions(state, kind, name === 'issue' ? without(tried, 'choice') : tried, 2)
  const refusals = moves.map((move) => refusalOf(state.world.scenario, state.session, move))
  const [first] = refusals
  if (!first || !refusals.every((refusal) => refusal !== undefined)) return null
  return name === 'issue' || name === 'choice' ? refusalInRow(state, first) : refusalWords(state, first)
}

function without(draft: Draft, name: FieldName): Draft {
  const { [name]: _, ...fields } = draft.fields
  return { ...draft, fields }
}

/** The moves that a draft may still become by filling its empty fields; an empty list of clauses is not guessed at. */
function completions(state: Conducted, kind: MoveKind, draft: Draft, depth: number): readonly Move[] {
  const made = assemble(kind, state.me, (name) => valueOf(state, draft, name))
  if (!made) return []
  if ('move' in made) return [made.move]
  const [empty] = made.missing
  if (!empty || depth === 0) return []
  return candidatesFor(state, draft, empty).flatMap(
    (one): ReturnType<typeof completions> =>
      completions(state, kind, { ...draft, fields: { ...draft.fields, [empty]: one.value } }, depth - 1),
  )
}

/** Where nothing is to be settled now: such clauses stand below those that wait for words. */
const SETTLED: ReadonlySet<ClauseStatus | undefined> = new Set(['agreed', 'parked'])

function clausesFor(state: Conducted, kind: MoveKind, draft: Draft, name: FieldName) {
  const own = ownViews(groundOf(state))
  return state.loaded.file.issues.flatMap((issue, index) => {
    if (isSetAside(state.session, index)) return []
    const disabled = clauseWhyNot(state, kind, draft, name, index)
    const clause = {
      issue: index,
      number: issue.number,
      name: tell(state, issue.name),
      stands: standsWords(state, index),
      disabled,
      live: disabled === null && !SETTLED.has(state.session.clauses[index]?.status),
      options: marked(state, index, own),
    }
    return [clause]
  })
}

/** Why no wording of this clause can be part of the move; the other side of a trade is left as it is. */
function clauseWhyNot(
  state: Conducted,
  kind: MoveKind,
  draft: Draft,
  name: FieldName,
  issue: IssueIndex,
): string | null {
  const taken = changesIn(valueOf(state, draft, name)).some((change) => change.issue === issue)
  if (state.session.clauses[issue]?.status === 'agreed' && !taken)
    return refusalInRow(state, { code: 'clause-agreed', issue })
  const refusals = wordingsOf(state, issue).map(({ value: choice }) => {
    const one = [{ issue, choice }]
    const made = assemble(kind, state.me, (other) => (other === name ? one : valueOf(state, draft, other)))
    return made && 'move' in made ? refusalOf(state.world.scenario, state.session, made.move) : undefined
  })
  // What keeps back a clause already taken is no reason against this one.
  const own = refusals.map((refusal) => (isAboutOther(refusal, issue) ? undefined : refusal))
  const [first] = own
  return first && own.every((refusal) => refusal !== undefined) ? refusalInRow(state, first) : null
}

function isAboutOther(refusal: Refusal | undefined, issue: IssueIndex): boolean {
  return refusal?.issue !== undefined && refusal.issue !== issue
}
