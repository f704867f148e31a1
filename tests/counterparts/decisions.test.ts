import { describe, expect, test } from 'vitest'
import { proposalsOf } from '../../src/counterparts/proposal.ts'
import { abilityOf } from '../../src/negotiation/abilities.ts'
import type { Brief } from '../../src/negotiation/brief.ts'
import type { Session, World } from '../../src/negotiation/session.ts'
import { EAST, given, LINE, MONITORS, NORTH, PRISONERS, SOUTH, TROOPS } from '../negotiation/given.ts'
import { decided, mind } from './given.ts'

/** The small world with one party's brief changed. */
function worldWith(party: number, part: Partial<Brief>): World {
  const plain = given.world()
  const briefs = plain.briefs.map((brief) => (brief.party === party ? { ...brief, ...part } : brief))
  return given.world({ briefs })
}

/** Only this party still has to move. */
const turnOfOnly = (party: number) => ({ moved: [0, 1, 2, 3].map((other) => other !== party) })

const agreed = (choice: number) =>
  ({ status: 'agreed', choice, accepts: [NORTH, SOUTH], initials: [NORTH, SOUTH], agreedAt: 1 }) as const

describe('a round of a counterpart', () => {
  test('it says its changed stances in one free move and then ends its part with one other', () => {
    const clauses = { [LINE]: { choice: 0, accepts: [SOUTH] }, [PRISONERS]: { choice: 0, accepts: [SOUTH] } }
    const { moves } = decided(given.world(), given.session({ clauses, ...turnOfOnly(NORTH) }))
    expect(moves[0]).toMatchObject({ kind: 'stance', stances: [{ kind: 'accepts' }, { kind: 'accepts' }] })
    expect(moves).toHaveLength(2)
  })

  test('it tables a wording for an open clause, and never one near the worst for itself', () => {
    const world = given.world()
    const session = given.session({ world, ...turnOfOnly(NORTH) })
    const proposals = proposalsOf(mind(world, session, NORTH))
    expect(proposals.length).toBeGreaterThan(0)
    const worst = world.briefs[NORTH]!.points[LINE]!
    for (const { change } of proposals) {
      if (change.issue === LINE) expect(worst[change.choice + 1]).toBeGreaterThan(Math.min(...worst))
    }
  })

  test('its reason stays with it: a move carries a clause and a kind, never a number', () => {
    const clauses = { [LINE]: { choice: 1, accepts: [SOUTH] } }
    const { moves, reason } = decided(given.world(), given.session({ clauses, ...turnOfOnly(NORTH) }))
    const [stance] = moves
    expect(stance).toMatchObject({ stances: [{ reason: { issue: LINE, kind: 'interest', guarded: false } }] })
    expect(Object.keys(reason).toSorted()).toEqual(['answers', 'aspiration', 'clauses', 'rule', 'utility'])
  })

  test('late in the day it accounts at home for what it let pass, and not where its capital asks nothing for it', () => {
    const clauses = { [LINE]: agreed(2), [PRISONERS]: agreed(1), [MONITORS]: agreed(1), [TROOPS]: agreed(1) }
    const kinds = (free: number, slot: number) => {
      const plain = given.world()
      const parties = plain.scenario.parties.map((rule) =>
        rule.capital ? { ...rule, capital: { ...rule.capital, unargued: { free, points: 10 } } } : rule,
      )
      const world = { ...plain, scenario: { ...plain.scenario, parties, abilities: [] } }
      const session = given.session({ world, clauses, slot, slots: 24, ...turnOfOnly(SOUTH) })
      return decided(world, session).moves.map(({ kind }) => kind)
    }
    expect(kinds(1, 23)).toContain('consult')
    expect(kinds(4, 23)).not.toContain('consult')
    expect(kinds(1, 8)).not.toContain('consult')
  })

  test('it does the channel when asked by somebody it trusts, once, and not for somebody it does not', () => {
    const world = given.world()
    const ability = abilityOf(world.scenario, SOUTH, 'channel')
    const requests = [{ by: EAST, of: SOUTH, ability, slot: 0, aside: false }]
    const asked = (trust: number) =>
      decided(
        world,
        given.session({ world, requests, ...turnOfOnly(SOUTH), trust: [[], [50, 100, trust, 50], [], []] }),
      )
    const kinds = (trust: number) => asked(trust).moves.map(({ kind }) => kind)
    expect(kinds(70)).toContain('channel')
    expect(kinds(10)).not.toContain('channel')
  })
})

