import { describe, expect, test, vi } from 'vitest'
import { conduct, counterpartsTurn, type Hands } from '../../src/game/conductor.ts'
import type { Evening } from '../../src/game/evening.ts'
import { sits } from '../../src/game/machine.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { evening, london, village } from './given.ts'
import { randomSave } from './random-saves.ts'
import { randomMove } from './random-moves.ts'

interface Watched {
  readonly hands: Hands
  readonly stumbles: unknown[]
  /** How many inputs there were whenever something was kept. */
  readonly kept: number[]
}

function watch(at: Evening, goesOn: () => boolean = () => true): Watched {
  const stumbles: unknown[] = []
  const kept: number[] = []
  const keep = async (): Promise<boolean> => {
    kept.push(at.inputs().length)
    return goesOn()
  }
  return {
    hands: { keep, shown: () => {}, pause: async () => {}, stumbled: (error) => stumbles.push(error) },
    stumbles,
    kept,
  }
}

/** Plays an evening to its end: the person at random, the counterparts as they decide. */
async function wholeEvening(at: Evening, seed: number): Promise<readonly unknown[]> {
  const { hands, stumbles } = watch(at)
  for (let step = 0; at.phase().kind !== 'ending' && step < 2000; step++) {
    if (!sits(at.phase().kind)) at.step('proceed')
    await conduct(at, hands)
    const turn = turnOf(at.world.scenario, at.session())
    const move = turn && sits(at.phase().kind) ? randomMove(at.world, at.session(), seed) : undefined
    if (move) at.move(move)
  }
  expect(at.session().ended).not.toBeNull()
  return stumbles
}

describe('the conductor', () => {
  test.each(['uk', 'us', 'ua'])(
    'brings every evening of the %s seat to an end without a stumble',
    async (seat) => {
      for (const difficulty of ['calm', 'tense', 'fraught'] as const) {
        for (const seed of [1, 2]) {
          const at = evening(london, { seat, seats: [seat], difficulty, seed })
          expect(await wholeEvening(at, seed)).toEqual([])
        }
      }
    },
    120_000,
  )

  test('brings an evening with no person at the table to an end by itself', async () => {
    for (const level of [london, village]) {
      const at = evening(level, { seats: [] })
      const { hands, stumbles } = watch(at)
      for (let step = 0; at.phase().kind !== 'ending' && step < 20; step++) {
        if (!sits(at.phase().kind)) at.step('proceed')
        await conduct(at, hands)
      }
      expect(at.session().ended).not.toBeNull()
      expect(stumbles).toEqual([])
    }
  }, 60_000)

  test('asks nobody before the player has left the briefing', async () => {
    const at = evening(london, { seat: 'us', seats: ['us'] })
    await conduct(at, watch(at).hands)
    expect(at.inputs()).toEqual([])
    at.step('proceed')
    expect(counterpartsTurn(at) ?? turnOf(at.world.scenario, at.session())?.owes).toBeDefined()
  })

  test('keeps the moves of one decision as one step', async () => {
    const at = evening(london, { seats: [], seed: 4 })
    at.step('proceed')
    const { hands, kept } = watch(at, () => kept.length < 40)
    await conduct(at, hands)
    const steps = kept.map((count, index) => at.inputs().slice(kept[index - 1] ?? 1, count))
    for (const moves of steps) {
      const parties = new Set(moves.map((input) => ('party' in input ? input.party : -1)))
      expect(parties.size).toBe(1)
      expect(moves.slice(0, -1).every(({ kind }) => kind === 'stance')).toBe(true)
    }
  })

  test('stops where it may not go on, and goes on alike later', async () => {
    const whole = evening(london, { seats: [], seed: 4 })
    whole.step('proceed')
    const short = watch(whole, () => short.kept.length < 30)
    await conduct(whole, short.hands)
    const halves = evening(london, { seats: [], seed: 4 })
    halves.step('proceed')
    const first = watch(halves, () => first.kept.length < 13)
    await conduct(halves, first.hands)
    const again = evening(london, { seats: [], seed: 4 }, halves.inputs())
    const second = watch(again, () => second.kept.length < 17)
    await conduct(again, second.hands)
    expect(again.inputs()).toEqual(whole.inputs())
  })

  test('lets a step after the end lead nowhere, and writes no session into the console', () => {
    const { inputs, record } = randomSave(village, 1)
    const at = evening(village, record.beginning, inputs)
    expect(at.phase().kind).toBe('complete')
    const written = vi.spyOn(console, 'warn')
    expect(at.step('proceed')).toBe(false)
    expect(written.mock.calls).toEqual([])
    written.mockRestore()
  })
})
