import { describe, expect, test } from 'vitest'
import { reasonFrom } from '../../src/counterparts/candour.ts'
import { changedStances, stancesOf } from '../../src/counterparts/stances.ts'
import type { Brief } from '../../src/negotiation/brief.ts'
import { given, LINE, MONITORS, NORTH, PRISONERS, SOUTH, TROOPS } from '../negotiation/given.ts'
import { mind } from './given.ts'

/** North's points by issue, for silence and each option. */
const WANTS = [
  [0, 300, 0, 150],
  [0, 200, 0],
  [0, 100, 100],
  [0, 100, 0],
]

function stancesOfNorth(part: Partial<Brief>, clauses: Parameters<typeof given.session>[0]) {
  const brief = given.brief(NORTH, {
    points: WANTS,
    reservation: { start: 100, perSlot: 0, cap: 0 },
    ...part,
  })
  const world = given.world({ briefs: [brief, ...given.world().briefs.slice(1)] })
  const thinks = mind(world, given.session({ world, ...clauses }), NORTH)
  return { thinks, stances: stancesOf(thinks) }
}

const said = (stances: ReturnType<typeof stancesOf>) =>
  Object.fromEntries(stances.all.map(({ issue, kind }) => [issue, kind]))

describe('from packages to stances', () => {
  test('a text worth the aspiration is accepted clause by clause', () => {
    const clauses = { [LINE]: { choice: 0, accepts: [SOUTH] }, [PRISONERS]: { choice: 0, accepts: [SOUTH] } }
    const { stances } = stancesOfNorth({}, { clauses })
    expect(said(stances)).toEqual({ [LINE]: 'accepts', [PRISONERS]: 'accepts' })
  })

  test('it reserves on the costliest clause first and accepts what it can then afford', () => {
    const clauses = {
      [LINE]: { choice: 1, accepts: [SOUTH] },
      [PRISONERS]: { choice: 1, accepts: [SOUTH] },
      [MONITORS]: { choice: 0, accepts: [SOUTH] },
    }
    const { stances } = stancesOfNorth({}, { clauses, slot: 19 })
    expect(said(stances)).toMatchObject({ [LINE]: 'reserves', [MONITORS]: 'accepts' })
    expect(stances.costly[0]).toBe(LINE)
  })

  test('late in a track it accepts what it reserved on early', () => {
    const clauses = { [LINE]: { choice: 2, accepts: [SOUTH] } }
    const early = stancesOfNorth({}, { clauses })
    const late = stancesOfNorth({}, { clauses, trackSpent: [7, 0] })
    expect([said(early.stances), said(late.stances)]).toEqual([{ [LINE]: 'reserves' }, { [LINE]: 'accepts' }])
  })

  test('what may never be signed is objected to, however good the rest', () => {
    const redLines = [{ issue: LINE, choice: 0, kind: 'principle' as const }]
    const { stances } = stancesOfNorth({ redLines }, { clauses: { [LINE]: { choice: 0, accepts: [SOUTH] } } })
    expect(stances.all).toMatchObject([
      { issue: LINE, kind: 'objects', reason: { issue: LINE, kind: 'principle' } },
    ])
  })

  test('what may be signed only beside another clause waits until that one is settled', () => {
    const unless = { kind: 'shows', issue: MONITORS, choices: [1] } as const
    const redLines = [{ issue: TROOPS, choice: 0, unless, kind: 'home' as const }]
    const tabled = { [TROOPS]: { choice: 0, accepts: [SOUTH] }, [MONITORS]: { choice: 1, accepts: [NORTH] } }
    const waits = stancesOfNorth({ redLines }, { clauses: tabled, slot: 19 })
    expect(said(waits.stances)[TROOPS]).toBe('reserves')
    const agreed = {
      ...tabled,
      [MONITORS]: { choice: 1, status: 'agreed' as const, accepts: [NORTH, SOUTH] },
    }
    const goes = stancesOfNorth({ redLines }, { clauses: agreed, slot: 19 })
    expect(said(goes.stances)[TROOPS]).toBe('accepts')
  })

  test('only what changed is said again', () => {
    const clauses = {
      [LINE]: { choice: 0, accepts: [NORTH, SOUTH] },
      [PRISONERS]: { choice: 0, accepts: [SOUTH] },
    }
    const { thinks, stances } = stancesOfNorth({}, { clauses })
    expect(changedStances(thinks, stances)).toMatchObject([{ issue: PRISONERS, kind: 'accepts' }])
  })

  test('a wording is minded more when it comes from somebody not trusted', () => {
    const frailty = { reactiveDevaluation: 100, anchoring: 0, lossAversion: 0, audienceCosts: 0, leaks: 0 }
    const temperament = { ...given.brief(NORTH).temperament, frailty }
    const clauses = { [LINE]: { choice: 0, accepts: [SOUTH], by: SOUTH, tabledIn: 1 } }
    const discountIn = (part: Partial<Brief>, trust: number) => {
      const { thinks } = stancesOfNorth(part, { clauses, trust: [[100, trust, 50, 50], [], [], []] })
      return thinks.discount[LINE]
    }
    expect([discountIn({ temperament }, 20), discountIn({ temperament }, 100), discountIn({}, 20)]).toEqual([
      60, 0, 0,
    ])
  })
})

describe('a reason', () => {
  const { thinks } = stancesOfNorth({}, {})

  test('is the main one where a party speaks openly, and a lesser one or a vaguer line where it does not', () => {
    expect(reasonFrom(thinks, [LINE, TROOPS], 'open')).toEqual({
      issue: LINE,
      kind: 'interest',
      guarded: false,
    })
    expect(reasonFrom(thinks, [LINE, TROOPS], 'careful')).toMatchObject({ issue: TROOPS, guarded: false })
    expect(reasonFrom(thinks, [LINE, TROOPS], 'guarded')).toMatchObject({ issue: TROOPS, guarded: true })
  })

  test('is the main one also for the guarded where there is no other, but vaguer', () => {
    expect(reasonFrom(thinks, [LINE, LINE], 'guarded')).toMatchObject({ issue: LINE, guarded: true })
  })
})
