import { isAboveLuck, isBelowLuck, type Tally } from './tally.ts'

export const PARTS = [
  'policies',
  'difficulties',
  'pool',
  'craft',
  'orders',
  'zone',
  'routes',
  'rescue',
] as const
export type Part = (typeof PARTS)[number]

/** `per cent` and `points` are means over what was counted, the others are plain numbers. */
export type Unit = 'per cent' | 'points' | 'sessions' | 'packages' | 'clauses' | 'seeds'

/** What a number must satisfy, every part that is given; `luck`: how it must stand to 0 beside its sampling error. */
export interface Bound {
  readonly over?: number
  readonly atLeast?: number
  readonly atMost?: number
  readonly under?: number
  readonly luck?: 'above' | 'not below'
}

export interface Measured {
  readonly of: string
  readonly unit: Unit
  readonly tally: Tally
  /** Counted whole and not sampled. */
  readonly exact: boolean
}

/** One line of the proof: what was measured and whether that is as it should be. */
export interface Row {
  readonly part: Part
  readonly name: string
  /** Nothing when the numbers are only told. */
  readonly bound: Bound
  /** Whether every number must be within the bound, or one of them. */
  readonly need: 'every' | 'some'
  readonly measured: readonly (Measured & { readonly pass: boolean })[]
  readonly pass: boolean
  /** What else there is to know, in a word or two. */
  readonly note?: string
}

export interface Finding extends Pick<Row, 'part' | 'name' | 'bound' | 'note'> {
  readonly need?: Row['need']
  readonly measured: readonly Measured[]
}

/** A finding judged by its bound. Where nothing could be measured, nothing is proved. */
export function judged({ measured, need = 'every', ...finding }: Finding): Row {
  const each = measured.map((one) => ({ ...one, pass: isWithin(finding.bound, one) }))
  const pass =
    need === 'some' ? each.some((one) => one.pass) : each.length > 0 && each.every((one) => one.pass)
  return { ...finding, need, measured: each, pass }
}

/** In the unit it is told in. */
export function valueOf({ unit, tally: { count, sum } }: Measured): number {
  if (unit === 'per cent') return (100 * sum) / count
  return unit === 'points' ? sum / count : sum
}

function isWithin({ over, atLeast, atMost, under, luck }: Bound, measured: Measured): boolean {
  const value = valueOf(measured)
  if (Number.isNaN(value)) return false
  if (over !== undefined && value <= over) return false
  if (under !== undefined && value >= under) return false
  if (atLeast !== undefined && value < atLeast) return false
  if (atMost !== undefined && value > atMost) return false
  if (luck === 'above') return isAboveLuck(measured.tally)
  return luck === undefined || !isBelowLuck(measured.tally)
}

/** A number that was counted whole. */
export function exactly(of: string, unit: Unit, sum: number, count = 1): Measured {
  return { of, unit, tally: { count, sum, squares: sum * sum }, exact: true }
}

/** A number estimated from a sample of sessions. */
export function sampled(of: string, unit: Unit, tally: Tally): Measured {
  return { of, unit, tally, exact: false }
}
