import { describe, expect, test } from 'vitest'
import { announcementOf } from '../../../src/game/announce.ts'
import { clockView } from '../../../src/game/views/clock-view.ts'
import { delegationsView } from '../../../src/game/views/delegations-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { happeningsBetween } from '../../../src/game/views/happenings.ts'
import { notebookView } from '../../../src/game/views/notebook-view.ts'
import { offersView } from '../../../src/game/views/offers-view.ts'
import { promisesView } from '../../../src/game/views/promises-view.ts'
import { sceneView } from '../../../src/game/views/scene-view.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { SILENT } from '../../../src/negotiation/scenario.ts'
import { london, village } from '../given.ts'
import { after, conducted, SETTINGS, wander } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const start = conducted(village.loaded, 'highfield')

/** The others let the round end, and its news is answered. */
const listening: readonly Move[] = [
  { kind: 'pass', party: LOW },
  { kind: 'pass', party: COMMISSION },
  { kind: 'react', party: HIGH, event: 0, reaction: 0 },
]

const card = (state: Conducted, party: number) => delegationsView(groundOf(state))[party]!

describe('a delegation', () => {
  test('shows its trust in the seat as a word and pips, and what it last did', () => {
    const { relation, signal, signs } = card(start, LOW)
    expect({ relation, signal, signs }).toEqual({
      relation: { word: 'Correct', pips: 3, trend: 0 },
      signal: { icon: 'eye', text: 'Has not spoken yet.' },
      signs: 'The agreement needs its signature.',
    })
    const warned = after(start, { kind: 'warn', party: HIGH, to: LOW, issue: 0, choice: 1 })
    expect(card(warned, LOW).relation).toEqual({ word: 'Wary', pips: 2, trend: -1 })
  })

  test('is heard by its reservation rather than by its silence after it', () => {
    const reason = { issue: 0, kind: 'interest', guarded: false } as const
    const state = after(
      start,
      { kind: 'table', party: HIGH, issue: 0, choice: 2 },
      { kind: 'stance', party: LOW, stances: [{ issue: 0, kind: 'reserves', reason }] },
      { kind: 'pass', party: LOW },
    )
    expect(card(state, LOW).signal).toEqual({
      icon: 'speech',
      text: 'Reserved on 1.1.',
      why: 'Its mill stands still without water.',
    })
    expect(card(state, LOW).tracks[0]).toEqual({ track: 'Water', stance: 'reserves', word: 'reserves' })
  })

  test('that let the round pass says so in other words than its neighbours', () => {
    const state = after(start, { kind: 'pass', party: HIGH }, ...listening.slice(0, 2))
    const texts = [LOW, COMMISSION].map((party) => card(state, party).signal.text)
    expect(new Set(texts).size).toBe(2)
    expect(texts).not.toContain('')
  })

  test('that signs only if it is named says whether it is now', () => {
    expect(card(start, COMMISSION).signs).toBe('Its signature is needed only if the text names it.')
    const named = after(start, { kind: 'table', party: HIGH, issue: 1, choice: 1 })
    expect(card(named, COMMISSION).signs).toBe('The text as it stands needs its signature.')
  })

  test('that is absent has no relation and is told of as far as it was reached', () => {
    const { relation, absent, signal } = card(conducted(london.loaded, 'us'), 5)
    expect({ relation, absent, icon: signal.icon }).toEqual({ relation: null, absent: true, icon: 'phone' })
  })

  test('that is absent is not called unasked once the room saw somebody ask it', () => {
    const cards = new Set<string>()
    for (const seed of [1, 2, 3, 4])
      wander(conducted(london.loaded, 'uk'), seed, 200, (state) => {
        const { session, me } = state
        const asked = session.story.some(({ move }) => move.kind === 'channel' && move.party !== me)
        if (asked && session.channel.length === 0) cards.add(card(state, 5).signal.text)
      })
    expect(cards.size).toBeGreaterThan(0)
    for (const text of cards) expect(text).toMatch(/^Answered the US delegation at \d\d:\d\d\.$/)
  })
})

