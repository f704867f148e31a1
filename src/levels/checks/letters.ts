import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import type { PlacedText } from '../walk/texts.ts'

/** Control characters but for tab and line ends, what turns the direction of writing, halves of a pair, and what is no character. */
const HIDDEN = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u
/** Anything that can be seen. */
const SEEN = /[^\p{Z}\p{C}]/u

/** Every text has something to read in it, and nothing that cannot be seen. */
export function checkLetters(level: LevelFile, texts: readonly PlacedText[]): readonly Finding[] {
  return [
    ...texts.flatMap(({ text, path }) =>
      typeof text === 'string'
        ? ofLetters(text, path)
        : Object.entries(text).flatMap(([language, each]) => ofLetters(each, [...path, language])),
    ),
    ...level.parties.flatMap(({ code }, p) => ofLetters(code, ['parties', p, 'code'])),
    ...level.issues.flatMap(({ number }, i) => ofLetters(number, ['issues', i, 'number'])),
    ...level.aliases.flatMap(({ name, alias }, a) => [
      ...ofLetters(name, ['aliases', a, 'name']),
      ...ofLetters(alias, ['aliases', a, 'alias']),
    ]),
  ]
}

function ofLetters(text: string, path: Path): readonly Finding[] {
  const hidden = HIDDEN.exec(text)?.[0]
  if (hidden !== undefined) {
    const message = 'this character cannot be seen, or is none'
    const found = `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    return [{ code: 'hidden-character', path, message, expected: 'letters, signs and spaces', found }]
  }
  if (SEEN.test(text)) return []
  const message = 'there is nothing to read here'
  return [{ code: 'blank-text', path, message, expected: 'words', found: shown(text) }]
}
