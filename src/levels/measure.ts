import { createScanner } from 'jsonc-parser'
import { LIMITS } from './limits.ts'
import type { Path } from './problem.ts'

/** Something wrong at an offset of the text. */
export interface Spot {
  readonly code: string
  readonly offset: number
  readonly path?: Path
  readonly message: string
  readonly expected: string
  readonly found: string
  readonly suggestion?: string
}

/** Kinds of token as jsonc-parser's scanner numbers them; it exports them as a const enum, which cannot be imported. */
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET, COMMA, COLON, END] = [1, 2, 3, 4, 5, 6, 17]

/**
 * Whether the text may be parsed at all: not too deep and not too much in it. It reads token by token, because the
 * parser and zod call themselves for every level of nesting and overflow the stack on a hostile file.
 */
export function tooMuch(text: string): Spot | undefined {
  const scanner = createScanner(text, true)
  const open: number[] = []
  let values = 0
  for (let token = scanner.scan(); token !== END; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) open.push(token)
    // A bracket that closes nothing does not count: the parser skips it and stays as deep as it was.
    else if (token === CLOSE_BRACE || token === CLOSE_BRACKET) {
      if (open.at(-1) === token - 1) open.pop()
      continue
    }
    if (token !== COMMA && token !== COLON) values += 1
    if (open.length > LIMITS.depth) return tooDeep(scanner.getTokenOffset())
    if (values > LIMITS.values) return tooMany(scanner.getTokenOffset())
  }
  return undefined
}

function tooDeep(offset: number): Spot {
  const message = 'objects and lists are nested too deep'
  const expected = `at most ${LIMITS.depth} inside each other`
  return { code: 'too-deep', offset, message, expected, found: `${LIMITS.depth + 1} or more` }
}

function tooMany(offset: number): Spot {
  const message = 'the file holds too many values for a level'
  const expected = `at most ${LIMITS.values} keys and values`
  return { code: 'too-many-values', offset, message, expected, found: 'more' }
}
