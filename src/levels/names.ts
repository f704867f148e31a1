/** A real name and what replaces it; with `code`, also what replaces it where it is a party's short code. */
export interface Alias {
  readonly name: string
  readonly alias: string
  readonly code?: string | undefined
}

/** Longest names first and whole words only, in one pass, so that no alias is replaced in its turn. */
export function replacer(aliases: readonly Alias[]): (text: string) => string {
  if (aliases.length === 0) return (text) => text
  const byName = new Map(aliases.map(({ name, alias }) => [name, alias]))
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) => text.replace(pattern, (name) => byName.get(name) ?? name)
}

/** For the codes of parties, which stay short where the same letters become a longer word in a sentence. */
export function recoder(aliases: readonly Alias[]): (code: string) => string {
  const codes = new Map(aliases.flatMap(({ name, code }) => (code === undefined ? [] : [[name, code]])))
  const replace = replacer(aliases)
  return (code) => codes.get(code) ?? replace(code)
}

/** Text as a pattern that finds just it. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
