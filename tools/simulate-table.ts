import type { Quantiles } from '../src/analysis/figures.ts'
import type { Report } from './simulate.ts'

/** A report for people to read. */
export function tableOf(report: Report): string {
  const { level, runs, seed, difficulty, policies, durability, utilities, optionsAgreed } = report
  return [
    `${level}: ${runs} sessions from seed ${seed}, ${difficulty}`,
    `played by ${Object.entries(policies)
      .map(([id, policy]) => `${id} ${policy}`)
      .join(', ')}`,
    '',
    `good ${percent(report.good)}: signed, ratified, accepted by who was absent, and likely to hold`,
    `ratified by every capital ${percent(report.ratified)}; durability of what was signed ${spread(durability)}`,
    ...section('endings', report.endings),
    '\npoints each came away with (10, 50 and 90 of a hundred sessions)',
    ...Object.entries(utilities).map(
      ([id, points]) => `  ${id.padEnd(WIDTH)} ${spread(points)}, reservation ${points.reservation}`,
    ),
    ...section('moves', report.moves),
    ...section('events', report.eventsSeen),
    '\nagreed options',
    ...Object.entries(optionsAgreed).map(([issue, options]) => `  ${issue.padEnd(WIDTH)} ${row(options)}`),
    '',
    `${report.sessionsPerSecond.toFixed(1)} sessions a second, ${Math.round(report.movesPerSecond)} moves a second`,
  ].join('\n')
}

/** Letters kept for a name. */
const WIDTH = 28

/** Shares by name, the largest first. */
function section(title: string, shares: Readonly<Record<string, number>>): readonly string[] {
  const falling = Object.entries(shares).toSorted(([, one], [, other]) => other - one)
  return [`\n${title}`, ...falling.map(([id, share]) => `  ${id.padEnd(WIDTH)} ${percent(share)}`)]
}

/** Shares by name in the level's order, in one line. */
function row(shares: Readonly<Record<string, number>>): string {
  return Object.entries(shares)
    .map(([id, share]) => `${id} ${percent(share)}`)
    .join('  ')
}

function spread({ p10, p50, p90 }: Quantiles): string {
  return [p10, p50, p90].map((value) => value ?? '-').join(' / ')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1).padStart(5)} %`
}
