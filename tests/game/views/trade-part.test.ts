import { expect, test } from 'vitest'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { village } from '../given.ts'
import { after, conducted, seenFrom } from './conducting.ts'

const [HIGH, LOW] = [0, 1]
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
