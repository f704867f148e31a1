import { replacer } from './names.ts'
import type { LevelFile } from './schema/level.ts'
import type { Text } from './schema/text.ts'
import { mapTexts } from './walk/texts.ts'

/** The level with every real name in every text replaced by its alias; for the alias switch. */
export function withAliases(file: LevelFile): LevelFile {
  const replace = replacer(file.aliases)
  return mapTexts(file, (text) => inEvery(text, replace))
}

function inEvery(text: Text, replace: (text: string) => string): Text {
  if (typeof text === 'string') return replace(text)
  return Object.fromEntries(Object.entries(text).map(([language, each]) => [language, replace(each)]))
}
