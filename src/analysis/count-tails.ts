import type { PartyIndex } from '../negotiation/scenario.ts'
import type { Plan } from './plan.ts'

/** Ends of packages that are counted as one set of bits. */
const MOST_TAILS = 1024

/**
 * The last steps, as far as nothing but points hangs on them, for counting which of all their combinations bring enough:
 * for each party and each worth that an end can bring there is a set of the ends that bring as much, and what is enough
 * for everybody lies in all their sets.
 */
export class Tails {
  /** The step with which the ends begin. */
  readonly from: number
  private readonly words: number
  /** The bits that are in use in the last word. */
  private readonly last: number
  private readonly sets: readonly { readonly worths: Int32Array; readonly bits: Int32Array }[]

  constructor(plan: Plan, parties: readonly PartyIndex[]) {
    this.from = endsFrom(plan)
    const sums = parties.map((party) => sumsOf(plan, this.from, party))
    const count = plan.steps.slice(this.from).reduce((product, { options }) => product * options, 1)
    this.words = (count + 31) >> 5
    this.last = count & 31 ? (1 << (count & 31)) - 1 : -1
    this.sets = sums.map((of) => setsOf(of, this.words))
  }

  /** How many ends bring everybody whose place in the list is marked from the worth so far to the floor. */
  count(worth: Int32Array, floors: Int32Array, marked: number): number {
    const { sets, words } = this
    const starts = sets.map(({ worths }, at) =>
      marked & (1 << at) ? rankOf(worths, floors[at]! - worth[at]!) * words : 0,
    )
    let total = 0
    for (let word = 0; word < words; word += 1) {
      let both = word < words - 1 ? -1 : this.last
      for (let at = 0; both && at < sets.length; at += 1) both &= sets[at]!.bits[starts[at]! + word]!
      total += ones(both)
    }
    return total
  }
}

/** The step from which on all combinations are counted at once. */
export function endsFrom({ steps }: Plan): number {
  let from = steps.length
  let count = 1
  while (from > 0) {
    const { options, next, signs, crossed } = steps[from - 1]!
    const isPlain = next.length === options && signs.every((bits) => !bits) && crossed.every((bits) => !bits)
    if (!isPlain || count * options > MOST_TAILS) break
    count *= options
    from -= 1
  }
  return from
}

function sumsOf({ steps, parties }: Plan, from: number, party: PartyIndex): readonly number[] {
  return steps
    .slice(from)
    .reduce<readonly number[]>(
      (sums, { options, points }) =>
        sums.flatMap((sum) =>
          Array.from({ length: options }, (_, option) => sum + points[option * parties + party]!),
        ),
      [0],
    )
}

function setsOf(sums: readonly number[], words: number) {
  const worths = Int32Array.from(new Set(sums)).toSorted()
  const bits = new Int32Array((worths.length + 1) * words)
  for (const [at, sum] of sums.entries()) {
    // Whoever brings this brings all lower worths, too.
    for (let rank = rankOf(worths, sum); rank >= 0; rank -= 1)
      bits[rank * words + (at >> 5)]! |= 1 << (at & 31)
  }
  return { worths, bits }
}

/** The place of the lowest worth that is enough, or how many there are. */
function rankOf(worths: Int32Array, enough: number): number {
  let [low, high] = [0, worths.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (worths[middle]! < enough) low = middle + 1
    else high = middle
  }
  return low
}

/** Bits that are set in a word. */
function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
