import { condition, CONDITION_KINDS } from './schema/condition.ts'
import { effect, EFFECT_KINDS } from './schema/effect.ts'
import { level } from './schema/level.ts'
import { text } from './schema/text.ts'
import { words } from './schema/words.ts'
import * as z from './schema/zod.ts'

type Json = Readonly<Record<string, unknown>>

/** What stands in many places stands once, under `$defs`: the words of players, and the two typed languages. */
const NAMES = new Map<unknown, string>([
  [condition, 'condition'],
  [effect, 'effect'],
])

/** The format of a level as JSON Schema (draft 2020-12), for editors that complete and underline. */
export function levelSchema(): Json {
  return {
    title: 'A level of Bracketed, format 1',
    ...jsonFor(level),
    $defs: {
      text: within(text.options[0], text.options[1]),
      condition: within(...Object.values(CONDITION_KINDS)),
      effect: within(...Object.values(EFFECT_KINDS)),
    },
  }
}

function within(...kinds: readonly z.ZodType[]): Json {
  return { anyOf: kinds.map((kind) => ({ ...jsonFor(kind), $schema: undefined })) }
}

function jsonFor(schema: z.ZodType): Json {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const name = words.get(zodSchema) ? 'text' : NAMES.get(zodSchema)
      if (name === undefined) return
      delete jsonSchema.anyOf
      jsonSchema.$ref = `#/$defs/${name}`
    },
  })
}
