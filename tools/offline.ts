import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync, transformWithOxc, type Plugin } from 'vite'

const SOURCE = join(import.meta.dirname, '..', 'src', 'service-worker.ts')

/** Never kept: what only developers look at. */
const LEFT_OUT = /\.map$/
/** The second form of every sound, for browsers that cannot play the first; the large plates, for screens that show them. */
const SPARE = [/\.mp3$/, /\broom\/large\//]

type Hashes = Record<string, string>

/**
 * Writes the service worker of a build, with the list of everything that was built. Against Workbox: a hundred lines of
 * ours do all that is needed, and every byte of a build is checked against its hash before it is kept.
 */
export function offline(): Plugin {
  let pages = ''
  return {
    name: 'bracketed-offline',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ publicDir }) => {
      pages = publicDir
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const built = Object.values(bundle).map((one) => {
          const content = one.type === 'chunk' ? one.code : one.source
          const from = one.type === 'chunk' ? one.fileName : (one.originalFileNames[0] ?? one.fileName)
          return { name: one.fileName, from, content }
        })
        const copied = readdirSync(pages).map((name) => ({
          name,
          from: name,
          content: readFileSync(join(pages, name)),
        }))
        const source = await workerFor([...built, ...copied])
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
      },
    },
  }
}

interface Built {
  readonly name: string
  /** Where in the sources it comes from, or its name again. */
  readonly from: string
  readonly content: string | Uint8Array
}

async function workerFor(built: readonly Built[]): Promise<string> {
  const files: Hashes = {}
  const spare = SPARE.map((): Hashes => ({}))
  for (const { name, from, content } of built.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    if (LEFT_OUT.test(name)) continue
    const hash = createHash('sha256').update(content).digest('base64')
    const group = spare[SPARE.findIndex((kind) => kind.test(from))] ?? files
    group[name] = hash
  }
  const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE)
  const version = createHash('sha256')
    .update(JSON.stringify([files, spare, code]))
    .digest('hex')
    .slice(0, 12)
  const list = JSON.stringify({ version, files, spare })
  return minifySync('service-worker.js', `(()=>{const BUILD=${list};\n${code}})()`).code
}
