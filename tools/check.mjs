/**
 * The door of the check. It makes JavaScript of what it needs in a tenth of the time that tsx takes to start, and keeps it until
 * a source changes: first of what reads a text, and only when there is a text to make a level of, of the schema and the checks.
 * What the engine has compiled of that is kept, too. Whatever takes time to load and is seldom needed is loaded when it is.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

// A check is over before what the engine would make faster has paid for it; what runs a million times over still does.
setFlagsFromString('--interrupt-budget=2000000')

const args = process.argv.slice(2)
const root = import.meta.dirname
const require = createRequire(import.meta.url)
const MOST_BYTES = 64_000_000
const KEPT = join(root, '../node_modules/.cache/check')
const BUNDLE = [
  '--bundle',
  '--platform=node',
  '--format=cjs',
  '--main-fields=module,main',
  '--minify-syntax',
  '--minify-whitespace',
  '--legal-comments=none',
  '--charset=ascii',
  '--banner:js=(function (module, require) {',
  '--footer:js=})',
  '--log-level=error',
]
/** What was compiled of a program: by a run that read a level through to its end, or by one that did not come so far. */
const COMPILED = ['whole', 'part']

/** Programs that were loaded, for what is compiled of them to be kept. */
const loaded = []

function load(file) {
  const { text, id } = kept(file) ?? made(file)
  const from =
    id && COMPILED.map((how) => ({ how, data: bytesOf(`${file}.${id}.${how}`) })).find(({ data }) => data)
  const script = new Script(text, { filename: file, cachedData: from?.data })
  loaded.push({ script, file, id, how: script.cachedDataRejected ? undefined : from?.how })
  const module = { exports: {} }
  script.runInThisContext()(module, require)
  return module.exports
}

function bytesOf(name) {
  try {
    return readFileSync(join(KEPT, name))
  } catch {
    return undefined
  }
}

/**
 * What was made of a file last time, while everything it was made of has the same content. A list of sources goes before it;
 * a file that nobody has written to since then is not read again.
 */
function kept(file) {
  try {
    const whole = readFileSync(join(KEPT, `${file}.js`), 'latin1')
    const end = whole.indexOf('\n')
    const { id, length, sources } = JSON.parse(whole.slice(0, end))
    const text = whole.slice(end + 1)
    if (text.length !== length) return undefined
    const stamps = sources.map(([path]) => stampOf(path))
    const touched = sources.filter(([, stamp], at) => stamp !== stamps[at])
    if (touched.some(([path, , hash]) => hash !== hashOf(readFileSync(join(root, path))))) return undefined
    if (touched.length > 0)
      keep(
        file,
        id,
        text,
        sources.map(([path, , hash], at) => [path, stamps[at], hash]),
      )
    return { text, id }
  } catch {
    return undefined
  }
}

/** Changes with every writing to a file; what changes it may still have left the content as it was. */
function stampOf(path) {
  const { size, mtimeMs, ctimeMs } = statSync(join(root, path))
  return `${size} ${mtimeMs} ${ctimeMs}`
}

/** Makes it anew and keeps it; where nothing can be written, it is only made. */
function made(file) {
  let folder
  try {
    mkdirSync(KEPT, { recursive: true })
    folder = mkdtempSync(join(KEPT, 'new-'))
  } catch {
    return { text: bundled(file) }
  }
  try {
    const list = join(folder, 'list')
    const out = join(folder, 'out.js')
    bundled(file, [`--metafile=${list}`, `--outfile=${out}`])
    const text = readFileSync(out, 'latin1')
    const paths = [...Object.keys(JSON.parse(readFileSync(list, 'utf8')).inputs), ...alsoDeciding()]
    const sources = paths.map((path) => [path, stampOf(path), hashOf(readFileSync(join(root, path)))])
    const id = hashOf(text).slice(0, 16)
    keep(file, id, text, sources)
    for (const name of readdirSync(KEPT))
      if (name.startsWith(`${file}.`) && COMPILED.some((how) => name.endsWith(`.${how}`)))
        rmSync(join(KEPT, name))
    return { text, id }
  } catch {
    return { text: bundled(file) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function keep(file, id, text, sources) {
  write(`${file}.js`, `${JSON.stringify({ id, length: text.length, sources })}\n${text}`)
}

/** In one step, so that nobody reads half of it. */
function write(name, content) {
  const folder = mkdtempSync(join(KEPT, 'new-'))
  try {
    const ready = join(folder, 'ready')
    writeFileSync(ready, content, typeof content === 'string' ? 'latin1' : undefined)
    renameSync(ready, join(KEPT, name))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What else decides what is made of a file. */
function alsoDeciding() {
  const paths = ['check.mjs', '../package.json', '../tsconfig.json', require.resolve('esbuild/package.json')]
  return paths.map((path) => relative(root, resolve(root, path)))
}

/** The text that a file makes, or nothing where it is to be written to a file of its own. */
function bundled(file, more = []) {
  // The program itself and not its package, which takes longer to load than the program to run; on Windows a script leads to it.
  const esbuild = require.resolve('esbuild/bin/esbuild')
  const [program, script] = process.platform === 'win32' ? [process.execPath, [esbuild]] : [esbuild, []]
  const options = {
    cwd: root,
    encoding: 'latin1',
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'inherit'],
  }
  return require('node:child_process').execFileSync(program, [...script, file, ...BUNDLE, ...more], options)
}

function hashOf(content) {
  return require('node:crypto').createHash('sha256').update(content).digest('hex')
}

/** Keeps what the engine has compiled, unless that is kept already. */
function keepCompiled(how) {
  for (const { script, file, id, how: known } of loaded) {
    if (!id || known === how || known === 'whole') continue
    try {
      write(`${file}.${id}.${how}`, script.createCachedData())
    } catch {
      return
    }
  }
}

if (args.includes('--balance')) {
  const { register } = await import('tsx/esm/api')
  register()
  const { proveBalance } = await import('./balance.ts')
  process.exitCode = await proveBalance(args)
} else {
  let levels
  process.exitCode = load('check.ts').check(args, () => (levels ??= load('check-level.ts')))
  keepCompiled(process.exitCode === 0 ? 'whole' : 'part')
}
