/**
 * Everything in one run: types, lint, format, build, unit and property tests, then the real browser.
 * The last line is always `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browser.ts'

interface Tally {
  readonly passed: number
  readonly failed: number
}

const scratch = mkdtempSync(join(tmpdir(), 'bracketed-test-'))
const bin = (name: string) => join('node_modules', '.bin', name)

function step(name: string, program: string, args: readonly string[]): Tally {
  const started = Date.now()
  const done = spawnSync(program, [...args], { stdio: 'inherit', shell: process.platform === 'win32' })
  const ok = done.status === 0
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`)
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function suite(project: string, env: Readonly<Record<string, string>>): Tally {
  const report = join(scratch, `${project}.json`)
  const started = Date.now()
  const done = spawnSync(
    bin('vitest'),
    ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' },
  )
  const tally = tallyOf(report, done.status === 0)
  const seconds = Math.round((Date.now() - started) / 1000)
  console.log(
    `${tally.failed === 0 ? 'ok    ' : 'FAILED'} ${project}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`,
  )
  return tally
}

function tallyOf(report: string, ok: boolean): Tally {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that does not load, or an error outside any test, fails the run without failing a test.
    return { passed, failed: ok || failed > 0 ? failed : 1 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

function browserSuite(): Tally {
  try {
    return suite('e2e', { CHROMIUM_PATH: ensureBrowser((line) => console.log(line)) })
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error))
    return { passed: 0, failed: 1 }
  }
}

const tallies = [
  step('types', bin('tsc'), ['--noEmit']),
  step('lint', bin('oxlint'), ['--deny-warnings', 'src', 'tests', 'tools']),
  step('format', bin('biome'), ['check', '--error-on-warnings', '.']),
  step('build', bin('vite'), ['build', '--logLevel', 'warn']),
  suite('unit', {}),
  browserSuite(),
]
rmSync(scratch, { recursive: true, force: true })
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)
