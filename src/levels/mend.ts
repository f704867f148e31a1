import { type Finding, type Path } from './problem.ts'
import { level } from './schema/level.ts'
import * as z from './schema/zod.ts'
import { childOf, innerOf, schemaAt } from './schema-at.ts'
import { isText } from './walk/texts.ts'

/** Values to put in the place of one that has no good shape; the first that fits is taken. */
const STAND_INS: readonly unknown[] = [
  'x',
  'xx',
  '00:00',
  '2000-01-01',
  '#000000',
  0,
  1,
  4,
  50,
  true,
  {},
  [],
  { always: true },
  { flag: 'x' },
]
/** Objects inside objects that a stand-in may be made of. */
const DEEPEST = 6

/**
 * The level with a stand-in for every value of a wrong shape, so that the sense of the rest can be looked at in the same
 * breath; nothing when no stand-in will do.
 */
export function mended(root: unknown, findings: readonly Finding[]): z.infer<typeof level> | undefined {
  const copy: unknown = JSON.parse(JSON.stringify(root))
  for (const { code, path } of findings) {
    const key = path.at(-1)
    const owner = path.slice(0, -1).reduce(childOf, copy)
    if (key === undefined || typeof owner !== 'object' || owner === null) return undefined
    if (code === 'unknown-key' || code === 'wrong-key') Reflect.deleteProperty(owner, key)
    else Reflect.set(owner, key, standIn(at(path, root), 0))
  }
  const read = level.safeParse(copy)
  return read.success ? read.data : undefined
}

function at(path: Path, root: unknown): z.ZodType | undefined {
  return schemaAt(level, path, path.slice(0, -1).reduce(childOf, root) === undefined ? undefined : root)
}

/** Whether a text belongs at this place: a word for people, on which nothing else in the level depends. */
function isTextAt(path: Path, root: unknown): boolean {
  const owner = schemaAt(level, path.slice(0, -1), root)
  const schema = owner && innerOf(owner, path.at(-1) ?? '')
  return schema !== undefined && isText(schema, '')
}

/** Keys at the top of a level that no check of the sense reads, or only for their own sake. */
const ALONE: ReadonlySet<unknown> = new Set([
  '$schema',
  'format',
  'id',
  'date',
  'fictional',
  'teaches',
  'simplifies',
  'contentNotes',
  'minutes',
  'trust',
  'glossary',
])

/** Whether nothing else in the level depends on what is wrong here: a text, the date, a plain value under a strange key. */
export function standsAlone({ code, path }: Finding, root: unknown): boolean {
  const [key = ''] = path
  if (isTextAt(path, root)) return true
  if (path.length !== 1) return false
  return code === 'unknown-key' ? typeof childOf(root, key) !== 'object' : ALONE.has(key)
}

/** Parts that a level can do without, and that much speaks of where they are there. */
const SPOKEN_OF = ['absent', 'map'] as const

/** Whether nothing can be said of the rest without what is wrong here: a whole part, maybe under a strange key. */
export function isNeeded(finding: Finding, root: unknown): boolean {
  const { code, path, suggestion } = finding
  const [key, ...further] = path
  if (key === undefined) return true
  if (further.length > 0) return false
  if (code !== 'unknown-key') return !standsAlone(finding, root)
  const value = childOf(root, key)
  return SPOKEN_OF.some((part) => part === suggestion || level.shape[part].safeParse(value).success)
}

function standIn(schema: z.ZodType | undefined, depth: number): unknown {
  if (!schema || depth > DEEPEST) return undefined
  const ready = [...(schema instanceof z.ZodEnum ? schema.options : []), ...STAND_INS]
  const fits = ready.find((value) => schema.safeParse(value).success)
  if (fits !== undefined) return fits
  if (schema instanceof z.ZodLiteral) return [...schema.values][0]
  const inner = (one: unknown) => standIn(one as z.ZodType, depth + 1) // zod types what schemas hold more narrowly
  if (schema instanceof z.ZodArray) return [inner(schema.element), inner(schema.element)]
  if (schema instanceof z.ZodTuple) return schema.def.items.map(inner)
  if (!(schema instanceof z.ZodObject)) return undefined
  const needed = Object.entries(schema.shape).filter(([, one]) => !(one instanceof z.ZodOptional))
  return Object.fromEntries(needed.map(([key, one]) => [key, inner(one)]))
}
