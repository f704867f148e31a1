import { describe, expect, test } from 'vitest'
import { type Edit, edited, problemsOf } from './tiny.ts'

const counting = (status: string, atLeast: number, track?: string): object => ({
  count: { status, atLeast, ...(track === undefined ? {} : { track }) },
})
const left = (party: string): object => ({ left: party })
const not = (condition: object): object => ({ not: condition })
const during = (...phase: readonly string[]): object => ({ phase })
const ended = (...outcome: readonly string[]): object => ({ outcome })

/** What is said of a condition under an event or an ending of the tiny level, without what every level says. */
function foundIn(list: 'events' | 'endings', when: object, edits: readonly Edit[] = []): readonly string[] {
  return problemsOf(edited([`${list}[0].when`, when], ...edits))
    .filter(({ code, path }) => /^unreachable-(event|ending)$/.test(code) && path.startsWith(`${list}[0]`))
    .map(({ path, found }) => `${path.slice(list.length + '[0].'.length)}: ${found}`)
}

describe('a condition that can never hold names the parts that contradict each other', () => {
  test.each([
    [
      [{ slot: { atLeast: 4 } }, { stalled: 1 }, { slot: { atMost: 3 } }],
      'when.all[0]: {"slot":{"atLeast":4}} against {"slot":{"atMost":3}} at events[0].when.all[2]',
    ],
    [
      [{ track: 'water' }, during('last-look')],
      'when.all[0]: {"track":"water"} against {"phase":["last-look"]} at events[0].when.all[1]',
    ],
    [
      [during('at-the-mill'), during('last-look')],
      'when.all[0]: {"phase":["at-the-mill"]} against {"phase":["last-look"]} at events[0].when.all[1]',
    ],
    [
      [{ stalled: 5 }, { slot: { atMost: 4 } }],
      'when.all[0]: {"stalled":5} against {"slot":{"atMost":4}} at events[0].when.all[1]',
    ],
    [
      [counting('agreed', 3), counting('bracketed', 2)],
      'when.all[0]: {"count":{"status":"agreed","atLeast":3}} against {"count":{"status":"bracketed","atLeast":2}} at events[0].when.all[1]',
    ],
    [
      [counting('open', 1, 'water'), counting('agreed', 1, 'water'), counting('parked', 1, 'water')],
      'when.all[0]: {"count":{"status":"open","atLeast":1,"track":"water"}} against {"count":{"status":"agreed","atLeast":1,"track":"water"}} at events[0].when.all[1] and 1 more',
    ],
    [
      [{ clause: 'toll', status: ['agreed'] }, { count: { status: 'agreed', track: 'bridge', atMost: 0 } }],
      'when.all[0]: {"clause":"toll","status":["agreed"]} against {"count":{"status":"agreed","track":"bridge","atMost":0}} at events[0].when.all[1]',
    ],
    [
      [{ any: [{ track: 'water' }, { stalled: 4 }] }, not({ track: 'water' }), { slot: { atMost: 3 } }],
      'when.all[0]: {"any":[{"track":"water"},{"stalled":4}]} against {"not":{"track":"water"}} at events[0].when.all[1] and 1 more',
    ],
    [
      [not({ all: [{ track: 'water' }, { stalled: 1 }] }), { track: 'water' }, { stalled: 1 }],
      'when.all[0]: {"not":{"all":[{"track":"water"},{"stalled":1}]}} against {"track":"water"} at events[0].when.all[1] and 1 more',
    ],
    [
      [not({ any: [{ track: 'water' }, { stalled: 9 }] }), { track: 'water' }],
      'when.all[0]: {"not":{"any":[{"track":"water"},{"stalled":9}]}} against {"track":"water"} at events[0].when.all[1]',
    ],
    [
      [not(not({ track: 'water' })), during('last-look')],
      'when.all[0]: {"not":{"not":{"track":"water"}}} against {"phase":["last-look"]} at events[0].when.all[1]',
    ],
    [
      [not({ any: [not({ track: 'water' }), { stalled: 9 }] }), during('last-look')],
      'when.all[0]: {"not":{"any":[{"not":{"track":"water"}},{"stalled":9}]}} against {"phase":["last-look"]} at events[0].when.all[1]',
    ],
    [
      [{ track: 'water' }, { durability: { atLeast: 1 } }],
      'when.all[1]: {"durability":{"atLeast":1}}, which never holds here',
    ],
    [[{ ratified: false }], 'when.all[0]: {"ratified":false}, which never holds here'],
    [[{ ratified: true }], 'when.all[0]: {"ratified":true}, which never holds here'],
    [[left('highfield')], 'when.all[0]: {"left":"highfield"}, which never holds here'],
  ])('in an event: %j', (all, found) => {
    expect(foundIn('events', { all })).toEqual([found])
  })

  test.each([
    [
      [ended('signed'), left('highfield')],
      'when.all[0]: {"outcome":["signed"]} against {"left":"highfield"} at endings[0].when.all[1]',
    ],
    [
      [ended('left'), not(left('lowfield')), not(left('highfield'))],
      'when.all[0]: {"outcome":["left"]} against {"not":{"left":"lowfield"}} at endings[0].when.all[1] and 1 more',
    ],
    [
      [ended('left'), left('lowfield'), left('highfield')],
      'when.all[0]: {"outcome":["left"]} against {"left":"lowfield"} at endings[0].when.all[1] and 1 more',
    ],
    [
      [ended('signed', 'not-signed'), { count: { status: 'agreed', atMost: 0 } }],
      'when.all[0]: {"outcome":["signed","not-signed"]} against {"count":{"status":"agreed","atMost":0}} at endings[0].when.all[1]',
    ],
    [
      [ended('adjourned'), { durability: { atLeast: 100 } }],
      'when.all[0]: {"outcome":["adjourned"]} against {"durability":{"atLeast":100}} at endings[0].when.all[1]',
    ],
    [
      [{ ratified: true }, ended('not-signed')],
      'when.all[0]: {"ratified":true} against {"outcome":["not-signed"]} at endings[0].when.all[1]',
    ],
    [[{ any: [{ track: 'water' }] }], 'when.all[0].any[0]: {"track":"water"}, which never holds here'],
  ])('in an ending: %j', (all, found) => {
    expect(foundIn('endings', { all })).toEqual([found])
  })
})

