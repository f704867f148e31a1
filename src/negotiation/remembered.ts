/** What follows from a thing that never changes (a scenario, a brief, a rule), worked out the first time it is asked for. */
export function remembered<K extends object, V>(work: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, V>()
  return (from) => {
    const found = known.get(from)
    if (found !== undefined) return found
    const made = work(from)
    known.set(from, made)
    return made
  }
}
