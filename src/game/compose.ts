import type { Move, MoveKind, Refusal } from '../negotiation/move.ts'
import { refusalOf } from '../negotiation/rules.ts'
import { COMMON_KINDS } from '../negotiation/scenario.ts'
import { counterable, valueOf } from './compose-candidates.ts'
import { fieldView } from './compose-fields.ts'
import { assemble, FIELDS, type FieldName } from './compose-move.ts'
import { missingWords, refusalWords } from './compose-words.ts'
import type { Conducted } from './conducted.ts'
import type { Draft } from './intent.ts'
import type { FieldView } from './shown/actions.ts'
import { draftWords } from './words/drafts.ts'

/** Why a draft is not yet a move, or not an allowed one. `missing` names the fields that are still empty. */
export interface ComposeProblem {
  readonly kind: 'problem'
  readonly text: string
  readonly missing: readonly FieldName[]
  readonly refusal?: Refusal
}

/** The kind of move that an action of this seat makes: its own name, or that of the seat's ability with this id. */
export function kindOf(state: Conducted, action: string): MoveKind | undefined {
  const ability = state.world.scenario.abilities.find(
    (one) => one.id === action && one.seats.includes(state.me),
  )
  if (ability) return ability.kind
  if (action === 'leave') return 'leave'
  if (action === 'answer') return counterable(state) && 'answer'
  return COMMON_KINDS.find((kind) => kind === action && kind !== 'stance')
}

/** The fields that an action asks for, filled with what the draft says, or with what goes without saying. */
export function fieldsOf(state: Conducted, action: string, draft: Draft | null): readonly FieldView[] {
  const kind = kindOf(state, action)
  if (!kind) return []
  const typed = draft?.action === action ? draft : { action, fields: {} }
  return (FIELDS[kind] ?? []).map((name) => fieldView(state, kind, typed, name))
}

/** The move that a draft stands for, if it is complete and the rules allow it. */
export function moveOf(state: Conducted, draft: Draft): Move | ComposeProblem {
  const kind = kindOf(state, draft.action)
  const made = kind && assemble(kind, state.me, (name) => valueOf(state, draft, name))
  if (!kind || !made) return { kind: 'problem', text: draftWords.cannot, missing: [] }
  if ('missing' in made) {
    return { kind: 'problem', text: missingWords(kind, made.missing), missing: made.missing }
  }
  const refusal = refusalOf(state.world.scenario, state.session, made.move)
  if (!refusal) return made.move
  return { kind: 'problem', text: refusalWords(state, refusal), missing: [], refusal }
}
