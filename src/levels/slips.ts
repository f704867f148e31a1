import { createScanner } from 'jsonc-parser'
import { LIMITS } from './limits.ts'
import type { Spot } from './measure.ts'
import { nearest } from './nearest.ts'

/** A stretch of a text that is no JSON, what is wrong with it, and what is read in its place. */
interface Slip {
  readonly from: number
  readonly to: number
  readonly read: string
  readonly spot: Spot
}

/** A text without its slips, what they were, and where in the file an offset of it stands. */
export interface Smoothed {
  readonly text: string
  readonly spots: readonly Spot[]
  readonly offsetIn: (offset: number) => number
}

interface Token {
  readonly kind: number
  readonly from: number
  readonly to: number
  /** A string that goes on past the end of its line. */
  readonly isOpen: boolean
}

/** Kinds of token as jsonc-parser's scanner numbers them; measure.ts says why. */
const [CLOSE_BRACE, CLOSE_BRACKET, COMMA, NUMERIC, UNKNOWN, END] = [2, 4, 5, 11, 16, 17]
const OPENING: readonly number[] = [1, 3]
/** The scanner's word for a string without an end. */
const UNEXPECTED_END = 2

/** A text in other quotes that ends on its line: single ones, curled ones, or those of French. */
const QUOTED = /'([^'"\\\n]*)'|[\u201c-\u201e\xab]([^\u201c-\u201e\xab\xbb"\\\n]*)[\u201c\u201d\xbb]/y
const ANY_NUMBER = /^[+-]?[.\d]/
const PLAIN_NUMBER = /^\+?(-?)0*(\d+(?:\.\d+)?)$/
const LITERALS = ['true', 'false', 'null'] as const
/** Words of other languages for what no level has. */
const FOREIGN = /^(NaN|Infinity|undefined|None|nil)$/

const VALUE = 'a string in double quotes, a number, true, false, null, [ or {'
const KEY = 'a key in double quotes'
const NUMBER = 'a number such as 12 or -3'
/** Letters of what is suggested. */
const LONGEST = 60

/**
 * Takes out what is no JSON but can be told for what it is: a text without double quotes, a mistyped word, a number with
 * something before it, a comma too many. Of such a slip the parser would say, besides, that something is missing there.
 */
export function smoothed(text: string): Smoothed {
  const slips = slipsIn(text)
  const parts: string[] = []
  /** Where in the smoothed text what stands for each slip ends. */
  const ends: number[] = []
  let [length, done] = [0, 0]
  for (const { from, to, read } of slips) {
    parts.push(text.slice(done, from), read)
    length += from - done + read.length
    ends.push(length)
    done = to
  }
  const offsetIn = (offset: number): number => {
    const last = ends.findLastIndex((end) => end <= offset)
    return (slips[last]?.to ?? 0) + offset - (ends[last] ?? 0)
  }
  return { text: parts.join('') + text.slice(done), spots: slips.map(({ spot }) => spot), offsetIn }
}

function slipsIn(text: string): readonly Slip[] {
  const next = tokensIn(text)
  const slips: Slip[] = []
  let before: Token | undefined
  for (let token = next(); token && slips.length <= LIMITS.problems; token = next()) {
    const slip = commaSlip(token, before) ?? swallowed(text, token) ?? strange(text, token, before)
    if (slip) slips.push(slip)
    // What was one comma too many is none.
    if (!slip || token.kind !== COMMA) before = token
  }
  return slips
}

