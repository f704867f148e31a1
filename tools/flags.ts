import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const ROOT = join(import.meta.dirname, '..')
const LEVELS = join(ROOT, 'levels')
const NAME = 'flags-of-levels'

/**
 * The module `flags-of-levels`: a picture for every flag that some level in `levels/` names, and no other. All the
 * world's flags would be two megabytes to keep on every device.
 */
export function flags(): Plugin {
  return {
    name: 'bracketed-flags',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined
      const files = levelFiles()
      for (const file of files) this.addWatchFile(file)
      return moduleFor(flagsIn(files.map((file) => readFileSync(file, 'utf8'))))
    },
  }
}

function levelFiles(): readonly string[] {
  return readdirSync(LEVELS)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => join(LEVELS, name))
}

/** Country codes that levels give their parties and of which there is a picture; a level that is no level gives none. */
export function flagsIn(levels: readonly string[]): readonly string[] {
  const named = levels.flatMap((text) => [...text.matchAll(/"flag"\s*:\s*"([a-z]{2})"/g)])
  const codes = new Set(named.map(([, code = '']) => code))
  return [...codes].filter((code) => existsSync(join(ROOT, 'node_modules', picture(code)))).toSorted()
}

function picture(code: string): string {
  return `flag-icons/flags/4x3/${code}.svg`
}

/** As files of their own: Phaser's loader cannot read the inlined form. */
function moduleFor(codes: readonly string[]): string {
  const imports = codes.map((code) => `import ${code}_ from '${picture(code)}?no-inline'`)
  const entries = codes.map((code) => `${code}: ${code}_`)
  return `${imports.join('\n')}\nexport const FLAGS = { ${entries.join(', ')} }\n`
}
