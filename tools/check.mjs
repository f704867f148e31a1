/**
 * The door of the check. It makes JavaScript of what it needs in a tenth of the time that tsx takes to start, and keeps it until
 * a source changes: first of what reads a text, and only when there is a text to make a level of, of the schema and the checks.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { compileFunction } from 'node:vm'

const args = process.argv.slice(2)
const root = import.meta.dirname
const require = createRequire(import.meta.url)
const MOST_BYTES = 64_000_000
const KEPT = join(root, '../node_modules/.cache/check')
/** What else decides what is made of a file. */
const ALSO = [
  'check.mjs',
  '../package.json',
  '../tsconfig.json',
  require.resolve('esbuild/package.json'),
].map((path) => relative(root, resolve(root, path)))

/** The program itself and not its package, which takes longer to load than the program to run; on Windows a script leads to it. */
const esbuild = require.resolve('esbuild/bin/esbuild')
const [program, script] = process.platform === 'win32' ? [process.execPath, [esbuild]] : [esbuild, []]
const BUNDLE = [
  '--bundle',
  '--platform=node',
  '--format=cjs',
  '--main-fields=module,main',
  '--log-level=error',
]

function load(file) {
  const text = kept(file) ?? made(file)
  const module = { exports: {} }
  compileFunction(text, ['module', 'require'], { filename: file })(module, require)
  return module.exports
}

/** What was made of a file last time, while everything it was made of has the same content; a list of hashes goes before it. */
function kept(file) {
  try {
    const whole = readFileSync(join(KEPT, `${file}.js`), 'utf8')
    const end = whole.indexOf('\n')
    const [of, sources] = JSON.parse(whole.slice(0, end))
    const text = whole.slice(end + 1)
    const same =
      of === hashOf(text) && sources.every(([path, hash]) => hash === hashOf(readFileSync(join(root, path))))
    return same ? text : undefined
  } catch {
    return undefined
  }
}

/** Makes it anew and keeps it, in one step so that nobody reads half of it; where nothing can be written, it is only made. */
function made(file) {
  let folder
  try {
    mkdirSync(KEPT, { recursive: true })
    folder = mkdtempSync(join(KEPT, 'new-'))
  } catch {
    return bundled(file)
  }
  try {
    const list = join(folder, 'list')
    const out = join(folder, 'out.js')
    bundled(file, [`--metafile=${list}`, `--outfile=${out}`])
    const text = readFileSync(out, 'utf8')
    const paths = [...Object.keys(JSON.parse(readFileSync(list, 'utf8')).inputs), ...ALSO]
    const sources = paths.map((path) => [path, hashOf(readFileSync(join(root, path)))])
    const ready = join(folder, 'ready')
    writeFileSync(ready, `${JSON.stringify([hashOf(text), sources])}\n${text}`)
    renameSync(ready, join(KEPT, `${file}.js`))
    return text
  } catch {
    return bundled(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The text that a file makes, or nothing where it is to be written to a file of its own. */
function bundled(file, more = []) {
  const options = { cwd: root, encoding: 'utf8', maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'inherit'] }
  return execFileSync(program, [...script, file, ...BUNDLE, ...more], options)
}

function hashOf(content) {
  return createHash('sha256').update(content).digest('hex')
}

if (args.includes('--balance')) {
  const { register } = await import('tsx/esm/api')
  register()
  const { proveBalance } = await import('./balance.ts')
  process.exitCode = await proveBalance(args)
} else {
  let levels
  process.exitCode = load('check.ts').check(args, () => (levels ??= load('check-level.ts')))
}
