import { type Finding, listed, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { type PlacedText, textsOf } from '../walk/texts.ts'
import { say } from '../words.ts'
import { checkAliases } from './aliases.ts'
import { checkLetters } from './letters.ts'

/** Every text can be read, in the level's own language, and has another name for everybody. */
export function checkTexts(level: LevelFile): readonly Finding[] {
  const texts = textsOf(level)
  return [
    ...texts.flatMap((text) => ownLanguage(text, level.language)),
    ...level.questions.flatMap(({ text }, i) =>
      placeholders({ text, path: ['questions', i, 'text'] }, level.language),
    ),
    ...checkLetters(level, texts),
    ...checkAliases(level, texts),
  ]
}

function ownLanguage({ text, path }: PlacedText, language: string): readonly Finding[] {
  if (typeof text === 'string' || Object.hasOwn(text, language)) return []
  const message = "this text is not there in the level's own language"
  return [
    { code: 'language-missing', path, message, expected: shown(language), found: listed(Object.keys(text)) },
  ]
}

const PLACEHOLDERS = ['clause', 'party', 'slot']

function placeholders({ text, path }: PlacedText, language: string): readonly Finding[] {
  const names = [...say(text, language, language).matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? '')
  const unknown = names.filter((name) => !PLACEHOLDERS.includes(name))
  return unknown.map((name) => ({
    code: 'unknown-placeholder',
    path,
    message: `nothing can be put for {${name}}`,
    expected: PLACEHOLDERS.map((known) => `{${known}}`).join(', '),
    found: `{${name.slice(0, 40)}}`,
  }))
}
