import type { Package } from '../negotiation/scenario.ts'
import { welfareRule, type Rule, type Vector, type ZoneRules } from './bargaining-points.ts'
import { placeOf, pointOf, type Case } from './case.ts'
import type { Place, Point, Points } from './solution.ts'

/** What every rule likes best among packages shown one after another. */
export class BestOfAll {
  private readonly nash: Best
  private readonly kalaiSmorodinsky: Best
  private readonly egalitarian: Best
  private readonly welfare: Best

  constructor(of: Case, rules: ZoneRules) {
    this.nash = new Best(of, rules.nash)
    this.kalaiSmorodinsky = new Best(of, rules.kalaiSmorodinsky)
    this.egalitarian = new Best(of, rules.egalitarian)
    this.welfare = new Best(of, welfareRule)
  }

  /** Shows a permitted package: its worth by party, and how to write it down if it is wanted. */
  offer(worth: Int32Array, isInZone: boolean, written: () => Package): void {
    this.welfare.offer(worth, written)
    if (!isInZone) return
    this.nash.offer(worth, written)
    this.kalaiSmorodinsky.offer(worth, written)
    this.egalitarian.offer(worth, written)
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

/** The packages that a rule likes best so far: the first of every worth that shares the place. */
class Best {
  private readonly of: Case
  private readonly rule: Rule
  private leader: Vector | undefined
  private places = new Map<string, Place>()

  constructor(of: Case, rule: Rule) {
    this.of = of
    this.rule = rule
  }

  offer(worth: Int32Array, written: () => Package): void {
    if (this.leader && this.isCovered(worth, this.leader)) return
    const vector = this.of.signatories.map((party) => worth[party]!)
    const order = this.leader ? this.rule.compare(vector, this.leader) : 1
    if (order < 0) return
    if (order > 0) {
      this.leader = vector
      this.places = new Map()
    }
    const key = vector.join()
    if (!this.places.has(key)) this.places.set(key, placeOf(this.of, this.rule, written()))
  }

  point(): Point | null {
    return pointOf([...this.places.values()], this.places.size)
  }

  /** Whether the leader is as good for everybody: then a rule that rises with every worth has nothing to compare. */
  private isCovered(worth: Int32Array, leader: Vector): boolean {
    const { signatories } = this.of
    for (let at = 0; at < leader.length; at += 1) if (worth[signatories[at]!]! > leader[at]!) return false
    return true
  }
}
