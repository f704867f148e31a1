import type { Policy } from '../play-out.ts'
import { owed } from './owed.ts'

/** Says what it thinks of the text and never brings anything itself. */
export const wait: Policy = (scenario, view, brief, turn, luck) => {
  const moves = owed(scenario, view, brief, turn, luck)
  if (turn.owes !== 'move') return moves
  return [...moves.filter(({ kind }) => kind === 'stance'), { kind: 'pass', party: view.me }]
}
