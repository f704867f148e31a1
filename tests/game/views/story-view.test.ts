import { describe, expect, test } from 'vitest'
import { groundOf } from '../../../src/game/views/ground.ts'
import { trustHints } from '../../../src/game/views/consequence-hints.ts'
import { entryLines } from '../../../src/game/views/story-lines.ts'
import { narrateMove } from '../../../src/game/views/narrate-move.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { toldBefore } from '../../../src/game/views/told-before.ts'
import { LINES, storyView } from '../../../src/game/views/story-view.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { chairOf } from '../../../src/negotiation/presence.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import { london, village } from '../given.ts'
import { after, conducted, inTurn, playedOut, seenFrom, wander } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const [SHARE, GAUGES, TOLL] = [0, 1, 2]

const start = conducted(village.loaded, 'highfield')
const ordered = start.session.stage.kind === 'agenda' ? after(start, orderedBy(COMMISSION)) : start
const reserves = {
  kind: 'stance',
  party: LOW,
  stances: [
    {
      issue: SHARE,
      kind: 'reserves',
      reason: { issue: SHARE, kind: 'interest', guarded: false },
      prefers: 1,
    },
  ],
} as const

function orderedBy(party: number): Move {
  return { kind: 'order', party, tracks: [0, 1] }
}

/** The second track first, and the others after it. */
function withOrder(state: Conducted): Conducted {
  const { scenario } = state.world
  const [first = 0, second = 0, ...rest] = scenario.tracks.keys()
  const party = chairOf(scenario)
  return inTurn(state, { kind: 'order', party, tracks: [second, first, ...rest] })
}

function told(state: Conducted) {
  return storyView(groundOf(state)).map(({ party, text, weight, changes }) => ({
    by: party?.code ?? null,
    text,
    weight,
    changes: changes.map((change) => change.text),
  }))
}

/** The last line that the commission hears. */
function lastHeard(state: Conducted) {
  return storyView(groundOf(seenFrom(state, COMMISSION))).at(-1)
}

/** Which lines may wait. */
function besideIn(state: Conducted): readonly boolean[] {
  return storyView(groundOf(state)).map(({ beside }) => beside)
}

/** What the list says of clauses that were accepted. */
function acceptedIn(state: Conducted): readonly string[] {
  return storyView(groundOf(state)).flatMap(({ short }) => (short.startsWith('Accepted') ? [short] : []))
}

/** The first of the ways in which a move can be told. */
function sentence(move: Move, from: Conducted = ordered): string {
  const ground = groundOf(from)
  const all = Array.from({ length: 60 }, (_, round) => narrateMove(ground, move, { before: () => round }))
  return all.toSorted()[0] ?? ''
}

