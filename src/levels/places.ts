export interface Place {
  readonly line: number
  readonly column: number
}

/** Offset in a text -> line and column, both from 1; a line ends with LF, CR LF or CR. */
export function placesIn(text: string): (offset: number) => Place {
  let known: readonly number[] | undefined
  return (offset) => {
    const starts = (known ??= startsIn(text))
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

function startsIn(text: string): readonly number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}
