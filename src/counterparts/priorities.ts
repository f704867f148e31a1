import { remembered } from '../negotiation/remembered.ts'
import { type PartyIndex, type Scenario, SILENT } from '../negotiation/scenario.ts'
import { whole } from '../negotiation/whole.ts'
import type { Beliefs } from './beliefs.ts'
import { type Ranking, rankingOf } from './orderings.ts'

/** A ranking, with the evidence it follows from. */
interface Known extends Ranking {
  readonly evidence: readonly number[]
}

/** What is believed of the order in which a party cares about the tracks, and about the issues of each of them. */
interface Priorities {
  /** How many signs it rests on, and on how many issues there was a wording. */
  readonly signs: number
  readonly worded: number
  readonly tracks: Known
  readonly within: readonly Known[]
  /** Importance of every issue, per mille of all. */
  readonly issues: readonly number[]
}

/** By party, as they were when they were last asked for. */
const knownOf = remembered((_beliefs: Beliefs): (Priorities | undefined)[] => [])

function prioritiesOf(scenario: Scenario, beliefs: Beliefs, party: PartyIndex): Priorities {
  const known = knownOf(beliefs)
  const before = known[party]
  if (before && before.signs === beliefs.signs[party] && before.worded === beliefs.worded) return before
  const made = makePriorities(scenario, beliefs, party, before)
  known[party] = made
  return made
}

function makePriorities(
  scenario: Scenario,
  beliefs: Beliefs,
  party: PartyIndex,
  before: Priorities | undefined,
): Priorities {
  const care = beliefs.care[party]!
  const tracks = ranked(trackEvidence(scenario, beliefs, care), before?.tracks)
  const within = scenario.tracks.map(({ issues }, track) =>
    ranked(
      issues.map((issue) => care[issue]!),
      before?.within[track],
    ),
  )
  const issues = scenario.issues.map(() => 0)
  for (let track = 0; track < within.length; track += 1) {
    const own = scenario.tracks[track]!.issues
    for (let at = 0; at < own.length; at += 1)
      issues[own[at]!] = Math.floor((tracks.weight[track]! * within[track]!.weight[at]!) / 1000)
  }
  return { signs: beliefs.signs[party]!, worded: beliefs.worded, tracks, within, issues }
}

/** Most signs are about the track that is talked about: what was worked out for the others still holds. */
function ranked(evidence: readonly number[], before: Known | undefined): Known {
  if (before?.evidence.every((points, item) => points === evidence[item])) return before
  return { evidence, ...rankingOf(evidence) }
}

/**
 * Signs by track, an issue on average. Nobody can care aloud for what is not yet talked about, so among tracks with
 * wordings on the table only what is above or below the others counts.
 */
function trackEvidence({ tracks }: Scenario, beliefs: Beliefs, care: readonly number[]): readonly number[] {
  const mean = tracks.map(({ issues }) => {
    let sum = 0
    for (const issue of issues) sum += care[issue]!
    return whole(sum / Math.max(1, issues.length))
  })
  const begun = tracks.map(({ issues }) => issues.some((issue) => beliefs.first[issue] !== SILENT))
  let [sum, count] = [0, 0]
  for (let track = 0; track < mean.length; track += 1) {
    if (!begun[track]) continue
    sum += mean[track]!
    count += 1
  }
  const usual = count ? whole(sum / count) : 0
  return mean.map((points, track) => (begun[track] ? points - usual : points))
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
