import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Problem } from '../../src/levels/problem.ts'
import { readText } from '../../src/levels/read-text.ts'
import { checkedLevel } from '../../tools/check-level.ts'
import { edited, TINY } from './tiny.ts'

interface Report {
  readonly ok: boolean
  readonly problems: readonly Problem[]
}

const root = resolve(import.meta.dirname, '../..')
const tiny = 'tests/fixtures/levels/two-neighbours.json'
const folder = mkdtempSync(join(tmpdir(), 'bracketed-check-'))
const broken = join(folder, 'broken.json')
writeFileSync(broken, edited(['issues[0].track', 'watr'], ['durability.weights.inclusion', 11]))
afterAll(() => rmSync(folder, { recursive: true }))

function check(...args: readonly string[]) {
  const done = spawnSync(process.execPath, ['tools/check.mjs', ...args], { cwd: root, encoding: 'utf8' })
  return { status: done.status, out: done.stdout.trimEnd().split('\n'), error: done.stderr }
}

function warningsOf(source: string) {
  const text = readText(source, 'tiny.json')
  const read = text.ok ? checkedLevel(text.text, 'tiny.json') : text
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  return read.level.warnings.map(({ code, path, expected, found }) => [code, path, expected, found])
}

describe('npm run check', () => {
  test('a good level passes', () => {
    expect(check(tiny)).toMatchObject({ status: 0, out: [`${tiny}: ok, 0 warnings`] })
  })

  test('the schema that lies beside the levels is left out, and said to be', () => {
    const { status, out } = check('levels/level.schema.json', tiny)
    expect(status).toBe(0)
    expect(out).toEqual([
      expect.stringMatching(/^warning: levels\/level\.schema\.json:1:1 not-a-level /),
      'levels/level.schema.json: ok, 1 warning',
      `${tiny}: ok, 0 warnings`,
    ])
  })

  test('of several files every problem is told, one a line, and the answer is no', () => {
    const { status, out } = check(tiny, broken)
    expect(status).toBe(1)
    expect(out).toHaveLength(4)
    expect(out[1]).toMatch(/broken\.json:\d+:\d+ unknown-track issues\[0\]\.track: .*did you mean water\?\)$/)
    expect(out[3]).toBe(`${broken}: 2 problems`)
  })

  test('a level in which nothing can be agreed is warned of, and of whom it hangs', () => {
    const high = edited(['parties[0].preferences.reservation.points', 1000])
    const all = edited(
      ...[0, 1].map((p) => [`parties[${p}].preferences.reservation`, { points: 700 }] as const),
    )
    expect([TINY, high, all].map(warningsOf)).toEqual([
      [],
      [['empty-zone', 'parties[0].preferences.reservation.points', 'at most 920', '1000 at its lowest']],
      [['empty-zone', 'parties', 'reservations that leave a zone of agreement', 'none']],
    ])
  })

  test('what it was made of is asked again, so that a kept program is never older than its sources', () => {
    const copy = mkdtempSync(join(folder, 'clone-'))
    for (const part of ['src', 'tools', 'assets/map', 'package.json', 'tsconfig.json'])
      cpSync(join(root, part), join(copy, part), { recursive: true })
    mkdirSync(join(copy, 'node_modules'))
    for (const part of ['esbuild', 'zod', 'jsonc-parser', 'immer'])
      symlinkSync(join(root, 'node_modules', part), join(copy, 'node_modules', part))
    const answer = () =>
      spawnSync(process.execPath, ['tools/check.mjs', join(root, tiny)], { cwd: copy, encoding: 'utf8' })
    const kept = join(copy, 'node_modules/.cache/check')
    const first = answer()
    expect(first.stdout).toContain('ok, 0 warnings')
    const names = () => readdirSync(kept).toSorted()
    const compiled = names().filter((name) => name.endsWith('.whole'))
    expect(names()).toEqual([compiled[0], 'check-level.ts.js', compiled[1], 'check.ts.js'])
    // The lists of sources are written anew when somebody has touched one, as a link to it does.
    const written = () => compiled.map((name) => statSync(join(kept, name)).mtimeMs)
    const before = written()
    expect(answer().stdout).toBe(first.stdout)
    expect(written()).toEqual(before)

    const source = join(copy, 'tools/check.ts')
    writeFileSync(source, readFileSync(source, 'utf8').replace('`ok, ', '`good, '))
    expect(answer().stdout).toContain('good, 0 warnings')
    expect(names()).toHaveLength(4)
    for (const name of names().filter((one) => one.endsWith('.whole')))
      writeFileSync(join(kept, name), 'no code')
    expect(answer().stdout).toContain('good, 0 warnings')
    writeFileSync(join(kept, 'check.ts.js'), '[]')
    expect(answer().stdout).toContain('good, 0 warnings')
    rmSync(kept, { recursive: true })
    writeFileSync(kept, 'no folder')
    expect(answer()).toMatchObject({ stdout: expect.stringContaining('good, 0 warnings'), stderr: '' })
  })

  test('--json tells the same to programs', () => {
    const { status, out } = check(broken, '--json')
    expect(status).toBe(1)
    const [report] = JSON.parse(out.join('\n'))
    expect(report).toMatchObject({
      file: broken,
      ok: false,
      problems: [{ code: 'unknown-track' }, { code: 'weights-sum' }],
    })
  })

  test('of hostile files each is told with all that a program needs, and those that only look odd are read', () => {
    const good = readFileSync(join(root, tiny), 'utf8')
    const odd = { bom: `\uFEFF${good}`, crlf: good.replaceAll('\n', '\r\n') }
    const hostile = {
      large: ' '.repeat(2_000_000),
      deep: '['.repeat(1000),
      twice: good.replace('"format": 1,', '"format": 1, "format": 1,'),
      proto: good.replace('"format": 1,', '"format": 1, "__proto__": {},'),
      wide: Buffer.from(good, 'utf16le'),
      cut: good.slice(0, 3000),
      binary: Buffer.alloc(5000),
    }
    const files = Object.entries({ ...odd, ...hostile }).map(([name, bytes]) => {
      const path = join(folder, `${name}.json`)
      writeFileSync(path, bytes)
      return path
    })
    const { status, out } = check(...files, '--json')
    const reports: readonly Report[] = JSON.parse(out.join('\n'))
    expect([status, ...reports.map(({ ok }) => ok)]).toEqual([1, ...files.map((_, at) => at < 2)])
    const codes = ['too-large', 'too-deep', 'duplicate-key', 'forbidden-key', 'utf-16', 'syntax', 'binary']
    expect(reports.slice(2).map(({ problems }) => problems[0]?.code)).toEqual(codes)
    for (const { code, line, column, path, expected, found, message } of reports.flatMap(
      (one) => one.problems,
    )) {
      expect([code, line > 0, column > 0, typeof path]).toEqual([code, true, true, 'string'])
      for (const words of [expected, found, message]) expect(words).not.toBe('')
    }
  })

  test.each([
    [['nowhere.json'], 'there is no such file'],
    [['tests'], 'this is a directory'],
  ])('%j is told to be unreadable', (args, message) => {
    const { status, out } = check(...args)
    expect([status, out[0]?.includes(message)]).toEqual([1, true])
  })

  test.each([
    [[], 'no file was given'],
    [[tiny, '--balence'], 'there is no option --balence'],
  ])('%j gets the usage', (args, message) => {
    const { status, error } = check(...args)
    expect([status, error.includes(message), error.includes('usage:')]).toEqual([1, true, true])
  })
}, 60_000)
