/** Longer words are not compared: nobody mistypes them into an id, and a hostile file could be full of them. */
const LONGEST = 40
/** Nor against more candidates than these. */
const MOST = 400

/**
 * The candidate a mistyped word was probably meant to be, or undefined if none is near: at most a third of its letters
 * wrong, left out, put in or swapped with a neighbour. Of several as near, the first that begins as it does.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined
  let tried = 0
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of candidates) {
    if (++tried > MOST) break
    if (candidate.toLowerCase() === word.toLowerCase()) return candidate
    if (candidate.length > LONGEST || Math.abs(candidate.length - word.length) > least) continue
    const distance = editDistance(word, candidate)
    const isNearer =
      distance < least ||
      (distance === least && best !== undefined && best[0] !== word[0] && candidate[0] === word[0])
    if (isNearer && distance < candidate.length) [best, least] = [candidate, distance]
  }
  return best
}

/** Letters to change, add, drop or swap with a neighbour (Damerau 1964, the restricted form). */
export function editDistance(a: string, b: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1)
      row.push(least)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 0
}
