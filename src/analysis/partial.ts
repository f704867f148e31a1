import type { PartyIndex } from '../negotiation/scenario.ts'
import type { Plan, Step } from './plan.ts'
import { isLookedAt, restsOf, type Only, type Rest } from './rest.ts'

/** What is asked of packages put together piece by piece. */
export interface Question {
  /** Whose worth matters by itself; nobody's differences are forgotten among these. */
  readonly objectives: readonly PartyIndex[]
  /** By party: what a package must be worth to it if it signs; left out, red lines alone bind. */
  readonly floors?: readonly (number | undefined)[]
  readonly only?: Only
}

/** Where the row holds a party's worth, whether it signs, and whether its red line is crossed; -1 where it does not. */
interface Columns {
  readonly party: PartyIndex
  readonly bit: number
  readonly always: boolean
  readonly objective: boolean
  readonly floor: number | undefined
  readonly worth: number
  readonly signs: number
  readonly crossed: number
}

/**
 * Unfinished packages as rows of whole numbers: the worth to those who matter, and for whoever signs only if named, -1 once
 * it must sign and -1 once its red line is crossed. What can no longer make a difference is written alike in all rows, so
 * that equal rows are equally good to go on with, and a row is as good as another when no column is lower.
 */
export class Partials {
  readonly width: number
  readonly rests: readonly Rest[]
  private readonly plan: Plan
  private readonly only: Only
  private readonly columns: readonly Columns[]

  constructor(plan: Plan, { objectives, floors, only = [] }: Question) {
    this.plan = plan
    this.only = only
    this.rests = restsOf(plan, only)
    this.columns = columnsOf(plan, this.rests[0]!, objectives, floors ?? [])
    this.width = this.columns.reduce(
      (width, { worth, signs, crossed }) => Math.max(width, worth + 1, signs + 1, crossed + 1),
      0,
    )
  }

  /** Writes the package in which nothing is decided yet; false when none can be finished. */
  begin(into: Int32Array): boolean {
    const { start, always } = this.plan
    if (start.crossed & always) return false
    for (const column of this.columns) {
      if (column.worth >= 0) into[column.worth] = start.points[column.party]!
      if (column.signs >= 0) into[column.signs] = start.signs & column.bit ? -1 : 0
      if (column.crossed >= 0) into[column.crossed] = start.crossed & column.bit ? -1 : 0
    }
    return this.settle(into, 0, 0, 0)
  }

  /** Writes a row with one more option; false when it can no longer be finished. `at` is combination and option. */
  extend(from: Int32Array, row: number, index: number, at: number, into: Int32Array, to: number): boolean {
    const { parties, always } = this.plan
    const step = this.plan.steps[index]!
    const option = at % step.options
    const crossed = step.crossed[at]!
    if (crossed & always || !isLookedAt(step, option, this.only)) return false
    const signs = step.signs[option]!
    for (const column of this.columns) {
      const { worth, bit } = column
      if (worth >= 0) into[to + worth] = from[row + worth]! + step.points[at * parties + column.party]!
      if (column.signs >= 0) into[to + column.signs] = signs & bit ? -1 : from[row + column.signs]!
      if (column.crossed >= 0) into[to + column.crossed] = crossed & bit ? -1 : from[row + column.crossed]!
    }
    return this.settle(into, to, index + 1, step.next[at]!)
  }

  step(index: number): Step {
    return this.plan.steps[index]!
  }

  get steps(): number {
    return this.plan.steps.length
  }

  /** Writes alike what makes no difference from here on; false when the row cannot be finished. */
  private settle(rows: Int32Array, at: number, index: number, live: number): boolean {
    const rest = this.rests[index]!
    if (!rest.open[live]) return false
    for (const column of this.columns) if (!this.settleOne(rows, at, column, rest, live)) return false
    return true
  }

  private settleOne(rows: Int32Array, at: number, column: Columns, rest: Rest, live: number): boolean {
    const { signs, crossed, bit } = column
    const must = column.always || (signs >= 0 && rows[at + signs] === -1)
    const may = must || (signs >= 0 && (rest.signs[live]! & bit) !== 0)
    const isCrossed = crossed >= 0 && rows[at + crossed] === -1
    if (must && isCrossed) return false
    if (crossed >= 0 && !may) rows[at + crossed] = 0
    const reach = this.settleWorth(rows, at, column, rest, live, may)
    if (must && reach === 'never') return false
    const uncrossed = crossed < 0 || (rest.crossed[live]! & bit) === 0
    if (must && signs >= 0 && reach === 'surely' && uncrossed) rows[at + signs] = 0
    return true
  }

  /** Whether the floor can be reached; where that is settled the worth by itself no longer matters. */
  private settleWorth(
    rows: Int32Array,
    at: number,
    { party, worth, floor, objective }: Columns,
    rest: Rest,
    live: number,
    may: boolean,
  ): 'never' | 'perhaps' | 'surely' {
    if (floor === undefined) return 'surely'
    const here = live * this.plan.parties + party
    const [most, least] = [rest.most[here]!, rest.least[here]!]
    const value = rows[at + worth]!
    const reach = !may || value + least >= floor ? 'surely' : value + most < floor ? 'never' : 'perhaps'
    if (objective || reach === 'perhaps') return reach
    rows[at + worth] = reach === 'surely' ? floor - least : floor - most - 1
    return reach
  }
}

/** The objectives' worths come first, in their order. */
function columnsOf(
  plan: Plan,
  first: Rest,
  objectives: readonly PartyIndex[],
  floors: readonly (number | undefined)[],
): readonly Columns[] {
  let width = objectives.length
  const mayCross = first.crossed[0]! | plan.start.crossed
  const maySign = plan.named & (first.signs[0]! | plan.start.signs)
  return Array.from({ length: plan.parties }, (_, party) => party).flatMap((party): Columns[] => {
    const bit = 1 << party
    const always = (plan.always & bit) !== 0
    const named = (maySign & bit) !== 0
    const place = objectives.indexOf(party)
    const floor = always || named ? floors[party] : undefined
    const bound = named && (floor !== undefined || (mayCross & bit) !== 0)
    if (place < 0 && floor === undefined && !bound) return []
    const worth = place >= 0 ? place : floor === undefined ? -1 : width++
    const signs = bound ? width++ : -1
    const crossed = bound && (mayCross & bit) !== 0 ? width++ : -1
    return [{ party, bit, always, objective: place >= 0, floor, worth, signs, crossed }]
  })
}
