import { describe, expect, test } from 'vitest'
import type { Move } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/rules.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { SILENT } from '../../src/negotiation/scenario.ts'
import { utilityOf } from '../../src/negotiation/utility.ts'
import { refusedAt } from '../../src/negotiation/worry.ts'
import { EAST, given, LINE, MONITORS, NORTH, PRISONERS, SOUTH, TROOPS } from './given.ts'

/** South's capital and the absent party demand this much; the text below is worth 600 to South. */
function worldWith(bar: number, absent: number): World {
  return given.world({ hidden: { bars: [[], [bar], [], []], absent } })
}

const agreed = { status: 'agreed', initials: [NORTH, SOUTH], accepts: [NORTH, SOUTH] } as const
const clauses = {
  [LINE]: { ...agreed, choice: 2 },
  [PRISONERS]: { ...agreed, choice: 0 },
  [MONITORS]: { ...agreed, choice: 1 },
}

function reading(world: World, part: Parameters<typeof given.session>[0] = {}): Session {
  return given.session({ world, stage: { kind: 'reading' }, round: 3, slot: 10, clauses, ...part })
}

function sign(party: number, answer: 'sign' | 'adjourn' | 'decline' = 'sign'): Move {
  return { kind: 'sign', party, answer }
}

function signed(world: World, part = {}): Session {
  return given.after(world, reading(world, part), sign(NORTH), sign(SOUTH))
}

function accept(party: number, issue: number): Move {
  return { kind: 'stance', party, stances: [{ issue, kind: 'accepts' }] }
}

function pass(party: number): Move {
  return { kind: 'pass', party }
}

const willing = worldWith(400, 300)

describe('the reading', () => {
  test('asks every signatory, persons last', () => {
    const session = reading(willing, { persons: [true, false, false, false] })
    expect(turnOf(willing.scenario, session)).toEqual({ party: SOUTH, owes: 'sign' })
    const next = given.after(willing, session, sign(SOUTH))
    expect(turnOf(willing.scenario, next)).toEqual({ party: NORTH, owes: 'sign' })
  })

  test('asks also whom an agreed option names', () => {
    const troops = { [TROOPS]: { ...agreed, choice: 1 } }
    const session = reading(willing, { clauses: { ...clauses, ...troops } })
    const next = given.after(willing, session, sign(NORTH), sign(SOUTH))
    expect(turnOf(willing.scenario, next)).toEqual({ party: EAST, owes: 'sign' })
  })

  test('allows nothing but the answer', () => {
    const refusal = refusalOf(willing.scenario, reading(willing), { kind: 'pass', party: NORTH })
    expect(refusal?.code).toBe('wrong-stage')
  })

  test('can be put off while there is time: the closing goes on, and what was said counts no more', () => {
    const before = reading(willing, { slots: 24 })
    const session = given.after(willing, before, sign(NORTH), { ...sign(SOUTH), answer: 'go-on' } as Move)
    expect(session.stage).toEqual({ kind: 'closing' })
    expect(turnOf(willing.scenario, session)?.owes).toBe('move')
    const passed = given.after(willing, session, ...[SOUTH, EAST, NORTH].map(pass))
    expect(passed.slot).toBe(11)
    const late = reading(willing, { slots: 10 })
    const once = reading(willing, { slots: 24, finalUsed: true })
    const refused = (at: Session) =>
      refusalOf(willing.scenario, at, { kind: 'sign', party: NORTH, answer: 'go-on' })?.code
    expect([refused(before), refused(late), refused(once)]).toEqual([undefined, 'no-time', 'wrong-stage'])
  })

  test.each([
    ['adjourned when nobody declines', 'sign', 'adjourn', 'adjourned'],
    ['not signed when half decline', 'sign', 'decline', 'not-signed'],
    ['collapsed when more than half decline', 'decline', 'decline', 'collapsed'],
  ] as const)('leaves the talks %s', (_, north, south, outcome) => {
    const session = given.after(willing, reading(willing), sign(NORTH, north), sign(SOUTH, south))
    expect(session.ended).toMatchObject({ outcome, text: [2, 0, 1, -1] })
    expect(session.answers).toBeNull()
  })
})

