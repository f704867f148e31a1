import type { Finish } from '../finish.ts'

/** A whole number measured once in every session: in how many, their sum, and the sum of their squares. */
export interface Tally {
  readonly count: number
  readonly sum: number
  readonly squares: number
}

/** Standard errors within which a measured difference may be luck: hardly one in a thousand equal pairs differs by more. */
export const LUCK = 3

export function tallyOf(numbers: Iterable<number>): Tally {
  let [count, sum, squares] = [0, 0, 0]
  for (const number of numbers) {
    count += 1
    sum += number
    squares += number * number
  }
  return { count, sum, squares }
}

/** What so many of the whole have and the others have not. */
export function shareOf(part: number, whole: number): Tally {
  return { count: whole, sum: part, squares: part }
}

/** What one way to play has over another, seed by seed: the same luck, so that most of it cancels out. */
export function leadOf(
  one: ReadonlyMap<number, Finish>,
  other: ReadonlyMap<number, Finish>,
  measure: (finish: Finish) => number,
): Tally {
  const differences: number[] = []
  for (const [seed, finish] of one) {
    const against = other.get(seed)
    if (against) differences.push(measure(finish) - measure(against))
  }
  return tallyOf(differences)
}

/** What was counted in parts, as one. */
export function together(parts: readonly Tally[]): Tally {
  let [count, sum, squares] = [0, 0, 0]
  for (const part of parts) {
    count += part.count
    sum += part.sum
    squares += part.squares
  }
  return { count, sum, squares }
}

/** Whether the mean is above 0 by more than luck; without roots: the square of the mean beside that of its error. */
export function isAboveLuck({ count, sum, squares }: Tally): boolean {
  return sum > 0 && sum * sum * (count - 1) > LUCK * LUCK * (count * squares - sum * sum)
}

export function isBelowLuck({ count, sum, squares }: Tally): boolean {
  return isAboveLuck({ count, sum: -sum, squares })
}
