export type Fields = Readonly<Record<string, unknown>>

/** An object with keys, and nothing said about what they hold. */
export function isFields(thing: unknown): thing is Fields {
  return typeof thing === 'object' && thing !== null && !Array.isArray(thing)
}

/** A text, cut at so many characters; empty where there is none. */
export function words(thing: unknown, longest: number): string {
  return typeof thing === 'string' ? thing.slice(0, longest) : ''
}