describe('the answers', () => {
  test('a text that capital and absent party accept is signed, and the talks are over', () => {
    const session = signed(willing)
    expect(session.ended).toMatchObject({ outcome: 'signed', ending: 0 })
    expect(session.answers?.capitals).toEqual([
      { party: SOUTH, yes: true, seatsFor: 10, seats: 10, groups: [true], names: -1, prefers: -1 },
    ])
    expect(session.answers?.absent).toEqual({ accepts: true, names: -1, prefers: -1 })
  })

  test('a capital refuses below its bar and names the clause that costs it most', () => {
    const session = signed(worldWith(700, 300))
    expect(session.answers).toBeNull()
    const [answer] = session.firstAnswers?.capitals ?? []
    expect(answer).toMatchObject({ yes: false, names: PRISONERS })
    const worthWith = (choice: number) => {
      const text = [...(session.firstAnswers?.text ?? [])]
      text[PRISONERS] = choice
      return utilityOf(given.world().briefs[SOUTH]!, text)
    }
    const choices = given.world().briefs[SOUTH]!.points[PRISONERS]!.map((_, at) => at - 1)
    expect(worthWith(answer?.prefers ?? -1)).toBe(Math.max(...choices.map(worthWith)))
    expect(session.firstAnswers?.absent).toBeUndefined()
  })

  test('a refusal names a clause that would be enough alone, if there is one, and rather one that stands', () => {
    const brief = given.brief(NORTH, {
      points: [[0, 100, 50, 0], [0, 150, 0], ...given.brief(NORTH).points.slice(2)],
    })
    const text = [1, SILENT, 0, 0]
    const worth = utilityOf(brief, text)
    expect([50, 51, 150, 151].map((more) => refusedAt(brief, text, worth + more))).toEqual([
      LINE,
      PRISONERS,
      PRISONERS,
      LINE,
    ])
  })

  test('a refusal reopens that one clause for a short last sitting', () => {
    const session = signed(worldWith(700, 300))
    expect(session).toMatchObject({
      stage: { kind: 'final', issue: PRISONERS },
      finalUsed: true,
      slot: 10,
      slots: 13,
      round: 4,
    })
    expect(session.clauses[PRISONERS]).toMatchObject({ status: 'bracketed', initials: [], choice: 0 })
    expect(session.clauses[LINE]?.status).toBe('agreed')
  })

  test('when the absent party refuses, its clause is reopened too', () => {
    const session = signed(worldWith(400, 900))
    expect(session.firstAnswers?.absent?.accepts).toBe(false)
    expect(session.stage.kind).toBe('final')
  })

  test('a bar that an event raised counts', () => {
    expect(signed(willing, { barShift: [0, 300, 0, 0] }).stage.kind).toBe('final')
  })

  test('a vow signed away raises the bar at home by the level’s audience costs', () => {
    const frailty = { ...willing.briefs[SOUTH]!.temperament.frailty, audienceCosts: 100 }
    const briefs = willing.briefs.map((brief) => ({
      ...brief,
      temperament: { ...brief.temperament, frailty },
    }))
    const world = { ...willing, briefs, hidden: { bars: [[], [570], [], []], absent: 0 } }
    const vow = { party: SOUTH, sort: 'never', issue: PRISONERS, choice: 0, madeAt: 1 } as const
    expect(signed(world).ended?.outcome).toBe('signed')
    expect(signed(world, { vows: [vow] }).stage.kind).toBe('final')
    expect(signed(world, { vows: [{ ...vow, choice: 1 }] }).ended?.outcome).toBe('signed')
  })
})

describe('the final sitting', () => {
  const world = worldWith(700, 300)
  const sitting = signed(world)

  test('is about the named clause alone', () => {
    const { scenario } = world
    const table = { kind: 'table', party: SOUTH, choice: 1 } as const
    expect(refusalOf(scenario, sitting, { ...table, issue: TROOPS })?.code).toBe('other-track')
    expect(refusalOf(scenario, sitting, { ...table, issue: PRISONERS })).toBeUndefined()
    expect(refusalOf(scenario, sitting, { kind: 'reopen', party: SOUTH, issue: LINE })?.code).toBe(
      'wrong-stage',
    )
  })

  test('ends in a second reading, whose answers are the last', () => {
    const better: Move = { kind: 'table', party: SOUTH, issue: PRISONERS, choice: 1 }
    const again = given.after(
      world,
      sitting,
      better,
      pass(EAST),
      accept(NORTH, PRISONERS),
      pass(NORTH),
      sign(NORTH),
      sign(SOUTH),
    )
    expect(again.ended).toMatchObject({ outcome: 'signed', text: [2, 1, 1, -1] })
    expect([again.firstAnswers?.capitals[0]?.yes, again.answers?.capitals[0]?.yes]).toEqual([false, true])
  })

  test('comes once: a second refusal stands', () => {
    const stubborn = worldWith(990, 300)
    const first = signed(stubborn)
    const same = [accept(SOUTH, PRISONERS), pass(SOUTH), pass(EAST), accept(NORTH, PRISONERS), pass(NORTH)]
    const again = given.after(stubborn, first, ...same, sign(NORTH), sign(SOUTH))
    expect(again.stage).toEqual({ kind: 'over' })
    expect(again.answers?.capitals[0]?.yes).toBe(false)
  })

  test('runs out of time and reads the text without the clause', () => {
    const passes = [SOUTH, EAST, NORTH, EAST, NORTH, SOUTH, NORTH, SOUTH, EAST].map(pass)
    const late = given.after(world, sitting, ...passes)
    expect(late.stage).toEqual({ kind: 'reading' })
    expect(given.after(world, late, sign(NORTH), sign(SOUTH)).ended?.text).toEqual([2, -1, 1, -1])
  })
})
