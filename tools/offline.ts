import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync, transformWithOxc, type Plugin } from 'vite'

const SOURCE = join(import.meta.dirname, '..', 'src', 'service-worker.ts')

/** Never kept: what only developers look at. */
const LEFT_OUT = /\.map$/
/** The second form of every sound, for browsers that cannot play the first. */
const SPARE = /\.mp3$/

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
          return [one.fileName, content] as const
        })
        const copied = readdirSync(pages).map((name) => [name, readFileSync(join(pages, name))] as const)
        const source = await workerFor([...built, ...copied])
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source })
      },
    },
  }
}

async function workerFor(contents: readonly (readonly [string, string | Uint8Array])[]): Promise<string> {
  const [files, spare]: [Hashes, Hashes] = [{}, {}]
  for (const [name, content] of contents.toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    if (LEFT_OUT.test(name)) continue
    const hash = createHash('sha256').update(content).digest('base64')
    if (SPARE.test(name)) spare[name] = hash
    else files[name] = hash
  }
  const { code } = await transformWithOxc(readFileSync(SOURCE, 'utf8'), SOURCE)
  const version = createHash('sha256')
    .update(JSON.stringify([files, spare, code]))
    .digest('hex')
    .slice(0, 12)
  const list = JSON.stringify({ version, files, spare })
  return minifySync('service-worker.js', `(()=>{const BUILD=${list};\n${code}})()`).code
}
