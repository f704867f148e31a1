import { describe, expect, test } from 'vitest'
import type { Conducted } from '../../../src/game/conducted.ts'
import { storyView } from '../../../src/game/views/story-view.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { openedGround, wholeStory } from '../../../src/game/views/whole-story.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { debriefWords as say } from '../../../src/panels/words/debrief.ts'
import { london, lull, village } from '../given.ts'
import { conducted, inTurn, playedOut } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]
const start = conducted(village.loaded, 'highfield')
const play = (...moves: readonly Move[]) => moves.reduce(inTurn, start)

const leave: Move = { kind: 'leave', party: HIGH }
const table = (party: number, choice: number): Move => ({ kind: 'table', party, issue: 0, choice })
const accept = (party: number): Move => ({ kind: 'stance', party, stances: [{ issue: 0, kind: 'accepts' }] })
const pass = (party: number): Move => ({ kind: 'pass', party })
const reserve = (party: number): Move => ({
  kind: 'stance',
  party,
  stances: [{ issue: 0, kind: 'reserves', reason: { issue: 0, kind: 'interest', guarded: false } }],
})

function lookingBack(state: Conducted) {
  const phase = { kind: 'debrief', place: 'plenary', step: 'describe' } as const
  const view = sessionView({ ...state, phase })
  return { debrief: view.debrief!, everyone: view.ending?.everyone ?? '' }
}

const turns = (state: Conducted) => lookingBack(state).debrief.turns
const texts = (state: Conducted) => turns(state).map(({ text }) => text)
const agreed = [table(HIGH, 0), accept(LOW), accept(COMMISSION), pass(LOW), pass(COMMISSION)]

describe('what a session turned on', () => {
  test('is told of every track: what was agreed, and what was left out', () => {
    expect(texts(play(...agreed, leave))).toEqual(
      expect.arrayContaining([
        'Water, one of two agreed: Half and half (1.1). Not agreed by then: 1.2 (Gauges).',
        'Bridge: nothing agreed by then; the text said nothing on any of it.',
      ]),
    )
  })

  test('is a walk-out, and whose it was', () => {
    expect(turns(play(leave)).find(({ text }) => text === 'Your delegation left the talks.')).toMatchObject({
      mine: true,
      party: { code: 'HI' },
    })
    const seen = lookingBack({ ...play(leave), me: LOW }).debrief.turns
    expect(seen.find(({ text }) => text === 'The Highfield delegation left the talks.')?.mine).toBe(false)
  })

  test('is a wording agreed and lost again', () => {
    const reopened = play(...agreed, { kind: 'reopen', party: LOW, issue: 0 }, leave)
    expect(texts(reopened)).toContainEqual(
      expect.stringMatching(
        /^The Lowfield delegation reopened 1\.1 \(The share\), agreed since \d\d:\d\d as Half and half; it was not agreed again\.$/,
      ),
    )
  })

  test('is a clause that one who became a signatory held up, which is nobody’s move', () => {
    const held = [table(HIGH, 0), accept(LOW), reserve(COMMISSION), pass(LOW), pass(COMMISSION)]
    const gauges: Move = { kind: 'table', party: HIGH, issue: 1, choice: 1 }
    const state = play(...held, gauges, pass(LOW), pass(COMMISSION), leave)
    expect(turns(state)).toContainEqual(
      expect.objectContaining({
        party: null,
        text: expect.stringMatching(
          /^1\.1 \(The share\), agreed since \d\d:\d\d as Half and half, came back into brackets: .*; it was not agreed again\.$/,
        ),
      }),
    )
    const changes = storyView(groundOf(state)).flatMap((line) => line.changes.map(({ text }) => text))
    expect(changes).toContain(
      '1.1 (The share) stands in brackets again: a delegation reserves on it whose signature the text now needs.',
    )
  })

  test('is what took off brackets that had stood long, and not those of a single round', () => {
    const rounds = (count: number) =>
      Array.from({ length: count }, () => [pass(HIGH), pass(LOW), pass(COMMISSION)]).flat()
    const held = [table(HIGH, 2), reserve(LOW), pass(LOW), pass(COMMISSION)]
    const freed = table(HIGH, 1)
    const long =
      /^1\.1 \(The share\) had stood in brackets since 14:00; your delegation brought another wording/
    expect(texts(play(...held, ...rounds(3), freed, leave))).toContainEqual(expect.stringMatching(long))
    expect(texts(play(...held, freed, leave)).filter((text) => long.test(text))).toEqual([])
  })

  test('is a promise broken, with what it cost in trust', () => {
    const promise: Move = {
      kind: 'promise',
      party: HIGH,
      to: LOW,
      sort: 'support',
      issue: 0,
      choice: 1,
      due: 5,
    }
    const broken = play(promise, table(LOW, 1), reserve(HIGH), leave)
    expect(turns(broken).find(({ text }) => text.includes('broke its promise'))).toMatchObject({
      mine: true,
      text: expect.stringMatching(
        /^Your delegation broke its promise to the Lowfield delegation on 1\.1 \(The share\)\. Trust in it fell from \d+ to \d+\.$/,
      ),
    })
  })

  test('is a trade that fell apart, and by whom', () => {
    const [give, get] = [[{ issue: 0, choice: 1 }], [{ issue: 1, choice: 1 }]]
    const undone = play(
      { kind: 'trade', party: HIGH, to: LOW, give, get },
      { kind: 'answer', party: LOW, trade: 0, answer: 'accept' },
      pass(HIGH),
      table(COMMISSION, 2),
      leave,
    )
    expect(texts(undone)).toContainEqual(
      expect.stringMatching(/ fell apart when the commission changed 1\.1 \(The share\)\.$/),
    )
  })
})

