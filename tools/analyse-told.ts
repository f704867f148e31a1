import type { PointReport, Report, SampleReport } from './analyse-report.ts'

/** Packages that share a place, told in full. */
const MOST_TOLD = 4

/** The report in lines to be read, with what to do where something is amiss. */
export function told(report: Report): string {
  return [
    counts(report),
    fronts(report),
    ...notes(report),
    line('Nash', report.nash),
    line('Kalai-Smorodinsky', report.kalaiSmorodinsky),
    line('egalitarian', report.egalitarian),
    line('welfare', report.welfare),
    ...Object.entries(report.parties).map(
      ([id, { reservation, ideal, best }]) =>
        `${id}: reservation ${reservation}, ideal ${ideal ?? '-'}, best ${best ?? '-'}`,
    ),
  ].join('\n')
}

function counts({ level, packages, permitted, zone }: Report): string {
  const share = zone === null ? '' : ` (${percent(Number(zone) / Number(packages))})`
  return `${level}: ${packages} packages, ${permitted ?? 'uncounted'} cross no red line, ${zone ?? 'uncounted'}${share} in the zone`
}

function fronts({ frontier, efficient }: Report): string {
  return `frontier of the zone ${frontier ?? 'uncounted'}; efficient if reservations are ignored ${efficient ?? 'uncounted'}`
}

function notes(report: Report): readonly string[] {
  const { exact, permitted, sample, betterPerMillion } = report
  const found: string[] = []
  if (permitted !== null && Number(permitted) === 0) {
    found.push(
      'every package crosses a red line that may not be crossed: give one a price or an "unless", or add options',
    )
  } else if (report.nearest) found.push(emptyZone(report, report.nearest))
  if (!exact) {
    found.push(
      `too many packages to look at, and too much in them hangs together: the points below are the best of a sample (seed ${sample?.seed}, ${sample?.drawn} packages), bettered clause by clause; with 99 % certainty at most ${betterPerMillion} packages of a million are better by each rule. --issues or --fixed leaves fewer, which are solved exactly`,
    )
  } else if (report.frontier !== null && (report.zone === null || report.efficient === null)) {
    found.push('the points below are exact; what is uncounted has too many kinds of packages to tell apart')
  }
  if (sample) found.push(sampleLine(sample))
  return found
}

function emptyZone({ parties, signatories }: Report, nearest: NonNullable<Report['nearest']>): string {
  const lacking = Object.entries(nearest.utilities).flatMap(([id, worth]) => {
    const lacks = parties[id]!.reservation - worth
    return lacks > 0 && lacks <= nearest.by ? [`${id} lacks ${lacks}`] : []
  })
  return `the zone is empty: it would hold something if every reservation were ${nearest.by} points lower, first ${pairs(nearest.package)}, where ${lacking.join(', ')}. Lower reservations, raise points or soften red lines of those who sign (${signatories.join(', ')} always)`
}

function sampleLine({ seed, drawn, permitted, zone, zonePerMillion: [least, most] }: SampleReport): string {
  return `of ${drawn} packages drawn with seed ${seed} ${permitted} cross no red line and ${zone} lie in the zone, which with 99 % certainty is ${least} to ${most} packages of a million`
}

function line(name: string, of: PointReport | null): string {
  if (!of) return `${name}: none`
  const without = of.without ? `, without ${of.without.join(', ')}, who gain nothing` : ''
  const first = `${name}${of.ties > 1 ? ` (first of ${of.ties})` : ''}: ${pairs(of.package)} | ${pairs(of.utilities)}${without}`
  const others = (of.tied ?? []).slice(1, MOST_TOLD)
  const more = of.ties - 1 - others.length
  return [
    first,
    ...others.map((one) => `  also ${pairs(one.package)} | ${pairs(one.utilities)}`),
    ...(more > 0 ? [`  and ${more} more, which --json lists`] : []),
  ].join('\n')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`
}

function pairs(of: Readonly<Record<string, string | number>>): string {
  return Object.entries(of)
    .map(([key, value]) => `${key} ${value}`)
    .join(', ')
}
