import { describe, expect, test } from 'vitest'
import { compile } from '../../../src/levels/compile.ts'
import type { Loaded } from '../../../src/levels/read-level.ts'
import type { Brief } from '../../../src/negotiation/brief.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import { glossaryView } from '../../../src/game/views/glossary-view.ts'
import { aboutView, levelCards } from '../../../src/game/views/levels-view.ts'
import { sceneView } from '../../../src/game/views/scene-view.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { CANARIES, toldTo, withCanaries } from '../canaries.ts'
import { london, village } from '../given.ts'
import { after, conducted, seenFrom, wander } from './conducting.ts'

/** The brief with numbers that occur nowhere else: each begins with 7 and the party, and has nine digits. */
function numbered(brief: Brief): Brief {
  let count = 0
  const next = () => 700_000_000 + brief.party * 1_000_000 + count++
  const { temperament, reservation } = brief
  return {
    ...brief,
    points: brief.points.map((row) => row.map(next)),
    pairs: brief.pairs.map((pair) => ({ ...pair, points: next() })),
    redLines: brief.redLines.map((line) => (line.price === undefined ? line : { ...line, price: next() })),
    reservation: { start: next(), perSlot: reservation.perSlot, cap: next() },
    temperament: {
      ...temperament,
      firmness: next(),
      reciprocity: next(),
      candour: next(),
      patience: next(),
      margin: next(),
    },
  }
}

function loadedWithCanaries({ loaded }: { loaded: Loaded }): Loaded {
  const file = withCanaries(loaded.file)
  const compiled = compile(file)
  return { ...loaded, file, ...compiled, briefs: compiled.briefs.map(numbered) }
}

/** Draws of the capitals and of the absent party that occur nowhere else: nine digits that begin with 66, known to nobody. */
function withHidden(state: Conducted): Conducted {
  const { world } = state
  const bars = world.hidden.bars.map((groups, party) => groups.map((_, g) => 660_000_000 + party * 1000 + g))
  return { ...state, world: { ...world, hidden: { bars, absent: 669_000_000 } } }
}

/** Everything in the seat's view that is somebody else's secret. */
function leaks(state: Conducted, me: number): readonly string[] {
  const json = JSON.stringify([sessionView(seenFrom(state, me)), sceneView(seenFrom(state, me))])
  const own = state.loaded.file.parties[me]!.id
  const may = toldTo(me, state.session, state.loaded.file)
  const words = json.match(CANARIES) ?? []
  // Whole numbers alone: the digits behind a point are the page's own shares and widths.
  const numbers = json.match(/(?<![\d.])(?:7\d{8}|66\d{7})(?!\d)/g) ?? []
  return [
    ...words.filter((word) => !word.startsWith(`canary.${own}.`) && !may.has(word)),
    ...numbers.filter((number) => !number.startsWith(String(700 + me))),
  ]
}

describe('the view of a seat', () => {
  test.each([
    { level: 'london', from: london, seats: ['uk', 'us', 'ua'] },
    { level: 'village', from: village, seats: ['highfield', 'lowfield'] },
  ])(
    'holds no secret of another party at any moment of $level',
    ({ from, seats }) => {
      const loaded = loadedWithCanaries(from)
      const parties = loaded.file.parties.length
      for (const [seed, seat] of seats.entries()) {
        let moment = 0
        wander(withHidden(conducted(loaded, seat)), seed, 300, (state) => {
          moment++
          if (moment % 3 === 0) expect(leaks(state, (moment / 3) % parties)).toEqual([])
        })
      }
    },
    60_000,
  )

  test('holds none either where a text is drafted from the notebook', () => {
    const loaded = loadedWithCanaries(london)
    let drafted = 0
    for (const [seat, action] of [
      ['uk', 'bridge'],
      ['us', 'package'],
    ] as const) {
      const drafting = conducted(loaded, seat, { draft: { action, fields: {} } })
      wander(drafting, 3, 150, (state) => {
        if (sessionView(state).composer?.aid?.changes.length) drafted++
        expect(leaks(state, state.me)).toEqual([])
      })
    }
    expect(drafted).toBeGreaterThan(10)
  }, 60_000)

  test('finds a leak if there is one', () => {
    const loaded = loadedWithCanaries(london)
    const state = conducted(loaded, 'uk')
    const opened: Conducted = { ...state, phase: { kind: 'debrief', place: 'plenary', step: 'analyse' } }
    expect(leaks(opened, 0)).toContain('canary.ua.home.end')
    const hidden = withHidden(state)
    const [bar] = hidden.world.hidden.bars[0]!
    for (const drawn of [bar, hidden.world.hidden.absent]) {
      expect(leaks({ ...hidden, notebook: `It asks ${drawn}` }, 0)).toEqual([String(drawn)])
    }
  })

  test('is the same whatever two others promise each other aside', () => {
    const start = conducted(london.loaded, 'uk')
    const ordered = after(start, ...reactions(start), { kind: 'order', party: 0, tracks: [0, 1, 2, 3] })
    const begun = after(ordered, ...reactions(ordered), { kind: 'pass', party: 0 })
    const promise = { kind: 'promise', party: 1, to: 2, sort: 'support', due: 9, aside: true } as const
    const one = after(begun, { ...promise, issue: 0, choice: 1 })
    const other = after(begun, { ...promise, issue: 7, choice: 2 })
    expect(sessionView(one)).toEqual(sessionView(other))
    expect(sessionView(seenFrom(one, 2))).not.toEqual(sessionView(seenFrom(other, 2)))
    expect(sessionView(one).promises).toEqual([])
  })

  test('is not betrayed by the shelf of levels, the glossary or the sources', () => {
    const loaded = loadedWithCanaries(london)
    const manner = { language: 'en', aliases: false }
    const shelf = [levelCards([loaded], manner), glossaryView(loaded, manner), aboutView([loaded], manner)]
    expect(JSON.stringify(shelf)).not.toMatch(/canary\.|7\d{8}/)
  })

  test('has no debrief before the debrief', () => {
    wander(conducted(village.loaded, 'lowfield'), 2, 300, (state) => {
      expect(sessionView(state).debrief).toBeNull()
    })
  })
})

/** The plainest reactions to the news that wait for an answer. */
function reactions({ session }: Conducted) {
  return session.pending.flatMap((pending) =>
    pending.kind === 'react'
      ? [{ kind: 'react', party: pending.party, event: pending.event, reaction: 0 } as const]
      : [],
  )
}
