interface Change {
  readonly issue: number
  readonly choice: number
}
type Value = readonly Change[]

/** The same changes with one clause set to a wording, or taken out with null; in the order of the clauses. */
export function withChange(value: Value, issue: number, choice: number | null): Value {
  const others = value.filter((change) => change.issue !== issue)
  if (choice === null) return others
  return [...others, { issue, choice }].toSorted((one, two) => one.issue - two.issue)
}

/** The list with two neighbours exchanged; the same list where there is no neighbour. */
export function exchanged(list: readonly number[], at: number, by: -1 | 1): readonly number[] {
  return list[at + by] === undefined ? list : moved(list, at, at + by)
}

/** The same list with the one at `from` taken out and put in again at `to`. */
export function moved(list: readonly number[], from: number, to: number): readonly number[] {
  const one = list[from]
  return one === undefined ? list : list.toSpliced(from, 1).toSpliced(to, 0, one)
}

/** Where a row belongs that is held at a height on the page: below every other row whose middle it has passed. */
export function placeAt(
  rows: readonly { readonly top: number; readonly bottom: number }[],
  held: number,
  height: number,
): number {
  return rows.filter(({ top, bottom }, at) => at !== held && (top + bottom) / 2 < height).length
}

interface Put {
  readonly give: Value
  readonly get: Value
}

/** What is accepted of a trade when these clauses are left out; null when it is all of it. */
export function partOf({ give, get }: Put, left: readonly number[]): Put | null {
  const kept = (half: Value) =>
    half.filter(({ issue }) => !left.includes(issue)).map(({ issue, choice }) => ({ issue, choice }))
  const part = { give: kept(give), get: kept(get) }
  return part.give.length + part.get.length === give.length + get.length ? null : part
}

/** Whether what is left of a trade still has something in it, and on either side if the whole has. */
export function isExchange(whole: Put, { give, get }: Put): boolean {
  if (whole.give.length === 0 || whole.get.length === 0) return give.length + get.length > 0
  return give.length > 0 && get.length > 0
}
