import type { Act } from './act.ts'
import type { PartyIndex } from './scenario.ts'

/** Changes one party's trust in another, between 0 and its ceiling. */
export function changeTrust(act: Act, from: PartyIndex, to: PartyIndex, by: number): void {
  if (from === to) return
  const row = act.s.trust[from]!
  const now = Math.max(0, Math.min(act.s.ceiling[from]![to]!, row[to]! + by))
  const change = now - row[to]!
  if (change === 0) return
  row[to] = now
  act.out.push({ kind: 'trust', from, to, by: change, now })
}

/** Lowers for good how far one party can ever trust another. */
export function lowerCeiling(act: Act, from: PartyIndex, to: PartyIndex, by: number): void {
  const row = act.s.ceiling[from]!
  row[to] = Math.max(0, row[to]! - by)
  changeTrust(act, from, to, 0)
}
