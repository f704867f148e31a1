import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Problem } from '../../src/levels/problem.ts'
import { type Loaded, readLevel } from '../../src/levels/read-level.ts'

export const TINY = readFileSync(
  resolve(import.meta.dirname, '../fixtures/levels/two-neighbours.json'),
  'utf8',
)

/** What to put where: a path such as `parties[0].name`, and a value; undefined takes the thing away. */
export type Edit = readonly [path: string, value: unknown]

/** The text of the tiny level with some places changed. */
export function edited(...edits: readonly Edit[]): string {
  const level: unknown = JSON.parse(TINY)
  for (const [path, value] of edits) put(level, path.match(/[^.[\]]+/g) ?? [], value)
  return JSON.stringify(level, null, 2)
}

function put(owner: unknown, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof owner !== 'object' || owner === null) throw new Error(`nothing to change at ${step}`)
  if (rest.length > 0) put(Reflect.get(owner, step), rest, value)
  else if (value === undefined) Reflect.deleteProperty(owner, step)
  else Reflect.set(owner, step, value)
}

/** Problems and warnings of a text, in the order of the file. */
export function problemsOf(source: string | Uint8Array): readonly Problem[] {
  const read = readLevel(source, 'tiny.json')
  return read.ok ? read.level.warnings : read.problems
}

/** A level that is expected to be without problems. */
export function loaded(source: string): Loaded {
  const read = readLevel(source, 'tiny.json')
  if (!read.ok) throw new Error(JSON.stringify(read.problems, null, 2))
  return read.level
}
