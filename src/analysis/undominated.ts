/** Comparisons that may still be made: so that points by the hundred thousand, hardly one of which beats another, end too. */
export interface Effort {
  left: number
}

/**
 * Which points no other point beats. Points lie one after another in `points`, `size` whole numbers each. Up to three
 * parties: sorted, then swept once (Kung, Luccio, Preparata 1975). More: a tree of boxes, of which only those can hold a
 * better point whose best corner is better. Both leave equal points once, at the front of the array, and answer how many
 * there are; -1 when it takes too much effort.
 */
export function keepUndominated(points: Int32Array, count: number, size: number, effort: Effort): number {
  effort.left -= count
  const ranges = rangesOf(points, count, size)
  const keys = ranges.reduce((product, { width }) => product * width, 1)
  const sweeps = size <= 3 && keys < Number.MAX_SAFE_INTEGER && (ranges[1]?.width ?? 1) < 1 << 21
  return sweeps
    ? sweep(points, count, size, ranges)
    : prune(points, distinct(points, count, size), size, effort)
}

interface Range {
  readonly top: number
  readonly width: number
}

function rangesOf(points: Int32Array, count: number, size: number): readonly Range[] {
  return Array.from({ length: size }, (_, of) => {
    let top = -Infinity
    let low = Infinity
    for (let at = of; at < count * size; at += size) {
      if (points[at]! > top) top = points[at]!
      if (points[at]! < low) low = points[at]!
    }
    return { top, width: count ? top - low + 1 : 1 }
  })
}

function sweep(points: Int32Array, count: number, size: number, ranges: readonly Range[]): number {
  const first = ranges[0]!
  const second = ranges[1] ?? { top: 0, width: 1 }
  const third = ranges[2] ?? { top: 0, width: 1 }
  const keys = new Float64Array(count)
  for (let at = 0; at < count; at += 1) {
    const a = first.top - points[at * size]!
    const b = size > 1 ? second.top - points[at * size + 1]! : 0
    const c = size > 2 ? third.top - points[at * size + 2]! : 0
    keys[at] = (a * second.width + b) * third.width + c
  }
  keys.sort()
  const stairs = new Stairs(second.width)
  let kept = 0
  for (let at = 0; at < count; at += 1) {
    const key = keys[at]!
    const c = key % third.width
    const rest = (key - c) / third.width
    const b = rest % second.width
    if (stairs.lowest(b) <= c) continue
    stairs.put(b, c)
    points[kept * size] = first.top - (rest - b) / second.width
    if (size > 1) points[kept * size + 1] = second.top - b
    if (size > 2) points[kept * size + 2] = third.top - c
    kept += 1
  }
  return kept
}

/** The lowest value put at or below a place: a Fenwick tree of minima. */
class Stairs {
  private readonly tree: Float64Array

  constructor(width: number) {
    this.tree = new Float64Array(width + 1).fill(Infinity)
  }

  lowest(place: number): number {
    let low = Infinity
    for (let at = place + 1; at > 0; at &= at - 1) if (this.tree[at]! < low) low = this.tree[at]!
    return low
  }

  put(place: number, value: number): void {
    for (let at = place + 1; at < this.tree.length; at += at & -at) {
      if (value < this.tree[at]!) this.tree[at] = value
    }
  }
}

/** Moves each different point to the front once; returns how many there are. */
function distinct(points: Int32Array, count: number, size: number): number {
  let slots = 16
  while (slots < count * 2) slots *= 2
  const table = new Int32Array(slots).fill(-1)
  let kept = 0
  for (let at = 0; at < count; at += 1) {
    let slot = hashAt(points, at * size, size) & (slots - 1)
    while (table[slot]! >= 0 && !same(points, table[slot]! * size, at * size, size))
      slot = (slot + 1) & (slots - 1)
    if (table[slot]! >= 0) continue
    points.copyWithin(kept * size, at * size, (at + 1) * size)
    table[slot] = kept
    kept += 1
  }
  return kept
}

