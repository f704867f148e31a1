import { isFields } from './fields.ts'
import { PROBLEMS } from './problems.ts'
import { recordFrom, typedFrom } from './record-shape.ts'
import type { Input, Save } from './record.ts'

const MARK = 'bracketed-session'
/** A level of a million letters, each written with an escape, and the moves of a long evening are still shorter. */
export const LONGEST = 4_000_000

/**
 * A session as the text of a file: what it began from, its moves, what is typed, and its level, plain or packed, so that
 * it goes on wherever it is opened. What is damaged is written as it is.
 */
export function exportText({ record, inputs, typed }: Save, body: string | undefined): string {
  const { id: _, problem, ...rest } = record
  const why = problem === null ? {} : { problem }
  const level = body === undefined ? {} : { body }
  return JSON.stringify({ kind: MARK, ...rest, ...why, typed, inputs, ...level }, null, 1)
}

export type Parsed =
  | { readonly ok: true; readonly save: Save; readonly body: string | undefined }
  | { readonly ok: false; readonly problem: string }

/** Takes text from anywhere for what it says it is: its form is checked here, its moves by the rules later. */
export function parseText(text: string, id: string): Parsed {
  if (text.length > LONGEST) return { ok: false, problem: PROBLEMS.tooLong }
  const thing = json(text)
  if (thing === undefined && text.includes(`"${MARK}"`)) return { ok: false, problem: PROBLEMS.brokenFile }
  if (!isFields(thing) || thing.kind !== MARK) return { ok: false, problem: PROBLEMS.notASave }
  const record = recordFrom(thing, id)
  if (!record || !Array.isArray(thing.inputs)) return { ok: false, problem: PROBLEMS.notASave }
  // One `as`: restore() looks at every single input before it is used.
  const inputs = thing.inputs as readonly Input[]
  const body = typeof thing.body === 'string' ? thing.body : undefined
  return { ok: true, save: { record, inputs, typed: typedFrom(thing.typed) }, body }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
