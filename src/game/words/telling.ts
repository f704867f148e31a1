/** Several ways to say one thing, each a whole sentence, so that an evening hardly repeats itself. */
export type Telling<P> = readonly ((p: P) => string)[]

/**
 * Which way of saying comes up for this kind of thing, this party and this round. The round is added after the
 * hash, so that the same party never says the same thing in the same words in two rounds running.
 */
export function wayOf(kind: string, party: number, round: number): number {
  let hash = 2166136261 ^ (party + 1)
  for (let at = 0; at < kind.length; at++) hash = Math.imul(hash ^ kind.charCodeAt(at), 16777619)
  return ((hash >>> 8) + round) >>> 0
}

export function tell<P>(ways: Telling<P>, params: P, way: number): string {
  const chosen = ways[way % ways.length]
  if (!chosen) throw new Error(`no way of telling number ${way} among ${ways.length}`)
  return chosen(params)
}
