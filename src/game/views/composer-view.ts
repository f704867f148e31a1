import { fieldsOf, kindOf, moveOf } from '../compose.ts'
import type { Conducted } from '../conducted.ts'
import type { ActionView, ComposerView } from '../shown/actions.ts'
import type { Change, Move, MoveKind } from '../../negotiation/move.ts'
import { refusalWords } from './actions-view.ts'
import { draftAid } from './draft-aid.ts'
import type { Ground } from './ground.ts'
import { narrateMove } from './narrate-move.ts'
import { toldBefore } from './told-before.ts'
import { changesOf } from './move-changes.ts'
import { previewOf } from './preview.ts'

/** The move that is being composed, if the draft is one already. */
export function composedMove(conducted: Conducted): Move | null {
  if (!conducted.draft) return null
  const made = moveOf(conducted, conducted.draft)
  return made.kind === 'problem' ? null : made
}

/** Wordings of the text that the move being composed would change. */
export function proposedChanges(ground: Ground, move: Move | null): readonly Change[] {
  return move ? changesOf(ground, move) : []
}

/** Moves of which a sentence would say no more than what was chosen for them, and the key that makes them. */
const PLAIN: ReadonlySet<MoveKind> = new Set([
  'ask',
  'reassure',
  'request',
  'appeal',
  'consult',
  'circulate',
  'recess',
  'caucus',
  'invite',
  'advance',
  'signal',
  'pass',
  'leave',
])

/** The draft as a form: its fields, what the move would bring, and how it will be told. */
export function composerView(
  conducted: Conducted,
  ground: Ground,
  actions: readonly ActionView[],
): ComposerView | null {
  const { draft } = conducted
  const action = draft && (actions.find(({ id }) => id === draft.action) ?? counterAction(conducted, ground))
  if (!draft || !action) return null
  const made = moveOf(conducted, draft)
  const { words } = ground
  const label = words.actions.confirm[kindOf(conducted, draft.action) ?? ''] ?? action.label
  const base = { action, fields: fieldsOf(conducted, draft.action, draft), aid: draftAid(conducted, ground) }
  if (made.kind === 'problem') {
    const problem = made.refusal ? refusalWords(ground, made.refusal) : made.text
    const missing = made.missing.length > 0
    return { ...base, preview: [], sentence: null, ready: false, problem, missing, confirmLabel: label }
  }
  return {
    ...base,
    preview: previewOf(ground, made),
    sentence: PLAIN.has(made.kind)
      ? null
      : narrateMove(ground, made, { before: toldBefore(ground.heard), ...standing(ground, made) }),
    ready: true,
    problem: null,
    missing: false,
    confirmLabel: words.actions.confirmWithCost(label, action.cost),
  }
}

/** Answering with another trade is composed like a move, but has its key only where the trade waits. */
function counterAction(conducted: Conducted, { words }: Ground): ActionView | undefined {
  if (!conducted.draft || kindOf(conducted, conducted.draft.action) !== 'answer') return undefined
  const { counter, costs } = words.actions
  const free = { cost: 0, costLine: costs.line(0), available: true, whyNot: null, suggested: false }
  return { id: 'answer', ...counter, ...free }
}

function standing({ seen }: Ground, move: Move) {
  if (move.kind !== 'table') return {}
  const { status } = seen.clauses[move.issue] ?? { status: 'open' }
  return { replaces: status !== 'open', unparks: status === 'parked' }
}