/** A session with a trade of the player's own in its text, as if more such had been taken and one of them undone. */
function withTrades(count: number): Conducted {
  const state = playedOut(london.loaded, 'us', 39)
  const { session, me } = state
  const own = session.trades.find(({ maker, state: is }) => maker === me && is === 'accepted')!
  const at = session.story.findIndex(({ move }) => move.kind === 'answer' && move.trade === own.id)
  const taken = session.story[at]!
  const settled = session.clauses.flatMap(({ status, choice }, issue) =>
    status === 'agreed' ? [{ issue, choice }] : [],
  )
  const trades = Array.from({ length: count }, (_, more) => ({
    ...own,
    id: 1000 + more,
    give: settled.slice(2 * more, 2 * more + 1),
    get: settled.slice(2 * more + 1, 2 * more + 2),
  }))
  const entries = trades.map(({ id }) => ({
    ...taken,
    move: { kind: 'answer', party: own.to, trade: id, answer: 'accept' } as const,
    consequences: [],
  }))
  const undone = { kind: 'trade', trade: 1000, maker: own.maker, to: own.to, aside: false } as const
  const lapse = { ...taken, move: { kind: 'pass', party: own.to } as const, consequences: [undone] }
  const story = session.story.toSpliced(at + 1, 0, ...entries, lapse)
  return { ...state, session: { ...session, trades: [...session.trades, ...trades], story } }
}

test('trades of the player’s own that find no room one by one are told in one line, the undone one too', () => {
  const told = turns(withTrades(4))
  expect(told).toHaveLength(10)
  const lines = told.filter(({ text }) => /\btrades?\b/.test(text))
  expect(lines).toMatchObject([{ mine: true, party: { code: 'US' } }])
  expect(lines[0]!.text).toMatch(
    /^Of the trades of your delegation, five stand in the text \(with the German delegation, [^;]*; with [^;]*; and three more\) and one fell apart \(with the German delegation, [^;]*\)\.$/,
  )
})

