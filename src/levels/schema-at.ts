import type { Path } from './problem.ts'
import { kindOf, kindsIn } from './schema/by-key.ts'
import * as z from './schema/zod.ts'

/** The schema that is responsible for what stands at a path of a value; undefined where none is. */
export function schemaAt(schema: z.ZodType, path: Path, value: unknown): z.ZodType | undefined {
  let [at, here]: [z.ZodType | undefined, unknown] = [bare(schema, value), value]
  for (const step of path) {
    if (!at) return undefined
    here = childOf(here, step)
    const inner = innerOf(at, step)
    at = inner && bare(inner, here)
  }
  return at
}

/** The value under a key or position; undefined for whatever has none. */
export function childOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  // An own key was just found in it.
  return (value as Readonly<Record<string | number, unknown>>)[step]
}

/** A schema without its wrappers; of alternatives the one that the value's kind calls for. */
export function bare(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional) return bare(inside(schema.unwrap()), value)
  if (schema instanceof z.ZodLazy) return bare(inside(schema.unwrap()), value)
  if (schema instanceof z.ZodUnion) {
    const isObject = typeof value === 'object' && value !== null
    return schema.options.map(inside).find((option) => option instanceof z.ZodRecord === isObject)
  }
  const kinds = kindsIn(schema)
  if (!kinds || typeof value !== 'object' || value === null) return schema
  const kind = kindOf(kinds, value)
  return kind === undefined ? schema : kinds[kind]
}

/** What holds for one entry of a list, record or object. */
export function innerOf(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, step) ? inside(schema.shape[step]) : undefined
  if (schema instanceof z.ZodRecord) return inside(schema.valueType)
  if (schema instanceof z.ZodArray) return inside(schema.element)
  if (schema instanceof z.ZodTuple)
    return typeof step === 'number' ? inside(schema.def.items[step]) : undefined
  return undefined
}

/** zod types what schemas hold by its core's narrower class; every schema of ours is of the full one. */
function inside(schema: unknown): z.ZodType {
  return schema as z.ZodType
}
