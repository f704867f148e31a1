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

/** A syntax error of the parser in plain words. */
export function syntaxSpot(text: string, error: ParseError): Spot {
  const { offset } = error
  const name = printParseErrorCode(error.error)
  const missing = name === 'PropertyNameExpected' || name === 'ValueExpected'
  const words = missing && commaBefore(text, offset) ? TRAILING : SYNTAX[name]
  const [message, expected] = words ?? ['this is not JSON', 'JSON']
  return { code: 'syntax', offset, message, expected, found: foundAt(text, error) }
}

/** Whether a closing bracket at the offset follows a comma, with nothing but space between. */
function commaBefore(text: string, offset: number): boolean {
  return /[}\]]/.test(text[offset] ?? '') && /,\s*$/.test(text.slice(Math.max(0, offset - 200), offset))
}

function foundAt(text: string, { offset, length }: ParseError): string {
  if (offset >= text.length) return 'the end of the file'
  return JSON.stringify(text.slice(offset, offset + Math.min(Math.max(length, 1), 20)))
}
