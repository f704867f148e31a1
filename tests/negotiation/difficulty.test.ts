import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { DIFFICULTIES, type Difficulty } from '../../src/negotiation/condition.ts'
import { copyOf, openSession, playOn, refusalOf } from '../../src/negotiation/rules.ts'
import { candidateMoves } from '../../src/negotiation/legal.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { given } from './given.ts'
import { walk } from './walk.ts'

vi.setConfig({ testTimeout: 60_000 })

const NOBODY = [false, false, false, false]

/** A world with three difficulties that differ in everything a difficulty may say; nothing breaks in by chance. */
function worldAt(difficulty: Difficulty, seed: number): World {
  const difficulties = {
    calm: { candour: 10, patience: 3, events: 50 },
    tense: { candour: 0, patience: 0, events: 100 },
    fraught: { candour: -15, patience: -3, events: 200 },
  }
  return given.world({ scenario: given.scenario({ difficulties }), difficulty, seed })
}

/** What a difficulty may change of a session, taken out. */
function without(session: Session): object {
  return { ...session, difficulty: null, candour: null, patience: null }
}

/** Each party's candour and patience against the first party's, which no difficulty changes. */
function between({ candour, patience }: Session): object {
  return {
    candour: candour.map((points) => points - candour[0]!),
    patience: patience.map((slots) => slots - patience[0]!),
  }
}

describe('a difficulty', () => {
  test('changes candour and patience as a session begins, and nothing else', () => {
    const [calm, tense, fraught] = DIFFICULTIES.map((one) => openSession(worldAt(one, 1), NOBODY))
    expect([calm!.candour[0], tense!.candour[0], fraught!.candour[0]]).toEqual([10, 0, -15])
    expect([calm!.patience[0], tense!.patience[0], fraught!.patience[0]]).toEqual([3, 0, -3])
    expect(without(calm!)).toEqual(without(tense!))
    expect(without(fraught!)).toEqual(without(tense!))
  })

  test('changes nothing of what is allowed at any moment, nor whose turn it is', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        walk(worldAt('tense', seed), NOBODY, 60, (session) => {
          const { scenario } = worldAt('tense', seed)
          const turn = turnOf(scenario, session)
          for (const difficulty of DIFFICULTIES) {
            const other = { ...session, difficulty }
            expect(turnOf(scenario, other)).toEqual(turn)
            for (const move of candidateMoves(scenario, session, turn!.party))
              expect(refusalOf(scenario, other, move)).toEqual(refusalOf(scenario, session, move))
          }
        })
      }),
      { seed: 5, numRuns: 3 },
    )
  })

  test('changes nothing of what moves do, up to the answers of the capitals', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { moves, end } = walk(worldAt('tense', seed), NOBODY)
        for (const difficulty of ['calm', 'fraught'] as const) {
          const world = worldAt(difficulty, seed)
          const session = copyOf(openSession(world, NOBODY))
          for (const move of moves) playOn(world, session, move)
          expect(without(session)).toEqual(without(end))
          expect(between(session)).toEqual(between(end))
        }
      }),
      { seed: 6, numRuns: 40 },
    )
  })
})
