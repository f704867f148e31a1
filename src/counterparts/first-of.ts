/** The first of a list in an order (the earlier one of equals), without sorting the rest. */
export function firstOf<T>(list: readonly T[], compare: (one: T, other: T) => number): T | undefined {
  let first = list[0]
  for (let at = 1; at < list.length; at++) {
    if (compare(list[at]!, first!) < 0) first = list[at]!
  }
  return first
}
