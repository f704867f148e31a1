import type { Path } from '../problem.ts'
import { level, type LevelFile } from '../schema/level.ts'
import type { Text } from '../schema/text.ts'
import { words } from '../schema/words.ts'
import * as z from '../schema/zod.ts'
import { bare, childOf, innerOf } from '../schema-at.ts'

export interface PlacedText {
  readonly text: Text
  readonly path: Path
}

export function textsOf(file: LevelFile): readonly PlacedText[] {
  const texts: PlacedText[] = []
  gather(file, level, [], texts)
  return texts
}

/** Texts of a value in the order of the file; the path is the way to it, which is taken back again. */
function gather(value: unknown, schema: z.ZodType, path: (string | number)[], texts: PlacedText[]): void {
  if (isText(schema, value)) {
    texts.push({ text: value, path: [...path] })
    return
  }
  if (typeof value !== 'object' || value === null) return
  const at = bare(schema, value)
  if (!at) return
  const steps = Array.isArray(value) ? value.keys() : Object.keys(value)
  for (const step of steps) {
    const inner = innerOf(at, step)
    if (!inner) continue
    path.push(step)
    gather(childOf(value, step), inner, path, texts)
    path.pop()
  }
}

/** Schemas that were asked before: there are a few hundred, and thousands of values. */
const known = new WeakMap<z.ZodType, boolean>()

/** Whether the schema makes a text of this value. */
export function isText(schema: z.ZodType, value: unknown): value is Text {
  if (value === undefined) return false
  let isOne = known.get(schema)
  if (isOne === undefined) {
    const own = schema instanceof z.ZodOptional ? schema.unwrap() : schema
    isOne = words.get(own) !== undefined
    known.set(schema, isOne)
  }
  return isOne
}
