/** A closed ring of points, flat: x0, y0, x1, y1, … */
export type Ring = readonly number[]

/** One stroke of a hatching. */
export type Stroke = readonly [x0: number, y0: number, x1: number, y1: number]

/**
 * The strokes of a 45 degree hatching inside rings (even-odd), so many units apart. A shape is hatched, never outlined,
 * where a line would claim a border that nobody drew.
 */
export function hatching(rings: readonly Ring[], gap: number): readonly Stroke[] {
  const [low, high] = diagonalRange(rings)
  const strokes: Stroke[] = []
  for (let diagonal = Math.ceil(low / gap) * gap; diagonal < high; diagonal += gap) {
    const crossings = rings.flatMap((ring) => crossingsOf(ring, diagonal)).toSorted((a, b) => a - b)
    for (let n = 0; n + 1 < crossings.length; n += 2) {
      const [from, to] = [crossings[n] ?? 0, crossings[n + 1] ?? 0]
      strokes.push([from, diagonal - from, to, diagonal - to])
    }
  }
  return strokes
}

/** The same hatching, kept inside other shapes: each of these is a list of rings. */
export function hatchingWithin(
  rings: readonly Ring[],
  shapes: readonly (readonly Ring[])[],
  gap: number,
): readonly Stroke[] {
  const strokes = hatching(rings, gap)
  return shapes.flatMap((shape) => strokes.flatMap((stroke) => partsInside(stroke, shape)))
}

function partsInside([from, y, to]: Stroke, shape: readonly Ring[]): readonly Stroke[] {
  const diagonal = from + y
  const crossings = shape.flatMap((ring) => crossingsOf(ring, diagonal)).toSorted((a, b) => a - b)
  const parts: Stroke[] = []
  for (let n = 0; n + 1 < crossings.length; n += 2) {
    const [left, right] = [Math.max(from, crossings[n] ?? 0), Math.min(to, crossings[n + 1] ?? 0)]
    if (left < right) parts.push([left, diagonal - left, right, diagonal - right])
  }
  return parts
}

/** A hatching that leans the other way; kept inside other shapes if there are any. */
export function hatchingBack(
  rings: readonly Ring[],
  gap: number,
  shapes?: readonly (readonly Ring[])[],
): readonly Stroke[] {
  const turned = rings.map(turn)
  const strokes = shapes
    ? hatchingWithin(
        turned,
        shapes.map((shape) => shape.map(turn)),
        gap,
      )
    : hatching(turned, gap)
  return strokes.map(([x0, y0, x1, y1]): Stroke => [-x0, y0, -x1, y1])
}

function turn(ring: Ring): Ring {
  return ring.map((at, n) => (n % 2 === 0 ? -at : at))
}

function diagonalRange(rings: readonly Ring[]): readonly [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const ring of rings) {
    for (let n = 0; n + 1 < ring.length; n += 2) {
      const sum = (ring[n] ?? 0) + (ring[n + 1] ?? 0)
      low = Math.min(low, sum)
      high = Math.max(high, sum)
    }
  }
  return [low, high]
}

/** Where the line x + y = diagonal crosses a ring, as x values. */
function crossingsOf(ring: Ring, diagonal: number): number[] {
  const found: number[] = []
  for (let n = 0; n < ring.length; n += 2) {
    const m = (n + 2) % ring.length
    const [ax, ay, bx, by] = [ring[n] ?? 0, ring[n + 1] ?? 0, ring[m] ?? 0, ring[m + 1] ?? 0]
    const [a, b] = [ax + ay - diagonal, bx + by - diagonal]
    if (a < 0 !== b < 0) found.push(ax + ((bx - ax) * a) / (a - b))
  }
  return found
}
