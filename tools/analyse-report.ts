import type { Nearest, Place, Point, Sample, Solution } from '../src/analysis/solution.ts'
import type { Package, PartyIndex, Scenario } from '../src/negotiation/scenario.ts'

/** What a sample says of the zone, as it is printed. */
export interface SampleReport extends Sample {
  /** Between these shares the zone lies with 99 % certainty, in packages of a million. */
  readonly zonePerMillion: readonly [number, number]
}

/** What `--json` prints: the solution with names for indices. */
export function reportOf(scenario: Scenario, found: Solution) {
  const parties = found.parties.map(
    ({ party, reservation, ideal, best }) =>
      [scenario.parties[party]!.id, { reservation, ideal, best }] as const,
  )
  return {
    level: scenario.id,
    ...countsOf(found),
    nash: pointFor(scenario, found.nash),
    kalaiSmorodinsky: pointFor(scenario, found.kalaiSmorodinsky),
    egalitarian: pointFor(scenario, found.egalitarian),
    welfare: pointFor(scenario, found.welfare),
    parties: Object.fromEntries(parties),
    signatories: found.signatories.map((party) => scenario.parties[party]!.id),
    /** Whether everything given is exact; then what is null is not known. */
    exact: found.kind !== 'sampled',
    ...extrasOf(scenario, found),
  }
}

export type Report = ReturnType<typeof reportOf>

function countsOf(found: Solution) {
  const { packages } = found
  if (found.kind === 'sampled')
    return { packages, permitted: null, zone: null, frontier: null, efficient: null }
  const { permitted, zone, frontier, efficient } = found
  return { packages, permitted, zone, frontier, efficient }
}

interface Extras {
  readonly nearest?: ReturnType<typeof nearestFor>
  readonly sample?: SampleReport
  readonly betterPerMillion?: number
}

function extrasOf(scenario: Scenario, found: Solution): Extras {
  if (found.kind === 'sampled') {
    return { sample: withShare(found.sample), betterPerMillion: found.betterPerMillion }
  }
  const nearest = found.nearest ? { nearest: nearestFor(scenario, found.nearest) } : {}
  const sample = found.kind === 'partly' && found.sample ? { sample: withShare(found.sample) } : {}
  return { ...nearest, ...sample }
}

function wordingFor({ issues }: Scenario, text: Package): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.map((choice, issue) => [issues[issue]!.id, issues[issue]!.options[choice]?.id ?? 'silent']),
  )
}

function worthFor({ parties }: Scenario, utilities: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(utilities.map((value, party) => [parties[party]!.id, value]))
}

function placeFor(scenario: Scenario, place: Place) {
  const without = place.without.map((party: PartyIndex) => scenario.parties[party]!.id)
  return {
    package: wordingFor(scenario, place.package),
    utilities: worthFor(scenario, place.utilities),
    ...(without.length ? { without } : {}),
  }
}

/** The point, and every place that is shared with it, itself first. */
function pointFor(scenario: Scenario, point: Point | null) {
  if (!point) return null
  const { without, ...place } = placeFor(scenario, point)
  return {
    ...place,
    ties: point.ties,
    ...(without ? { without } : {}),
    ...(point.ties > 1 ? { tied: point.tied.map((one) => placeFor(scenario, one)) } : {}),
  }
}

export type PointReport = NonNullable<ReturnType<typeof pointFor>>

function nearestFor(scenario: Scenario, { by, package: text, utilities }: Nearest) {
  return { by, package: wordingFor(scenario, text), utilities: worthFor(scenario, utilities) }
}

/** The interval in which 99 % of samples would put the share (Wilson 1927). */
function withShare(sample: Sample): SampleReport {
  const { drawn, zone } = sample
  const z = 2.5758
  const share = zone / drawn
  const middle = share + (z * z) / (2 * drawn)
  const spread = z * Math.sqrt((share * (1 - share)) / drawn + (z * z) / (4 * drawn * drawn))
  const scale = 1_000_000 / (1 + (z * z) / drawn)
  const zonePerMillion = [
    Math.floor((middle - spread) * scale),
    Math.ceil((middle + spread) * scale),
  ] as const
  return { ...sample, zonePerMillion }
}

/** As JSON; whole numbers beyond 2^53 are written out in full, too. */
export function jsonOf(report: Report): string {
  const text = JSON.stringify(report, (_, value: unknown) =>
    typeof value === 'bigint' ? `whole number ${value}` : value,
  )
  return text.replace(/"whole number (\d+)"/g, '$1')
}
