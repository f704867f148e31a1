import { describe, expect, test } from 'vitest'
import { contentWith, gainByHearing } from '../../src/negotiation/heard.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { answersTo } from '../../src/negotiation/reading.ts'
import { type Choice, type Scenario, SILENT } from '../../src/negotiation/scenario.ts'
import type { Session } from '../../src/negotiation/session.ts'
import type { Consequence, Entry } from '../../src/negotiation/story.ts'
import { EAST, given, LINE, MONITORS, NORTH, PRISONERS, SOUTH, TROOPS } from './given.ts'

const { durability, parties } = given.scenario()
/** East signs whatever the text says and South is in the chair, so that two criticisms count. */
const scenario = given.scenario({
  durability: { ...durability, heard: 101 },
  parties: parties.map((rule, party) => ({
    ...rule,
    signs: party < 3 ? ('always' as const) : ('never' as const),
    chair: party === SOUTH,
  })),
})
const world = given.world({ scenario })

function entry(move: Move, consequences: readonly Consequence[] = []): Entry {
  return { round: 1, slot: 1, move, heardBy: [], consequences, own: 0, discreet: false }
}

function tabled(issue: number, choice: Choice): Entry {
  const clause = { kind: 'clause', issue, from: 'open', to: 'tabled', choice } as const
  return entry({ kind: 'table', party: SOUTH, issue, choice }, [clause])
}

function parked(issue: number): Entry {
  const clause = { kind: 'clause', issue, from: 'tabled', to: 'parked', choice: 0 } as const
  return entry({ kind: 'park', party: SOUTH, issue }, [clause])
}

function criticised(party: number, issue: number): Entry {
  return entry({ kind: 'criticise', party, reason: { issue, kind: 'interest', guarded: false } })
}

function after(...story: readonly Entry[]): Session {
  return { ...given.session({ world }), story }
}

/** A text that is silent but for one clause. */
function text(issue: number, choice: Choice): readonly Choice[] {
  return [LINE, PRISONERS, MONITORS, TROOPS].map((one) => (one === issue ? choice : SILENT))
}

/** Every delegation would rather have the line there than here, and between least of all. */
const briefs = world.briefs.map((brief) => ({
  ...brief,
  points: brief.points.map((row, one) => (one === LINE ? [0, 100, 200, 0] : row)),
}))

describe('a criticism of the circulated text', () => {
  const story = [tabled(LINE, 0), criticised(NORTH, LINE)]

  test.each([
    ['is met by a wording that its maker likes better', story, 1, [NORTH]],
    ['is not met by the same wording', story, 0, []],
    ['is not met by one that it likes less', story, 2, []],
    ['is not met where the clause is left out', story, SILENT, []],
    ['cannot be met where there was no wording yet', [criticised(NORTH, LINE)], 1, []],
    [
      'nor where the clause had been put off',
      [tabled(LINE, 0), parked(LINE), criticised(NORTH, LINE)],
      1,
      [],
    ],
  ])('%s', (_, told, choice, met) => {
    expect(contentWith(scenario, briefs, after(...told), text(LINE, choice))).toEqual(met)
  })

  test('is forgotten where another one of the same delegation is met', () => {
    const session = after(...story, tabled(PRISONERS, 1), criticised(NORTH, PRISONERS))
    expect(contentWith(scenario, briefs, session, text(LINE, 1))).toEqual([NORTH])
  })
})

function answersAfter(rules: Scenario, ...story: readonly Entry[]) {
  return answersTo({ ...world, scenario: rules, briefs }, after(...story), text(LINE, 1))
}

describe('what a text gains by it', () => {
  const both = [tabled(LINE, 0), criticised(NORTH, LINE), criticised(EAST, LINE), criticised(SOUTH, LINE)]

  test.each([
    ['everything where all who must sign find theirs met', both, [NORTH, EAST], 101],
    ['its part where one of two does', both.slice(0, 2), [NORTH], 50],
    ['nothing for the chair', [both[0]!, both[3]!], [], 0],
  ])('%s', (_, story, heard, gain) => {
    const answers = answersAfter(scenario, ...story)
    expect(answers.heard).toEqual(heard)
    expect(answers.durability - answersAfter(scenario).durability).toBe(gain)
    expect(gainByHearing(scenario, heard.length)).toBe(gain)
  })

  test('never more than the whole scale', () => {
    const most = given.scenario({ ...scenario, durability: { ...scenario.durability, heard: 1000 } })
    expect(answersAfter(most, ...both).durability).toBe(1000)
  })

  test('nothing where the level does not count it', () => {
    const plain = given.scenario({ ...scenario, durability: { ...durability, heard: 0 } })
    expect(answersAfter(plain, ...both)).toMatchObject({
      heard: [],
      durability: answersAfter(plain).durability,
    })
  })
})

test('whose criticism was met is kept back while the talks go on', () => {
  const agreed = { status: 'agreed', initials: [NORTH, SOUTH, EAST], accepts: [NORTH, SOUTH, EAST] } as const
  const refusing = { ...world, scenario, briefs, hidden: { bars: [[], [5000], [], []], absent: 0 } }
  const opened = given.session({
    world: refusing,
    stage: { kind: 'reading' },
    round: 3,
    slot: 10,
    clauses: { [LINE]: { ...agreed, choice: 1 }, [MONITORS]: { ...agreed, choice: 1 } },
  })
  const session = { ...opened, story: [tabled(LINE, 0), criticised(NORTH, LINE)] }
  const signs = [NORTH, SOUTH, EAST].map((party): Move => ({ kind: 'sign', party, answer: 'sign' }))
  const refused = given.after(refusing, session, ...signs)
  const read = refused.firstAnswers!.text
  expect(answersTo(refusing, session, read).heard).toEqual([NORTH])
  expect([refused.stage.kind, refused.firstAnswers!.heard]).toEqual(['final', []])
})
