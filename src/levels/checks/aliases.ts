import { recoder, replacer } from '../names.ts'
import { type Finding, type Path, shown } from '../problem.ts'
import type { LevelFile } from '../schema/level.ts'
import type { Text } from '../schema/text.ts'
import type { PlacedText } from '../walk/texts.ts'
import { say } from '../words.ts'
import { derivedFrom } from './derived.ts'

/** A name of the real world, and where the level gives it. */
interface Name {
  readonly name: string
  readonly path: Path
}

/**
 * The alias switch leaves nobody's name standing, no place's on the map and no party's code. Invented names may stay.
 */
export function checkAliases(level: LevelFile, texts: readonly PlacedText[]): readonly Finding[] {
  const idle = level.aliases.flatMap(({ name, alias, code }, a) =>
    name === alias && code === undefined ? [replacesNothing(name, a)] : [],
  )
  return level.fictional === true ? idle : [...idle, ...standing(level, texts), ...codes(level)]
}

function warning(code: string, path: Path, message: string, expected: string, found: string): Finding {
  return { code, path, message, expected, found, warning: true }
}

function replacesNothing(name: string, at: number): Finding {
  const path = ['aliases', at, 'alias']
  return warning(
    'alias-idle',
    path,
    'this replaces a name by itself',
    `another name than ${name}`,
    shown(name),
  )
}

/** Words of names that are still there when the switch is on: in the name itself, its last word or what is made of it in any text. */
function standing(level: LevelFile, texts: readonly PlacedText[]): readonly Finding[] {
  const replace = replacer(level.aliases)
  const given = new Set(level.aliases.flatMap(({ alias }) => wordsIn(alias)))
  const left = new Set(
    texts.flatMap(({ text }) => wordsIn(replace(say(text, level.language, level.language)))),
  )
  return [...named(level, replace, given, left), ...made(level, given, left)]
}

/** What is made of a name that has an alias, such as its plural and the name of its people, and has none. */
function made(
  { aliases, language }: LevelFile,
  given: ReadonlySet<string>,
  left: ReadonlySet<string>,
): readonly Finding[] {
  const names = aliases.map(({ name }) => name)
  const replaced = new Set(names)
  const derived = language.startsWith('en') ? derivedFrom(names, left) : new Map<string, string>()
  return [...derived].flatMap(([word, name]) => {
    if (given.has(word) || replaced.has(word)) return []
    const message = `${word} is still named when the alias switch is on, unlike ${name}`
    const path = ['aliases', names.indexOf(name), 'name']
    return [warning('alias-missing', path, message, `an alias for ${word}, too`, 'none that replaces it')]
  })
}

function named(
  level: LevelFile,
  replace: (text: string) => string,
  given: ReadonlySet<string>,
  left: ReadonlySet<string>,
): readonly Finding[] {
  const told = new Set<string>()
  return namesIn(level).flatMap(({ name, path }) => {
    const words = wordsIn(name)
    const kept = new Set(wordsIn(replace(name)))
    const still = words.filter((word, at) =>
      at === words.length - 1 ? left.has(word) && isCapital(word) : kept.has(word) && isName(word),
    )
    const word = still.find((one) => !given.has(one) && !told.has(one))
    if (word === undefined) return []
    told.add(word)
    const message = `${word} is still named when the alias switch is on`
    const last = words.at(-1)
    const expected =
      word === last && word !== name ? `aliases for ${name} and for ${word}` : `an alias for ${name}`
    return [warning('alias-missing', path, message, expected, 'none that replaces it')]
  })
}

/** Leaders, whoever the record quotes, and the places of the map. */
function namesIn({ parties, facts, map, language }: LevelFile): readonly Name[] {
  const called = (text: Text, ...path: Path): Name => ({ name: say(text, language, language), path })
  return [
    ...parties.flatMap(({ leader }, p) =>
      leader ? [called(leader.name, 'parties', p, 'leader', 'name')] : [],
    ),
    ...facts.flatMap(({ who }, f) => who.map((text, w) => called(text, 'facts', f, 'who', w))),
    ...(map?.places ?? []).map(({ name }, i) => called(name, 'map', 'places', i, 'name')),
  ]
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Whether a word before the last is part of a name and no article or preposition. */
function isName(word: string): boolean {
  return word.length > 3 && isCapital(word)
}

/** In a script of one case every letter counts. */
function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(word)
}

/** Where the switch is on a party's code is another one, and still as short as a code must be. */
function codes({ parties, aliases }: LevelFile): readonly Finding[] {
  const recoded = parties.map(({ code }) => recoder(aliases)(code))
  return recoded.flatMap((code, p) => {
    const path = ['parties', p, 'code']
    const own = parties[p]!.code
    if (code === own)
      return [
        warning(
          'alias-missing',
          path,
          `the code ${own} stays when the alias switch is on`,
          'an alias',
          'none',
        ),
      ]
    const twice = recoded.indexOf(code) < p
    if (!twice && code.length >= 2 && code.length <= 3) return []
    const message = `the code ${own} becomes ${code} when the alias switch is on`
    const expected = `two or three letters of its own, as "code" of the alias of ${own}`
    return [warning('alias-code', path, message, expected, shown(code))]
  })
}