/** The tokens one by one; numbers and strange signs that touch each other, and a text in strange quotes, are one. */
function tokensIn(text: string): () => Token | undefined {
  const scanner = createScanner(text, true)
  const scanned = (): Token => {
    const kind = scanner.scan()
    const from = scanner.getTokenOffset()
    const isOpen = Number(scanner.getTokenError()) === UNEXPECTED_END
    return { kind, from, to: from + scanner.getTokenLength(), isOpen }
  }
  let ahead = scanned()
  return () => {
    let token = ahead
    if (token.kind === END) return undefined
    const quoted = token.kind === UNKNOWN ? quotedAt(text, token.from) : undefined
    if (quoted) scanner.setPosition(token.from + quoted.length)
    ahead = scanned()
    if (quoted) return { ...token, to: token.from + quoted.length }
    while (isLoose(token) && isLoose(ahead) && ahead.from === token.to) {
      token = { kind: UNKNOWN, from: token.from, to: ahead.to, isOpen: false }
      ahead = scanned()
    }
    return token
  }
}

function isLoose({ kind }: Token): boolean {
  return kind === NUMERIC || kind === UNKNOWN
}

function quotedAt(
  text: string,
  from: number,
): { readonly length: number; readonly words: string } | undefined {
  QUOTED.lastIndex = from
  const match = QUOTED.exec(text)
  return match ? { length: match[0].length, words: match[1] ?? match[2] ?? '' } : undefined
}

/** A comma before anything stands there, behind another one, or before what closes. */
function commaSlip({ kind, from, to }: Token, before: Token | undefined): Slip | undefined {
  const closes = kind === CLOSE_BRACE || kind === CLOSE_BRACKET
  const found = '","'
  if (closes && before?.kind === COMMA) {
    const message = 'a comma stands before the closing bracket'
    const spot = {
      code: 'syntax',
      offset: before.from,
      message,
      expected: 'no comma after the last entry',
      found,
    }
    return { from: before.from, to: before.to, read: '', spot }
  }
  if (kind !== COMMA || !(before && (before.kind === COMMA || OPENING.includes(before.kind))))
    return undefined
  const spot = {
    code: 'syntax',
    offset: from,
    message: 'a comma too many',
    expected: 'one comma between two entries',
    found,
  }
  return { from, to, read: '', spot }
}

/** A string without an end that has taken the comma behind it for a part of itself. */
function swallowed(text: string, { from, to, isOpen }: Token): Slip | undefined {
  const comma = isOpen ? /,\s*$/.exec(text.slice(Math.max(from, to - 100), to)) : null
  if (!comma) return undefined
  const [message, expected] = ['a string is not closed on its line', 'a closing double quote']
  const spot = { code: 'syntax', offset: from, message, expected, found: foundIn(text, from, to) }
  return { from, to, read: '"",', spot }
}

function strange(text: string, { kind, from, to }: Token, before: Token | undefined): Slip | undefined {
  if (kind !== UNKNOWN) return undefined
  const written = text.slice(from, to).trim()
  const base = { code: 'syntax', offset: from, message: 'this is not JSON', found: foundIn(text, from, to) }
  if (written === '') return { from, to, read: '', spot: { ...base, expected: 'a plain space, or none' } }
  const isKey = /^\s*:/.test(text.slice(to, to + 20))
  const meant = meantBy(written, quotedAt(text, from)?.words, isKey)
  const expected = isKey ? KEY : ANY_NUMBER.test(written) ? NUMBER : VALUE
  const isShort = meant !== undefined && meant.length <= LONGEST && before !== undefined
  const spot = { ...base, expected, ...(isShort ? { suggestion: meant } : {}) }
  return { from, to, read: meant ?? (isKey ? JSON.stringify(written) : 'null'), spot }
}

function foundIn(text: string, from: number, to: number): string {
  return JSON.stringify(text.slice(from, Math.min(to, from + 20)))
}

/** What somebody meant by what is no JSON, as it should be written; nothing where that cannot be told. */
function meantBy(written: string, quoted: string | undefined, isKey: boolean): string | undefined {
  if (quoted !== undefined || isKey) return JSON.stringify(quoted ?? written)
  if (ANY_NUMBER.test(written)) return PLAIN_NUMBER.exec(written)?.slice(1).join('')
  if (FOREIGN.test(written)) return undefined
  return nearest(written, LITERALS) ?? (/^\p{L}[\w.-]*$/u.test(written) ? JSON.stringify(written) : undefined)
}
