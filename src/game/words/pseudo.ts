import { escaped } from '../../levels/names.ts'
import { inner, start } from './sentence.ts'

const PLAIN = 'abcdefghijklmnopqrstuvwxyz'
const STRANGE = 'áƀçďéƒğħíĵķļḿñöþɋŕšŧûṽŵẋýž'
const LETTERS: ReadonlyMap<string, string> = new Map(
  [...PLAIN].flatMap((letter, at) => {
    const other = [...STRANGE][at] ?? letter
    return [
      [letter, other],
      [letter.toUpperCase(), other.toUpperCase()],
    ]
  }),
)
/** A word that is doubled in its vowels is about 40 % longer, as many languages are beside English. */
const VOWEL = /[aeiou]/i
/** What a level says inside a sentence, while the sentence around it is changed. */
const HOLD = /\u{E000}(\d+)\u{E001}/gu
/** Names of drawings and groups, which nobody reads. */
const UNREAD: readonly string[] = ['icon', 'group', 'id']

function strange(text: string): string {
  return [...text]
    .map((letter) => (VOWEL.test(letter) ? twice(letter) : (LETTERS.get(letter) ?? letter)))
    .join('')
}

function twice(vowel: string): string {
  return `${LETTERS.get(vowel)}${LETTERS.get(vowel.toLowerCase())}`
}

/** Between marks, so that one sees where a text begins, and whether its end is cut off. */
function marked(text: string): string {
  return /[a-z] [a-z]/i.test(text) ? `‹${strange(text)}›` : strange(text)
}

/** Words made strange, whatever their form: a text, a sentence with parameters, or a part of the catalogue. */
export function pseudo<W>(words: W): W {
  // What comes of it has the form of what went in.
  return made(words, []) as W
}

function isUnread(key: string, one: unknown): boolean {
  return UNREAD.includes(key) && typeof one === 'string' && /^[a-z-]+$/.test(one)
}

function made(words: unknown, given: readonly string[]): unknown {
  if (typeof words === 'string') return around(words, given)
  if (typeof words === 'function') return (...args: readonly unknown[]) => made(words(...args), textsIn(args))
  if (Array.isArray(words)) return words.map((one) => made(one, given))
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(
    Object.entries(words).map(([key, one]) => [key, isUnread(key, one) ? one : made(one, given)]),
  )
}

/** The text with everything strange but what was given to it. */
function around(text: string, given: readonly string[]): string {
  const held: string[] = []
  let open = text
  for (const one of given) {
    const places = new RegExp(`(?<![A-Za-z])${escaped(one)}(?![A-Za-z])`, 'g')
    open = open.replace(places, (place) => `\u{E000}${held.push(place) - 1}\u{E001}`)
  }
  return marked(open).replace(HOLD, (_, at) => held[Number(at)] ?? '')
}

/** Every text among the parameters, also as sentences change it; the longest first. */
function textsIn(args: unknown): readonly string[] {
  const texts = leaves(args).filter((text) => /[A-Za-z]/.test(text))
  const forms = texts.flatMap((text) => [
    text,
    inner(text),
    start(text),
    start(inner(text)),
    text.toLowerCase(),
  ])
  return [...new Set(forms)].toSorted((one, other) => other.length - one.length)
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(leaves)
}
