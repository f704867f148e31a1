import type { Policy } from '../play-out.ts'
import { askAndTable } from './ask-and-table.ts'
import { owed } from './owed.ts'

/**
 * Says what it thinks of the text and brings nothing itself, until as many slots are left as a closing has; then it asks and
 * tables.
 */
export const wait: Policy = (scenario, view, brief, turn, luck) => {
  if (view.slots - view.slot <= scenario.clock.closingSlots)
    return askAndTable(scenario, view, brief, turn, luck)
  const moves = owed(scenario, view, brief, turn, luck)
  if (turn.owes !== 'move') return moves
  return [...moves.filter(({ kind }) => kind === 'stance'), { kind: 'pass', party: view.me }]
}
