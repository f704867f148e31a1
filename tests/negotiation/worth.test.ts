import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Brief } from '../../src/negotiation/brief.ts'
import { durabilityOf } from '../../src/negotiation/durability.ts'
import { draw } from '../../src/negotiation/luck.ts'
import { signatoriesOf } from '../../src/negotiation/signatories.ts'
import { agreedText, standingText } from '../../src/negotiation/text.ts'
import { crossedBy, holdsInText, reservationOf, utilityOf } from '../../src/negotiation/utility.ts'
import { EAST, given, LINE, MONITORS, NORTH, PRISONERS, SOUTH, TROOPS } from './given.ts'

const world = given.world()
const { scenario } = world
const monitored = { kind: 'shows', issue: MONITORS, choices: [0, 1] } as const

describe('the worth of a text', () => {
  test('adds what each clause gives, silence included', () => {
    const brief = given.brief(SOUTH, {
      points: [
        [5, 10, 20, 30],
        [0, 1, 2],
        [-7, 0, 0],
        [0, 0, 0],
      ],
    })
    expect(utilityOf(brief, [2, 1, -1, -1])).toBe(30 + 2 - 7)
  })

  test('adds a pair term when both of its options stand', () => {
    const pairs = [{ of: [LINE, 0], with: [PRISONERS, 0], points: 40 }] as const
    const [plain, paired] = [given.brief(SOUTH), given.brief(SOUTH, { pairs })]
    const gain = (text: readonly number[]) => utilityOf(paired, text) - utilityOf(plain, text)
    expect([gain([0, 0, -1, -1]), gain([0, 1, -1, -1])]).toEqual([40, 0])
  })

  test('loses the price of a red line crossed, unless what excuses it stands in the text', () => {
    const line = { issue: LINE, choice: 0, price: 60, kind: 'home', unless: monitored } as const
    const [plain, lined] = [given.brief(SOUTH), given.brief(SOUTH, { redLines: [line] })]
    const loss = (text: readonly number[]) => utilityOf(plain, text) - utilityOf(lined, text)
    expect([loss([0, -1, -1, -1]), loss([0, -1, 1, -1]), loss([1, -1, -1, -1])]).toEqual([60, 0, 0])
  })

  test('an absolute red line has no price: a text crosses it or not', () => {
    const line = { issue: LINE, choice: 0, kind: 'principle' } as const
    const brief = given.brief(SOUTH, { redLines: [line] })
    expect([crossedBy(brief, [0, -1, -1, -1]), crossedBy(brief, [1, -1, -1, -1])]).toEqual([line, undefined])
  })

  test.each([
    [{ kind: 'all', of: [monitored, { kind: 'always', holds: true }] }, true],
    [{ kind: 'any', of: [{ kind: 'always', holds: false }] }, false],
    [{ kind: 'not', of: monitored }, false],
  ] as const)('a text meets a condition or not: %j', (condition, expected) => {
    expect(holdsInText(condition, [-1, -1, 1, -1])).toBe(expected)
  })

  test('no agreement is worth more or less as slots and events go by, within the cap', () => {
    const brief = given.brief(SOUTH, { reservation: { start: 300, perSlot: -2, cap: 20 } })
    const at = (slot: number, shift: number) =>
      reservationOf(brief, given.session({ world, slot, reservationShift: [0, shift, 0, 0] }))
    expect([at(0, 0), at(4, 0), at(4, 15), at(20, 0), at(0, 99)]).toEqual([300, 292, 307, 280, 320])
  })
})

describe('the text', () => {
  const clauses = {
    [LINE]: { status: 'agreed', choice: 1 },
    [PRISONERS]: { status: 'bracketed', choice: 0 },
    [MONITORS]: { status: 'parked', choice: 1 },
  } as const

  test('on the table holds brackets too; the text that is read holds only what is agreed', () => {
    const session = given.session({ world, clauses })
    expect(standingText(session)).toEqual([1, 0, -1, -1])
    expect(agreedText(session)).toEqual([1, -1, -1, -1])
  })

  test('needs those who always sign, and those whom an option names', () => {
    expect(signatoriesOf(scenario, [-1, -1, -1, 0])).toEqual([NORTH, SOUTH])
    expect(signatoriesOf(scenario, [-1, -1, -1, 1])).toEqual([NORTH, SOUTH, EAST])
  })
})

const choices = fc.tuple(
  fc.integer({ min: -1, max: 2 }),
  fc.integer({ min: -1, max: 1 }),
  fc.constant(-1),
  fc.integer({ min: -1, max: 1 }),
)

