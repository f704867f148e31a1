import { describe, expect, test, vi } from 'vitest'
import { counterpart } from '../../src/analysis/policies/counterpart.ts'
import { playOut } from '../../src/analysis/play-out.ts'
import { withSwitches } from '../../src/counterparts/frailty.ts'
import { stancesOf } from '../../src/counterparts/stances.ts'
import { leakMove } from '../../src/counterparts/talk.ts'
import { glossary } from '../../src/game/words/glossary.ts'
import { capitalAnswer } from '../../src/negotiation/capitals.ts'
import {
  type Brief,
  type Frailty,
  type Habit,
  HABITS,
  type Temperament,
} from '../../src/negotiation/brief.ts'
import { SILENT } from '../../src/negotiation/scenario.ts'
import { allHabits, type Session, type World } from '../../src/negotiation/session.ts'
import { given, LINE, NORTH, PRISONERS, SOUTH } from '../negotiation/given.ts'
import { decided, drawnWorld, mind } from './given.ts'

vi.setConfig({ testTimeout: 60_000 })

/** As the glossary spells it. */
const idOf = (habit: Habit) => habit.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const NOBODY = [false, false, false, false]
const NONE: Frailty = { reactiveDevaluation: 0, anchoring: 0, lossAversion: 0, audienceCosts: 0, leaks: 0 }

/** North with another temperament; the rest of the small world as it is. */
function northWith(part: Partial<Temperament>, brief: Partial<Brief> = {}): World {
  const plain = given.world()
  const { temperament } = plain.briefs[NORTH]!
  const north = { ...plain.briefs[NORTH]!, ...brief, temperament: { ...temperament, ...part } }
  return given.world({ briefs: plain.briefs.with(NORTH, north) })
}

const frail = (part: Partial<Frailty>) => ({ frailty: { ...NONE, ...part } })

/** What North says of each clause on the table. */
function saidBy(world: World, setting: Parameters<typeof given.session>[0]) {
  const { all } = stancesOf(mind(world, given.session({ ...setting, world }), NORTH))
  return Object.fromEntries(all.map(({ issue, kind }) => [issue, kind]))
}

/** A middling wording and a poor one for North, brought by South. */
const offered = {
  [LINE]: { choice: 1, by: SOUTH, accepts: [SOUTH], tabledIn: 1 },
  [PRISONERS]: { choice: 1, by: SOUTH, accepts: [SOUTH], tabledIn: 1 },
}

/** What North aims at when this stands of the line. */
const aim = (reciprocity: number, line: object) =>
  mind(northWith({ reciprocity }), given.session({ clauses: { [LINE]: line }, trackSpent: [5, 0] }), NORTH)
    .aspiration.target

/** Whether the price that North names to South is padded, and its reason guarded. */
const answer = (trust: number, share: number) => {
  const world = northWith({ trust: share, firmness: 20 })
  const asked = { kind: 'offer', party: NORTH, to: SOUTH, aside: false } as const
  const row = [100, trust, 50, 50]
  const trusts = world.scenario.parties.map((_, party) => (party === NORTH ? row : [50, 50, 50, 50]))
  const [move] = decided(
    world,
    given.session({ world, clauses: offered, pending: [asked], trust: trusts, slot: 12 }),
  ).moves
  return move?.kind === 'offer' ? [move.padded, move.reason?.guarded] : []
}

/** How far agreed wordings lie from the first drafts, per mille of a step, over two hundred drawn worlds. */
const distance = (anchoring: number) => {
  let [sum, count] = [0, 0]
  for (let seed = 1; seed <= 200; seed += 1) {
    const session = playedBy(drawnWorld(seed), frail({ anchoring }))
    for (const [issue, first] of firstDrafts(session).entries()) {
      const choice = session.ended!.text[issue]!
      if (choice === SILENT || first === SILENT) continue
      sum += Math.abs(choice - first)
      count += 1
    }
  }
  return (1000 * sum) / count
}

/** In how many of five hundred rounds a North as leaky as this has a word with the press. */
const leaks = (share: number) => {
  const thinking = mind(northWith(frail({ leaks: share })), given.session({ round: 3 }), NORTH)
  const rounds = Array.from({ length: 500 }, (_, at) => leakMove({ ...thinking, luck: () => at }))
  return rounds.filter((move) => move?.kind === 'press').length
}

describe('temperament', () => {
  test('the firm hold on until late to what the yielding give half-way', () => {
    const early = { clauses: offered, trackSpent: [3, 0] }
    expect(saidBy(northWith({ firmness: 100 }), early)[PRISONERS]).toBe('reserves')
    expect(saidBy(northWith({ firmness: 0 }), early)[PRISONERS]).toBe('accepts')
    expect(
      saidBy(northWith({ firmness: 100 }), { clauses: offered, slot: 19, trackSpent: [8, 0] })[PRISONERS],
    ).toBe('accepts')
  })

  test('who answers in kind yields to those who yielded, and not to those who did not', () => {
    const conceded = { choice: 0, by: NORTH, accepts: [NORTH, SOUTH], tabledIn: 1 }
    const refused = {
      ...conceded,
      status: 'bracketed' as const,
      accepts: [NORTH],
      stances: [0, 1, 2, 3].map((party) => ({
        kind: party === SOUTH ? ('reserves' as const) : ('accepts' as const),
      })),
    }
    expect(aim(100, conceded)).toBeLessThan(aim(100, refused))
    expect(aim(0, conceded)).toBe(aim(0, refused))
  })

  test('who trusts a listener tells it the exact price and the main reason', () => {
    expect(answer(90, 60)).toEqual([false, false])
    expect(answer(10, 60)).toEqual([true, true])
    expect(answer(10, 0)).toEqual(answer(90, 0))
  })
})

