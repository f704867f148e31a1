import type { Change, Move } from '../../negotiation/move.ts'
import type { HintView } from '../shown/story.ts'
import type { Ground } from './ground.ts'

export function hint(
  tone: HintView['tone'],
  text: string,
  certainty: HintView['certainty'] = 'certain',
): HintView {
  return { tone, certainty, text }
}

/** Changes of the text that a move makes, or would make if it were accepted. */
export function changesOf({ seen }: Ground, move: Move): readonly Change[] {
  switch (move.kind) {
    case 'table':
      return [{ issue: move.issue, choice: move.choice }]
    case 'package':
    case 'bridge':
      return move.changes
    case 'trade':
      return [...move.give, ...move.get]
    case 'answer':
      return [...(move.give ?? []), ...(move.get ?? [])]
    case 'take':
      return seen.offers.find(({ id }) => id === move.offer)?.changes ?? []
    case 'park':
      return [{ issue: move.issue, choice: -1 }]
    default:
      return []
  }
}
