/** Worths by signatory. */
export type Vector = readonly number[]

/** How a rule of bargaining theory orders the worths that a package can bring: above 0 when the first is better. */
export interface Rule {
  readonly compare: (one: Vector, other: Vector) => number
  /** Roughly how good a point is: where these differ by more than rounding can do, so does the order. */
  readonly rough: (point: ArrayLike<number>) => number
  /** Positions of those whom the rule leaves out there because they gain nothing. */
  readonly without: (point: Vector) => readonly number[]
}

const nobody = () => []

/**
 * The largest product of gains (Nash 1950). Where not everybody can gain, the most parties that can, then their product
 * (Caragiannis et al. 2019). Compared exactly: doubles first, big integers when they are too close to call.
 */
export function nashRule(reservations: Vector): Rule {
  const gains = (point: Vector) =>
    point.map((worth, at) => worth - reservations[at]!).filter((gain) => gain > 0)
  return {
    compare: (one, other) => {
      const mine = gains(one)
      const theirs = gains(other)
      return mine.length - theirs.length || compareProducts(mine, theirs)
    },
    rough: (point) => roughProduct(point, reservations),
    without: (point) => [...point.keys()].filter((at) => point[at]! <= reservations[at]!),
  }
}

/** Kalai and Smorodinsky 1975: the lowest share of what each could at best gain is as high as it can be, then the next lowest. */
export function kalaiSmorodinskyRule(reservations: Vector, ideals: Vector): Rule {
  const able = [...ideals.keys()].filter((at) => ideals[at]! > reservations[at]!)
  const unable = [...ideals.keys()].filter((at) => !able.includes(at))
  const shares = (point: Vector) =>
    able
      .map((at) => ({ gain: point[at]! - reservations[at]!, of: ideals[at]! - reservations[at]! }))
      .toSorted(compareShares)
  return {
    compare: (one, other) => {
      const theirs = shares(other)
      for (const [at, share] of shares(one).entries()) {
        const order = compareShares(share, theirs[at]!)
        if (order) return order
      }
      return 0
    },
    rough: (point) =>
      able.reduce(
        (least, at) => Math.min(least, (point[at]! - reservations[at]!) / (ideals[at]! - reservations[at]!)),
        Infinity,
      ),
    without: () => unable,
  }
}

/** The lowest gain is as high as it can be, then the next lowest (leximin). */
export function egalitarianRule(reservations: Vector): Rule {
  const sorted = (point: Vector) =>
    point.map((worth, at) => worth - reservations[at]!).toSorted((one, other) => one - other)
  return {
    compare: (one, other) => {
      const mine = sorted(one)
      const theirs = sorted(other)
      const at = mine.findIndex((gain, place) => gain !== theirs[place])
      return at < 0 ? 0 : mine[at]! - theirs[at]!
    },
    rough: (point) => reservations.reduce((least, from, at) => Math.min(least, point[at]! - from), Infinity),
    without: nobody,
  }
}

/** The largest sum. */
export const welfareRule: Rule = {
  compare: (one, other) => sum(one) - sum(other),
  rough: sum,
  without: nobody,
}

/** The rules that pick from the zone, by their names in a solution. */
export function zoneRules(reservations: Vector, ideals: Vector) {
  return {
    nash: nashRule(reservations),
    kalaiSmorodinsky: kalaiSmorodinskyRule(reservations, ideals),
    egalitarian: egalitarianRule(reservations),
  }
}

export type ZoneRules = ReturnType<typeof zoneRules>

/** Every point that shares the best place. */
export function bestBy(rule: Rule, points: readonly Vector[]): readonly Vector[] {
  let best: Vector[] = []
  for (const point of points) {
    const order = best.length ? rule.compare(point, best[0]!) : 1
    if (order > 0) best = [point]
    else if (order === 0) best.push(point)
  }
  return best
}

function sum(point: ArrayLike<number>): number {
  let total = 0
  for (let at = 0; at < point.length; at += 1) total += point[at]!
  return total
}

/** The product of the gains; where somebody gains nothing, how many do, below nought. */
function roughProduct(point: ArrayLike<number>, reservations: Vector): number {
  let [product, idle] = [1, 0]
  for (let at = 0; at < point.length; at += 1) {
    const gain = point[at]! - reservations[at]!
    if (gain > 0) product *= gain
    else idle += 1
  }
  return idle ? -idle : product
}

interface Share {
  readonly gain: number
  readonly of: number
}

/** As fractions, exactly. */
function compareShares(one: Share, other: Share): number {
  const [mine, theirs] = [one.gain * other.of, other.gain * one.of]
  if (Math.abs(mine) < Number.MAX_SAFE_INTEGER && Math.abs(theirs) < Number.MAX_SAFE_INTEGER)
    return mine - theirs
  return sign(BigInt(one.gain) * BigInt(other.of) - BigInt(other.gain) * BigInt(one.of))
}

function compareProducts(mine: Vector, theirs: Vector): number {
  const near = nearProduct(mine)
  const difference = near - nearProduct(theirs)
  if (Math.abs(difference) > near * 1e-12) return difference
  return sign(exactProduct(mine) - exactProduct(theirs))
}

function sign(of: bigint): number {
  return of > 0n ? 1 : of < 0n ? -1 : 0
}

function nearProduct(gains: Vector): number {
  return gains.reduce((product, gain) => product * gain, 1)
}

function exactProduct(gains: Vector): bigint {
  return gains.reduce((product, gain) => product * BigInt(gain), 1n)
}