describe('an offer', () => {
  const asked = after(
    start,
    { kind: 'ask', party: HIGH, of: LOW },
    { kind: 'offer', party: LOW, to: HIGH, changes: [{ issue: 0, choice: 1 }], none: false, padded: true },
    { kind: 'pass', party: LOW },
    { kind: 'pass', party: COMMISSION },
    { kind: 'react', party: HIGH, event: 0, reaction: 1 },
  )

  test('says what its maker needs, how firm it sounds, and until when it binds', () => {
    const offers = offersView(groundOf(asked)).map(({ maker, ...offer }) => ({ ...offer, maker: maker.code }))
    expect(offers).toEqual([
      {
        id: 0,
        maker: 'LO',
        none: false,
        line: 'The Lowfield delegation would accept the text with: By need (1.1). For your side the text would be worth less.',
        changes: [{ issue: 0, number: '1.1', wording: 'By need' }],
        firmness: 'Sounds guarded: it may be asking for more than it needs.',
        until: 'Binding until 15:00',
        others: [],
        met: false,
        canTake: true,
        advised: true,
        whyNot: null,
      },
    ])
  })

  test("is nobody else's to take", () => {
    expect(offersView(groundOf({ ...asked, me: COMMISSION }))).toEqual([])
  })
})

/** How much of each bar the notebook leaves open. */
const words = (state: Conducted) =>
  notebookView(groundOf(state), '', undefined).beliefs.map(({ party, confidence }) => [
    party.code,
    confidence,
  ])

const widths = (state: Conducted) =>
  notebookView(groundOf(state), '', undefined)
    .beliefs.filter(({ party }) => party.code === 'LO')
    .flatMap(({ bars }) => bars.map(({ low, high }) => high - low))

describe('what the notebook believes of others', () => {
  const reserved: Move = { kind: 'stance', party: LOW, stances: [{ issue: 0, kind: 'reserves' }] }
  const once = after(start, { kind: 'table', party: HIGH, issue: 0, choice: 2 }, reserved)

  test('leaves more open the less was seen, and never more than all', () => {
    expect(Math.max(...widths(start))).toBeGreaterThanOrEqual(Math.max(...widths(once)))
    const after40 = wander(start, 3, 40, () => {})
    expect(Math.max(...widths(after40))).toBeLessThan(Math.max(...widths(once)))
    for (const width of [...widths(start), ...widths(after40)]) {
      expect(width).toBeGreaterThan(0)
      expect(width).toBeLessThanOrEqual(100)
    }
  })

  test('speaks of signs only once the party has given one itself', () => {
    expect(new Set(words(conducted(london.loaded, 'us')).map(([, word]) => word))).toEqual(
      new Set(['Only what was known before the talks']),
    )
    expect(words(start)).toContainEqual(['LO', 'No sign yet'])
    expect(words(once)).not.toContainEqual(['LO', 'No sign yet'])
  })

  test('has its best estimate within what it leaves open', () => {
    for (const state of [start, once, wander(start, 3, 40, () => {})])
      for (const { bars } of notebookView(groundOf(state), '', undefined).beliefs)
        for (const { low, middle, high } of bars) {
          expect(middle).toBeGreaterThanOrEqual(low)
          expect(middle).toBeLessThanOrEqual(high)
        }
  })

  test('says of one sign that it is some sign, and not the whole truth', () => {
    const [belief] = notebookView(groundOf(once), '', undefined).beliefs.filter(
      ({ party }) => party.code === 'LO',
    )
    expect(belief?.bars[0]?.low).toBeLessThan(60)
    expect(belief?.bars[0]?.high).toBe(100)
  })
})

test('a promise stands in the ledger with its day and its fate', () => {
  const state = after(start, {
    kind: 'promise',
    party: HIGH,
    to: LOW,
    sort: 'refrain',
    issue: 0,
    choice: 2,
    due: 4,
  })
  const [promise] = promisesView(groundOf(state))
  expect({ ...promise, maker: promise?.maker.code, to: promise?.to.code }).toEqual({
    key: 0,
    maker: 'HI',
    to: 'LO',
    text: 'Neither table nor accept this wording of 1.1 (The share): Upstream first',
    due: 'Until 15:20',
    status: 'holding',
    word: 'Not put to the test yet',
  })
})

const fate = (state: Conducted) => promisesView(groundOf(state)).map(({ status, word }) => [status, word])

test('a promise to support is due until it is met, and kept so far while the wording stands with its support', () => {
  const promise = {
    kind: 'promise',
    party: HIGH,
    to: LOW,
    sort: 'support',
    issue: 0,
    choice: 2,
    due: 4,
  } as const
  const promised = after(start, promise, ...listening)
  expect(fate(promised)).toEqual([['due', 'Due']])
  const met = after(promised, { kind: 'table', party: HIGH, issue: 0, choice: 2 })
  expect(fate(met)).toEqual([['holding', 'Kept so far']])
})