test('every habit can be switched off, and is then as if the level had not given it', () => {
  const temperament = {
    ...given.brief(NORTH).temperament,
    firmness: 90,
    reciprocity: 80,
    trust: 70,
    frailty: { reactiveDevaluation: 1, anchoring: 2, lossAversion: 3, audienceCosts: 4, leaks: 5 },
  }
  const brief = { ...given.brief(NORTH), temperament }
  const { firmness, reciprocity, trust, frailty } = temperament
  const flat = { firmness, reciprocity, trust, ...frailty }
  for (const habit of HABITS) {
    const left = withSwitches(brief, {
      severeEvents: true,
      frailty: { ...allHabits(true), [habit]: false },
    }).temperament
    const seen = {
      firmness: left.firmness,
      reciprocity: left.reciprocity,
      trust: left.trust,
      ...left.frailty,
    }
    expect(seen).toEqual({ ...flat, [habit]: habit === 'firmness' ? 50 : 0 })
    expect(glossary.some(({ id }) => id === idOf(habit))).toBe(true)
  }
})

describe('frailty, with and without', () => {
  test('reactive devaluation: the same words are minded from somebody not trusted, and not from a mediator', () => {
    const late = { clauses: { [LINE]: offered[LINE] }, trackSpent: [5, 0] }
    const distrust = { ...late, trust: [[100, 0, 50, 50], [], [], []] }
    const trust = { ...late, trust: [[100, 100, 50, 50], [], [], []] }
    const with100 = northWith(frail({ reactiveDevaluation: 100 }))
    expect([saidBy(with100, distrust)[LINE], saidBy(with100, trust)[LINE]]).toEqual(['reserves', 'accepts'])
    const off = { ...allHabits(true), reactiveDevaluation: false }
    const briefs = with100.briefs.map((brief) => withSwitches(brief, { severeEvents: true, frailty: off }))
    expect(saidBy({ ...with100, briefs }, distrust)[LINE]).toBe('accepts')
  })

  test('loss aversion: what is worse than saying nothing is refused, though the rest makes up for it', () => {
    const points = [
      [150, 300, 0, 100],
      [0, 300, 0],
      [0, 100, 100],
      [0, 100, 0],
    ]
    const clauses = {
      [LINE]: { choice: 2, by: SOUTH, accepts: [SOUTH], tabledIn: 1 },
      [PRISONERS]: { choice: 0, by: SOUTH, accepts: [SOUTH], tabledIn: 1 },
    }
    const world = (lossAversion: number) => northWith(frail({ lossAversion }), { points })
    const early = { clauses, trackSpent: [3, 0] }
    expect([saidBy(world(0), early)[LINE], saidBy(world(100), early)[LINE]]).toEqual(['accepts', 'reserves'])
  })

  test('anchoring: agreed wordings stay nearer to the first draft', () => {
    expect(distance(100)).toBeLessThan(distance(0))
  })

  test('audience costs: a capital asks for more when a public vow is signed away', () => {
    const plain = given.world()
    const south = { ...plain.briefs[SOUTH]! }
    const capital = plain.scenario.parties[SOUTH]!.capital!
    const text = [0, 0, SILENT, SILENT]
    const answers = (audienceCosts: number, on: boolean) => {
      const temperament = { ...south.temperament, ...frail({ audienceCosts }) }
      const briefs = plain.briefs.with(SOUTH, { ...south, temperament })
      const world = {
        ...plain,
        briefs,
        switches: { ...plain.switches, frailty: { ...plain.switches.frailty, audienceCosts: on } },
        hidden: { bars: [[], [190], [], []], absent: 400 },
      }
      const vow = { party: SOUTH, sort: 'never', issue: LINE, choice: 0, madeAt: 1 } as const
      return capitalAnswer(world, given.session({ world, vows: [vow] }), SOUTH, capital, text).yes
    }
    expect([answers(0, true), answers(100, true), answers(100, false)]).toEqual([true, false, true])
  })

  test('leaks: the leakier a delegation, the more often it has a word with the press', () => {
    expect([leaks(0), leaks(20), leaks(100)]).toEqual([0, 20, 100])
  })
})

function playedBy(world: World, part: Partial<Temperament>): Session {
  const briefs = world.briefs.map((brief) => ({ ...brief, temperament: { ...brief.temperament, ...part } }))
  return playOut({ ...world, briefs }, NOBODY, [counterpart, counterpart, counterpart, counterpart])
}

/** The first wording tabled on each issue. */
function firstDrafts({ story, clauses }: Session): readonly number[] {
  const first = clauses.map(() => SILENT)
  for (const { consequences } of story) {
    for (const one of consequences)
      if (one.kind === 'clause' && first[one.issue] === SILENT) first[one.issue] = one.choice
  }
  return first
}

test.each([
  'firmness',
  'reciprocity',
  'trust',
  'reactive-devaluation',
  'anchoring',
  'loss-aversion',
  'audience-costs',
  'leaks',
])('the glossary explains %s and says who described it', (id) => {
  expect(glossary.find((entry) => entry.id === id)?.source).toMatch(/ (19|20)\d\d/)
})
