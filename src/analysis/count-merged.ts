import { Partials, type Question } from './partial.ts'
import type { Plan } from './plan.ts'
import type { Effort } from './undominated.ts'

/** Unfinished packages that differ in what still matters, held at once. */
const MOST_ROWS = 1_000_000
/** Counts are kept in two parts, so that they are exact up to 2^93. */
const PART = 0x100_0000_0000
const FIRST_ROOM = 1024

interface Tallied {
  readonly rows: Int32Array
  readonly lives: Int32Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly count: number
}

/**
 * How many packages fit a question without objectives: unfinished packages that are the same in all that still matters
 * are counted together. Exact; undefined when too many of them differ.
 */
export function countMerged(
  plan: Plan,
  question: Omit<Question, 'objectives'>,
  effort: Effort,
): bigint | undefined {
  const partials = new Partials(plan, { ...question, objectives: [] })
  let now: Tallied = {
    rows: new Int32Array(partials.width),
    lives: new Int32Array(1),
    low: Float64Array.of(1),
    high: Float64Array.of(0),
    count: 1,
  }
  if (!partials.begin(now.rows as Int32Array<ArrayBuffer>)) return 0n
  for (let index = 0; index < partials.steps; index += 1) {
    const next = new Gathered(partials.width)
    if (!gather(partials, index, now, next, effort)) return undefined
    now = next.tallied()
  }
  const sum = (parts: Float64Array) =>
    parts.subarray(0, now.count).reduce((total, part) => total + BigInt(part), 0n)
  return sum(now.high) * BigInt(PART) + sum(now.low)
}

function gather(partials: Partials, index: number, from: Tallied, into: Gathered, effort: Effort): boolean {
  const { width } = partials
  const { options, next } = partials.step(index)
  effort.left -= from.count * options
  if (effort.left < 0) return false
  for (let row = 0; row < from.count; row += 1) {
    for (let option = 0; option < options; option += 1) {
      const at = from.lives[row]! * options + option
      if (!partials.extend(from.rows, row * width, index, at, into.rows, into.free)) continue
      into.add(next[at]!, from.low[row]!, from.high[row]!)
      if (into.count > MOST_ROWS) return false
    }
  }
  return true
}

/** Rows as they are gathered: equal ones once, with their counts added up. */
class Gathered {
  rows: Int32Array<ArrayBuffer>
  count = 0
  private readonly width: number
  private lives = new Int32Array(FIRST_ROOM)
  private low = new Float64Array(FIRST_ROOM)
  private high = new Float64Array(FIRST_ROOM)
  private table = new Int32Array(FIRST_ROOM * 4).fill(-1)

  constructor(width: number) {
    this.width = width
    this.rows = new Int32Array(width * (FIRST_ROOM + 1))
  }

  /** Where the next row is to be written before it is added. */
  get free(): number {
    return this.count * this.width
  }

  add(live: number, low: number, high: number): void {
    let slot = this.slotOf(this.count, live)
    while (this.table[slot]! >= 0 && !this.same(this.table[slot]!, live))
      slot = (slot + 1) & (this.table.length - 1)
    const known = this.table[slot]!
    const row = known < 0 ? this.count : known
    const sum = this.low[row]! + low
    const carry = sum >= PART ? 1 : 0
    this.low[row] = sum - carry * PART
    this.high[row] = this.high[row]! + high + carry
    if (known >= 0) return
    this.table[slot] = row
    this.lives[row] = live
    this.count += 1
    if (this.count === this.lives.length) this.grow()
  }

  tallied(): Tallied {
    const { rows, lives, low, high, count } = this
    return { rows, lives, low, high, count }
  }

  private slotOf(row: number, live: number): number {
    let hash = live
    const from = row * this.width
    for (let column = 0; column < this.width; column += 1)
      hash = Math.imul(hash ^ this.rows[from + column]!, 0x9e3779b1) ^ (hash >>> 15)
    return (hash ^ (hash >>> 13)) & (this.table.length - 1)
  }

  private same(row: number, live: number): boolean {
    if (this.lives[row] !== live) return false
    const [one, other] = [row * this.width, this.free]
    for (let column = 0; column < this.width; column += 1)
      if (this.rows[one + column] !== this.rows[other + column]) return false
    return true
  }

  private grow(): void {
    const room = this.lives.length * 2
    this.rows = wider(this.rows, new Int32Array(this.width * (room + 1)))
    this.lives = wider(this.lives, new Int32Array(room))
    this.low = wider(this.low, new Float64Array(room))
    this.high = wider(this.high, new Float64Array(room))
    this.table = new Int32Array(room * 4).fill(-1)
    for (let row = 0; row < this.count; row += 1) {
      let slot = this.slotOf(row, this.lives[row]!)
      while (this.table[slot]! >= 0) slot = (slot + 1) & (this.table.length - 1)
      this.table[slot] = row
    }
  }
}

function wider<T extends Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from)
  return to
}
