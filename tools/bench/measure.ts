import type { Figure } from './figure.ts'

export interface Timing {
  /** Milliseconds of each repetition, in order of time taken. */
  readonly sorted: readonly number[]
}

/** Times what is done several times over, after doing it twice unmeasured; done once only, it is not warmed up. */
export function timed(what: () => void, repetitions: number, warmUps = repetitions > 1 ? 2 : 0): Timing {
  const [alone] = inTurn([what], repetitions, warmUps)
  return alone!
}

/**
 * Times several things in turn, so that a machine that is busy for a while is so for all of them. Each timing's fastest
 * repetition is the one that was disturbed least: noise only adds.
 */
export function inTurn(
  whats: readonly (() => void)[],
  repetitions: number,
  warmUps = repetitions > 1 ? 2 : 0,
): readonly Timing[] {
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) for (const what of whats) what()
  const taken = whats.map((): number[] => [])
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (const [at, what] of whats.entries()) {
      const began = performance.now()
      what()
      taken[at]!.push(performance.now() - began)
    }
  }
  return taken.map((all) => ({ sorted: all.toSorted((one, other) => one - other) }))
}

/** The middle one of sorted numbers, or the one so many per cent up. */
export function quantile(sorted: readonly number[], percent: number): number {
  const at = Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))
  return sorted[at] ?? Number.NaN
}

/** The fewest milliseconds as a figure. */
export function milliseconds(name: string, { sorted }: Timing, goal?: Figure['goal']): Figure {
  return {
    name,
    value: sorted[0]!,
    unit: 'ms',
    range: [sorted[0]!, sorted.at(-1)!],
    ...(goal ? { goal } : {}),
  }
}

/** How many of something are done a second, at the fastest. */
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
    value: rate(sorted[0]!),
    unit: `${unit}/s`,
    range: [rate(sorted.at(-1)!), rate(sorted[0]!)],
    ...(goal ? { goal } : {}),
  }
}

/** The fastest of one over the fastest of another. */
export function ratio(name: string, slow: Timing, fast: Timing, goal?: Figure['goal']): Figure {
  const value = slow.sorted[0]! / fast.sorted[0]!
  return { name, value, unit: 'times', ...(goal ? { goal } : {}) }
}
