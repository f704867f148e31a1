import type { Package } from '../negotiation/scenario.ts'
import { welfareRule, type Rule, type Vector, type ZoneRules } from './bargaining-points.ts'
import { placeOf, pointOf, type Case } from './case.ts'
import type { Place, Point, Points } from './solution.ts'

/** What every rule likes best among packages shown one after another. */
export class BestOfAll {
  private readonly signatories: Case['signatories']
  private readonly worths: Int32Array
  private readonly nash: Best
  private readonly kalaiSmorodinsky: Best
  private readonly egalitarian: Best
  private readonly welfare: Best

  constructor(of: Case, rules: ZoneRules) {
    this.signatories = of.signatories
    this.worths = new Int32Array(of.signatories.length)
    this.nash = new Best(of, rules.nash)
    this.kalaiSmorodinsky = new Best(of, rules.kalaiSmorodinsky)
    this.egalitarian = new Best(of, rules.egalitarian)
    this.welfare = new Best(of, welfareRule)
  }

  /** Shows a permitted package: its worth by party, and how to write it down if it is wanted. */
  offer(worth: Int32Array, isInZone: boolean, written: () => Package): void {
    const { signatories, worths } = this
    for (let at = 0; at < worths.length; at += 1) worths[at] = worth[signatories[at]!]!
    this.welfare.offer(worths, written)
    if (!isInZone) return
    this.nash.offer(worths, written)
    this.kalaiSmorodinsky.offer(worths, written)
    this.egalitarian.offer(worths, written)
  }

  points(): Points {
    return {
      nash: this.nash.point(),
      kalaiSmorodinsky: this.kalaiSmorodinsky.point(),
      egalitarian: this.egalitarian.point(),
      welfare: this.welfare.point(),
    }
  }
}

/** By how much of it a rough measure may be wrong, generously. */
const ROUNDING = 1e-9

/** The packages that a rule likes best so far: the first of every worth that shares the place. */
class Best {
  private readonly of: Case
  private readonly rule: Rule
  private leader: Vector | undefined
  private rough = -Infinity
  private places = new Map<string, Place>()

  constructor(of: Case, rule: Rule) {
    this.of = of
    this.rule = rule
  }

  offer(worths: Int32Array, written: () => Package): void {
    const rough = this.rule.rough(worths)
    if (rough < this.rough - Math.abs(this.rough) * ROUNDING) return
    const vector = Array.from(worths)
    const order = this.leader ? this.rule.compare(vector, this.leader) : 1
    if (order < 0) return
    if (order > 0) {
      this.leader = vector
      this.rough = rough
      this.places = new Map()
    }
    const key = vector.join()
    if (!this.places.has(key)) this.places.set(key, placeOf(this.of, this.rule, written()))
  }

  point(): Point | null {
    return pointOf([...this.places.values()], this.places.size)
  }
}
