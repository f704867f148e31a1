/** What a level file may be at most; checked before anything is built from it. */
export const LIMITS = {
  /** Bytes. */
  size: 1_048_576,
  /** Objects and lists inside each other. */
  depth: 64,
  /** Numbers, words, lists, objects and keys in all. */
  values: 60_000,
  /** Problems told at once. */
  problems: 500,
} as const
