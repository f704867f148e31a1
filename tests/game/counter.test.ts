import { describe, expect, test } from 'vitest'
import type { Conducted } from '../../src/game/conducted.ts'
import { moveOf } from '../../src/game/compose.ts'
import { moveFor } from '../../src/game/own-moves.ts'
import { sessionView } from '../../src/game/views/session-view.ts'
import type { Change } from '../../src/negotiation/move.ts'
import { village } from './given.ts'
import { after, conducted } from './views/conducting.ts'

const [HIGH, LOW] = [0, 1]
const THEIRS: Change = { issue: 0, choice: 1 }
const MINE: Change = { issue: 1, choice: 0 }

/** Lowfield has put a trade to Highfield, which is led by a person. */
function asked(): Conducted {
  return after(
    conducted(village.loaded, 'highfield'),
    { kind: 'pass', party: HIGH },
    { kind: 'trade', party: LOW, to: HIGH, give: [THEIRS], get: [MINE] },
  )
}
const composing = (fields = {}): Conducted => ({ ...asked(), draft: { action: 'answer', fields } })

describe('answering a trade with another', () => {
  test('begins with the same trade seen from the other side', () => {
    const { composer, incoming } = sessionView(composing())
    expect(incoming?.final).toBe(false)
    expect(composer?.fields.map(({ name, value }) => [name, value])).toEqual([
      ['get', [THEIRS]],
      ['give', [MINE]],
    ])
    expect(composer).toMatchObject({ ready: true, action: { id: 'answer', cost: 0 } })
    expect(composer?.sentence).toContain('Lowfield')
  })

  test('puts what was changed in the place of their trade, and waits for them', () => {
    const state = composing({ get: [{ issue: 0, choice: 2 }] })
    const move = moveOf(state, state.draft!)
    expect(move).toEqual({
      kind: 'answer',
      party: HIGH,
      trade: 0,
      answer: 'counter',
      get: [{ issue: 0, choice: 2 }],
      give: [MINE],
    })
    if (move.kind === 'problem') return
    const { session } = after(state, move)
    expect(session.trades.map((trade) => [trade.maker, trade.to, trade.state])).toEqual([
      [LOW, HIGH, 'countered'],
      [HIGH, LOW, 'open'],
    ])
    expect(session.pending[0]).toMatchObject({ kind: 'answer', party: LOW, trade: 1 })
  })

  test('is not possible when no trade waits', () => {
    const idle = { ...conducted(village.loaded, 'highfield'), draft: { action: 'answer', fields: {} } }
    expect(sessionView(idle).composer).toBeNull()
    expect(moveOf(idle, idle.draft).kind).toBe('problem')
  })

  test('is not possible when the trade is itself such an answer', () => {
    const proposed = after(conducted(village.loaded, 'highfield'), {
      kind: 'trade',
      party: HIGH,
      to: LOW,
      give: [MINE],
      get: [THEIRS],
    })
    const countered = after(proposed, {
      kind: 'answer',
      party: LOW,
      trade: 0,
      answer: 'counter',
      give: [THEIRS],
      get: [],
    })
    const { incoming, composer } = sessionView({ ...countered, draft: { action: 'answer', fields: {} } })
    expect(incoming?.final).toBe(true)
    expect(composer).toBeNull()
  })
})

test('a part of a trade can be accepted, and only that part is set in the text; of an exchange never one side alone', () => {
  const more: Change = { issue: 2, choice: 0 }
  const proposed = { kind: 'trade', party: LOW, to: HIGH, give: [THEIRS], get: [MINE, more] } as const
  const state = after(conducted(village.loaded, 'highfield'), { kind: 'pass', party: HIGH }, proposed)
  const taking = (get: readonly Change[]) =>
    moveFor(state, { kind: 'answer', answer: 'accept', give: [THEIRS], get })
  const move = taking([MINE])
  if (!move) throw new Error('no answer is owed')
  const { clauses } = after(state, move).session
  expect(clauses[THEIRS.issue]?.choice).toBe(THEIRS.choice)
  expect(clauses[more.issue]?.status).toBe('open')
  expect(() => after(state, taking([])!)).toThrow('one-sided')
})
