import { expect, test } from 'vitest'
import { groundOf } from '../../../src/game/views/ground.ts'
import { lapsesIn } from '../../../src/game/views/taken-trade.ts'
import type { Consequence, Entry } from '../../../src/negotiation/story.ts'
import { village } from '../given.ts'
import { after, conducted } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const [give, get] = [[{ issue: 0, choice: 1 }], [{ issue: 1, choice: 1 }]]
const ground = groundOf(
  after(conducted(village.loaded, 'highfield'), { kind: 'trade', party: HIGH, to: LOW, give, get }),
)

/** The clause whose change undid the trade, where a move changes these. */
function lostIn(...issues: readonly number[]): number | undefined {
  const changes = issues.map(
    (issue): Consequence => ({ kind: 'clause', issue, from: 'agreed', to: 'tabled', choice: 0 }),
  )
  const consequences: readonly Consequence[] = [
    { kind: 'trade', trade: 0, maker: HIGH, to: LOW, aside: false },
    ...changes,
  ]
  const move = { kind: 'pass', party: COMMISSION } as const
  const entry: Entry = { round: 1, slot: 1, move, heardBy: [], consequences, own: 0, discreet: false }
  return lapsesIn(ground, entry)[0]!.lost?.issue
}

test('a trade is undone by the change of one of its own clauses, and of no other', () => {
  expect(lostIn(2, 1)).toBe(1)
  expect(lostIn(2)).toBeUndefined()
})