describe('what happened between two states', () => {
  test('is told in order, as far as the seat could notice it', () => {
    const before = after(start, { kind: 'table', party: HIGH, issue: 0, choice: 2 })
    const now = after(before, { kind: 'stance', party: LOW, stances: [{ issue: 0, kind: 'reserves' }] })
    expect(happeningsBetween(before, now)).toEqual([
      { kind: 'speaks', code: 'LO', text: expect.stringContaining('1.1 (The share)'), reply: false },
      { kind: 'bracketed', issue: 0, number: '1.1', code: 'LO' },
    ])
  })

  test('is no falling bracket where another wording took the place of the one in brackets', () => {
    const before = after(
      start,
      { kind: 'table', party: HIGH, issue: 0, choice: 2 },
      { kind: 'stance', party: LOW, stances: [{ issue: 0, kind: 'reserves' }] },
      ...listening,
    )
    const now = after(before, { kind: 'table', party: HIGH, issue: 0, choice: 1 })
    const happened = happeningsBetween(before, now)
    expect(happened.map(({ kind }) => kind)).toEqual(['tabled'])
    expect(announcementOf(happened, before, now)).toBe('Highfield tables a wording for 1.1.')
  })

  test('is a falling bracket, and no agreement yet, where the last reservation is withdrawn', () => {
    const before = after(
      start,
      { kind: 'table', party: HIGH, issue: 0, choice: 2 },
      { kind: 'stance', party: LOW, stances: [{ issue: 0, kind: 'reserves' }] },
    )
    const now = after(before, { kind: 'stance', party: LOW, stances: [{ issue: 0, kind: 'silent' }] })
    const happened = happeningsBetween(before, now)
    expect(happened).toContainEqual({ kind: 'bracket-falls', issue: 0, number: '1.1' })
    expect(announcementOf(happened, before, now)).toBe('Nobody reserves on 1.1 any longer.')
  })

  test('is said whole in the live region where it answers what the player asked, and else not', () => {
    const asked = after(start, { kind: 'ask', party: HIGH, of: LOW })
    const changes = [{ issue: 0, choice: 1 }]
    const offer: Move = { kind: 'offer', party: LOW, to: HIGH, changes, none: false, padded: false }
    const now = after(asked, offer)
    const happened = happeningsBetween(asked, now)
    expect(announcementOf(happened, asked, now)).toMatch(
      /^The Lowfield delegation tells .* By need \(1\.1\)\.$/,
    )
    const elsewhere = { ...asked, me: COMMISSION }
    expect(announcementOf(happeningsBetween(elsewhere, { ...now, me: COMMISSION }), elsewhere, now)).toBe('')
  })

  test('is said in the live region with its like, and what is too much is counted', () => {
    const agreed = ['1.1', '1.2', '1.3', '2.1', '2.2'].map((number) => ({
      kind: 'agreed' as const,
      issue: 0,
      number,
      codes: [],
      fell: false,
    }))
    expect(announcementOf(agreed, start, start)).toBe('1.1, 1.2, 1.3, 2.1 and 2.2 are agreed.')
    const tabled = ['3.1', '3.2', '3.3', '3.4', '4.1'].map((number) => ({
      kind: 'tabled' as const,
      issue: 0,
      number,
      code: 'LO',
    }))
    const said = announcementOf([...tabled, ...agreed], start, start)
    expect(said).toMatch(/^Lowfield tables a wording for 3\.1\..* 2 more changes in the news\.$/)
  })

  test('is news in the live region only where no card opens to tell it', () => {
    const moves = [
      { kind: 'table', party: HIGH, issue: 0, choice: 2 },
      { kind: 'pass', party: LOW },
    ] as const satisfies readonly Move[]
    const before = after(start, ...moves)
    const now = after(before, { kind: 'pass', party: COMMISSION })
    const [news] = happeningsBetween(before, now).filter(({ kind }) => kind === 'event')
    expect(news).toEqual({ kind: 'event', title: 'The dry summer' })
    expect(announcementOf([news!], before, now)).toBe('')
    expect(announcementOf([news!], before, { ...now, look: 'map' })).toBe('News: The dry summer.')
    const answered = after(now, { kind: 'react', party: HIGH, event: 0, reaction: 0 })
    expect(announcementOf([news!], answered, answered)).toBe('News: The dry summer.')
  })

  test('is nothing between two sessions', () => {
    expect(happeningsBetween({ ...start, id: 'another' }, start)).toEqual([])
  })
})

test('the clock and the live region do not run ahead of the answers that are read out', () => {
  const opened = conducted(london.loaded, 'uk')
  const stage = { kind: 'final', issue: 0 } as const
  const session = { ...opened.session, stage, slot: 22, slots: 25, finalUsed: true, pending: [] }
  const at = (kind: 'capitals' | 'final'): Conducted => ({
    ...opened,
    session,
    phase: { kind, place: 'plenary' },
  })
  const reopened = [{ kind: 'reopened', issue: 0, number: '1.1' }] as const
  expect(clockView(groundOf(at('capitals'))).line).toBe('2 of 24 slots left')
  expect(announcementOf(reopened, opened, at('capitals'))).toBe('')
  expect(clockView(groundOf(at('final'))).line).toBe('3 of 3 slots left')
  expect(announcementOf(reopened, at('capitals'), at('final'))).toContain('Your move. 3 slots left.')
})

