import { describe, expect, test } from 'vitest'
import { beliefsFrom } from '../../src/counterparts/beliefs.ts'
import { stancesOf } from '../../src/counterparts/stances.ts'
import type { Move } from '../../src/negotiation/move.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { EAST, FAR, given, LINE, NORTH, PRISONERS, SOUTH } from '../negotiation/given.ts'
import { decided, mind } from './given.ts'

/** The small world in which everybody knows that Far rejects the first wording of the line and wants the second. */
function knownWorld(): World {
  const plain = given.scenario()
  const positions = [
    { issue: LINE, choice: 0, seeks: false },
    { issue: LINE, choice: 1, seeks: true },
  ]
  const parties = plain.parties.map((party, at) => (at === FAR ? { ...party, positions } : party))
  return given.world({ scenario: { ...plain, parties } })
}

const line = (choice: number): Move => ({ kind: 'table', party: NORTH, issue: LINE, choice })
const stands = (choice: number) => ({ [LINE]: { choice, by: SOUTH, accepts: [SOUTH], tabledIn: 1 } })

describe('the absent party', () => {
  test('is believed from the first round to want and to reject what everybody knows of it', () => {
    const world = knownWorld()
    const { likes, care } = beliefsFrom(world.scenario, viewFor(given.session({ world }), EAST))
    expect([...likes[FAR]![LINE]!]).toEqual([0, -40, 40, 10])
    expect(care[FAR]![LINE]).toBeGreaterThan(care[FAR]![PRISONERS]!)
  })

  test('makes a wording that it rejects worth less to the others, until time runs out', () => {
    const world = knownWorld()
    const worry = (spent: number) =>
      mind(world, given.session({ world, clauses: stands(0), trackSpent: [spent, 0] }), NORTH).worry[LINE]
    expect(worry(0)![1]).toBeGreaterThan(0)
    expect(worry(0)![2]).toBeLessThan(0)
    expect(worry(7)!.every((points) => points === 0)).toBe(true)
    const unheard = mind(given.world(), given.session({ clauses: stands(0) }), NORTH).worry[LINE]!
    expect(unheard.every((points) => points === 0)).toBe(true)
  })

  test('is believed by whoever hears its answer to mind what the draft said, and not what stands by then', () => {
    const points = given
      .brief(FAR)
      .points.map((row, issue) => (issue === LINE ? [0, 0, 0, 600] : row.map(() => 0)))
    const briefs = given.world().briefs.with(FAR, given.brief(FAR, { points }))
    const world = given.world({ briefs })
    const draft: Move = { kind: 'channel', party: SOUTH, sends: 'draft' }
    const sent = rounds(world, given.session({ world }), [line(0)], [draft])
    const answered = rounds(world, sent, [line(1)], [])
    expect(answered.notes[SOUTH]).toMatchObject([{ kind: 'channel', about: FAR, fits: false }])
    const far = (hearer: number) => beliefsFrom(world.scenario, viewFor(answered, hearer)).likes[FAR]!
    const [, asSent, byThen, ideal] = far(SOUTH)[LINE]!
    expect([asSent, byThen! >= 0, ideal]).toEqual([-60, true, 20])
    expect([far(EAST)[LINE]![1], far(EAST)[LINE]![2]]).toEqual([0, 0])
  })
})

/** Plays rounds in which these moves are made, and everybody else lets the round pass. */
function rounds(world: World, from: Session, ...made: readonly (readonly Move[])[]): Session {
  return made.reduce((session, moves) => {
    let now = session
    while (now.round === session.round) {
      const { party } = turnOf(world.scenario, now)!
      now = given.after(world, now, moves.find((move) => move.party === party) ?? { kind: 'pass', party })
    }
    return now
  }, from)
}

describe('the final sitting', () => {
  const text = [0, 0, 0, 0]
  const agreed = { status: 'agreed', choice: 0, accepts: [NORTH, SOUTH], initials: [NORTH, SOUTH] } as const
  const answers = {
    text,
    capitals: [],
    absent: { accepts: false, names: LINE, prefers: -1 },
    heard: [],
    durability: 700,
  }
  const sitting = (choice: number) =>
    given.session({
      stage: { kind: 'final', issue: LINE },
      slot: 19,
      firstAnswers: answers,
      clauses: { [LINE]: { choice, by: SOUTH, accepts: [] }, [PRISONERS]: agreed, 2: agreed, 3: agreed },
      moved: [false, true, true, true],
    })

  test('nobody accepts again the wording for which the text was refused, and says whose refusal it minds', () => {
    const world = given.world()
    for (const party of [NORTH, SOUTH]) {
      const { all } = stancesOf(mind(world, sitting(0), party))
      expect(all).toMatchObject([{ issue: LINE, kind: 'reserves', reason: { issue: LINE, away: FAR } }])
    }
  })

  test('another wording is brought in its place', () => {
    const { moves } = decided(given.world(), sitting(0))
    expect(moves.at(-1)).toMatchObject({ kind: 'table', issue: LINE })
  })
})
