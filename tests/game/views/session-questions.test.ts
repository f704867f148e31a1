import { describe, expect, test } from 'vitest'
import type { Conducted } from '../../../src/game/conducted.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { village } from '../given.ts'
import { conducted, inTurn } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const start = conducted(village.loaded, 'highfield')

const play = (...moves: readonly Move[]) => moves.reduce(inTurn, start)

function asked(state: Conducted): readonly string[] {
  const phase = { kind: 'debrief', place: 'plenary', step: 'transfer' } as const
  return sessionView({ ...state, phase }).debrief!.questions.map(({ text }) => text)
}

const leave: Move = { kind: 'leave', party: HIGH }
const [give, get] = [[{ issue: 0, choice: 1 }], [{ issue: 1, choice: 1 }]]
const trade: Move = { kind: 'trade', party: HIGH, to: LOW, give, get }
const counter: Move = {
  kind: 'answer',
  party: LOW,
  trade: 0,
  answer: 'counter',
  give: get,
  get: [{ issue: 0, choice: 0 }],
}

describe('the questions at the end', () => {
  test('ask about a trade that a third delegation undid', () => {
    const taken = play(trade, { kind: 'answer', party: LOW, trade: 0, answer: 'accept' })
    const undone = [
      { kind: 'pass', party: HIGH },
      { kind: 'table', party: COMMISSION, issue: 0, choice: 2 },
      leave,
    ] as const
    expect(asked(undone.reduce(inTurn, taken))).toContainEqual(
      expect.stringMatching(
        /^At \d\d:\d\d the trade of your delegation with the Lowfield delegation \(By need \(1\.1\) for .* \(1\.2\)\) fell apart, when the commission reworded 1\.1 \(The share\)\./,
      ),
    )
  })

  test('ask about a trade that was answered with another', () => {
    const answered = play(trade, counter, { kind: 'answer', party: HIGH, trade: 1, answer: 'refuse' }, leave)
    expect(asked(answered)).toContainEqual(
      expect.stringMatching(/ the Lowfield delegation did not take the trade of your delegation /),
    )
  })

  test('name who broke a promise, to whom, and on what', () => {
    const promise: Move = {
      kind: 'promise',
      party: HIGH,
      to: LOW,
      sort: 'refrain',
      issue: 0,
      choice: 1,
      due: 8,
    }
    const broken = play(promise, { kind: 'table', party: HIGH, issue: 0, choice: 1 }, leave)
    expect(asked(broken)).toContainEqual(
      expect.stringMatching(
        /^Your delegation had promised the Lowfield delegation something on 1\.1 \(The share\), By need, until \d\d:\d\d, and broke it at \d\d:\d\d\./,
      ),
    )
  })

  test('are no two about the same trade, and are the stock ones only where there are no others', () => {
    const taken = play(trade, counter, { kind: 'answer', party: HIGH, trade: 1, answer: 'accept' })
    const undone = [
      { kind: 'pass', party: HIGH },
      { kind: 'table', party: COMMISSION, issue: 0, choice: 2 },
      leave,
    ] as const
    const texts = asked(undone.reduce(inTurn, taken))
    expect(texts.filter((text) => text.includes('trade'))).toHaveLength(1)
    expect(new Set(texts).size).toBe(texts.length)
  })
})
