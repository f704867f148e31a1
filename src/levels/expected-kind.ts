import { listed } from './problem.ts'
import { kindsIn } from './schema/by-key.ts'
import { words } from './schema/words.ts'
import * as z from './schema/zod.ts'

/** What a schema asks for, in two or three words; undefined where there is no schema. */
export function expectedKind(schema: z.ZodType | undefined): string | undefined {
  if (!schema) return undefined
  if (words.get(schema) !== undefined) return 'a text'
  if (schema instanceof z.ZodOptional) return expectedKind(inner(schema.unwrap()))
  if (schema instanceof z.ZodLazy) return expectedKind(inner(schema.unwrap()))
  const kinds = kindsIn(schema)
  if (kinds) return `an object with one of the keys ${listed(Object.keys(kinds))}`
  if (schema instanceof z.ZodEnum) return `one of ${listed(schema.options.map(String))}`
  if (schema instanceof z.ZodLiteral) return String([...schema.values][0])
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'a whole number' : 'a number'
  if (schema instanceof z.ZodString) return 'a string'
  if (schema instanceof z.ZodBoolean) return 'true or false'
  if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) return 'a list'
  return schema instanceof z.ZodObject || schema instanceof z.ZodRecord ? 'an object' : undefined
}

/** zod types what schemas hold by its core's narrower class; every schema of ours is of the full one. */
function inner(schema: unknown): z.ZodType {
  return schema as z.ZodType
}
