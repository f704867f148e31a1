import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { Spot } from './measure.ts'
import type { Smoothed } from './slips.ts'

type Words = readonly [message: string, expected: string]

const SYNTAX: Readonly<Record<string, Words>> = {
  InvalidSymbol: ['this is not JSON', 'a string in double quotes, a number, true, false, null, [ or {'],
  InvalidNumberFormat: ['this number is not written as JSON has it', 'a number such as 12 or -3'],
  PropertyNameExpected: ['a key is missing', 'a key in double quotes'],
  ValueExpected: ['a value is missing', 'a value'],
  ColonExpected: ['a colon is missing', '":" after the key'],
  CommaExpected: ['a comma is missing', '"," before this'],
  CloseBraceExpected: ['an object is not closed', '"}"'],
  CloseBracketExpected: ['a list is not closed', '"]"'],
  EndOfFileExpected: ['something follows the level', 'the end of the file'],
  InvalidCommentToken: ['comments are not allowed in a level', 'JSON without comments'],
  UnexpectedEndOfComment: ['comments are not allowed in a level', 'JSON without comments'],
  UnexpectedEndOfString: ['a string is not closed on its line', 'a closing double quote'],
  UnexpectedEndOfNumber: ['a number is not finished', 'a number such as 12 or -3'],
  InvalidUnicode: ['this \\u escape is not finished', '\\u and four digits of 0 to 9 and A to F'],
  InvalidEscapeCharacter: ['this escape is unknown', 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u'],
  InvalidCharacter: ['this character may not stand in a string', 'an escape such as \\n or \\t'],
}

/**
 * Syntax errors in plain words: slips that can be told for what they are, and what the parser says of the rest; where something
 * is said twice of one place, once. Whatever follows the level is told as that.
 */
export function syntaxSpots(
  { text, spots, offsetIn }: Smoothed,
  errors: readonly ParseError[],
): readonly Spot[] {
  const slips = new Map(spots.map((spot) => [spot.offset, spot]))
  const told = new Map<string, Spot>()
  for (const error of errors) {
    const name = printParseErrorCode(error.error)
    const [message, expected] = SYNTAX[name] ?? ['this is not JSON', 'JSON']
    const offset = offsetIn(error.offset)
    const found = slips.get(offset)?.found ?? foundAt(text, error)
    if (slips.has(offset) && name !== 'EndOfFileExpected') continue
    slips.delete(offset)
    const key = `${offset} ${message}`
    if (!told.has(key)) told.set(key, { code: 'syntax', offset, message, expected, found })
  }
  return [...slips.values(), ...told.values()]
}

function foundAt(text: string, { offset, length }: ParseError): string {
  if (offset >= text.length) return 'the end of the file'
  return JSON.stringify(text.slice(offset, offset + Math.min(Math.max(length, 1), 20)))
}
