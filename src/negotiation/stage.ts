import type { Move } from './move.ts'
import type { IssueIndex, TrackIndex } from './scenario.ts'

/** The legal context of a move. Briefing, the showing of answers and the debrief are the machine's, not the rules'. */
export type Stage =
  | { readonly kind: 'agenda' }
  | { readonly kind: 'talks'; readonly track: TrackIndex }
  | { readonly kind: 'closing' }
  /** The final reading: every signatory says whether it signs the agreed clauses. */
  | { readonly kind: 'reading' }
  /** The one final sitting, on the clause that a capital or the absent party named. */
  | { readonly kind: 'final'; readonly issue: IssueIndex }
  | { readonly kind: 'over' }

/** Whether a stage in which delegations move knows this kind of move at all, whatever lies on the table. */
export function isOfStage(stage: Stage, kind: Move['kind']): boolean {
  if (kind === 'deadline') return stage.kind === 'talks'
  return kind !== 'reopen' || stage.kind !== 'final'
}
