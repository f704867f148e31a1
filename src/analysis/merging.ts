import type { Vector } from './bargaining-points.ts'
import { Partials, type Question } from './partial.ts'
import type { Plan } from './plan.ts'
import { keepUndominated, type Effort } from './undominated.ts'

/** Unfinished packages held at once. */
const MOST_ROWS = 1_500_000

/**
 * The worths to the objectives that no other package beats, put together issue by issue: of unfinished packages that are
 * the same to all later terms only those that no other beats are gone on with. Exact, because what is added later is the
 * same for both. Undefined when it takes too much effort.
 */
export function mergedFront(plan: Plan, question: Question, effort: Effort): readonly Vector[] | undefined {
  const partials = new Partials(plan, question)
  const { width } = partials
  let rows = new Int32Array(width)
  let lives = new Int32Array(1)
  let count = partials.begin(rows) ? 1 : 0
  for (let index = 0; index < partials.steps && count > 0; index += 1) {
    const wider = widened(partials, index, rows, lives, count, effort)
    const kept = wider && undominatedByLife(wider, width, effort)
    if (!kept) return undefined
    ;({ rows, lives, count } = kept)
  }
  return distinctObjectives(rows, count, width, question.objectives.length, effort)
}

interface Rows {
  readonly rows: Int32Array<ArrayBuffer>
  /** By row: the combination of wordings that later terms ask for. */
  readonly lives: Int32Array<ArrayBuffer>
  readonly count: number
}

/** Every row with every option of the next issue, as far as it can be finished. */
function widened(
  partials: Partials,
  index: number,
  rows: Int32Array,
  lives: Int32Array,
  count: number,
  effort: Effort,
): Rows | undefined {
  const { width } = partials
  const { options, next } = partials.step(index)
  effort.left -= count * options
  if (effort.left < 0) return undefined
  const room = Math.min(count * options, MOST_ROWS)
  const wider = { rows: new Int32Array((room + 1) * width), lives: new Int32Array(room + 1), count: 0 }
  for (let row = 0; row < count; row += 1) {
    for (let option = 0; option < options; option += 1) {
      const at = lives[row]! * options + option
      if (!partials.extend(rows, row * width, index, at, wider.rows, wider.count * width)) continue
      wider.lives[wider.count] = next[at]!
      wider.count += 1
      if (wider.count > MOST_ROWS) return undefined
    }
  }
  return wider
}

/** Rows of the same combination lie together afterwards, without those that another of them beats. */
function undominatedByLife({ rows, lives, count }: Rows, width: number, effort: Effort): Rows | undefined {
  const order = byLife(lives, count)
  const kept = { rows: new Int32Array(count * width), lives: new Int32Array(count), count: 0 }
  let from = 0
  while (from < count) {
    const live = lives[order[from]!]!
    let to = from
    const start = kept.count * width
    while (to < count && lives[order[to]!] === live) {
      const row = order[to]! * width
      for (let column = 0; column < width; column += 1)
        kept.rows[start + (to - from) * width + column] = rows[row + column]!
      to += 1
    }
    const group = kept.rows.subarray(start, start + (to - from) * width)
    const left = width ? keepUndominated(group, to - from, width, effort) : 1
    if (left < 0) return undefined
    kept.lives.fill(live, kept.count, kept.count + left)
    kept.count += left
    from = to
  }
  return kept
}

function byLife(lives: Int32Array, count: number): Int32Array {
  const most = lives.subarray(0, count).reduce((top, live) => Math.max(top, live), 0)
  const starts = new Int32Array(most + 2)
  for (let row = 0; row < count; row += 1) starts[lives[row]! + 1]! += 1
  for (let live = 0; live <= most; live += 1) starts[live + 1]! += starts[live]!
  const order = new Int32Array(count)
  for (let row = 0; row < count; row += 1) order[starts[lives[row]!]!++] = row
  return order
}

function distinctObjectives(
  rows: Int32Array,
  count: number,
  width: number,
  objectives: number,
  effort: Effort,
): readonly Vector[] | undefined {
  const points = new Int32Array(count * objectives)
  for (let row = 0; row < count; row += 1) {
    for (let of = 0; of < objectives; of += 1) points[row * objectives + of] = rows[row * width + of]!
  }
  const left = objectives ? keepUndominated(points, count, objectives, effort) : Math.min(count, 1)
  if (left < 0) return undefined
  return Array.from({ length: left }, (_, at) =>
    Array.from(points.subarray(at * objectives, (at + 1) * objectives)),
  )
}
