import { listOf, numbers, numbersOf } from '../negotiation/lists.ts'
import { inOrder } from './in-order.ts'

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
  const order = inOrder(
    numbersOf(evidence.length, (item) => item),
    (one, other) => evidence[other]! - evidence[one]! || one - other,
  )
  const top = order.slice(0, MOST)
  const chances = rankChances(numbersOf(top.length, (at) => evidence[top[at]!]!))
  const byRank = centroids(evidence.length)
  let rest = 0
  for (let rank = top.length; rank < byRank.length; rank += 1) rest += byRank[rank]!
  const weight = numbers(evidence.length, Math.floor(rest / Math.max(1, order.length - top.length)))
  const first = numbers(evidence.length, 0)
  for (let at = 0; at < top.length; at += 1) {
    const row = chances[at]!
    let expected = 0
    for (let rank = 0; rank < row.length; rank += 1) expected += row[rank]! * byRank[rank]!
    weight[top[at]!] = Math.floor(expected / 1000)
    first[top[at]!] = row[0]!
  }
  return { weight, first }
}

/** All sets of so many items, as bits. */
interface Sets {
  /** How many items each set holds. */
  readonly sizes: readonly number[]
  /** The sets of each size. */
  readonly ofSize: readonly (readonly number[])[]
}

const SETS: readonly Sets[] = Array.from({ length: MOST + 1 }, (_, count) => {
  const sizes = Array.from({ length: 1 << count }, (_none, set) => sizeOf(set))
  const ofSize = Array.from({ length: count + 1 }, (_none, size) =>
    [...sizes.keys()].filter((set) => sizes[set] === size),
  )
  return { sizes, ofSize }
})

function sizeOf(set: number): number {
  let size = 0
  for (let rest = set; rest > 0; rest &= rest - 1) size += 1
  return size
}

/** How likely each item is to have each rank; per mille. */
function rankChances(evidence: readonly number[]): readonly (readonly number[])[] {
  const count = evidence.length
  const whole = (1 << count) - 1
  const { sizes } = SETS[count]!
  const odds = numbersOf(count, (item) => oddsOf(evidence[item]!))
  const least = Math.min(...odds) // only their proportions matter, and from 1 upwards little is lost by rounding
  const powers = listOf(count, (item) => powersOf(Math.floor((odds[item]! * EVEN) / least), count))
  const leading = weightsOfSets(powers, (size) => count - size)
  const trailing = weightsOfSets(powers, (size) => size - 1)
  const table = listOf(count, () => numbers(count, 0))
  for (let set = 0; set < whole; set += 1) {
    const rank = sizes[set]!
    for (let item = 0; item < count; item += 1) {
      if (set & (1 << item)) continue
      const here = Math.floor((leading[set]! * powers[item]![count - 1 - rank]!) / EVEN)
      table[item]![rank]! += here * trailing[whole ^ set ^ (1 << item)]!
    }
  }
  for (let rank = 0; rank < count; rank += 1) {
    let total = 0
    for (const row of table) total += row[rank]!
    for (const row of table) row[rank] = Math.floor((1000 * row[rank]!) / total)
  }
  return table
}

/** By set: the weight of all orderings of its items in as many neighbouring ranks; scaled anew for every size of set. */
function weightsOfSets(
  powers: readonly (readonly number[])[],
  powerAt: (size: number) => number,
): readonly number[] {
  const { sizes, ofSize } = SETS[powers.length]!
  const weights = numbers(sizes.length, 0)
  weights[0] = SCALE
  for (let size = 1; size <= powers.length; size += 1) {
    const power = powerAt(size)
    let most = 1
    for (const set of ofSize[size]!) {
      let weight = 0
      for (let item = 0; item < powers.length; item += 1)
        if (set & (1 << item)) weight += weights[set ^ (1 << item)]! * powers[item]![power]!
      weights[set] = weight
      if (weight > most) most = weight
    }
    for (const set of ofSize[size]!) weights[set] = Math.ceil((weights[set]! * SCALE) / most)
  }
  return weights
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
  return (CENTROIDS[count] ??= numbersOf(count, (rank) => {
    let sum = 0
    for (let at = rank + 1; at <= count; at += 1) sum += Math.floor(1_000_000 / (at * count))
    return Math.floor(sum / 1000)
  }))
}

/** By how many there are; worked out once. */
const CENTROIDS: (readonly number[])[] = []
