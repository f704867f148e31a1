import { type JSONVisitor, type ParseError, visit } from 'jsonc-parser'
import { LIMITS } from './limits.ts'
import { type Spot, tooMuch } from './measure.ts'
import { smoothed } from './slips.ts'
import { type Json, strictJson } from './strict-json.ts'
import { syntaxSpots } from './syntax.ts'

export type JsonRead =
  | { readonly ok: true; readonly json: Json }
  | { readonly ok: false; readonly spots: readonly Spot[] }

/** Errors of the parser that are looked at: some of them say the same thing twice. */
const MOST_ERRORS = 2 * LIMITS.problems + 2

/** Reads strict JSON (no comments, no trailing commas), or tells every syntax error at once. */
export function readJson(text: string): JsonRead {
  const json = strictJson(text)
  if (typeof json !== 'number') return { ok: true, json }
  const much = tooMuch(text)
  if (much) return { ok: false, spots: [much] }
  const smooth = smoothed(text)
  const spots = syntaxSpots(smooth, errorsIn(smooth.text)).slice(0, LIMITS.problems + 1)
  return { ok: false, spots: spots.length > 0 ? spots : [notJson(text, json)] }
}

class Enough extends Error {}

/** Errors in a text, as many as are looked at; the parser can be stopped in no other way. */
function errorsIn(text: string): readonly ParseError[] {
  const errors: ParseError[] = []
  const onError: JSONVisitor['onError'] = (error, offset, length) => {
    if (errors.push({ error, offset, length }) >= MOST_ERRORS) throw new Enough()
  }
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false })
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  return errors
}

/** For what the parser would let pass, should there be anything. */
function notJson(text: string, offset: number): Spot {
  const found = offset < text.length ? JSON.stringify(text.slice(offset, offset + 20)) : 'the end of the file'
  return { code: 'syntax', offset, message: 'this is not JSON', expected: 'JSON', found }
}
