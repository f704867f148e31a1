/**
 * What follows from a thing that never changes (a scenario, a brief, a rule), worked out the first time it is asked for. The
 * last answer is kept at hand: play-outs ask for the same one over and over.
 */
export function remembered<K extends object, V>(work: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>()
  let last: K | undefined
  let answer: V | undefined
  return (from) => {
    if (from === last && answer !== undefined) return answer
    let found = known.get(from)
    if (found === undefined) {
      found = work(from)
      known.set(from, found)
    }
    last = from
    answer = found
    return found
  }
}
