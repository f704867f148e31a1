import * as z from './zod.ts'

/** One schema for each kind, under the key that only this kind has. */
export type Kinds = Readonly<Record<string, z.ZodObject>>

const kindsOf = new WeakMap<z.ZodType, () => Kinds>()

/** The kinds of a language made by `byKey`, or undefined for every other schema. */
export function kindsIn(schema: z.ZodType): Kinds | undefined {
  return kindsOf.get(schema)?.()
}

/** Which kind a value claims to be: the first of its keys that names one. */
export function kindOf(kinds: Kinds, value: object): string | undefined {
  return Object.keys(value).find((key) => Object.hasOwn(kinds, key))
}

/**
 * A language of small objects in which one key names the kind. zod's own union would try every kind, answer "invalid
 * union", and take seconds over a hostile file; this one reads the key first and answers for that kind alone.
 */
export function byKey<T>(name: string, kinds: () => Kinds): z.ZodType<T> {
  const schema = z
    .custom<T>(() => true)
    .check((payload) => {
      const input: unknown = payload.value
      for (const issue of issuesOf(name, kinds(), input)) {
        // zod keeps an issue that already carries its message; the types of the two forms differ in optional keys only.
        payload.issues.push({ ...issue, input } as z.core.$ZodRawIssue)
      }
    })
  kindsOf.set(schema, kinds)
  return schema
}

function issuesOf(name: string, kinds: Kinds, value: unknown): readonly z.core.$ZodIssue[] {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (!isObject) return [strange(`not-${name}`, kinds)]
  const kind = kindOf(kinds, value)
  const schema = kind === undefined ? undefined : kinds[kind]
  if (!schema) return [strange(`unknown-${name}`, kinds)]
  return schema.safeParse(value).error?.issues ?? []
}

function strange(code: string, kinds: Kinds): z.core.$ZodIssue {
  return { code: 'custom', path: [], message: code, params: { code, names: Object.keys(kinds) } }
}
