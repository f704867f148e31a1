import { describe, expect, test } from 'vitest'
import { hashOf } from '../../src/levels/hash.ts'
import { edited, loaded, TINY } from './tiny.ts'

const { scenario, briefs } = loaded(TINY)

describe('what the rules are given of a level', () => {
  test('ids become positions in the lists', () => {
    expect(scenario.tracks).toEqual([
      { id: 'water', slots: 4, issues: [0, 1] },
      { id: 'bridge', slots: 4, issues: [2, 3] },
    ])
    expect(scenario.issues[1]).toEqual({
      id: 'gauges',
      track: 0,
      silentAs: 0,
      safeguard: true,
      options: [
        { id: 'none', features: [0, 0, 0, 0, 0], signatories: [], recognition: false },
        { id: 'commission', features: [0, 900, 0, 400, 0], signatories: [2], recognition: false },
      ],
    })
    expect(scenario.anchors).toEqual([{ of: [0, 0], to: [2, 1], points: 20 }])
  })

  test('silence is the first column of the points, copied where it amounts to an option', () => {
    expect(briefs[0]?.points).toEqual([
      [150, 250, 120, 380],
      [120, 120, 80],
      [100, 100, 220, 300],
      [60, 60, 120],
    ])
  })

  test('pair terms, red lines and reservations are those of the level', () => {
    expect(briefs[0]?.pairs).toEqual([{ of: [2, 2], with: [3, 1], points: 40 }])
    expect(briefs[1]?.redLines).toEqual([
      { issue: 0, choice: 2, kind: 'interest', unless: { kind: 'shows', issue: 1, choices: [1] } },
    ])
    expect(briefs[1]?.reservation).toEqual({ start: 500, perSlot: -1, cap: 20 })
    expect(briefs[2]?.reservation).toEqual({ start: 300, perSlot: 0, cap: 20 })
    expect(briefs[0]?.stakes).toEqual(['interest', 'principle', 'home', 'order'])
  })

  test('trust of which nothing is said is 50, and everybody trusts itself', () => {
    expect(scenario.parties.map(({ trust }) => trust)).toEqual([
      [100, 45, 60],
      [40, 100, 65],
      [50, 50, 100],
    ])
  })

  test('moves cost what the level says, else one slot; stances nothing, a reopening two', () => {
    const costs = loaded(edited(['clock.costs', { ask: 2, pass: 0 }])).scenario.clock.costs
    expect(costs).toMatchObject({ table: 1, stance: 0, reopen: 2, ask: 2, pass: 0 })
    expect(scenario.clock).toMatchObject({ startMinute: 14 * 60, slots: 10 })
  })

  test('an ability without a number of uses may be used as often as one likes', () => {
    expect(scenario.abilities.map(({ uses }) => uses)).toEqual([Number.POSITIVE_INFINITY, 2, 1])
    expect(scenario.abilities[2]?.effects).toEqual([
      { kind: 'yielding', of: 'others', by: 10 },
      { kind: 'trust', from: 'others', to: 'self', by: -8 },
    ])
  })

  test('events happen once and surely where the level does not say', () => {
    expect(scenario.events.map(({ id, chance, times }) => ({ id, chance, times }))).toEqual([
      { id: 'dry-year', chance: 100, times: 1 },
      { id: 'cart-stuck', chance: 30, times: 1 },
    ])
  })

  test.each([
    [
      { all: [{ track: 'bridge' }, { not: { flag: 'read-aloud' } }] },
      {
        kind: 'all',
        of: [
          { kind: 'track', track: 1 },
          { kind: 'not', of: { kind: 'flag', flag: 'read-aloud' } },
        ],
      },
    ],
    [
      { any: [{ settled: 'water' }, { always: false }] },
      {
        kind: 'any',
        of: [
          { kind: 'settled', track: 0 },
          { kind: 'always', holds: false },
        ],
      },
    ],
    [
      { clause: 'share', is: ['need', 'silent'], status: ['agreed', 'open'] },
      { kind: 'clause', issue: 0, choices: [1, -1], statuses: ['agreed', 'open'] },
    ],
    [{ phase: ['last-look'] }, { kind: 'phase', phases: ['last-look'] }],
    [{ slot: { atLeast: 3 } }, { kind: 'slot', bounds: { atLeast: 3 } }],
    [
      { trust: { from: 'highfield', to: 'commission', atMost: 30 } },
      { kind: 'trust', from: 0, to: 2, bounds: { atMost: 30 } },
    ],
    [
      { count: { status: 'agreed', track: 'water', atLeast: 1 } },
      { kind: 'count', status: 'agreed', track: 0, bounds: { atLeast: 1 } },
    ],
    [{ count: { status: 'open', atMost: 3 } }, { kind: 'count', status: 'open', bounds: { atMost: 3 } }],
    [{ stalled: 3 }, { kind: 'stalled', rounds: 3 }],
    [{ fired: 'dry-year' }, { kind: 'fired', event: 0 }],
    [{ chose: { event: 'dry-year', reaction: 'close-book' } }, { kind: 'chose', event: 0, reaction: 1 }],
    [{ did: { move: 'tea' } }, { kind: 'did', move: 'tea' }],
    [
      { did: { move: 'table', by: 'lowfield', issue: 'toll' } },
      { kind: 'did', move: 'table', by: 1, issue: 2 },
    ],
    [{ person: 'lowfield' }, { kind: 'person', party: 1 }],
    [{ difficulty: ['calm', 'tense'] }, { kind: 'difficulty', of: ['calm', 'tense'] }],
    [{ promise: { status: 'broken', by: 'highfield' } }, { kind: 'promise', status: 'broken', by: 0 }],
  ])('the condition %j is compiled whole', (written, compiled) => {
    expect(loaded(edited(['events[1].when', written])).scenario.events[1]?.when).toEqual(compiled)
  })

  test.each([
    [{ ratified: true }, { kind: 'ratified', is: true }],
    [{ durability: { atLeast: 1 } }, { kind: 'durability', bounds: { atLeast: 1 } }],
    [{ left: 'lowfield' }, { kind: 'left', party: 1 }],
  ])('the condition %j of an ending is compiled whole', (written, compiled) => {
    expect(loaded(edited(['endings[0].when', written])).scenario.endings[0]?.when).toEqual(compiled)
  })

  test('whoever is absent waits, and needs no temperament', () => {
    const absent = {
      party: 'commission',
      bar: [200, 300],
      delay: 2,
      silent: 'x',
      yes: 'x',
      no: 'x',
      basis: { assumed: 'x' },
    }
    const level = loaded(
      edited(
        ['absent', absent],
        ['phases[3]', { id: 'answer', kind: 'absent', name: 'x', about: 'x' }],
        ['phases[4]', { id: 'evening', kind: 'ending', name: 'x', about: 'x' }],
        ['phases[5]', { id: 'end', kind: 'debrief', name: 'x', about: 'x' }],
        ['parties[2].presence', 'absent'],
        ['parties[2].signs', 'never'],
        ['parties[2].chair', undefined],
        ['parties[2].temperament', undefined],
        ['issues[1].options[1].signatories', undefined],
        ['abilities[0].seats', ['highfield']],
        ['abilities[1].seats', ['highfield']],
      ),
    )
    expect(level.scenario.absent).toEqual({ party: 2, bar: [200, 300], delay: 2 })
    expect(level.briefs[2]?.temperament).toMatchObject({ patience: 99, margin: 0, frailty: { leaks: 0 } })
  })
})

describe('the name of a content', () => {
  test('layout, order of keys and the editor hint do not change the hash', () => {
    const level: Record<string, unknown> = JSON.parse(TINY)
    const turned = Object.fromEntries(
      Object.entries(level)
        .filter(([key]) => key !== '$schema')
        .toReversed(),
    )
    expect(loaded(JSON.stringify(turned)).hash).toBe(loaded(TINY).hash)
  })

  test('one changed letter changes the hash', () => {
    const other = loaded(edited(['subtitle', 'One river, one bridge, one short afternoom']))
    expect(other.hash).not.toBe(loaded(TINY).hash)
    expect(other.hash).toMatch(/^[0-9a-f]{32}$/)
  })

  test('the hash is the same in every engine and for ever', () => {
    expect(hashOf({ b: [1, 'two', null], a: 'ї' })).toBe(hashOf({ a: 'ї', b: [1, 'two', null] }))
    expect(hashOf({ a: 1 })).toBe('a7e0aa5e2a4f1f2c5e6f495d039ca04f')
  })
})
