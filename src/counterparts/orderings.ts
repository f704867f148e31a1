/** Items told apart at most; of more, those with the least evidence share the last ranks. */
const MOST = 6
/** Evidence that makes it twice as likely that an item stands one rank higher; points. */
const DOUBLES = 25
/** Odds for one rank more at most, and as little at least; per mille. */
const MOST_ODDS = 3000
const EVEN = 1000
/** The greatest weight after every step, so that all products stay whole numbers. */
const SCALE = 200_000

/** What is believed of an ordering of some items by importance. */
export interface Ranking {
  /** Importance expected over all orderings, by item; per mille. */
  readonly weight: readonly number[]
  /** How likely each item is to come first; per mille. */
  readonly first: readonly number[]
}

/**
 * Bayes over all orderings of some items (after Hindriks and Tykhonov 2008): all begin equally likely, and a sign that
 * somebody cares about an item counts for an ordering the more, the higher the item stands in it. The product of all signs
 * depends on their sums by item alone, so these sums are the evidence, and every ordering is summed over exactly, by sets of
 * leading items. Importance by rank is the rank-order centroid (Barron and Barrett 1996).
 */
export function rankingOf(evidence: readonly number[]): Ranking {
  const order = [...evidence.keys()].toSorted(
    (one, other) => evidence[other]! - evidence[one]! || one - other,
  )
  const top = order.slice(0, MOST)
  const chances = rankChances(top.map((item) => evidence[item]!))
  const byRank = centroids(evidence.length)
  const rest = byRank.slice(top.length).reduce((sum, one) => sum + one, 0)
  const weight = evidence.map(() => Math.floor(rest / Math.max(1, order.length - top.length)))
  const first = evidence.map(() => 0)
  for (const [at, item] of top.entries()) {
    const row = chances[at]!
    weight[item] = Math.floor(row.reduce((sum, chance, rank) => sum + chance * byRank[rank]!, 0) / 1000)
    first[item] = row[0]!
  }
  return { weight, first }
}

/** How likely each item is to have each rank; per mille. */
function rankChances(evidence: readonly number[]): readonly (readonly number[])[] {
  const count = evidence.length
  const whole = (1 << count) - 1
  const odds = evidence.map(oddsOf)
  const least = Math.min(...odds) // only their proportions matter, and from 1 upwards little is lost by rounding
  const powers = odds.map((one) => powersOf(Math.floor((one * EVEN) / least), count))
  const leading = weightsOfSets(powers, (size) => count - size)
  const trailing = weightsOfSets(powers, (size) => size - 1)
  const table = evidence.map(() => evidence.map(() => 0))
  for (let set = 0; set < whole; set += 1) {
    const rank = sizeOf(set)
    for (let item = 0; item < count; item += 1) {
      if (set & (1 << item)) continue
      const here = Math.floor((leading[set]! * powers[item]![count - 1 - rank]!) / EVEN)
      table[item]![rank]! += here * trailing[whole ^ set ^ (1 << item)]!
    }
  }
  const totals = evidence.map((_, rank) => table.reduce((sum, row) => sum + row[rank]!, 0))
  return table.map((row) => row.map((weight, rank) => Math.floor((1000 * weight) / totals[rank]!)))
}

/** By set: the weight of all orderings of its items in as many neighbouring ranks; scaled anew for every size of set. */
function weightsOfSets(
  powers: readonly (readonly number[])[],
  powerAt: (size: number) => number,
): readonly number[] {
  const weights = Array.from({ length: 1 << powers.length }, () => 0)
  weights[0] = SCALE
  for (let size = 1; size <= powers.length; size += 1) {
    let most = 1
    for (let set = 1; set < weights.length; set += 1) {
      if (sizeOf(set) !== size) continue
      for (let item = 0; item < powers.length; item += 1)
        if (set & (1 << item)) weights[set]! += weights[set ^ (1 << item)]! * powers[item]![powerAt(size)]!
      most = Math.max(most, weights[set]!)
    }
    for (let set = 1; set < weights.length; set += 1)
      if (sizeOf(set) === size) weights[set] = Math.ceil((weights[set]! * SCALE) / most)
  }
  return weights
}

function sizeOf(set: number): number {
  let size = 0
  for (let rest = set; rest > 0; rest &= rest - 1) size += 1
  return size
}

/** What evidence multiplies the weight of an ordering by for every rank that the item stands higher; per mille. */
function oddsOf(points: number): number {
  const up = Math.min(MOST_ODDS, EVEN + Math.floor((EVEN * Math.abs(points)) / DOUBLES))
  return points >= 0 ? up : Math.floor((EVEN * EVEN) / up)
}

function powersOf(odds: number, count: number): readonly number[] {
  const powers = [EVEN]
  for (let at = 1; at < count; at += 1) powers.push(Math.floor((powers[at - 1]! * odds) / EVEN))
  return powers
}

/** Importance of each rank of so many; per mille. */
function centroids(count: number): readonly number[] {
  return Array.from({ length: count }, (_, rank) => {
    let sum = 0
    for (let at = rank + 1; at <= count; at += 1) sum += Math.floor(1_000_000 / (at * count))
    return Math.floor(sum / 1000)
  })
}