/** A session that a refusal sent into its last sitting, one whose text was never signed, and another level. */
const ENDED = [
  ['uk', playedOut(london.loaded, 'uk', 2)],
  ['uk, put off', playedOut(london.loaded, 'uk', 3)],
  ['us', playedOut(london.loaded, 'us', 5)],
  ['ua', playedOut(london.loaded, 'ua', 8)],
  ['light', playedOut(lull.loaded, 'light', 1)],
] as const

const wordsIn = (...some: readonly string[]) =>
  some.join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0

describe.each(ENDED)('a whole session from the seat %s', (_, state) => {
  const { debrief, everyone } = lookingBack(state)
  const { chapters, turns: told, headline, trustLines } = debrief

  test('comes down to ten lines at most, in order of time', () => {
    expect(told.length).toBeGreaterThanOrEqual(6)
    expect(told.length).toBeLessThanOrEqual(10)
    expect(told.map(({ time }) => time)).toEqual(told.map(({ time }) => time).toSorted())
  })

  test('is told to the last line in its chapters, and every line once', () => {
    const lines = chapters.flatMap((chapter) => chapter.lines)
    const whole = wholeStory(openedGround(state, groundOf(state)))
    const keys = new Set(lines.map(({ key }) => key))
    expect(keys.size).toBe(lines.length)
    expect(whole.filter(({ key }) => !keys.has(key))).toEqual([])
    expect(lines.map(({ time }) => time)).toEqual(lines.map(({ time }) => time).toSorted())
  })

  test('is read in two minutes before anything is unfolded', () => {
    const last = chapters.at(-1)?.lines ?? []
    const open = last.length > 5 ? [] : last
    const heads = chapters.map(({ name, from, to, lines }) => say.chapter(name, from, to, lines.length))
    const trust = trustLines.map(({ party, from, to }) => `${party.name} ${say.trustOf(from, to)}`)
    const fixed = [say.turns, say.story, say.trust, say.allLines, say.onlyMine]
    const lines = told.map(({ time, mine, text }) => `${time} ${mine ? say.yourMove : ''} ${text}`)
    const shown = open.flatMap(({ time, text, changes }) => [time, text, ...changes.map((one) => one.text)])
    expect(wordsIn(headline, everyone, ...lines, ...heads, ...shown, ...trust, ...fixed)).toBeLessThan(440)
  })
})

describe('the answers to what was signed', () => {
  const [, state] = ENDED[0]
  const { turns: told, chapters } = lookingBack(state).debrief

  test('stand among what it turned on: all capitals in one line, the absent party and the last sitting', () => {
    expect(told.slice(-5).map(({ text }) => text)).toEqual([
      '13 of 13 clauses were read and signed by the United Kingdom, the United States, Ukraine, France and Germany. London, Washington, Kyiv, Paris and Berlin accepted with every vote.',
      'Russia, not in the room, did not accept the text and named 3.2 (Crimea).',
      'The last sitting, on 3.2 (Crimea) alone, agreed on no wording.',
      '12 of 13 clauses were read, and signed by the same delegations. The capitals answered as before.',
      'Russia, not in the room, did not accept the text and named 1.1 (Scope of the ceasefire).',
    ])
  })

  test('close the story, each sitting with its own', () => {
    expect(chapters.slice(-5).map(({ name }) => name)).toEqual([
      'Final reading',
      'The answers',
      'Last sitting, on 3.2 (Crimea)',
      'Final reading',
      'The answers',
    ])
    expect(chapters.at(-1)?.lines.map(({ text }) => text)).toEqual([
      'London, Washington, Kyiv, Paris and Berlin accepted with every vote.',
      'Russia, not in the room, did not accept the text and named 1.1 (Scope of the ceasefire).',
      'The talks are over.',
    ])
  })

  test('tell how many voted where not everybody did, and which clause a refusal named', () => {
    expect(texts(playedOut(london.loaded, 'uk', 6)).at(-1)).toMatch(
      /Kyiv refused with 3 of 8, where 5 were needed, and named 2\.2 \(Part of the United States\)\.$/,
    )
  })
})
