import type { Brief } from '../negotiation/brief.ts'
import type { Scenario } from '../negotiation/scenario.ts'
import type { Counts, Spread } from './counts.ts'

/** Tenth, fiftieth and ninetieth of a hundred, from below; null when nothing was counted. */
export interface Quantiles {
  readonly p10: number | null
  readonly p50: number | null
  readonly p90: number | null
}

/** Counts as shares from 0 to 1, by the level's own ids. */
export interface Figures {
  /** Signed, ratified by every capital, accepted by the absent party and likely to hold. */
  readonly good: number
  readonly endings: Readonly<Record<string, number>>
  /** Of all sessions, those whose text every capital accepted. */
  readonly ratified: number
  /** Of the texts that all signed, per mille. */
  readonly durability: Quantiles
  /** Points a party came away with, over all sessions; its reservation as the talks begin. */
  readonly utilities: Readonly<Record<string, Quantiles & { readonly reservation: number }>>
  /** Share of each kind in all moves. */
  readonly moves: Readonly<Record<string, number>>
  /** Sessions in which an option stood in the agreed text. */
  readonly optionsAgreed: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Sessions in which an event broke in. */
  readonly eventsSeen: Readonly<Record<string, number>>
}

export function figuresOf(scenario: Scenario, briefs: readonly Brief[], counts: Counts): Figures {
  const { sessions } = counts
  const kinds = [...counts.kinds].toSorted(([one], [other]) => (one < other ? -1 : 1))
  const utilities = scenario.parties.map(({ id }, party) => {
    const reservation = briefs[party]!.reservation.start
    return [id, { ...quantiles(counts.worth[party]!), reservation }] as const
  })
  const options = scenario.issues.map(
    (issue, at) => [issue.id, shares(issue.options, counts.options[at]!, sessions)] as const,
  )
  return {
    good: counts.good / sessions,
    endings: shares(scenario.endings, counts.endings, sessions),
    ratified: counts.ratified / sessions,
    durability: quantiles(counts.durability),
    utilities: Object.fromEntries(utilities),
    moves: Object.fromEntries(kinds.map(([kind, count]) => [kind, count / counts.moves])),
    optionsAgreed: Object.fromEntries(options),
    eventsSeen: shares(scenario.events, counts.events, sessions),
  }
}

function shares(
  named: readonly { readonly id: string }[],
  counts: readonly number[],
  whole: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(named.map(({ id }, at) => [id, counts[at]! / whole]))
}

function quantiles(spread: Spread): Quantiles {
  const rising = [...spread].toSorted(([one], [other]) => one - other)
  const count = rising.reduce((sum, [, times]) => sum + times, 0)
  const at = (percent: number) => quantile(rising, Math.floor((count * percent) / 100))
  return { p10: at(10), p50: at(50), p90: at(90) }
}

/** The number with so many before it. */
function quantile(rising: readonly (readonly [number, number])[], before: number): number | null {
  let passed = 0
  for (const [number, times] of rising) {
    passed += times
    if (passed > before) return number
  }
  return null
}
