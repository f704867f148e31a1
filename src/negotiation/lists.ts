/*
 * Lists that play-outs make for every session or decision, made in loops. `map` gives a list of another kind once an engine
 * has optimised it: whatever was compiled for the first kind is then compiled anew, for both, and stays slower.
 */

/** So many times the same number. */
export function numbers(count: number, value: number): number[] {
  const list: number[] = []
  for (let at = 0; at < count; at++) list.push(value)
  return list
}

/** So many numbers, each for its place. */
export function numbersOf(count: number, number: (at: number) => number): number[] {
  const list: number[] = []
  for (let at = 0; at < count; at++) list.push(number(at))
  return list
}

/** So many things, each made for its place. */
export function listOf<T>(count: number, make: (at: number) => T): T[] {
  const list: T[] = []
  for (let at = 0; at < count; at++) list.push(make(at))
  return list
}
