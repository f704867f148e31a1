import type { Text } from './schema/text.ts'

/** A text in a language; else in the same language of another place, in the fallback, or in whatever it has. */
export function say(text: Text, language: string, fallback: string): string {
  if (typeof text === 'string') return text
  const wanted = [language, baseOf(language), fallback, baseOf(fallback)]
  const found = wanted.find((tag) => Object.hasOwn(text, tag)) ?? Object.keys(text)[0]
  return found === undefined ? '' : (text[found] ?? '')
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? language
}
