import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { problemLine } from '../src/levels/problem.ts'
import { type Loaded, readLevel } from '../src/levels/read-level.ts'
import { meant } from './arguments.ts'
import { levelBytes } from './level-bytes.ts'
import { Mistaken } from './mistaken.ts'

const SHIPPED = resolve(import.meta.dirname, '../levels')

/** The level in a file, or the shipped one of this name. */
export function levelAt(name: string): Loaded {
  const bytes = levelBytes(fileOf(name))
  if (!(bytes instanceof Uint8Array)) throw new Mistaken(problemLine(bytes))
  const read = readLevel(bytes, name)
  if (read.ok) return read.level
  throw new Mistaken(read.problems.map(problemLine).join('\n'))
}

function fileOf(name: string): string {
  if (isFile(name)) return name
  const shipped = join(SHIPPED, `${name}.json`)
  if (isFile(shipped)) return shipped
  const known = shippedLevels()
  throw new Mistaken(
    `no level '${name}'${meant(
      name,
      known.map((file) => (name.endsWith('.json') ? `levels/${file}` : file.slice(0, -'.json'.length))),
    )}`,
  )
}

/** The names of the level files in the folder of levels. */
export function shippedLevels(): readonly string[] {
  return readdirSync(SHIPPED).filter((file) => file.endsWith('.json') && file !== 'level.schema.json')
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}
