import type { Brief } from '../negotiation/brief.ts'
import type { Scenario } from '../negotiation/scenario.ts'
import type { Session } from '../negotiation/session.ts'
import { utilityOf } from '../negotiation/utility.ts'

/** What many finished sessions have in common; shares from 0 to 1. */
export interface Tally {
  /** Share that ended in an ending the level calls good. */
  readonly good: number
  /** Sessions by ending. */
  readonly endings: Readonly<Record<string, number>>
  /** Share whose text every capital accepted. */
  readonly ratified: number
  /** Of the texts that all signed; null when there is none. */
  readonly durability: {
    readonly p10: number | null
    readonly p50: number | null
    readonly p90: number | null
  }
  /** Worth of the final text by party, over all sessions that signed; null when none did. */
  readonly utilities: Readonly<Record<string, number | null>>
  readonly moves: number
  /** How often each option stood in the agreed text: issue -> option -> sessions. */
  readonly optionsAgreed: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Sessions in which each event fired. */
  readonly eventsSeen: Readonly<Record<string, number>>
}

export function tally(scenario: Scenario, briefs: readonly Brief[], sessions: readonly Session[]): Tally {
  const endings = scenario.endings.map(
    (ending, at) => [ending.id, sessions.filter(({ ended }) => ended?.ending === at).length] as const,
  )
  const good = sessions.filter(({ ended }) => scenario.endings[ended?.ending ?? -1]?.good)
  const signed = sessions.filter(({ ended }) => ended?.outcome === 'signed')
  const durabilities = signed.flatMap(({ answers }) => (answers ? [answers.durability] : []))
  const sorted = durabilities.toSorted((one, other) => one - other)
  return {
    good: good.length / sessions.length,
    endings: Object.fromEntries(endings.filter(([, count]) => count > 0)),
    ratified: sessions.filter(isRatified).length / sessions.length,
    durability: { p10: quantile(sorted, 10), p50: quantile(sorted, 50), p90: quantile(sorted, 90) },
    utilities: Object.fromEntries(
      scenario.parties.map(({ id }, party) => [id, meanWorth(briefs[party]!, signed)]),
    ),
    moves: sessions.reduce((sum, { story }) => sum + story.length, 0),
    optionsAgreed: optionsAgreed(scenario, sessions),
    eventsSeen: Object.fromEntries(
      scenario.events.map(({ id }, event) => [
        id,
        sessions.filter(({ fired }) => fired.some((one) => one.event === event)).length,
      ]),
    ),
  }
}

function isRatified({ answers }: Session): boolean {
  return answers !== null && answers.capitals.every(({ yes }) => yes)
}

function quantile(sorted: readonly number[], percent: number): number | null {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? null
}

function meanWorth(brief: Brief, signed: readonly Session[]): number | null {
  if (!signed.length) return null
  const sum = signed.reduce((total, { ended }) => total + utilityOf(brief, ended!.text), 0)
  return Math.round(sum / signed.length)
}

function optionsAgreed(scenario: Scenario, sessions: readonly Session[]): Tally['optionsAgreed'] {
  const rows = scenario.issues.map(({ id, options }, issue) => {
    const counts = options.map(
      (option, choice) =>
        [option.id, sessions.filter(({ ended }) => ended?.text[issue] === choice).length] as const,
    )
    return [id, Object.fromEntries(counts)] as const
  })
  return Object.fromEntries(rows)
}