/** Briefs that may loathe the safeguard: points, pairs and lines of any kind on it. */
const briefs = fc
  .array(fc.integer({ min: -200, max: 300 }), { minLength: 14, maxLength: 14 })
  .map((numbers) =>
    world.briefs.map((brief): Brief => {
      const at = (i: number) => numbers[(i + 3 * brief.party) % numbers.length]!
      return {
        ...brief,
        points: [
          [0, at(0), at(1), at(2)],
          [0, at(3), at(4)],
          [0, at(5), at(6)],
          [0, at(7), at(8)],
        ],
        pairs: [
          { of: [MONITORS, 1], with: [LINE, 0], points: at(9) },
          { of: [LINE, 1], with: [MONITORS, 0], points: at(10) },
        ],
        redLines: [
          { issue: MONITORS, choice: 1, price: Math.abs(at(11)), kind: 'home' },
          { issue: TROOPS, choice: 1, price: 50, kind: 'home', unless: { kind: 'not', of: monitored } },
        ],
      }
    }),
  )

/** North gains much by the one clause, South so many points. */
function wanting(points: number): readonly Brief[] {
  return [NORTH, SOUTH].map((party) => given.brief(party, { points: [[0, party === NORTH ? 900 : points]] }))
}

describe('how long an agreement lasts', () => {
  test('adding a safeguard never shortens it', () => {
    fc.assert(
      fc.property(briefs, choices, fc.nat(1), (wants, text, monitors) => {
        const session = given.session({ world })
        const lasts = (one: readonly number[]) => durabilityOf(scenario, wants, session, one)
        const guarded = text.map((choice, issue) => (issue === MONITORS ? monitors : choice))
        expect(lasts(guarded)).toBeGreaterThanOrEqual(lasts(text))
      }),
      { numRuns: 500, seed: 23 },
    )
  })

  test('bringing in a guarantor never shortens it', () => {
    const guaranteed = given.scenario({
      issues: scenario.issues.map((rule, issue) => (issue === TROOPS ? { ...rule, safeguard: true } : rule)),
    })
    fc.assert(
      fc.property(briefs, choices, (wants, text) => {
        const session = given.session({ world })
        const lasts = (choice: number) => durabilityOf(guaranteed, wants, session, text.with(TROOPS, choice))
        expect(lasts(1)).toBeGreaterThanOrEqual(lasts(-1))
      }),
      { numRuns: 500, seed: 29 },
    )
  })

  test.each([
    ['asks for the gain of a signatory by option, too', false, 0],
    ['lasts as without its guarantor where that one gains too little', true, 900],
  ])('%s', (_, safeguard, expected) => {
    const strong = given.option('all', { features: [1000, 1000, 1000, 500, 2000] })
    const eastern = given.option('eastern', { signatories: [EAST] })
    const rules = given.scenario({
      issues: [given.issue('only', 0, [strong]), given.issue('troops', 0, [eastern], safeguard)],
      tracks: [{ id: 'one', issues: [0, 1], slots: 4 }],
    })
    const session = given.session({ world: given.world({ scenario: rules }) })
    const wants = [NORTH, SOUTH, EAST].map((party) =>
      given.brief(party, {
        points: [
          [0, party === EAST ? 250 : 900],
          [0, 0],
        ],
      }),
    )
    expect(durabilityOf(rules, wants, session, [0, -1])).toBe(900)
    expect(durabilityOf(rules, wants, session, [0, 0])).toBe(expected)
  })

  test('is its strength, cut by the smallest gain of those who sign', () => {
    const rich = given.scenario({
      issues: [given.issue('only', 0, [given.option('all', { features: [1000, 1000, 1000, 500, 2000] })])],
      tracks: [{ id: 'one', issues: [0], slots: 4 }],
    })
    const session = given.session({ world: given.world({ scenario: rich }) })
    const lasts = (points: number) => durabilityOf(rich, wanting(points), session, [0])
    expect([lasts(250), lasts(300), lasts(350), lasts(400), lasts(500), lasts(800)]).toEqual([
      0, 0, 225, 450, 675, 900,
    ])
  })
})

describe('luck', () => {
  test('is the same for the same seed, round and purpose', () => {
    expect(draw(1, 2, 'event:storm', 1000)).toBe(draw(1, 2, 'event:storm', 1000))
    // Written down once: another number here breaks every saved session.
    expect([draw(1, 2, 'a', 1000), draw(1, 3, 'a', 1000), draw(2, 2, 'a', 1000)]).toEqual([35, 564, 513])
  })

  test('is spread evenly', () => {
    const counts = Array.from({ length: 10 }, () => 0)
    for (let seed = 0; seed < 10_000; seed++) counts[draw(seed, 1, 'die', 10)]!++
    expect(Math.min(...counts)).toBeGreaterThan(900)
    expect(Math.max(...counts)).toBeLessThan(1100)
  })
})
