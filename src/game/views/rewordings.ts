import type { ClauseStatus } from '../../negotiation/condition.ts'
import type { Consequence } from '../../negotiation/story.ts'
import type { Heard } from './ground.ts'

export type ClauseChange = Extract<Consequence, { kind: 'clause' }>

const kept = new WeakMap<readonly Heard[], ReadonlySet<ClauseChange>>()

/** Changes of clauses after which the text says something else there; every other one only changes what stands round it. */
export function rewordingsIn(heard: readonly Heard[]): ReadonlySet<ClauseChange> {
  const found = kept.get(heard) ?? rewordingsOf(heard)
  kept.set(heard, found)
  return found
}

function rewordingsOf(heard: readonly Heard[]): ReadonlySet<ClauseChange> {
  const stands = new Map<number, number>()
  const found = new Set<ClauseChange>()
  for (const { entry } of heard) {
    for (const one of entry.consequences) {
      if (one.kind !== 'clause') continue
      const said = isSilent(one.to) ? undefined : one.choice
      // Of an accepted aside only the wording is seen, when somebody next speaks on it.
      if (stands.get(one.issue) !== said && entry.move.kind !== 'stance') found.add(one)
      if (said === undefined) stands.delete(one.issue)
      else stands.set(one.issue, said)
    }
  }
  return found
}

function isSilent(status: ClauseStatus): boolean {
  return status === 'open' || status === 'parked'
}
