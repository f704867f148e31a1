import type { Path } from '../problem.ts'
import { level, type LevelFile } from '../schema/level.ts'
import type { Text } from '../schema/text.ts'
import { words } from '../schema/words.ts'
import { z } from '../schema/zod.ts'
import { bare, innerOf } from '../schema-at.ts'

type Rewrite = (text: Text, path: Path) => Text

/** A level with every text replaced; the schema says which strings are texts, so that none is forgotten. */
export function mapTexts(file: LevelFile, rewrite: Rewrite): LevelFile {
  // The walk keeps every key and changes texts into texts only.
  return rewritten(file, level, [], rewrite) as LevelFile
}

export interface PlacedText {
  readonly text: Text
  readonly path: Path
}

export function textsOf(file: LevelFile): readonly PlacedText[] {
  const texts: PlacedText[] = []
  mapTexts(file, (text, path) => {
    texts.push({ text, path })
    return text
  })
  return texts
}

function rewritten(value: unknown, schema: z.ZodType, path: Path, rewrite: Rewrite): unknown {
  if (isText(schema, value)) return rewrite(value, path)
  const at = bare(schema, value)
  if (!at || typeof value !== 'object' || value === null) return value
  const inside = (inner: unknown, step: string | number): unknown => {
    const innerSchema = innerOf(at, step)
    return innerSchema ? rewritten(inner, innerSchema, [...path, step], rewrite) : inner
  }
  if (Array.isArray(value)) return value.map(inside)
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inside(inner, key)]))
}

/** Whether the schema makes a text of this value. */
export function isText(schema: z.ZodType, value: unknown): value is Text {
  if (value === undefined) return false
  const own = schema instanceof z.ZodOptional ? schema.unwrap() : schema
  return words.get(own) !== undefined
}
