import type { Vector } from './bargaining-points.ts'
import { keepUndominated, type Effort } from './undominated.ts'

/** Points that every new one is first held against: most of two million packages fall here, in a few comparisons. */
const GUARDS = 40
const FIRST_SIFT = 4096

/** Collects points one by one and keeps those that no other beats. */
export class Frontier {
  private readonly size: number
  private readonly effort: Effort
  private isGivenUp = false
  private points: Int32Array
  private count = 0
  private limit = FIRST_SIFT
  private guards: Int32Array = new Int32Array(0)
  private guarded = 0

  constructor(size: number, effort: Effort) {
    this.size = size
    this.effort = effort
    this.points = new Int32Array((FIRST_SIFT + 1) * size)
  }

  /** Takes a point in, unless one already known is as good for everybody. */
  offer(point: Int32Array): void {
    if (this.isGivenUp) return
    const { size, guards } = this
    const end = this.guarded * size
    for (let from = 0; from < end; from += size) {
      let of = 0
      while (of < size && guards[from + of]! >= point[of]!) of += 1
      if (of < size) continue
      if (from) this.forward(from)
      return
    }
    const from = this.count * size
    for (let of = 0; of < size; of += 1) this.points[from + of] = point[of]!
    this.count += 1
    if (this.count > this.limit) this.sift()
  }

  /** The undominated points, each once; undefined when there are too many to compare. */
  vectors(): readonly Vector[] | undefined {
    if (!this.isGivenUp) this.sift()
    if (this.isGivenUp) return undefined
    const { size } = this
    return Array.from({ length: this.count }, (_, at) =>
      Array.from(this.points.subarray(at * size, (at + 1) * size)),
    )
  }

  /** A guard that stopped a point changes place with the one before it, so that the busiest come first. */
  private forward(from: number) {
    const { size, guards } = this
    for (let of = 0; of < size; of += 1) {
      const kept = guards[from + of]!
      guards[from + of] = guards[from - size + of]!
      guards[from - size + of] = kept
    }
  }

  private sift() {
    const kept = keepUndominated(this.points, this.count, this.size, this.effort)
    this.isGivenUp = kept < 0
    if (this.isGivenUp) return
    this.count = kept
    if (this.count * 2 > this.limit) {
      this.limit = this.count * 4
      const wider = new Int32Array((this.limit + 1) * this.size)
      wider.set(this.points.subarray(0, this.count * this.size))
      this.points = wider
    }
    this.chooseGuards()
  }

  /** Points that are good for all at once, by different weights: those beat most others. */
  private chooseGuards() {
    const { size, points, count } = this
    this.guarded = Math.min(GUARDS, count)
    this.guards = new Int32Array(this.guarded * size)
    const taken = new Set<number>()
    for (let guard = 0; guard < this.guarded; guard += 1) {
      let chosen = 0
      let most = -Infinity
      for (let at = 0; at < count; at += 1) {
        let worth = 0
        for (let of = 0; of < size; of += 1) worth += weight(guard, of) * points[at * size + of]!
        if (worth > most && !taken.has(at)) {
          most = worth
          chosen = at
        }
      }
      taken.add(chosen)
      this.guards.set(points.subarray(chosen * size, (chosen + 1) * size), guard * size)
    }
  }
}

/** 8 to 23, spread over guards and parties. */
function weight(guard: number, of: number): number {
  return guard === 0 ? 8 : 8 + ((Math.imul(guard * 31 + of + 1, 0x9e3779b1) >>> 20) & 15)
}
