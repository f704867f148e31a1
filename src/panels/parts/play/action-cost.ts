import type { ActionView } from '../../../game/shown/actions.ts'
import { movesWords } from '../../words/moves.ts'

/** What a move costs by itself, when it is not its turn to say more. */
export function plainCost({ cost }: Pick<ActionView, 'cost'>): string {
  return movesWords.cost(cost)
}
