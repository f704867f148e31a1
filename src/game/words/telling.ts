/** Several ways to say one thing, each a whole sentence, so that an evening hardly repeats itself. */
export type Telling<P> = readonly ((p: P) => string)[]

/** Which way of saying comes up for this subject when it was told so often before: the next one every time. */
export function wayOf(subject: string, times: number): number {
  let hash = 2166136261
  for (let at = 0; at < subject.length; at++) hash = Math.imul(hash ^ subject.charCodeAt(at), 16777619)
  return ((hash >>> 8) + times) >>> 0
}

export function tell<P>(ways: Telling<P>, params: P, way: number): string {
  const chosen = ways[way % ways.length]
  if (!chosen) throw new Error(`no way of telling number ${way} among ${ways.length}`)
  return chosen(params)
}