describe('the story', () => {
  test('tells what a delegation tabled, what another said of it, and what it changed', () => {
    const state = after(ordered, { kind: 'table', party: HIGH, issue: SHARE, choice: 2 }, reserves, {
      kind: 'pass',
      party: LOW,
    })
    expect(told(state)).toEqual([
      {
        by: 'HI',
        text: expect.stringMatching(/^.*1\.1 \(The share\).*: Upstream first\.$/),
        weight: 'line',
        changes: [],
      },
      {
        by: 'LO',
        text: expect.stringMatching(/its mill stands still without water\. .*: By need\.$/),
        weight: 'full',
        changes: [],
      },
    ])
  })

  test('tells trust between two others in the debrief alone', () => {
    const own = { kind: 'trust', from: LOW, to: HIGH, by: -3, now: 40 } as const
    const others = { kind: 'trust', from: LOW, to: COMMISSION, by: 4, now: 60 } as const
    const hints = (opened: boolean) =>
      trustHints({ ...groundOf(start), opened }, [own, others]).map(({ text }) => text)
    expect(hints(false)).toEqual(['Lowfield trusts you less.'])
    expect(hints(true)).toEqual(['Lowfield trusts you less.', 'Lowfield trusts the commission more.'])
  })

  test('tells one change of trust where a move raised and lowered it', () => {
    const up = { kind: 'trust', from: LOW, to: HIGH, by: 7, now: 50 } as const
    const down = { kind: 'trust', from: LOW, to: HIGH, by: -2, now: 48 } as const
    const hints = (...changes: readonly (typeof up | typeof down)[]) =>
      trustHints(groundOf(start), changes).map(({ text }) => text)
    expect(hints(up, down)).toEqual(['Lowfield trusts you more.'])
    expect(hints(down)).toEqual(['Lowfield trusts you less.'])
  })

  test('tells criticism of the circulated text in full, and never among talk that may be folded away', () => {
    const criticise: Move = {
      kind: 'criticise',
      party: LOW,
      reason: { issue: SHARE, kind: 'interest', guarded: false },
    }
    const entry = {
      move: criticise,
      round: 0,
      slot: 0,
      heardBy: [],
      consequences: [],
      own: 0,
      discreet: false,
    }
    const line = (me: number) => entryLines({ ...groundOf(ordered), me }, entry)[0]
    expect(line(HIGH)).toMatchObject({ weight: 'full', beside: false })
    expect(line(LOW)).toMatchObject({ weight: 'line' })
  })

  test('gives the vaguer reason where only that was said', () => {
    const guarded = {
      ...reserves,
      stances: [
        { issue: SHARE, kind: 'reserves', reason: { issue: SHARE, kind: 'interest', guarded: true } },
      ],
    } as const
    const text = narrateMove(groundOf(ordered), guarded, { before: () => 1 })
    expect(text).toContain('the mill needs water')
    expect(text).not.toContain('its mill stands still')
  })

  test('calls the own delegation yours, and a seat across the table by its name', () => {
    const ask: Move = { kind: 'ask', party: HIGH, of: LOW }
    expect(sentence(ask)).toBe(
      'Your delegation asks the Lowfield delegation what change would win its signature.',
    )
    expect(sentence(ask, seenFrom(ordered, LOW))).toBe(
      'The Highfield delegation asks your delegation what change would win its signature.',
    )
  })

  test.each<readonly [Move, string]>([
    [
      { kind: 'park', party: LOW, issue: TOLL },
      '2.1 (The toll) is set aside at the wish of the Lowfield delegation.',
    ],
    [
      { kind: 'promise', party: LOW, to: HIGH, sort: 'support', issue: SHARE, choice: 0, due: 3 },
      'A promise from the Lowfield delegation to your delegation: by 15:00 it will stand behind 1.1 (The share) as Half and half.',
    ],
    [
      {
        kind: 'offer',
        party: LOW,
        to: HIGH,
        changes: [{ issue: GAUGES, choice: 1 }],
        none: false,
        padded: false,
      },
      'The Lowfield delegation names its price to your delegation: Commission gauges (1.2).',
    ],
    [{ kind: 'pass', party: COMMISSION }, 'The commission adds nothing this round.'],
    [{ kind: 'leave', party: LOW }, 'The Lowfield delegation gathers its papers and leaves the talks.'],
    [{ kind: 'sign', party: LOW, answer: 'decline' }, 'The Lowfield delegation declines to sign.'],
    [
      {
        kind: 'trade',
        party: LOW,
        to: HIGH,
        give: [{ issue: TOLL, choice: 2 }],
        get: [{ issue: GAUGES, choice: 1 }],
      },
      'A trade from the Lowfield delegation to your delegation: you get Toll to the builder (2.1); you give Commission gauges (1.2).',
    ],
  ])('has a sentence for %j', (move, expected) => {
    expect(sentence(move)).toBe(expected)
  })

  test('never tells the same thing of a party in the same words in two rounds running', () => {
    const ground = groundOf(ordered)
    for (const party of [HIGH, LOW, COMMISSION]) {
      const lines = Array.from({ length: 30 }, (_, round) =>
        narrateMove(ground, { kind: 'pass', party }, { before: () => round }),
      )
      expect(lines.slice(1).filter((line, at) => line === lines[at])).toEqual([])
    }
  })

  test('does not tell that a delegation listens when it has just spoken in the same round', () => {
    const state = after(
      ordered,
      { kind: 'table', party: HIGH, issue: SHARE, choice: 0 },
      { ...reserves, stances: [{ issue: SHARE, kind: 'accepts' }] },
      { kind: 'pass', party: LOW },
    )
    expect(told(state)).toHaveLength(2)
  })

  test('tells one move of others in full in every round beside what is addressed to the player, and is the same however often it is told', () => {
    const end = wander(conducted(london.loaded, 'uk'), 4, 400, () => {})
    const lines = storyView(groundOf(end))
    expect(storyView(groundOf({ ...end, session: { ...end.session } }))).toEqual(lines)
    const rounds = new Map<number, number>()
    for (const line of lines) {
      const entry = end.session.story[Math.floor(line.key / 64)]!
      const toMe = line.reply || ('to' in entry.move && entry.move.to === end.me)
      if (line.party && entry.move.party !== end.me && !toMe && line.weight === 'full')
        rounds.set(entry.round, (rounds.get(entry.round) ?? 0) + 1)
    }
    expect(Math.max(...rounds.values())).toBe(1)
  })

  test('tells every answer to the player in full, at once after the question', () => {
    const asked = after(
      ordered,
      { kind: 'ask', party: HIGH, of: LOW },
      {
        kind: 'offer',
        party: LOW,
        to: HIGH,
        changes: [{ issue: GAUGES, choice: 1 }],
        none: false,
        padded: false,
      },
      { kind: 'table', party: LOW, issue: SHARE, choice: 0 },
      { kind: 'table', party: COMMISSION, issue: GAUGES, choice: 1 },
    )
    const lines = storyView(groundOf(asked)).map(({ party, reply, weight }) => [party?.code, reply, weight])
    expect(lines.slice(0, 2)).toEqual([
      ['HI', false, 'line'],
      ['LO', true, 'full'],
    ])
    const others = lines.slice(2).filter(([code]) => code !== undefined)
    expect(others.map(([, , weight]) => weight)).toEqual(['line', 'line'])
  })

  test('also says every move in a few words, for a list with the party beside it', () => {
    const state = after(
      ordered,
      { kind: 'table', party: HIGH, issue: SHARE, choice: 2 },
      { kind: 'table', party: LOW, issue: GAUGES, choice: 1 },
      {
        ...reserves,
        party: COMMISSION,
        stances: [...reserves.stances, { issue: GAUGES, kind: 'accepts' }],
      },
    )
    expect(storyView(groundOf(state)).map(({ short }) => short)).toEqual([
      'Tabled 1.1: Upstream first.',
      'Tabled 1.2: Commission gauges.',
      'Reserved on 1.1. Accepted 1.2.',
    ])
  })

  test('stamps what breaks in after a round with the hour that the clock shows then', () => {
    const inLondon = conducted(london.loaded, 'uk')
    const stamped: (readonly [string, string])[] = []
    wander(inLondon, 2, 200, (state) => {
      const { pending, story } = state.session
      // An answer to other news of the same round may have taken time since.
      if (pending[0]?.kind !== 'react' || story.at(-1)?.move.kind === 'react') return
      const { wire, clock } = sessionView(state)
      if (/^\d\d:/.test(wire[0]!.time)) stamped.push([wire[0]!.time, clock.time])
    })
    expect(stamped.length).toBeGreaterThan(2)
    expect(stamped.filter(([wire, clock]) => wire !== clock)).toEqual([])
  })

  test('names the event beside what it changed, also where a card has told it', () => {
    for (const seed of [1, 2, 3]) {
      const end = wander(conducted(london.loaded, 'uk'), seed, 300, () => {})
      const lines = storyView(groundOf(end)).filter(
        ({ event, changes }) => event !== null && changes.length > 0,
      )
      expect(lines.filter(({ short }) => short === '')).toEqual([])
    }
  })

  test('says that a wording was the old one where whoever accepted it brings another in the same round', () => {
    const state = after(
      ordered,
      { kind: 'table', party: HIGH, issue: SHARE, choice: 2 },
      reserves,
      { kind: 'pass', party: LOW },
      { kind: 'pass', party: COMMISSION },
      { kind: 'react', party: HIGH, event: 0, reaction: 1 },
      { kind: 'pass', party: HIGH },
      { kind: 'stance', party: COMMISSION, stances: [{ issue: SHARE, kind: 'accepts' }] },
    )
    const anew = after(state, { kind: 'table', party: COMMISSION, issue: SHARE, choice: 1 })
    expect(acceptedIn(state)).toEqual(['Accepted 1.1.'])
    expect(acceptedIn(anew)).toEqual(['Accepted the old wording of 1.1.'])
  })

  test('names of a trade that lapses only the part that was taken', () => {
    const give = [{ issue: SHARE, choice: 0 }]
    const get = [GAUGES, TOLL].map((issue) => ({ issue, choice: 1 }))
    const state = after(
      ordered,
      { kind: 'trade', party: HIGH, to: LOW, give, get },
      { kind: 'answer', party: LOW, trade: 0, answer: 'accept', give, get: get.slice(0, 1) },
      { kind: 'pass', party: LOW },
      { kind: 'pass', party: COMMISSION },
      { kind: 'react', party: HIGH, event: 0, reaction: 1 },
      { kind: 'pass', party: HIGH },
      { kind: 'table', party: COMMISSION, issue: SHARE, choice: 1 },
    )
    const lapsed = storyView(groundOf(state))
      .flatMap(({ text, changes }) => [text, ...changes.map((change) => change.text)])
      .find((text) => text.includes('no longer stands'))
    expect(lapsed).toContain('Half and half')
    expect(lapsed).toContain('Commission gauges')
    expect(lapsed).not.toContain('1.3')
  })

  test('lets talk among others wait, but nothing that is said to the player, of its wording, or done to the text', () => {
    const state = after(
      ordered,
      { kind: 'table', party: HIGH, issue: SHARE, choice: 2 },
      reserves,
      { kind: 'reassure', party: LOW, to: COMMISSION },
      { kind: 'warn', party: COMMISSION, to: HIGH, issue: GAUGES, choice: 0 },
    )
    const beside = (seat: number) =>
      storyView(groundOf(seenFrom(state, seat))).flatMap((one) => (one.party ? [one.beside] : []))
    expect(beside(HIGH).slice(-4)).toEqual([false, false, true, false])
    expect(beside(COMMISSION).slice(-4)).toEqual([false, true, false, false])
  })

  test('lets wait what is said of a wording of others, also where a trade of the player had named the clause', () => {
    const [give, get] = [[{ issue: TOLL, choice: 0 }], [{ issue: SHARE, choice: 1 }]]
    const trade = { kind: 'trade', party: HIGH, to: LOW, give, get } as const
    const state = after(
      ordered,
      trade,
      { kind: 'answer', party: LOW, trade: 0, answer: 'accept' },
      { kind: 'table', party: LOW, issue: GAUGES, choice: 1 },
      { ...reserves, party: COMMISSION },
      { kind: 'stance', party: COMMISSION, stances: [{ issue: GAUGES, kind: 'accepts' }] },
    )
    expect(besideIn(state)).toEqual([false, false, false, false, true])
    const refused = after(
      ordered,
      trade,
      { kind: 'answer', party: LOW, trade: 0, answer: 'refuse' },
      { kind: 'table', party: LOW, issue: SHARE, choice: 0 },
      { ...reserves, party: COMMISSION },
    )
    expect(besideIn(refused).slice(-2)).toEqual([false, true])
  })

  test('tells openly that a yes is taken back where everybody had accepted', () => {
    const says = (party: number, kind: 'accepts' | 'reserves') =>
      ({ kind: 'stance', party, stances: [{ issue: SHARE, kind }] }) as const
    const tabled = after(ordered, { kind: 'table', party: HIGH, issue: SHARE, choice: 1 })
    const upset = lastHeard(after(tabled, says(LOW, 'accepts'), says(LOW, 'reserves')))
    expect(upset).toMatchObject({ beside: false, short: 'Now reserved on 1.1, accepted before.' })
    expect(lastHeard(after(tabled, says(LOW, 'reserves')))?.beside).toBe(true)
  })

  test('names the order of the tracks to everybody when the chair sets it', () => {
    const state = withOrder(conducted(london.loaded, 'ua'))
    expect(storyView(groundOf(state)).map(({ short }) => short)).toContain(
      'Set the order: Security guarantees, Ceasefire, Territorial terms, Phasing.',
    )
  })

  test('tells criticism of what is held up, let pass, or not written at all, each in its own words', () => {
    const held = after(ordered, { kind: 'table', party: HIGH, issue: SHARE, choice: 2 }, reserves)
    const criticises = (party: number, issue: number) => {
      const move = { kind: 'criticise', party, reason: { issue, kind: 'interest', guarded: false } } as const
      return narrateMove(groundOf(held), move, { before: toldBefore([]) })
    }
    expect(criticises(LOW, SHARE)).toMatch(/stops|marks|points to/)
    expect(criticises(COMMISSION, SHARE)).toMatch(/holds nothing up|lets it pass/)
    expect(criticises(LOW, GAUGES)).toMatch(/says nothing|is silent on/)
  })

  test('says what was told to the press', () => {
    const state = after(ordered, { kind: 'press', party: HIGH, line: 0 })
    expect(storyView(groundOf(state)).at(-1)?.short).toMatch(/^To the press: .+\.$/)
  })

  test('is made of whole sentences without quotation marks', () => {
    for (const [seed, seat] of ['uk', 'us', 'ua'].entries()) {
      const end = wander(conducted(london.loaded, seat), seed, 400, () => {})
      const lines = storyView(groundOf(end)).flatMap(({ text, short, changes }) => [
        text,
        ...(short === '' ? [] : [short]),
        ...changes.map((one) => one.text),
      ])
      expect(lines.filter((line) => !/^[\p{Lu}\p{N}][^"“”«»{}]*[.?!…]$/u.test(line))).toEqual([])
      expect(lines.filter((line) => /undefined|null|NaN|\.\.| {2}|: *\./.test(line))).toEqual([])
    }
  })
})

const saying = (kind: 'accepts' | 'reserves'): Move => ({
  kind: 'stance',
  party: LOW,
  stances: [{ issue: SHARE, kind }],
})
const tabling = (party: number, choice: number): Move => ({ kind: 'table', party, issue: SHARE, choice })
const textsOf = (...moves: readonly Move[]) =>
  storyView(groundOf(after(ordered, ...moves))).map(({ text }) => text)

describe('a yes after a no', () => {
  test('to the same wording is told as giving way, and not as if nothing had been said', () => {
    const [line] = textsOf(tabling(HIGH, 0), saying('reserves'), saying('accepts')).slice(-1)
    expect(line).toMatch(/Lowfield delegation (now accepts|had spoken against) 1\.1 \(The share\), /)
  })

  test('that had been said of nothing is a plain one', () => {
    const [line] = textsOf(tabling(HIGH, 0), saying('accepts')).slice(-1)
    expect(line).toMatch(/1\.1/)
    expect(line).not.toMatch(/spoken against/)
  })
})

const accepts = (party: number): Move => ({
  kind: 'stance',
  party,
  stances: [{ issue: SHARE, kind: 'accepts' }],
})

test('a clause that all at the table initial is told in full in the record and in a few words in the news', () => {
  const agreed = after(
    ordered,
    tabling(HIGH, 2),
    accepts(LOW),
    { kind: 'pass', party: LOW },
    accepts(COMMISSION),
    { kind: 'pass', party: COMMISSION },
  )
  const line = storyView(groundOf(agreed)).find(({ text }) => /initial/.test(text))
  expect(line?.text).toMatch(/all at the table/i)
  expect(line?.short).toBe('1.1 (The share) is initialled.')
})

test('a fact of the record that nobody has to answer stands with its title in the news, and whole in its fold', () => {
  const played = playedOut(london.loaded, 'uk', 2)
  const lines = storyView(groundOf(played)).filter(({ more }) => more !== '')
  expect(lines.length).toBeGreaterThan(2)
  for (const { text, short, more, event, party } of lines) {
    const { kind, title } = london.loaded.file.events[event!]!
    expect([kind, party, short]).toEqual(['record', null, `${title as string}.`])
    expect(text).toBe(`${short} ${more}`)
  }
})

test('what everybody initials as one round closes stands in one line', () => {
  const played = playedOut(london.loaded, 'uk', 2)
  const lines = storyView(groundOf(played)).filter(({ short }) => short.endsWith('initialled.'))
  const rounds = lines.map(({ key }) => Math.floor(key / LINES))
  expect(new Set(rounds).size).toBe(rounds.length)
  expect(lines.map(({ short }) => short)).toContainEqual(
    expect.stringMatching(/ and \d\.\d are initialled\.$/),
  )
})
