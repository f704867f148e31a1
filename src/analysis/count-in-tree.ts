import type { PartyIndex } from '../negotiation/scenario.ts'
import type { Plan } from './plan.ts'
import { endsFrom, Tails } from './count-tails.ts'
import { restsOf, type Rest } from './rest.ts'

/** How many packages are permitted and, if floors are given, worth so much to all who must sign them; exact up to 2^53. */
export function countInTree(plan: Plan, floors?: readonly number[]): number {
  return new Counter(plan, floors).count()
}

/** Branches that counting in a tree looks at, at most; the ends of each are counted at once. */
export function branchesOf(plan: Plan): number {
  return plan.steps.slice(0, endsFrom(plan)).reduce((product, { options }) => product * options, 1)
}

/** Goes through the packages as a tree and counts a branch at once where all of it fits or none does. */
class Counter {
  private readonly plan: Plan
  private readonly rests: readonly Rest[]
  private readonly tails: Tails
  private readonly bound: readonly PartyIndex[]
  private readonly floors: Int32Array
  /** By step and bound party: worth so far. */
  private readonly worth: readonly Int32Array[]

  constructor(plan: Plan, floors: readonly number[] | undefined) {
    this.plan = plan
    this.rests = restsOf(plan)
    const signing = plan.always | plan.named
    this.bound = floors ? [...floors.keys()].filter((party) => signing & (1 << party)) : []
    this.floors = Int32Array.from(this.bound, (party) => floors![party]!)
    this.tails = new Tails(plan, this.bound)
    this.worth = this.rests.map(() => new Int32Array(this.bound.length))
    this.worth[0]!.set(this.bound.map((party) => plan.start.points[party]!))
  }

  count(): number {
    const { start, always } = this.plan
    if (start.crossed & (always | start.signs)) return 0
    return this.tails.from === 0 ? this.ends(0, start.signs) : this.branch(0, 0, start.signs, start.crossed)
  }

  /** Ways to finish from where nothing but points is left. */
  private ends(index: number, signing: number): number {
    const must = this.plan.always | signing
    const marked = this.bound.reduce((bits, party, at) => (must & (1 << party) ? bits | (1 << at) : bits), 0)
    return this.tails.count(this.worth[index]!, this.floors, marked)
  }

  private branch(index: number, live: number, signs: number, crossed: number): number {
    const { plan } = this
    const step = plan.steps[index]!
    const rest = this.rests[index + 1]!
    let total = 0
    for (let option = 0; option < step.options; option += 1) {
      const at = live * step.options + option
      const next = step.next[at]!
      const signing = signs | step.signs[option]!
      const over = crossed | step.crossed[at]!
      if (over & (plan.always | signing) || !rest.open[next]) continue
      const fits = this.fits(index, at, next, signing)
      if (fits < 0) continue
      const may = signing | rest.signs[next]! | plan.always
      const decided = fits > 0 && !((over | rest.crossed[next]!) & may)
      if (decided) total += rest.ways[next]!
      else if (index + 1 === this.tails.from) total += this.ends(index + 1, signing)
      else total += this.branch(index + 1, next, signing, over)
    }
    return total
  }

  /** 1 when every way to go on reaches all floors that may bind, -1 when none does, 0 when it depends. */
  private fits(index: number, at: number, next: number, signing: number): number {
    const { plan, bound, floors } = this
    const { parties } = plan
    const { points } = plan.steps[index]!
    const { most, least, signs } = this.rests[index + 1]!
    const [now, then] = [this.worth[index]!, this.worth[index + 1]!]
    const must = plan.always | signing
    const may = must | signs[next]!
    let verdict = 1
    for (let of = 0; of < bound.length; of += 1) {
      const party = bound[of]!
      const value = now[of]! + points[at * parties + party]!
      then[of] = value
      const bit = 1 << party
      if (!(may & bit)) continue
      const here = next * parties + party
      if (value + least[here]! >= floors[of]!) continue
      if (must & bit && value + most[here]! < floors[of]!) return -1
      verdict = 0
    }
    return verdict
  }
}
