/** A point of the frontier that a rule picks, and how many points share the place. */
export interface Picked {
  /** Every point that shares the place. */
  readonly tied: readonly (readonly number[])[]
  /** Positions of the parties left out because they gain nothing there. */
  readonly without: readonly number[]
}

type Compare = (one: readonly number[], other: readonly number[]) => number

/**
 * The largest product of gains (Nash 1950). Where not everybody can gain, the most parties that can, then their product
 * (Caragiannis et al. 2019). Compared exactly: doubles first, big integers when they are too close to call.
 */
export function nashPoint(
  frontier: readonly (readonly number[])[],
  reservations: readonly number[],
): Picked | null {
  const gains = (point: readonly number[]) =>
    point.map((worth, at) => worth - reservations[at]!).filter((gain) => gain > 0)
  const picked = pickLargest(frontier, (one, other) => {
    const mine = gains(one)
    const theirs = gains(other)
    return mine.length - theirs.length || compareProducts(mine, theirs)
  })
  return picked && { ...picked, without: withoutGain(picked.tied[0]!, reservations) }
}

/** Kalai and Smorodinsky 1975: the lowest share of what each could at best gain is as high as it can be, then the next lowest. */
export function kalaiSmorodinskyPoint(
  frontier: readonly (readonly number[])[],
  reservations: readonly number[],
  ideals: readonly number[],
): Picked | null {
  const able = ideals.flatMap((ideal, at) => (ideal > reservations[at]! ? [at] : []))
  const shares = (point: readonly number[]) =>
    able
      .map((at) => ({ gain: point[at]! - reservations[at]!, of: ideals[at]! - reservations[at]! }))
      .toSorted((one, other) => one.gain * other.of - other.gain * one.of)
  const picked = pickLargest(frontier, (one, other) => {
    const mine = shares(one)
    const theirs = shares(other)
    for (const [at, share] of mine.entries()) {
      const difference = share.gain * theirs[at]!.of - theirs[at]!.gain * share.of
      if (difference) return difference
    }
    return 0
  })
  return picked && { ...picked, without: [...ideals.keys()].filter((at) => !able.includes(at)) }
}

/** The lowest gain is as high as it can be, then the next lowest (leximin). */
export function egalitarianPoint(
  frontier: readonly (readonly number[])[],
  reservations: readonly number[],
): Picked | null {
  const sorted = (point: readonly number[]) =>
    point.map((worth, at) => worth - reservations[at]!).toSorted((one, other) => one - other)
  const picked = pickLargest(frontier, (one, other) => {
    const mine = sorted(one)
    const theirs = sorted(other)
    const at = mine.findIndex((gain, place) => gain !== theirs[place])
    return at < 0 ? 0 : mine[at]! - theirs[at]!
  })
  return picked && { ...picked, without: [] }
}

/** The largest sum. */
export function welfarePoint(frontier: readonly (readonly number[])[]): Picked | null {
  const picked = pickLargest(frontier, (one, other) => sum(one) - sum(other))
  return picked && { ...picked, without: [] }
}

function sum(point: readonly number[]): number {
  return point.reduce((total, worth) => total + worth, 0)
}

function withoutGain(point: readonly number[], reservations: readonly number[]): readonly number[] {
  return [...point.keys()].filter((at) => point[at]! <= reservations[at]!)
}

function pickLargest(frontier: readonly (readonly number[])[], compare: Compare) {
  let best: (readonly number[])[] = []
  for (const point of frontier) {
    const order = best.length ? compare(point, best[0]!) : 1
    if (order > 0) best = [point]
    else if (order === 0) best.push(point)
  }
  return best.length ? { tied: best } : null
}

function compareProducts(mine: readonly number[], theirs: readonly number[]): number {
  const near = nearProduct(mine)
  const difference = near - nearProduct(theirs)
  if (Math.abs(difference) > near * 1e-12) return difference
  const exactly = exactProduct(mine) - exactProduct(theirs)
  return exactly > 0n ? 1 : exactly < 0n ? -1 : 0
}

function nearProduct(gains: readonly number[]): number {
  return gains.reduce((product, gain) => product * gain, 1)
}

function exactProduct(gains: readonly number[]): bigint {
  return gains.reduce((product, gain) => product * BigInt(gain), 1n)
}
