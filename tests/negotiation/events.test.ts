import { describe, expect, test } from 'vitest'
import type { Effect } from '../../src/negotiation/effect.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/rules.ts'
import type { EventRule } from '../../src/negotiation/scenario.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { EAST, given, LINE, NORTH, SOUTH } from './given.ts'

function worldWith(...events: readonly EventRule[]): World {
  return given.world({ scenario: given.scenario({ events }) })
}

function round(world: World, session: Session): Session {
  const passes: Move[] = [NORTH, SOUTH, EAST].map((party) => ({ kind: 'pass', party }))
  return given.after(world, { ...session, round: 3, fired: [], pending: [] }, ...passes)
}

const firedIn = (world: World) => round(world, given.session({ world })).fired.map(({ event }) => event)

/** In how many of a hundred sessions an event of this chance comes about, at this share of the difficulty. */
function often(chance: number, share: number): number {
  const rules = given.scenario({ events: [given.event('maybe', { chance })] })
  const tense = { ...rules.difficulties.tense, events: share }
  const scenario = { ...rules, difficulties: { ...rules.difficulties, tense } }
  const worlds = Array.from({ length: 400 }, (_, seed) => given.world({ scenario, seed }))
  return worlds.filter((world) => firedIn(world).length > 0).length / 4
}

/** The session after a round in which an effect came about by itself. */
function after(effect: Effect, persons: readonly boolean[] = [], part: Partial<Session> = {}): Session {
  const when = { kind: 'slot', bounds: { atLeast: 1 } } as const
  const world = worldWith(given.event('it', { when, effects: [effect] }))
  const session = given.session({ world, clauses: { [LINE]: { accepts: [EAST] } } })
  const led = session.persons.map((_, party) => persons[party] === true)
  return round(world, { ...session, persons: led, ...part })
}

describe('an event', () => {
  test('breaks in as a round begins, when its condition holds', () => {
    const late = given.event('late', { when: { kind: 'slot', bounds: { atLeast: 1 } } })
    const later = given.event('later', { when: { kind: 'slot', bounds: { atLeast: 2 } } })
    const world = worldWith(late, later)
    expect(round(world, given.session({ world })).fired).toEqual([{ event: 0, round: 4, reactions: [] }])
  })

  test('comes with at most one other, facts recalled first', () => {
    const record = given.event('record', { kind: 'record' })
    expect(firedIn(worldWith(given.event('a'), given.event('b'), given.event('c'), record))).toEqual([3, 0])
  })

  test('that is severe can be switched off', () => {
    const world = worldWith(given.event('strike', { severe: true }))
    const switches = { ...world.switches, severeEvents: false }
    expect(firedIn(world)).toEqual([0])
    expect(firedIn({ ...world, switches })).toEqual([])
  })

  test('happens as often as the level says', () => {
    const world = worldWith(given.event('once'), given.event('twice', { times: 2 }))
    const session = given.session({ world })
    let now = { ...session, fired: [] as Session['fired'] }
    for (let i = 0; i < 4; i++) {
      const turn = turnOf(world.scenario, now)!
      const next = [0, 1, 2].map((step): Move => ({ kind: 'pass', party: (turn.party + step) % 3 }))
      now = given.after(world, now, ...next)
    }
    expect(now.fired.map(({ event }) => event).toSorted()).toEqual([0, 1, 1])
  })

  test('with a chance comes about so often, and simulated ones by the difficulty', () => {
    expect(Math.abs(often(40, 100) - 40)).toBeLessThan(7)
    expect(Math.abs(often(40, 50) - 20)).toBeLessThan(7)
  })
})

describe('a reaction', () => {
  const world = worldWith(
    given.event('news', {
      reactions: [
        { id: 'calm', slots: 0, effects: [{ kind: 'flag', flag: 'calm' }], seats: [] },
        { id: 'protest', slots: 2, effects: [], seats: [EAST] },
      ],
    }),
  )
  const session = { ...given.session({ world }), persons: [false, true, false, false] }
  const broken = given.after(
    world,
    { ...session, round: 3, fired: [], pending: [] },
    ...[SOUTH, NORTH, EAST].map((party): Move => ({ kind: 'pass', party })),
  )

  test('is asked of persons alone, before anything else', () => {
    expect(turnOf(world.scenario, broken)).toMatchObject({ party: SOUTH, owes: 'react' })
    expect(refusalOf(world.scenario, broken, { kind: 'pass', party: SOUTH })?.code).toBe('reaction-due')
  })

  test('has its effects and is remembered', () => {
    const calm = given.after(world, broken, { kind: 'react', party: SOUTH, event: 0, reaction: 0 })
    expect(calm.flags).toEqual(['calm'])
    expect(calm.fired).toEqual([{ event: 0, round: 4, reactions: [{ party: SOUTH, reaction: 0 }] }])
  })

  test('may be another seat’s alone', () => {
    const react: Move = { kind: 'react', party: SOUTH, event: 0, reaction: 1 }
    expect(refusalOf(world.scenario, broken, react)?.code).toBe('not-this-seat')
  })
})

