import { expect, test } from 'vitest'
import { fieldsOf } from '../../src/game/compose.ts'
import type { Conducted } from '../../src/game/conducted.ts'
import type { Draft } from '../../src/game/intent.ts'
import { village } from './given.ts'
import { after, conducted } from './views/conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const [SHARE, GAUGES] = [0, 1]
const start = conducted(village.loaded, 'highfield')
const tabled = after(start, { kind: 'table', party: HIGH, issue: SHARE, choice: 2 })
const agreed = after(
  tabled,
  { kind: 'stance', party: LOW, stances: [{ issue: SHARE, kind: 'accepts' }] },
  { kind: 'pass', party: LOW },
  { kind: 'stance', party: COMMISSION, stances: [{ issue: SHARE, kind: 'accepts' }] },
  { kind: 'pass', party: COMMISSION },
  { kind: 'react', party: HIGH, event: 0, reaction: 1 },
)

function rows(state: Conducted, fields: Draft['fields'], name: string) {
  const found = fieldsOf(state, 'trade', { action: 'trade', fields }).find((one) => one.name === name)
  if (found?.kind !== 'changes') throw new Error(`${name} lists no clauses`)
  return found.clauses
}

test('the row of a clause says what stands there now, in brackets, agreed or not at all', () => {
  const held = after(tabled, { kind: 'stance', party: LOW, stances: [{ issue: SHARE, kind: 'reserves' }] })
  expect([start, tabled, held, agreed].map((state) => rows(state, {}, 'give')[SHARE]?.stands)).toEqual([
    'The text is silent.',
    'Now: Upstream first.',
    'Now, in brackets: Upstream first.',
    'Agreed: Upstream first.',
  ])
})

test('every wording bears the mark of the own brief, and the standing one says so', () => {
  const { options } = rows(tabled, {}, 'give')[SHARE]!
  expect(options.map(({ own, standing }) => [own.word, standing])).toEqual([
    ['Neither good nor bad for you', false],
    ['Worst for you', false],
    ['Best for you', true],
  ])
})

test('a row that is closed says why without naming its clause again', () => {
  expect(rows(agreed, {}, 'give')[SHARE]?.disabled).toBe('This clause is initialled; reopen it first.')
  const get = [{ issue: GAUGES, choice: 1 }]
  expect(rows(start, { to: LOW, get }, 'give')[GAUGES]?.disabled).toBe(
    'Already on the other side of this trade.',
  )
})

test('a wording is not tabled on a clause that lies open but is initialled', () => {
  const [issue] = fieldsOf({ ...agreed, selected: SHARE }, 'table', null)
  expect(issue?.value).toBeNull()
})

test('no move but reopening begins with a clause that is initialled', () => {
  const state = { ...agreed, selected: SHARE }
  const begins = (action: string) => fieldsOf(state, action, null).find(({ name }) => name === 'issue')?.value
  expect(['table', 'park', 'promise', 'warn', 'vow'].map(begins)).toEqual([null, null, null, null, null])
  expect(begins('reopen')).toBe(SHARE)
})

test('a clause in brackets says what others have said that they would rather read', () => {
  const stances = [{ issue: SHARE, kind: 'reserves', prefers: 1 } as const]
  const held = after(tabled, { kind: 'stance', party: LOW, stances })
  expect(rows(held, {}, 'give')[SHARE]?.stands).toBe(
    'Now, in brackets: Upstream first. Wanted by Lowfield: By need.',
  )
})

test('what keeps back a clause already chosen closes the rows of no other', () => {
  const traded = after(
    start,
    {
      kind: 'trade',
      party: HIGH,
      to: LOW,
      give: [{ issue: SHARE, choice: 1 }],
      get: [{ issue: GAUGES, choice: 1 }],
    },
    { kind: 'answer', party: LOW, trade: 0, answer: 'accept' },
    { kind: 'pass', party: LOW },
    { kind: 'pass', party: COMMISSION },
    { kind: 'react', party: HIGH, event: 0, reaction: 1 },
  )
  const get = [{ issue: SHARE, choice: 2 }]
  const bound = 'On this clause your delegation is bound by what it offered or traded.'
  const disabled = rows(traded, { to: COMMISSION, get }, 'give').map((row) => row.disabled === bound)
  // The trade holds the clause itself; of the other it holds, what stands may be given again.
  expect(disabled).toEqual([true, false, false, false])
})

test('on both sides of a trade what is initialled, parked or barred is not among the clauses to trade on', () => {
  const trackOver = after(agreed, { kind: 'park', party: HIGH, issue: GAUGES })
  for (const name of ['get', 'give']) {
    const settled = rows(trackOver, { to: LOW }, name).filter(({ live }) => !live)
    expect(settled.map(({ issue, disabled }) => [issue, disabled === null])).toEqual([
      [SHARE, false],
      [GAUGES, true],
    ])
  }
  const get = [{ issue: GAUGES, choice: 1 }]
  expect(rows(start, { to: LOW, get }, 'give').map(({ live }) => live)).toEqual([true, false, true, true])
})
