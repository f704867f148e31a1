import { expect, test } from 'vitest'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { village } from '../given.ts'
import { after, conducted, seenFrom } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const [SHARE, GAUGES, TOLL] = [0, 1, 2]

test('the estimate of a trade is of what is ticked of it, and stays when a part is left out', () => {
  const give = [{ issue: TOLL, choice: 2 }]
  const get = [SHARE, GAUGES].map((issue) => ({ issue, choice: 1 }))
  const opened = seenFrom(conducted(village.loaded, 'highfield'), LOW)
  const offered = after(opened, { kind: 'trade', party: HIGH, to: LOW, give, get })
  const worth = (left: readonly number[]) => {
    const { incoming } = sessionView({ ...offered, chosen: { 'trade:0': left } })
    expect(incoming?.left).toEqual(left)
    return incoming?.worth
  }
  expect(sessionView(offered).incoming?.worth).toBe(worth([]))
  expect([worth([]), worth([SHARE]), worth([SHARE, GAUGES])]).toEqual([
    'For your side the text would be worth much more.',
    'For your side the text would be worth more.',
    'For your side the text would be worth less.',
  ])
})

test('why a trade cannot be accepted is asked of what is ticked of it', () => {
  const one = [{ issue: SHARE, choice: 1 }]
  const other = [{ issue: GAUGES, choice: 1 }]
  const bound = after(
    conducted(village.loaded, 'highfield'),
    { kind: 'trade', party: HIGH, to: COMMISSION, give: one, get: other },
    { kind: 'answer', party: COMMISSION, trade: 0, answer: 'accept' },
  )
  const give = [SHARE, TOLL].map((issue) => ({ issue, choice: 2 }))
  const put = after(bound, { kind: 'trade', party: LOW, to: HIGH, give, get: [] })
  const barred = (left: readonly number[]) =>
    sessionView({ ...put, chosen: { 'trade:1': left } }).incoming?.barred
  expect(barred([])).toMatch(/bound/)
  expect(barred([SHARE])).toBe('')
})
