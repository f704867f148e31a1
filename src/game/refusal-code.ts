import type { Refusal } from '../negotiation/move.ts'
import type { Session } from '../negotiation/session.ts'

/** Why something cannot be done, told more closely than the rules tell it apart. */
export type WhyNot = Refusal['code'] | 'last-sitting' | 'twice'

/** The reason that a player can use: an initialled clause of a later track is initialled first of all. */
export function whyNotCode({ stage, clauses }: Session, { code, issue, detail }: Refusal): WhyNot {
  if (detail === 'twice') return 'twice'
  if (stage.kind === 'final' && (code === 'other-track' || code === 'clause-agreed')) return 'last-sitting'
  if (code !== 'other-track' || issue === undefined) return code
  return clauses[issue]?.status === 'agreed' ? 'clause-agreed' : code
}
