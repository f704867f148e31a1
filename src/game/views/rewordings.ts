import type { ClauseStatus } from '../../negotiation/condition.ts'
import type { Consequence, Entry } from '../../negotiation/story.ts'
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

/** Whether a change came with the end of the round, whoever's move closed it. */
export function isOfRoundsEnd({ consequences, own }: Entry, change: ClauseChange): boolean {
  return consequences.indexOf(change) >= own
}

/** Whether the party of this entry put another wording in the place of the standing one later in the same round. */
export function replacedAfter(heard: readonly Heard[], entry: Entry, issue: number): boolean {
  const rewordings = rewordingsIn(heard)
  const at = heard.findIndex((one) => one.entry === entry)
  return heard
    .slice(at + 1)
    .some(
      (one) =>
        one.entry.round === entry.round &&
        one.entry.move.party === entry.move.party &&
        one.entry.consequences.some(
          (change) => change.kind === 'clause' && change.issue === issue && rewordings.has(change),
        ),
    )
}

/** What a clause read when this entry was said, as far as the seat knew; undefined where the text was silent. */
export function wordingBefore(heard: readonly Heard[], entry: Entry, issue: number): number | undefined {
  let reads: number | undefined
  for (const one of heard) {
    if (one.entry === entry) break
    for (const change of one.entry.consequences)
      if (change.kind === 'clause' && change.issue === issue)
        reads = isSilent(change.to) ? undefined : change.choice
  }
  return reads
}

export function isSilent(status: ClauseStatus): boolean {
  return status === 'open' || status === 'parked'
}
