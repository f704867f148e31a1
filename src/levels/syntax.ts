import { type ParseError, printParseErrorCode } from 'jsonc-parser'
import type { Spot } from './measure.ts'

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
const TRAILING: Words = ['a comma stands before the closing bracket', 'no comma after the last entry']

/** Syntax errors of the parser in plain words; where it says the same of one place twice, once. */
export function syntaxSpots(text: string, errors: readonly ParseError[]): readonly Spot[] {
  const told = new Map<string, Spot>()
  for (const error of errors) {
    const spot = syntaxSpot(text, error)
    const key = `${spot.offset} ${spot.message}`
    if (!told.has(key)) told.set(key, spot)
  }
  return [...told.values()]
}

function syntaxSpot(text: string, error: ParseError): Spot {
  const { offset } = error
  const name = printParseErrorCode(error.error)
  const missing = name === 'PropertyNameExpected' || name === 'ValueExpected'
  const comma = missing ? commaBefore(text, offset) : undefined
  if (comma !== undefined) {
    const [message, expected] = TRAILING
    return { code: 'syntax', offset: comma, message, expected, found: '","' }
  }
  const [message, expected] = SYNTAX[name] ?? ['this is not JSON', 'JSON']
  return { code: 'syntax', offset, message, expected, found: foundAt(text, error) }
}

/** Where the comma stands that a closing bracket at the offset follows, with nothing but space between. */
function commaBefore(text: string, offset: number): number | undefined {
  if (!/[}\]]/.test(text[offset] ?? '')) return undefined
  const start = Math.max(0, offset - 200)
  const comma = /,\s*$/.exec(text.slice(start, offset))
  return comma ? start + comma.index : undefined
}

function foundAt(text: string, { offset, length }: ParseError): string {
  if (offset >= text.length) return 'the end of the file'
  return JSON.stringify(text.slice(offset, offset + Math.min(Math.max(length, 1), 20)))
}
