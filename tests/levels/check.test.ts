import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { edited } from './tiny.ts'

const root = resolve(import.meta.dirname, '../..')
const tiny = 'tests/fixtures/levels/two-neighbours.json'
const folder = mkdtempSync(join(tmpdir(), 'bracketed-check-'))
const broken = join(folder, 'broken.json')
writeFileSync(broken, edited(['issues[0].track', 'watr'], ['durability.weights.inclusion', 11]))
afterAll(() => rmSync(folder, { recursive: true }))

function check(...args: readonly string[]) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  const done = spawnSync(process.execPath, [tsx, 'tools/check.ts', ...args], { cwd: root, encoding: 'utf8' })
  return { status: done.status, out: done.stdout.trimEnd().split('\n'), error: done.stderr }
}

describe('npm run check', () => {
  test('a good level passes', () => {
    expect(check(tiny)).toMatchObject({ status: 0, out: [`${tiny}: ok, 0 warnings`] })
  })

  test('of several files every problem is told, one a line, and the answer is no', () => {
    const { status, out } = check(tiny, broken)
    expect(status).toBe(1)
    expect(out).toHaveLength(4)
    expect(out[1]).toMatch(/broken\.json:\d+:\d+ unknown-track issues\[0\]\.track: .*did you mean water\?\)$/)
    expect(out[3]).toBe(`${broken}: 2 problems`)
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
