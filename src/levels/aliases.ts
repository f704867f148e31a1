import type { LevelFile } from './schema/level.ts'
import type { Text } from './schema/text.ts'
import { mapTexts } from './walk/texts.ts'

type Aliases = LevelFile['aliases']

/** The level with every real name in every text replaced by its alias; for the alias switch. */
export function withAliases(file: LevelFile): LevelFile {
  const replace = replacer(file.aliases)
  return mapTexts(file, (text) => inEvery(text, replace))
}

/** Longest names first and whole words only, in one pass, so that no alias is replaced in its turn. */
export function replacer(aliases: Aliases): (text: string) => string {
  if (aliases.length === 0) return (text) => text
  const byName = new Map(aliases.map(({ name, alias }) => [name, alias]))
  const names = [...byName.keys()].toSorted((a, b) => b.length - a.length).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return (text) => text.replace(pattern, (name) => byName.get(name) ?? name)
}

function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

function inEvery(text: Text, replace: (text: string) => string): Text {
  if (typeof text === 'string') return replace(text)
  return Object.fromEntries(Object.entries(text).map(([language, each]) => [language, replace(each)]))
}
