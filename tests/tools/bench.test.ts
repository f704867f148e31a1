import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isMet, tableOf } from '../../tools/bench/figure.ts'
import { inTurn, ratio, timed } from '../../tools/bench/measure.ts'
import { smallText } from '../../tools/bench/small-text.ts'

const root = resolve(import.meta.dirname, '../..')

function bench(...args: readonly string[]) {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs')
  return spawnSync(process.execPath, [tsx, 'tools/bench.ts', ...args], { cwd: root, encoding: 'utf8' })
}

const PARTS = ['boardgame', 'rules', 'sessions', 'decisions', 'solver', 'memory', 'growth', 'page']

describe('npm run bench', () => {
  test('every part runs and measures something', () => {
    // The three parts that play whole sessions in a browser take longer than a test may.
    const done = bench('--small', '--json', '--only', PARTS.join(','))
    expect(done.status, done.stderr).toBe(0)
    const { parts } = JSON.parse(done.stdout)
    expect(parts.map(({ part }: { part: string }) => part)).toEqual(PARTS)
    for (const { part, figures } of parts) {
      expect(figures.length, part).toBeGreaterThan(0)
      for (const { name, value } of figures) expect(value, name).toBeTypeOf('number')
    }
  }, 180_000)

  test('an unknown part is named, with those there are', () => {
    const done = bench('--only', 'speed')
    expect(done.status).toBe(1)
    expect(done.stderr).toMatch(/^no part 'speed'\nusage: .*\n.*some parts: boardgame, rules/)
  }, 60_000)
})

describe('its figures', () => {
  test('a goal is met from either side, its edge included', () => {
    const figure = { name: 'x', value: 5, unit: 'ms' }
    expect(isMet(figure)).toBeUndefined()
    expect(isMet({ ...figure, goal: { atMost: 5 } })).toBe(true)
    expect(isMet({ ...figure, goal: { atMost: 4 } })).toBe(false)
    expect(isMet({ ...figure, goal: { atLeast: 5 } })).toBe(true)
    expect(isMet({ ...figure, goal: { atLeast: 6 } })).toBe(false)
  })

  test('the table says the goal beside the figure', () => {
    const figures = [{ name: 'moves', value: 123_456, unit: 'moves/s', goal: { atLeast: 100_000 } }]
    expect(tableOf([{ title: 'Rules', figures }])).toMatch(
      /^Rules\n {2}moves +123,456 moves\/s +goal at least 100,000: met$/,
    )
  })

  test('what is timed is done as often as said, and twice more to warm up', () => {
    let done = 0
    expect(timed(() => void (done += 1), 3).sorted).toHaveLength(3)
    expect(done).toBe(5)
  })

  test('what is compared is timed in turn', () => {
    const order: string[] = []
    const timings = inTurn([() => void order.push('a'), () => void order.push('b')], 2, 1)
    expect(order.join('')).toBe('ababab')
    expect(timings.map(({ sorted }) => sorted.length)).toEqual([2, 2])
  })

  test('a ratio is of the fastest', () => {
    expect(ratio('x', { sorted: [4, 8, 100] }, { sorted: [1, 2, 3] }).value).toBe(4)
  })

  test('the text that is compared is moved on by stances and tablings, seed by seed the same', () => {
    const { moves } = smallText(7, 200)
    expect(new Set(moves.map(({ kind }) => kind))).toEqual(new Set(['table', 'stance']))
    expect(smallText(7, 200).moves).toEqual(moves)
    expect(moves.length).toBeGreaterThan(50)
  })
})
