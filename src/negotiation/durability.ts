import type { Brief, RedLine } from './brief.ts'
import type { TextCondition } from './condition.ts'
import {
  type DurabilityRule,
  type IssueIndex,
  type Package,
  type PartyIndex,
  type Scenario,
  SILENT,
} from './scenario.ts'
import type { Session } from './session.ts'
import { isNeeded } from './signatories.ts'
import { crosses, reservationOf } from './utility.ts'

function mentions(condition: TextCondition, isOne: (issue: IssueIndex) => boolean): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.some((part) => mentions(part, isOne))
    case 'not':
      return mentions(condition.of, isOne)
    case 'always':
      return false
    case 'shows':
      return isOne(condition.issue)
  }
}

function concerns(line: RedLine, isOne: (issue: IssueIndex) => boolean): boolean {
  return isOne(line.issue) || (line.unless !== undefined && mentions(line.unless, isOne))
}

/** A party's worth of a text where no safeguard counts against it, so that an accepted one never shortens a peace. */
function worthWithSafeguards(scenario: Scenario, brief: Brief, choices: Package): number {
  const isSafeguard = (issue: IssueIndex) => scenario.issues[issue]!.safeguard
  let worth = 0
  brief.points.forEach((points, issue) => {
    const own = points[choices[issue]! + 1]!
    worth += isSafeguard(issue) ? Math.max(own, points[0]!) : own
  })
  for (const { of, with: other, points } of brief.pairs) {
    if (choices[of[0]] !== of[1] || choices[other[0]] !== other[1]) continue
    if (points > 0 || !(isSafeguard(of[0]) || isSafeguard(other[0]))) worth += points
  }
  for (const line of brief.redLines) {
    if (line.price === undefined || concerns(line, isSafeguard)) continue
    if (crosses(line, choices)) worth -= line.price
  }
  return worth
}

/** Per mille left at this smallest gain, between the level's rows in proportion. */
function shareAt(gains: DurabilityRule['gains'], gain: number): number {
  let below = gains[0]!
  if (gain <= below.gain) return below.share
  for (const row of gains) {
    if (gain < row.gain) {
      const way = ((row.share - below.share) * (gain - below.gain)) / (row.gain - below.gain)
      return below.share + Math.floor(way)
    }
    below = row
  }
  return below.share
}

/** What a text's options add to how long it lasts, 0 to 1000, before anybody's gain is asked. */
function strengthOf(scenario: Scenario, choices: Package): number {
  let strength = 0
  scenario.durability.weights.forEach((weight, feature) => {
    let sum = 0
    choices.forEach((choice, issue) => {
      if (choice !== SILENT) sum += scenario.issues[issue]!.options[choice]!.features[feature] ?? 0
    })
    strength += weight * Math.min(1000, sum)
  })
  return Math.floor(strength / 100)
}

/** The text's strength, cut by the smallest gain of those whose signature it needs. */
function lastingAsItReads(
  scenario: Scenario,
  briefs: readonly Brief[],
  session: Session,
  choices: Package,
): number {
  let smallest = Number.MAX_SAFE_INTEGER
  for (let party = 0; party < briefs.length; party++) {
    if (!isNeeded(scenario, choices, party)) continue
    const brief = briefs[party]!
    const gain = worthWithSafeguards(scenario, brief, choices) - reservationOf(brief, session)
    smallest = Math.min(smallest, gain)
  }
  return Math.floor((strengthOf(scenario, choices) * shareAt(scenario.durability.gains, smallest)) / 1000)
}

/** The text with silence in place of the safeguards that ask for a party's signature. */
function withoutGuarantor(scenario: Scenario, choices: Package, party: PartyIndex): Package {
  return choices.map((choice, issue) => {
    const { safeguard, options } = scenario.issues[issue]!
    const names = choice !== SILENT && options[choice]!.signatories.includes(party)
    return safeguard && names ? SILENT : choice
  })
}

/**
 * How likely an agreement on this text is to last, 0 to 1000: its strength, cut by the smallest gain of a signatory. It
 * lasts at least as long as it would without those of its safeguards that ask for a further signature, so that bringing in
 * a guarantor never shortens a peace; guarantors from `from` on are tried.
 */
export function durabilityOf(
  scenario: Scenario,
  briefs: readonly Brief[],
  session: Session,
  choices: Package,
  from: PartyIndex = 0,
): number {
  let longest = lastingAsItReads(scenario, briefs, session, choices)
  for (let party = from; party < briefs.length; party++) {
    if (scenario.parties[party]!.signs !== 'by-option' || !isNeeded(scenario, choices, party)) continue
    const without = withoutGuarantor(scenario, choices, party)
    if (isNeeded(scenario, without, party)) continue
    longest = Math.max(longest, durabilityOf(scenario, briefs, session, without, party + 1))
  }
  return longest
}
