import type { Entry } from '../../negotiation/story.ts'
import type { Heard } from './ground.ts'

/** How often a seat was told of a subject before a moment: what it is told again, it is told in other words. */
export type Before = (subject: string) => number

/** What a seat had heard before this entry, or up to now. */
export function toldBefore(heard: readonly Heard[], until?: Entry): Before {
  const counts = new Map<string, number>()
  for (const { entry } of heard) {
    if (entry === until) break
    for (const subject of subjectsOf(entry)) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  }
  return (subject) => counts.get(subject) ?? 0
}

/** The subjects of an entry: its kind and maker, and every clause, wording and reason for which sentences of their own are told. */
function subjectsOf({ move, consequences }: Entry): readonly string[] {
  const subjects = [subject.made(move.kind, move.party)]
  if (move.kind === 'stance') {
    for (const { issue, kind, prefers } of move.stances) {
      subjects.push(subject.said(kind, move.party, issue))
      if (prefers !== undefined) subjects.push(subject.rather(issue, prefers))
    }
  }
  if (move.kind === 'criticise') {
    subjects.push(subject.said(move.kind, move.party, move.reason.issue))
    if (move.prefers !== undefined) subjects.push(subject.rather(move.reason.issue, move.prefers))
  }
  if (move.kind === 'offer' && move.reason)
    subjects.push(subject.said('offer', move.party, move.reason.issue))
  for (const one of consequences) {
    if (one.kind === 'clause' && one.to === 'agreed') subjects.push(subject.agreed(one.issue))
    if (one.kind === 'stage') subjects.push(subject.stage(one.to.kind))
  }
  return subjects
}

/** Names of subjects, for those who count and for those who tell. */
export const subject = {
  made: (kind: string, party: number) => `${kind} ${party}`,
  said: (kind: string, party: number, issue: number) => `${kind} ${party} on ${issue}`,
  rather: (issue: number, choice: number) => `rather ${issue} ${choice}`,
  agreed: (issue: number) => `agreed ${issue}`,
  stage: (kind: string) => `stage ${kind}`,
}
