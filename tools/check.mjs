/**
 * The door of the check. It makes JavaScript of what it needs, each time anew, in a tenth of the time that tsx takes to start:
 * first of what reads a text, and only when there is a text to make a level of, of the schema and the checks.
 */
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'

const args = process.argv.slice(2)
const root = import.meta.dirname
const require = createRequire(import.meta.url)
const MOST_BYTES = 64_000_000

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
  const options = { cwd: root, encoding: 'utf8', maxBuffer: MOST_BYTES, stdio: ['ignore', 'pipe', 'inherit'] }
  const text = execFileSync(program, [...script, file, ...BUNDLE], options)
  const module = { exports: {} }
  compileFunction(text, ['module', 'require'], { filename: file })(module, require)
  return module.exports
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
