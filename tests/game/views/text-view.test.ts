import { describe, expect, test } from 'vitest'
import { groundOf } from '../../../src/game/views/ground.ts'
import { ownViews } from '../../../src/game/views/own-brief.ts'
import { textView } from '../../../src/game/views/text-view.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import { london, village } from '../given.ts'
import { after, conducted, seenFrom } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const start = conducted(village.loaded, 'highfield')

function clause(state: Conducted, issue: number) {
  return textView(groundOf(state), [])
    .flatMap(({ clauses }) => clauses)
    .find((one) => one.issue === issue)!
}

const accept = (party: number) =>
  ({ kind: 'stance', party, stances: [{ issue: 0, kind: 'accepts' }] }) as const

/** The first clause, tabled and accepted by all. */
const initialled = after(
  start,
  { kind: 'table', party: HIGH, issue: 0, choice: 0 },
  accept(LOW),
  { kind: 'pass', party: LOW },
  accept(COMMISSION),
  { kind: 'pass', party: COMMISSION },
)

const shown = (level: number, word: string, weight = '') => ({ level, word, full: `${word}${weight}` })

describe('a clause', () => {
  test('without a wording says what silence means, and what it is to the own side', () => {
    const { status, treaty, plain, short, advice, stances, options } = clause(start, 0)
    expect({ status, treaty, plain, short, advice, stances }).toEqual({
      status: 'open',
      treaty: null,
      plain: 'Nothing is said; the upper village goes on as before.',
      short: 'The text is silent',
      advice: 'As long as the text is silent: poor for you. This clause is among the heaviest of your brief.',
      stances: [],
    })
    expect(options.map(({ short: wording, own }) => [wording, own])).toEqual([
      ['Half and half', shown(0, 'Neither good nor bad for you')],
      ['By need', shown(-2, 'Worst for you', ', great weight')],
      ['Upstream first', shown(2, 'Best for you', ', great weight')],
    ])
  })

  test('of little weight says so beside its best and its worst, and nothing is said of one in the middle', () => {
    const ground = groundOf(conducted(london.loaded, 'uk'))
    const views = ownViews(ground)
    const best = (weight: string) =>
      views.filter((own) => own.weight === weight).flatMap(({ of }) => of.filter(({ level }) => level === 2))
    expect(views.map(({ weight }) => weight)).toContain('light')
    for (const { word, full } of best('light')) expect(full).toBe(`${word}, little weight`)
    for (const { word, full } of best('middle')) expect(full).toBe(word)
    expect(best('light')).not.toEqual([])
  })

  test('in brackets names who reserves, why, and what it would rather see', () => {
    const reason = { issue: 0, kind: 'interest', guarded: true } as const
    const state = after(
      start,
      { kind: 'table', party: HIGH, issue: 0, choice: 2 },
      { kind: 'stance', party: LOW, stances: [{ issue: 0, kind: 'reserves', reason, prefers: 1 }] },
    )
    const { status, statusLine, treaty, alternatives, stances, tabledBy, changed, mine } = clause(state, 0)
    expect({
      status,
      statusLine,
      treaty,
      alternatives,
      by: tabledBy.map(({ code }) => code),
      changed,
      mine,
    }).toEqual({
      status: 'bracketed',
      statusLine: 'Reserved by Lowfield',
      treaty: 'The upper village takes first; the lower village takes the remainder.',
      alternatives: ['By need'],
      by: ['HI'],
      changed: 'Changed 14:00',
      mine: 'accepts',
    })
    expect(
      stances.map(({ party, kind, line, short, shared, prefers }) => [
        party.code,
        kind,
        line,
        short,
        shared,
        prefers,
      ]),
    ).toEqual([
      ['HI', 'accepts', 'Your delegation accepts this wording.', 'accepts', 'accept', null],
      ['LO', 'reserves', 'The mill needs water.', 'wants By need', 'want By need', 'By need'],
      [
        'RC',
        'silent',
        'The commission has not spoken on this wording.',
        'has not spoken',
        'have not spoken',
        null,
      ],
    ])
  })

  test('from a trade that was taken names both, and this seat first', () => {
    const trade = { kind: 'trade', party: HIGH, to: LOW } as const
    const state = after(
      start,
      { ...trade, give: [{ issue: 2, choice: 0 }], get: [{ issue: 0, choice: 1 }] },
      { kind: 'answer', party: LOW, trade: 0, answer: 'accept' },
    )
    const named = (seat: number) => {
      const { statusLine, tabledBy } = clause(seenFrom(state, seat), 0)
      return [statusLine, ...tabledBy.map(({ code }) => code)]
    }
    expect(named(HIGH)).toEqual(['From a trade of your delegation with the Lowfield delegation', 'HI', 'LO'])
    expect(named(LOW)).toEqual(['From a trade of your delegation with the Highfield delegation', 'LO', 'HI'])
  })

  test('that all accept is initialled, at a time', () => {
    const { status, agreedAt, initials, statusLine, canAccept, canReserve } = clause(initialled, 0)
    expect({ status, agreedAt, initials, statusLine, canAccept, canReserve }).toEqual({
      status: 'agreed',
      agreedAt: '14:00',
      initials: ['HI', 'LO', 'RC'],
      statusLine: 'Agreed 14:00',
      canAccept: false,
      canReserve: false,
    })
  })

  test('that every signatory accepts says when it is initialled, and what a trade still binds it to', () => {
    const one = { issue: 0, choice: 0 }
    const other = { issue: 1, choice: 1 }
    const traded = after(
      start,
      { kind: 'trade', party: HIGH, to: LOW, give: [one], get: [other] },
      { kind: 'answer', party: LOW, trade: 0, answer: 'accept' },
      { kind: 'pass', party: LOW },
      { kind: 'stance', party: COMMISSION, stances: [{ issue: 0, kind: 'accepts' }] },
    )
    expect(clause(traded, 0).waitLine).toBe(
      'Every signatory accepts. A trade binds it to 1.2: they are initialled together',
    )
    const both = after(traded, {
      kind: 'stance',
      party: COMMISSION,
      stances: [{ issue: 1, kind: 'accepts' }],
    })
    expect(clause(both, 0).waitLine).toBe('Every signatory accepts; initialled when the round ends')
  })

  test('says why the word of this seat is missing, where it was taken back with a trade', () => {
    const give = [{ issue: 0, choice: 0 }]
    const get = [{ issue: 1, choice: 1 }]
    const fell = after(
      start,
      { kind: 'trade', party: HIGH, to: LOW, give, get },
      { kind: 'answer', party: LOW, trade: 0, answer: 'accept' },
      { kind: 'pass', party: LOW },
      { kind: 'stance', party: COMMISSION, stances: [{ issue: 1, kind: 'accepts' }] },
      { kind: 'pass', party: COMMISSION },
      { kind: 'react', party: HIGH, event: 0, reaction: 1 },
      { kind: 'pass', party: HIGH },
      { kind: 'table', party: COMMISSION, issue: 0, choice: 2 },
      { kind: 'stance', party: LOW, stances: [{ issue: 1, kind: 'accepts' }] },
    )
    expect(clause(fell, 1)).toMatchObject({
      waitsForYou: true,
      waitLine: 'A trade fell apart and took your acceptance back; only it is missing',
    })
  })

  test('that lies open says of every wording why it cannot be tabled now', () => {
    const state = after(initialled, { kind: 'react', party: HIGH, event: 0, reaction: 1 })
    const whyNots = (open: number | null) =>
      clause({ ...state, selected: open }, 0).options.map(({ whyNot }) => whyNot)
    expect(whyNots(0)).toEqual(Array(3).fill('1.1 (The share) is initialled; reopen it first.'))
    expect(whyNots(null)).toEqual([null, null, null])
  })

  test('can be accepted or reserved on by the seat whose move it is', () => {
    const state = after(
      conducted(village.loaded, 'lowfield'),
      { kind: 'pass', party: LOW },
      { kind: 'table', party: COMMISSION, issue: 0, choice: 0 },
      { kind: 'pass', party: HIGH },
      { kind: 'react', party: LOW, event: 0, reaction: 1 },
    )
    expect(clause(state, 0)).toMatchObject({ mine: 'silent', canAccept: true, canReserve: true })
  })

  test('tells a seat what it cannot sign as the rest of the text stands', () => {
    const state = conducted(village.loaded, 'lowfield')
    expect(clause(state, 0).options[2]?.own).toEqual(shown(-2, 'You cannot sign this as the rest stands'))
    const gauged = after(state, { kind: 'table', party: LOW, issue: 1, choice: 1 })
    expect(clause(gauged, 0).options[2]?.own.word).not.toBe('You cannot sign this as the rest stands')
  })

  test('says whose signature a wording needs, and where it comes from', () => {
    const { needs, basis, facts } = clause(start, 1).options[1]!
    expect({ needs, basis, facts }).toEqual({
      needs: ['Needs the signature of the commission'],
      basis: 'Rests on N1. Assumed: The commission owns two gauges.',
      facts: [
        {
          id: 'N1',
          status: 'happened',
          date: 'August 2030',
          text: 'In the dry summer the river stood below the lower sluice for nine days.',
          who: ['The mill'],
          source: 'The mill, 2030, paragraph 1',
        },
      ],
    })
  })
})

describe('a track', () => {
  test('says how far it has come', () => {
    expect(
      textView(groundOf(start), []).map(({ name, place, current, line }) => [name, place, current, line]),
    ).toEqual([
      ['Water', 'now', true, '2 clauses, none tabled'],
      ['The bridge', 'later', false, '2 clauses, none tabled'],
    ])
  })
})
