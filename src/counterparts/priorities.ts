import { type IssueIndex, type PartyIndex, type Scenario, SILENT } from '../negotiation/scenario.ts'
import type { Beliefs } from './beliefs.ts'
import { type Ranking, rankingOf } from './orderings.ts'

/** What is believed of the order in which a party cares about the tracks, and about the issues of each of them. */
interface Priorities {
  /** How many signs it rests on. */
  readonly signs: number
  readonly tracks: Ranking
  /** Importance of every issue, per mille of all. */
  readonly issues: readonly number[]
}

const KNOWN = new WeakMap<Beliefs, (Priorities | undefined)[]>()

function prioritiesOf(scenario: Scenario, beliefs: Beliefs, party: PartyIndex): Priorities {
  const known = KNOWN.get(beliefs) ?? []
  KNOWN.set(beliefs, known)
  const before = known[party]
  if (before && before.signs === beliefs.signs[party]) return before
  const made = makePriorities(scenario, beliefs, party)
  known[party] = made
  return made
}

function makePriorities(scenario: Scenario, beliefs: Beliefs, party: PartyIndex): Priorities {
  const tracks = rankingOf(trackEvidence(scenario, beliefs, party))
  const issues = scenario.issues.map(() => 0)
  for (const [track, { issues: own }] of scenario.tracks.entries()) {
    const within = rankingOf(own.map((issue) => beliefs.care[party]![issue]!))
    for (const [at, issue] of own.entries())
      issues[issue] = Math.floor((tracks.weight[track]! * within.weight[at]!) / 1000)
  }
  return { signs: beliefs.signs[party]!, tracks, issues }
}

/**
 * Signs by track, an issue on average. Nobody can care aloud for what is not yet talked about, so among tracks with
 * wordings on the table only what is above or below the others counts.
 */
function trackEvidence({ tracks }: Scenario, beliefs: Beliefs, party: PartyIndex): readonly number[] {
  const care = (issue: IssueIndex) => beliefs.care[party]![issue]!
  const mean = tracks.map(({ issues }) =>
    Math.trunc(issues.reduce((sum, issue) => sum + care(issue), 0) / Math.max(1, issues.length)),
  )
  const begun = [...tracks.keys()].filter((track) =>
    tracks[track]!.issues.some((issue) => beliefs.first[issue] !== SILENT),
  )
  const usual = begun.length
    ? Math.trunc(begun.reduce((sum, track) => sum + mean[track]!, 0) / begun.length)
    : 0
  return mean.map((points, track) => (begun.includes(track) ? points - usual : points))
}

/** What share of a party's attention each track is expected to have, in per cent; 0 everywhere when nothing was seen. */
export function trackShares(scenario: Scenario, beliefs: Beliefs, party: PartyIndex): readonly number[] {
  if (!beliefs.signs[party]) return scenario.tracks.map(() => 0)
  return prioritiesOf(scenario, beliefs, party).tracks.weight.map((weight) => Math.floor(weight / 10))
}

/**
 * How sure it is which track comes first with a party: 0 where all are equally likely, 100 where one is certain. Also 0 when
 * nothing was seen.
 */
export function surenessOf(scenario: Scenario, beliefs: Beliefs, party: PartyIndex): number {
  const even = Math.ceil(1000 / scenario.tracks.length)
  if (!beliefs.signs[party] || even >= 1000) return 0
  const most = Math.max(...prioritiesOf(scenario, beliefs, party).tracks.first)
  return Math.max(0, Math.floor((100 * (most - even)) / (1000 - even)))
}

/** How important every issue seems to be to a party; per mille of all. */
export function issueWeights(scenario: Scenario, beliefs: Beliefs, party: PartyIndex): readonly number[] {
  return prioritiesOf(scenario, beliefs, party).issues
}
