import { describe, expect, test } from 'vitest'
import type { Condition } from '../../src/negotiation/condition.ts'
import { holds } from '../../src/negotiation/conditions.ts'
import { endingOf } from '../../src/negotiation/endings.ts'
import type { Answers, Session } from '../../src/negotiation/session.ts'
import { EAST, given, LINE, MONITORS, NORTH, PRISONERS, SOUTH } from './given.ts'

const world = given.world()
const { scenario } = world
const yes = { kind: 'always', holds: true } as const
const no = { kind: 'always', holds: false } as const

const answers: Answers = {
  text: [0, 0, -1, -1],
  capitals: [{ party: SOUTH, yes: true, seatsFor: 10, seats: 10, groups: [true], names: -1, prefers: -1 }],
  absent: { accepts: false, names: LINE, prefers: -1 },
  heard: [],
  durability: 420,
}

const session: Session = given.session({
  world,
  round: 6,
  slot: 7,
  lastAgreed: 3,
  persons: [false, true, false, false],
  gone: [false, false, true, false],
  flags: ['storm'],
  fired: [{ event: 2, round: 4, reactions: [{ party: SOUTH, reaction: 1 }] }],
  clauses: { [LINE]: { status: 'agreed', choice: 1 }, [PRISONERS]: { status: 'parked', choice: 0 } },
  answers,
  ended: { outcome: 'signed', left: [], text: answers.text, ending: 0 },
  promises: [
    {
      id: 0,
      maker: NORTH,
      to: SOUTH,
      sort: 'support',
      issue: LINE,
      choice: 1,
      due: 9,
      madeAt: 1,
      status: 'kept',
      tried: true,
      aside: false,
    },
  ],
  story: [
    {
      round: 2,
      slot: 1,
      move: { kind: 'bridge', party: NORTH, changes: [{ issue: LINE, choice: 1 }] },
      heardBy: [],
      consequences: [],
      own: 0,
      discreet: false,
    },
  ],
})

/** What holds, and beside it what does not. */
const CASES: readonly (readonly [Condition, Condition])[] = [
  [
    { kind: 'all', of: [yes, yes] },
    { kind: 'all', of: [yes, no] },
  ],
  [
    { kind: 'any', of: [no, yes] },
    { kind: 'any', of: [no, no] },
  ],
  [
    { kind: 'not', of: no },
    { kind: 'not', of: yes },
  ],
  [
    { kind: 'clause', issue: LINE, choices: [1, 2], statuses: ['agreed'] },
    { kind: 'clause', issue: LINE, choices: [0] },
  ],
  [
    { kind: 'clause', issue: PRISONERS, statuses: ['parked'] },
    { kind: 'clause', issue: PRISONERS, choices: [0] },
  ],
  [
    { kind: 'phase', phases: ['closing', 'talks'] },
    { kind: 'phase', phases: ['closing'] },
  ],
  [
    { kind: 'track', track: 0 },
    { kind: 'track', track: 1 },
  ],
  [
    { kind: 'settled', track: 0 },
    { kind: 'settled', track: 1 },
  ],
  [
    { kind: 'slot', bounds: { atLeast: 7 } },
    { kind: 'slot', bounds: { atLeast: 3, atMost: 6 } },
  ],
  [
    { kind: 'trust', from: NORTH, to: SOUTH, bounds: { atMost: 50 } },
    { kind: 'trust', from: NORTH, to: SOUTH, bounds: { atLeast: 51 } },
  ],
  [
    { kind: 'count', status: 'open', bounds: { atLeast: 2 } },
    { kind: 'count', status: 'open', track: 0, bounds: { atLeast: 1 } },
  ],
  [
    { kind: 'stalled', rounds: 2 },
    { kind: 'stalled', rounds: 3 },
  ],
  [
    { kind: 'fired', event: 2 },
    { kind: 'fired', event: 1 },
  ],
  [
    { kind: 'chose', event: 2, reaction: 1 },
    { kind: 'chose', event: 2, reaction: 0 },
  ],
  [
    { kind: 'did', move: 'the-bridge', by: NORTH, issue: LINE },
    { kind: 'did', move: 'bridge', issue: MONITORS },
  ],
  [
    { kind: 'did', move: 'bridge' },
    { kind: 'did', move: 'bridge', by: SOUTH },
  ],
  [
    { kind: 'flag', flag: 'storm' },
    { kind: 'flag', flag: 'calm' },
  ],
  [
    { kind: 'person', party: SOUTH },
    { kind: 'person', party: NORTH },
  ],
  [
    { kind: 'difficulty', of: ['tense'] },
    { kind: 'difficulty', of: ['calm', 'fraught'] },
  ],
  [
    { kind: 'outcome', of: ['signed'] },
    { kind: 'outcome', of: ['left'] },
  ],
  [
    { kind: 'ratified', is: true },
    { kind: 'ratified', is: false },
  ],
  [
    { kind: 'absent', accepts: false },
    { kind: 'absent', accepts: true },
  ],
  [
    { kind: 'durability', bounds: { atLeast: 400, atMost: 500 } },
    { kind: 'durability', bounds: { atLeast: 600 } },
  ],
  [
    { kind: 'left', party: EAST },
    { kind: 'left', party: NORTH },
  ],
  [
    { kind: 'promise', status: 'kept', by: NORTH },
    { kind: 'promise', status: 'broken' },
  ],
]

describe('a condition', () => {
  test.each(CASES)('holds or not: %j', (holding, failing) => {
    expect([holds(scenario, session, holding), holds(scenario, session, failing)]).toEqual([true, false])
  })

  test('on answers holds for none while nobody has answered', () => {
    const open = { ...session, answers: null, ended: null }
    const conditions: readonly Condition[] = [
      { kind: 'ratified', is: false },
      { kind: 'ratified', is: true },
      { kind: 'absent', accepts: false },
      { kind: 'durability', bounds: {} },
      { kind: 'outcome', of: ['signed', 'adjourned'] },
    ]
    expect(conditions.map((condition) => holds(scenario, open, condition))).toEqual(
      conditions.map(() => false),
    )
  })

  test('on answers still holds when the last sitting came to nothing', () => {
    const refused = { ...answers, capitals: answers.capitals.map((one) => ({ ...one, yes: false })) }
    const late = { ...session, answers: null, firstAnswers: refused }
    expect(holds(scenario, late, { kind: 'ratified', is: false })).toBe(true)
  })
})

describe('the ending', () => {
  test('is the first whose condition holds, else the last', () => {
    const endings = [no, yes, yes].map((when, id) => ({ id: `${id}`, when, good: false }))
    expect(endingOf({ ...scenario, endings }, session)).toBe(1)
    expect(endingOf({ ...scenario, endings: endings.slice(0, 1) }, session)).toBe(0)
  })
})
