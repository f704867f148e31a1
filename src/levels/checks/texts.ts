import { replacer } from '../names.ts'
import { type Finding, listed, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import { type PlacedText, textsOf } from '../walk/texts.ts'
import { say } from '../words.ts'

/** Every text can be read in the level's own language, and the alias switch leaves no leader's name standing. */
export function checkTexts(level: LevelFile): readonly Finding[] {
  const texts = textsOf(level)
  return [
    ...texts.flatMap((text) => ownLanguage(text, level.language)),
    ...level.questions.flatMap(({ text }, i) =>
      placeholders({ text, path: ['questions', i, 'text'] }, level.language),
    ),
    ...leaders(level, texts),
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

/** A leader is mostly called by the last word of the name; that word must be gone from every text, too. Invented names may stay. */
function leaders(level: LevelFile, texts: readonly PlacedText[]): readonly Finding[] {
  if (level.fictional === true) return []
  const replace = replacer(level.aliases)
  const left = texts.map(({ text }) => replace(say(text, level.language, level.language)))
  return level.parties.flatMap(({ leader }, p) => {
    if (!leader) return []
    const name = say(leader.name, level.language, level.language)
    const short = name.split(' ').at(-1) ?? name
    if (!left.some((text) => text.includes(short))) return []
    const message = `${short} is still named when the alias switch is on`
    const path = ['parties', p, 'leader', 'name']
    const expected = `aliases for ${name} and for ${short}`
    return [{ code: 'alias-missing', path, message, expected, found: 'none that replaces it', warning: true }]
  })
}
