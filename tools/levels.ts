import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Plugin } from 'vite'
import type { BuiltLevel } from '../src/levels/built.ts'
import { problemLine } from '../src/levels/problem.ts'
import { readLevel } from '../src/levels/read-level.ts'

const ROOT = join(import.meta.dirname, '..')
const ASKED = /levels\/([\w-]+)\.json\?built$/
/** Without the ending, or Vite would take the module for JSON. */
const MADE = '\0level/'

/**
 * The modules `levels/….json?built`: a level as a build hands it out, read and checked once and for all. Reading London
 * takes a slow device a second, and a worker of 64 kB. The development server hands out the text as it stands, so that
 * whoever writes a level is told of its problems on the page.
 */
export function levels(): Plugin {
  let building = false
  return {
    name: 'bracketed-levels',
    enforce: 'pre',
    configResolved: ({ command }) => {
      building = command === 'build'
    },
    resolveId: (id) => {
      const [, name] = ASKED.exec(id) ?? []
      return name === undefined ? undefined : MADE + name
    },
    load(id) {
      if (!id.startsWith(MADE)) return undefined
      const file = join(ROOT, 'levels', `${id.slice(MADE.length)}.json`)
      this.addWatchFile(file)
      const text = readFileSync(file, 'utf8')
      const built = building ? builtLevel(text, basename(file), (line) => this.warn(line)) : { text }
      return `export default ${JSON.stringify(built)}`
    },
  }
}

/** A level that can be read, without the blanks of its file; one that cannot, as it stands. */
export function builtLevel(text: string, file: string, warn: (line: string) => void): BuiltLevel {
  const read = readLevel(text, file)
  if (read.ok) return { text: JSON.stringify(read.level.file), hash: read.level.hash }
  read.problems.map(problemLine).forEach(warn)
  return { text }
}
