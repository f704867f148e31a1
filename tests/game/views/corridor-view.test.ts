import { expect, test } from 'vitest'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { viewFor } from '../../../src/negotiation/view.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { village } from '../given.ts'
import { after, conducted } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const start = conducted(village.loaded, 'highfield')
const ask: Move = { kind: 'ask', party: HIGH, of: LOW, aside: true }
const offer: Move = {
  kind: 'offer',
  party: LOW,
  to: HIGH,
  changes: [{ issue: 0, choice: 1 }],
  none: false,
  padded: false,
}
const listening: readonly Move[] = [
  { kind: 'pass', party: LOW },
  { kind: 'pass', party: COMMISSION },
  { kind: 'react', party: HIGH, event: 0, reaction: 0 },
]

const ids = (actions: readonly { readonly id: string }[] = []) => actions.map(({ id }) => id)

test('the corridor tells apart what stays between the two and what everybody hears', () => {
  const phase = { kind: 'talks', place: 'corridor', with: LOW } as const
  const offered = after(start, ask, offer, ...listening)
  const { corridor } = sessionView({ ...offered, phase })
  expect(ids(corridor?.heard)).toEqual(['take'])
  expect(ids(corridor?.between)).toEqual(['ask', 'trade', 'reassure', 'promise', 'warn', 'request'])
  // The third delegation saw nothing of the question and its answer, and sees the offer taken up.
  const seen = (state: typeof start) => viewFor(state.session, COMMISSION).story.map(({ move }) => move.kind)
  expect(seen(offered)).not.toContain('ask')
  expect(seen(after(offered, { kind: 'take', party: HIGH, offer: 0 }))).toContain('take')
})

test('the corridor tells beside a trade how it was answered', () => {
  const trade: Move = {
    kind: 'trade',
    party: HIGH,
    to: LOW,
    give: [{ issue: 0, choice: 0 }],
    get: [{ issue: 1, choice: 0 }],
  }
  const refused = after(start, trade, { kind: 'answer', party: LOW, trade: 0, answer: 'refuse' })
  const lines = (other: number) =>
    sessionView({ ...refused, phase: { kind: 'talks', place: 'corridor', with: other } }).corridor?.lines
  expect(lines(LOW)?.map(({ party }) => party?.id)).toEqual(['highfield', 'lowfield'])
  expect(lines(COMMISSION)).toEqual([])
})
