import { describe, expect, test } from 'vitest'
import type { Conducted } from '../../../src/game/conducted.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { deal } from '../../../src/negotiation/deal.ts'
import { playOut } from '../../../src/analysis/play-out.ts'
import { policyNamed } from '../../../src/analysis/policies/all.ts'
import { london, village } from '../given.ts'
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

  test('ask of whoever left, by when, what would have kept it', () => {
    expect(asked(play(leave))).toContainEqual(
      expect.stringMatching(
        /^At \d\d:\d\d your delegation left, and 0 of \d clauses were initialled in the end\./,
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

/** A session of London in which the person's seat is played by a policy and every other as a counterpart. */
function ofLondon(seat: string, seed: number, policy: 'counterpart' | 'informed' | 'wait'): Conducted {
  const begun = conducted(london.loaded, seat)
  const { scenario } = begun.world
  const world = { ...begun.world, seed, hidden: deal(scenario, seed) }
  const policies = scenario.parties.map((_, party) =>
    policyNamed(party === begun.me ? policy : 'counterpart'),
  )
  return { ...begun, world, session: playOut(world, begun.persons, policies) }
}

describe('the questions at the end of London', () => {
  test('are three that the session itself raises, also where everything was agreed', () => {
    const phase = { kind: 'debrief', place: 'plenary', step: 'transfer' } as const
    const stock: string[] = []
    for (const seat of ['uk', 'us', 'ua'])
      for (const policy of ['counterpart', 'informed', 'wait'] as const)
        for (let seed = 1; seed <= 20; seed += 1) {
          const state = { ...ofLondon(seat, seed, policy), phase }
          const ids = sessionView(state).debrief!.questions.map(({ id }) => id)
          const isStock = ids.includes('elsewhere') || ids.includes('turning-clause')
          if (isStock || ids.length < 3) stock.push(`${seat} ${policy} ${seed}: ${ids}`)
        }
    expect(stock).toEqual([])
  })

  test('name who did not sign, who would have, and what was reserved on for long', () => {
    const texts = (['uk', 'us', 'ua'] as const).flatMap((seat) =>
      [1, 2, 3, 4, 5, 6].flatMap((seed) => asked(ofLondon(seat, seed, 'informed'))),
    )
    for (const pattern of [
      /^At \d\d:\d\d the text was read and not signed: .* What would have made it worth signing/,
      /^At \d\d:\d\d .* reserved on \d\.\d \(.*\)/,
      /^At \d\d:\d\d .* (told you what|could name you no price)/,
    ])
      expect(texts).toContainEqual(expect.stringMatching(pattern))
  })
})
