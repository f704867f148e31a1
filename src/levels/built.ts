import { compile } from './compile.ts'
import type { Loaded } from './read-level.ts'
import type { LevelFile } from './schema/level.ts'

/** A level as the page gets it from its build. */
export interface BuiltLevel {
  readonly text: string
  /** The level's hash if the build has read it and found nothing wrong; without it, it must be read. */
  readonly hash?: string
}

/** The level in a text that a build has read: nothing in it is looked at again. */
export function loadedFrom(text: string, hash: string): Loaded {
  // The build has held exactly this text to the schema.
  const file = JSON.parse(text) as LevelFile
  return { file, ...compile(file), hash, warnings: [] }
}