/** Whether the text leaves something out. */
function isPartial({ session }: Conducted): boolean {
  return session.clauses.some(({ choice }) => choice === SILENT)
}

test('the capital says that what the text leaves open is part of its answer', () => {
  const answers = new Set<string>()
  for (const seed of [1, 2, 3, 4])
    wander(conducted(london.loaded, 'uk'), seed, 120, (state) => {
      for (const { text } of notebookView(groundOf(state), '', undefined).notes)
        if (text.startsWith('Your capital') && isPartial(state)) answers.add(text)
    })
  expect(answers.size).toBeGreaterThan(0)
  for (const text of answers) expect(text).toMatch(/Silence on \d+ clauses? counts too\.$/)
})

test('criticism of a text that was passed round is kept among what the seat was told', () => {
  const ends = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
    wander(conducted(london.loaded, 'uk'), seed, 400, () => {}),
  )
  const end = ends.find(({ session }) => session.story.some(({ move }) => move.kind === 'criticise'))!
  const heard = end.session.story.filter(({ move }) => move.kind === 'criticise' && move.party !== end.me)
  const clauses = heard.map(({ move }) =>
    move.kind === 'criticise' ? end.loaded.file.issues[move.reason.issue]!.number : '',
  )
  const kept = notebookView(groundOf(end), '', undefined).notes.toReversed()
  const told = kept.flatMap(({ text }) => /^The \w+ delegation on (\d\.\d) \(/.exec(text)?.[1] ?? [])
  expect(clauses.length).toBeGreaterThan(3)
  expect(told).toEqual(clauses)
})

test('the text has another revision for every change of its wording, in brackets or not', () => {
  const first = after(start, { kind: 'table', party: HIGH, issue: 0, choice: 2 })
  const held = after(first, { kind: 'stance', party: LOW, stances: [{ issue: 0, kind: 'reserves' }] })
  const rewritten = after(held, ...listening, { kind: 'table', party: HIGH, issue: 0, choice: 1 })
  expect([start, first, held, rewritten].map((state) => sessionView(state).revision)).toEqual([1, 2, 2, 3])
})

describe('the room', () => {
  test('shows who sits there, who reserves and how warm they are', () => {
    const state = after(
      start,
      { kind: 'table', party: HIGH, issue: 0, choice: 2 },
      { kind: 'stance', party: LOW, stances: [{ issue: 0, kind: 'reserves' }] },
    )
    const { scene, minute, figures, brackets, agreed, absent, telephone } = sceneView(state)
    expect({ scene, minute, brackets, agreed, absent, telephone }).toEqual({
      scene: 'table',
      minute: 840,
      brackets: 1,
      agreed: 0,
      absent: null,
      telephone: 'silent',
    })
    expect(
      figures.map(({ code, you, pose, reserves, warmth }) => [code, you, pose, reserves, warmth]),
    ).toEqual([
      ['HI', true, 'writes', false, 100],
      ['LO', false, 'speaks', true, 40],
      ['RC', false, 'still', false, 50],
    ])
  })
})

test('the sheet at the end bears one signature for everybody who signed, and no other', () => {
  const ends: number[] = []
  for (let seed = 1; seed <= 30; seed += 1) {
    const end = wander(start, seed, 400, () => {})
    if (!end.session.ended) continue
    const { closing } = sessionView(end).ending!
    const ready = closing.filter(({ text }) => /^(Signed|Was ready to sign)$/.test(text)).length
    expect(sceneView(end).signatures).toBe(ready)
    ends.push(ready)
  }
  expect(new Set(ends).size).toBeGreaterThan(1)
})

describe('other names', () => {
  test('stand everywhere in the place of real ones when the player wants that', () => {
    const settings = { ...SETTINGS, aliases: true }
    const names = london.loaded.file.aliases.map(({ name }) => name)
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${names.join('|')})s?(?![\\p{L}\\p{N}])`, 'u')
    let moment = 0
    wander(conducted(london.loaded, 'ua', { settings }), 5, 300, (state) => {
      if (moment++ % 10 > 0) return
      const json = JSON.stringify(sessionView(state))
      expect(pattern.exec(json)?.[0] ?? null).toBeNull()
    })
  })
})