describe('the final reading', () => {
  const reading = { stage: { kind: 'reading' }, slot: 20 } as const
  const answers = (part: Partial<Brief>) =>
    decided(
      worldWith(NORTH, part),
      given.session({ ...reading, clauses: { [LINE]: agreed(0), [MONITORS]: agreed(0) } }),
    ).moves

  test('it signs a text worth more than no agreement', () => {
    expect(answers({})).toEqual([{ kind: 'sign', party: NORTH, answer: 'sign' }])
  })

  test('it adjourns over a text that is near, and declines one that is far, naming a clause', () => {
    const drift = { perSlot: 0, cap: 0 }
    const near = answers({ reservation: { start: 520, ...drift } })
    expect(near).toMatchObject([{ answer: 'adjourn', reason: { guarded: false } }])
    expect(answers({ reservation: { start: 900, ...drift } })).toMatchObject([{ answer: 'decline' }])
  })

  test('it declines what crosses its red line, whatever the rest is worth', () => {
    const redLines = [{ issue: LINE, choice: 0, kind: 'principle' as const }]
    expect(answers({ redLines })).toMatchObject([
      { answer: 'decline', reason: { issue: LINE, kind: 'principle' } },
    ])
  })
})

describe('leaving', () => {
  const stuck = {
    stage: { kind: 'talks', track: 1 },
    slot: 16,
    round: 16,
    clauses: { [LINE]: agreed(1), [PRISONERS]: agreed(1) },
    ...turnOfOnly(NORTH),
  } as const
  const kinds = (start: number, patience: number, offers: Session['offers'] = []) => {
    const temperament = { ...given.brief(NORTH).temperament, patience }
    const world = worldWith(NORTH, { reservation: { start, perSlot: 0, cap: 0 }, temperament })
    return Array.from({ length: 12 }, (_, at) =>
      decided(world, given.session({ ...stuck, offers, round: stuck.round + at })).moves.map(
        ({ kind }) => kind,
      ),
    ).flat()
  }

  test('nobody leaves while the rest of the text is worth more than going home', () => {
    expect(kinds(0, 1)).not.toContain('leave')
  })

  test('out of patience and below the worth of no agreement, somebody leaves sooner or later', () => {
    expect(kinds(900, 1)).toContain('leave')
  })

  test('nobody leaves while an answer of its own can still be taken up', () => {
    const changes = [{ issue: MONITORS, choice: 0 }]
    const promised = given.offer({ maker: NORTH, to: SOUTH, changes, madeAt: 15, until: 40 })
    expect(kinds(900, 1, [promised])).not.toContain('leave')
    for (const none of [
      { ...promised, until: 15 },
      { ...promised, none: true },
      { ...promised, maker: EAST },
    ])
      expect(kinds(900, 1, [none])).toContain('leave')
  })

  test('nobody leaves before its patience is out', () => {
    expect(kinds(900, 40)).not.toContain('leave')
  })
})

/** A clause that one party holds up. */
const bracketed = (party: number) => ({
  choice: 0,
  by: NORTH,
  status: 'bracketed' as const,
  tabledIn: 1,
  stances: [0, 1, 2, 3].map((other) => ({
    kind: other === party ? ('reserves' as const) : ('accepts' as const),
  })),
})

/** A track with two brackets of South's, late, after North in the chair circulated the text. */
const setting = (persons: readonly boolean[]) => {
  const world = given.world()
  const circulated = abilityOf(world.scenario, NORTH, 'circulate')
  const uses = world.scenario.abilities.map((_, at) => [at === circulated ? 1 : 0, 0, 0, 0])
  const clauses = { [LINE]: bracketed(SOUTH), [PRISONERS]: bracketed(SOUTH) }
  return given.session({
    world,
    persons,
    clauses,
    uses,
    trackSpent: [6, 0],
    round: 6,
    ...turnOfOnly(NORTH),
  })
}

describe('a counterpart in the chair', () => {
  test('circulates the text once there are brackets, and bridges them from what it heard', () => {
    const fresh = { ...setting([]), uses: given.scenario().abilities.map(() => [0, 0, 0, 0]) }
    expect(decided(given.world(), fresh).moves.map(({ kind }) => kind)).toContain('circulate')
    expect(decided(given.world(), setting([])).moves.map(({ kind }) => kind)).toContain('bridge')
  })

  test('leaves alone the brackets that a person holds', () => {
    const { moves } = decided(given.world(), setting([false, true, false, false]))
    expect(moves.map(({ kind }) => kind)).not.toContain('bridge')
  })
})

test('issues that need a third signature are only tabled while that party is in the room', () => {
  const world = given.world()
  const session = given.session({
    world,
    stage: { kind: 'talks', track: 1 },
    gone: [false, false, true, false],
    ...turnOfOnly(SOUTH),
  })
  const proposals = proposalsOf(mind(world, session, SOUTH))
  expect(proposals.some(({ change }) => change.issue === TROOPS && change.choice === 1)).toBe(false)
})