describe('the answer of who is absent', () => {
  const bar = [200, 300]
  const words = { silent: 'x', yes: 'x', no: 'x', basis: { assumed: 'x' } }
  const away: readonly Edit[] = [
    ['parties[2].presence', 'absent'],
    ['absent', { party: 'commission', bar, delay: 2, ...words }],
  ]
  const yes = { absent: 'accepts' }
  const no = { absent: 'refuses' }

  test('can meet an event as a no, in the final sitting alone', () => {
    expect(foundIn('events', yes, away)).toEqual(['when: {"absent":"accepts"}, which never holds here'])
    expect(foundIn('events', no, away)).toEqual([])
    expect(foundIn('events', { all: [no, during('last-look')] }, away)).toEqual([])
    expect(foundIn('events', { all: [no, { track: 'water' }] }, away)).toHaveLength(1)
  })

  test('is given when every capital has said yes, and a yes ends the talks', () => {
    expect(foundIn('endings', { all: [no, { ratified: true }, ended('left')] }, away)).toEqual([])
    const group = { id: 'elders', name: 'x', seats: 5, bar: [400, 500] }
    const capital = { name: 'x', groups: [group], quota: 3, consult: 'x', yes: 'x', no: 'x' }
    const asked: readonly Edit[] = [...away, ['parties[0].capital', { ...capital, basis: { assumed: 'x' } }]]
    expect(foundIn('endings', { ratified: false }, asked)).toEqual([])
    expect(foundIn('endings', { all: [no, { ratified: false }] }, asked)).toHaveLength(1)
    expect(foundIn('endings', { all: [yes, ended('adjourned')] }, away)).toHaveLength(1)
  })
})

describe('what can hold together is not called a contradiction', () => {
  test.each([
    [[{ track: 'water' }, during('at-the-mill', 'last-look')]],
    [[{ stalled: 4 }, { slot: { atMost: 4 } }]],
    [[counting('agreed', 2), counting('bracketed', 2)]],
    [[counting('open', 2, 'water'), counting('agreed', 2, 'bridge')]],
    [[{ any: [{ track: 'water' }, { stalled: 4 }] }, not({ track: 'water' })]],
    [[left('commission')]],
    [[{ clause: 'toll', status: ['agreed', 'open'] }, { count: { status: 'agreed', atMost: 0 } }]],
  ])('in an event: %j', (all) => {
    expect(foundIn('events', { all })).toEqual([])
  })

  test.each([
    [[ended('signed'), left('commission')]],
    [[ended('signed', 'left'), left('highfield')]],
    [[ended('left'), not(left('lowfield'))]],
    [[ended('collapsed'), left('lowfield'), left('highfield')]],
    [[ended('collapsed'), { count: { status: 'agreed', atMost: 0 } }]],
    [[ended('signed'), { clause: 'toll', status: ['bracketed'] }]],
    [[ended('signed'), { durability: { atLeast: 100 } }]],
  ])('in an ending: %j', (all) => {
    expect(foundIn('endings', { all })).toEqual([])
  })
})
