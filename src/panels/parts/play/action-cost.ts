import type { ActionView } from '../../../game/shown/actions.ts'

/** What a move costs by itself, when it is not its turn to say more. */
export function plainCost({ cost }: Pick<ActionView, 'cost'>): string {
  return cost === 0 ? 'Free' : cost === 1 ? '1 slot' : `${cost} slots`
}