describe('an effect', () => {
  test.each([
    [{ kind: 'trust', from: 'others', to: SOUTH, by: 5 }, { trust: [55, 50, 55, 50] }],
    [{ kind: 'candour', of: 'chair', by: 7 }, { candour: [7, 0, 0, 0] }],
    [{ kind: 'reservation', of: 'all', by: -9 }, { reservationShift: [-9, -9, -9, 0] }],
    [{ kind: 'patience', of: EAST, by: 3 }, { patience: [0, 0, 3, 0] }],
    [{ kind: 'yielding', of: EAST, by: 30 }, { yielding: [0, 0, 30, 0] }],
    [{ kind: 'bar', of: SOUTH, by: 15 }, { barShift: [0, 15, 0, 0] }],
    [{ kind: 'slots', by: -3 }, { slots: 17 }],
    [{ kind: 'flag', flag: 'war' }, { flags: ['war'] }],
  ] as const)('does what the level says: %j', (effect, expected) => {
    const { trust, ...session } = after(effect)
    expect({ ...session, trust: trust.map((row) => row[SOUTH]) }).toMatchObject(expected)
  })

  test('never takes more slots than are left, nor gives more than the clock twice', () => {
    expect(after({ kind: 'slots', by: -99 })).toMatchObject({ slot: 1, slots: 1, stage: { kind: 'over' } })
    expect(after({ kind: 'slots', by: 99 }).slots).toBe(40)
  })

  test('lets a counterpart reserve on a clause, and never a person', () => {
    const effect = { kind: 'reserve', by: NORTH, issue: LINE } as const
    expect(after(effect).clauses[LINE]?.status).toBe('bracketed')
    expect(after(effect, [true]).clauses[LINE]?.status).toBe('tabled')
  })

  test('lets nobody reserve on what it offered and that still binds it', () => {
    const world = worldWith(
      given.event('it', {
        when: { kind: 'slot', bounds: { atLeast: 1 } },
        effects: [{ kind: 'reserve', by: NORTH, issue: LINE }],
      }),
    )
    const offer = given.offer({ maker: NORTH, to: SOUTH, changes: [{ issue: LINE, choice: 0 }], until: 4 })
    const session = given.session({ world, clauses: { [LINE]: { accepts: [EAST] } }, offers: [offer] })
    expect(round(world, session).clauses[LINE]?.status).toBe('tabled')
  })

  test('teaches whoever acts one true thing, or everybody when nobody does', () => {
    const { notes } = after({ kind: 'learn', about: SOUTH, what: 'priority' })
    const note = { kind: 'priority', about: SOUTH, issue: 0, slot: 1, among: 'all' }
    expect(notes).toEqual([[note], [], [note], []])
  })

  test('teaches of what is not initialled first, and then what weighs most beside what was told', () => {
    const learn = { kind: 'learn', about: SOUTH, what: 'priority' } as const
    const clauses = given.session({ clauses: { [LINE]: { status: 'agreed', choice: 0 } } }).clauses
    const settled = after(learn, [], { clauses })
    expect(settled.notes[0]).toMatchObject([{ issue: 1, among: 'open' }])
    const notes = [[{ ...settled.notes[0]![0]!, issue: LINE }], [], [], []]
    expect(after(learn, [], { notes }).notes[0]?.at(-1)).toMatchObject({ issue: 1, among: 'rest' })
    const second = given.session({ clauses: { 1: { status: 'agreed', choice: 0 } } }).clauses
    const third = after(learn, [], { notes, clauses: second }).notes[0]?.at(-1)
    expect(third).toMatchObject({ among: 'open-rest' })
  })
})