function hashAt(points: Int32Array, from: number, size: number): number {
  let hash = 0x811c9dc5
  for (let of = 0; of < size; of += 1) hash = Math.imul(hash ^ points[from + of]!, 0x01000193)
  return hash ^ (hash >>> 15)
}

function same(points: Int32Array, one: number, other: number, size: number): boolean {
  for (let of = 0; of < size; of += 1) if (points[one + of] !== points[other + of]) return false
  return true
}

const LEAF = 12

interface Box {
  readonly best: Int32Array
  readonly from: number
  readonly to: number
  readonly better: Box | null
  readonly worse: Box | null
}

function prune(points: Int32Array, count: number, size: number, effort: Effort): number {
  if (!count) return 0
  const order = Int32Array.from({ length: count }, (_, at) => at)
  const tree = boxOf(points, size, order, 0, count)
  const beaten = new Uint8Array(count)
  for (let at = 0; at < count; at += 1) {
    if (beats(tree, points, size, order, at, effort)) beaten[at] = 1
    if (effort.left < 0) return -1
  }
  let kept = 0
  for (let at = 0; at < count; at += 1) {
    if (beaten[at]) continue
    points.copyWithin(kept * size, at * size, (at + 1) * size)
    kept += 1
  }
  return kept
}

function boxOf(points: Int32Array, size: number, order: Int32Array, from: number, to: number): Box {
  const best = new Int32Array(size).fill(-0x80000000)
  const least = new Int32Array(size).fill(0x7fffffff)
  for (let at = from; at < to; at += 1) {
    for (let of = 0; of < size; of += 1) {
      const value = points[order[at]! * size + of]!
      if (value > best[of]!) best[of] = value
      if (value < least[of]!) least[of] = value
    }
  }
  if (to - from <= LEAF) return { best, from, to, better: null, worse: null }
  let widest = 0
  for (let of = 1; of < size; of += 1)
    if (best[of]! - least[of]! > best[widest]! - least[widest]!) widest = of
  const half = (from + to) >> 1
  select(points, size, order, from, to - 1, half, widest)
  const better = boxOf(points, size, order, from, half)
  return { best, from, to, better, worse: boxOf(points, size, order, half, to) }
}

/** Quickselect: afterwards the places before `half` hold the larger values of the coordinate. */
function select(
  points: Int32Array,
  size: number,
  order: Int32Array,
  from: number,
  to: number,
  half: number,
  of: number,
) {
  let low = from
  let high = to
  while (low < high) {
    const pivot = points[order[(low + high) >> 1]! * size + of]!
    let left = low
    let right = high
    while (left <= right) {
      while (points[order[left]! * size + of]! > pivot) left += 1
      while (points[order[right]! * size + of]! < pivot) right -= 1
      if (left > right) break
      const kept = order[left]!
      order[left] = order[right]!
      order[right] = kept
      left += 1
      right -= 1
    }
    if (half <= right) high = right
    else if (half >= left) low = left
    else return
  }
}

function beats(
  box: Box,
  points: Int32Array,
  size: number,
  order: Int32Array,
  at: number,
  effort: Effort,
): boolean {
  effort.left -= 1
  for (let of = 0; of < size; of += 1) if (box.best[of]! < points[at * size + of]!) return false
  if (box.better && box.worse) {
    return (
      beats(box.better, points, size, order, at, effort) || beats(box.worse, points, size, order, at, effort)
    )
  }
  effort.left -= box.to - box.from
  for (let place = box.from; place < box.to; place += 1) {
    const other = order[place]!
    if (other !== at && notWorse(points, other * size, at * size, size)) return true
  }
  return false
}

function notWorse(points: Int32Array, one: number, than: number, size: number): boolean {
  for (let of = 0; of < size; of += 1) if (points[one + of]! < points[than + of]!) return false
  return true
}
