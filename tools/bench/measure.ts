import type { Figure } from './figure.ts'

export interface Timing {
  /** Milliseconds of each repetition, in order of time taken. */
  readonly sorted: readonly number[]
}

/** Times what is done several times over, after doing it twice unmeasured; done once only, it is not warmed up. */
export function timed(what: () => void, repetitions: number, warmUps = repetitions > 1 ? 2 : 0): Timing {
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) what()
  const taken = Array.from({ length: repetitions }, () => {
    const began = performance.now()
    what()
    return performance.now() - began
  })
  return { sorted: taken.toSorted((one, other) => one - other) }
}

/** The middle one of sorted numbers, or the one so many per cent up. */
export function quantile(sorted: readonly number[], percent: number): number {
  const at = Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))
  return sorted[at] ?? Number.NaN
}

/** Median milliseconds as a figure. */
export function milliseconds(name: string, { sorted }: Timing, goal?: Figure['goal']): Figure {
  return {
    name,
    value: quantile(sorted, 50),
    unit: 'ms',
    range: [sorted[0]!, sorted.at(-1)!],
    ...(goal ? { goal } : {}),
  }
}

/** How many of something are done a second, at the median. */
export function perSecond(
  name: string,
  unit: string,
  count: number,
  { sorted }: Timing,
  goal?: Figure['goal'],
): Figure {
  const rate = (taken: number) => (1000 * count) / taken
  return {
    name,
    value: rate(quantile(sorted, 50)),
    unit: `${unit}/s`,
    range: [rate(sorted.at(-1)!), rate(sorted[0]!)],
    ...(goal ? { goal } : {}),
  }
}

/** One median over another. */
export function ratio(name: string, slow: Timing, fast: Timing, goal?: Figure['goal']): Figure {
  const value = quantile(slow.sorted, 50) / quantile(fast.sorted, 50)
  return { name, value, unit: 'times', ...(goal ? { goal } : {}) }
}
