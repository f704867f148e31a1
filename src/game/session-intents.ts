import { kindOf, moveOf } from './compose.ts'
import type { Intent } from './intent.ts'
import { moveFor } from './own-moves.ts'
import type { Sitting } from './sitting.ts'

/**
 * What became of an intent: seen at once; under way, since the counterparts answer it; the session was left; not possible
 * here; or not allowed, for a reason that can be said.
 */
export type Done = 'seen' | 'under way' | 'left' | 'impossible' | { readonly why: string }

/** Does what a player asks of the open session. */
export function carryOut(intent: Intent, at: Sitting): Done {
  const state = at.state()
  switch (intent.kind) {
    case 'proceed':
      return proceed(at)
    case 'select':
      if (intent.issue !== null && !state.session.clauses[intent.issue]) return 'impossible'
      at.select(intent.issue)
      return 'seen'
    case 'visit':
      return at.visit(intent.party) ? 'seen' : 'impossible'
    case 'compose':
      if (intent.draft && !kindOf(state, intent.draft.action)) return 'impossible'
      at.type({ draft: intent.draft })
      return 'seen'
    case 'note':
      at.type({ notebook: intent.text })
      return 'seen'
    case 'reflect':
      at.type({ reflections: { ...state.reflections, [intent.question]: intent.answer } })
      return 'seen'
    case 'choose':
      at.type({ chosen: { ...state.chosen, [intent.what]: intent.value } })
      return 'seen'
    case 'confirm':
      return confirm(at)
    default: {
      const move = moveFor(state, intent)
      if (!move) return 'impossible'
      at.make(move)
      return 'under way'
    }
  }
}

/** Going on from the debrief's last step closes the session. */
function proceed(at: Sitting): Done {
  const { kind, step } = at.state().phase
  const moved = at.proceed()
  if (step === 'transfer' && (moved || kind === 'complete')) return 'left'
  return moved ? 'seen' : 'impossible'
}

function confirm(at: Sitting): Done {
  const state = at.state()
  const move = state.draft ? moveOf(state, state.draft) : undefined
  if (!move) return 'impossible'
  if (move.kind === 'problem') return { why: move.text }
  at.make(move)
  return 'under way'
}
