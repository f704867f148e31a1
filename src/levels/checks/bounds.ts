interface WrittenBounds {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

/** The numbers a bound lets through: lowest and highest, both included. */
export type Span = readonly [number, number]

export function spanOf({ atLeast, atMost }: WrittenBounds): Span {
  return [atLeast ?? Number.NEGATIVE_INFINITY, atMost ?? Number.POSITIVE_INFINITY]
}

export function meet([a, b]: Span, [c, d]: Span): boolean {
  return Math.max(a, c) <= Math.min(b, d)
}

export function contains([a, b]: Span, [c, d]: Span): boolean {
  return a <= c && d <= b
}
