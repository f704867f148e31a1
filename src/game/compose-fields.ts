import type { Move, MoveKind } from '../negotiation/move.ts'
import type { IssueIndex } from '../negotiation/scenario.ts'
import { refusalOf } from '../negotiation/rules.ts'
import { assemble, isChange, type FieldName, type FieldValue } from './compose-move.ts'
import { candidatesFor, valueOf, wordingsOf, type Candidate } from './compose-candidates.ts'
import { labelOf, refusalWords, tell } from './compose-words.ts'
import type { Conducted } from './conducted.ts'
import type { Draft } from './intent.ts'
import type { FieldView } from './shown/actions.ts'

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
        options: candidatesFor(state, draft, name).map((one) => ({
          ...one,
          disabled: whyNot(state, kind, draft, name, one.value),
        })),
      }
  }
}

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
  return first && refusals.every((refusal) => refusal !== undefined) ? refusalWords(state, first) : null
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

function clausesFor(state: Conducted, kind: MoveKind, draft: Draft, name: FieldName) {
  return state.loaded.file.issues.map((issue, index) => ({
    issue: index,
    number: issue.number,
    name: tell(state, issue.name),
    disabled: clauseWhyNot(state, kind, draft, name, index),
    options: wordingsOf(state, index),
  }))
}

/** Why no wording of this clause can be part of the move; the other side of a trade is left as it is. */
function clauseWhyNot(
  state: Conducted,
  kind: MoveKind,
  draft: Draft,
  name: FieldName,
  issue: IssueIndex,
): string | null {
  const refusals = wordingsOf(state, issue).map(({ value: choice }) => {
    const one = [{ issue, choice }]
    const made = assemble(kind, state.me, (other) => (other === name ? one : valueOf(state, draft, other)))
    return made && 'move' in made ? refusalOf(state.world.scenario, state.session, made.move) : undefined
  })
  const [first] = refusals
  return first && refusals.every((refusal) => refusal !== undefined) ? refusalWords(state, first) : null
}
