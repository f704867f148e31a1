import { describe, expect, test } from 'vitest'
import { visibleRange } from '../../src/negotiation/capitals.ts'
import { deal } from '../../src/negotiation/deal.ts'
import type { Move } from '../../src/negotiation/move.ts'
import { refusalOf } from '../../src/negotiation/rules.ts'
import { SILENT } from '../../src/negotiation/scenario.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { viewFor } from '../../src/negotiation/view.ts'
import { EAST, FAR, given, LINE, NORTH, PRISONERS, SOUTH } from './given.ts'

const world = given.world({ hidden: { bars: [[], [500], [], []], absent: 420 } })
const { scenario } = world
const text = { [LINE]: { choice: 2, accepts: [SOUTH] }, [PRISONERS]: { choice: 0, accepts: [SOUTH] } }
const start = given.session({ world, round: 4, clauses: text })
const pass = (party: number): Move => ({ kind: 'pass', party })

describe('one’s own capital', () => {
  const consult: Move = { kind: 'consult', party: SOUTH }

  test('says what worries it most and how the text stands to what it may demand', () => {
    const { notes } = given.after(world, start, consult)
    const note = {
      kind: 'capital',
      about: SOUTH,
      slot: 0,
      worry: PRISONERS,
      range: [450, 550],
      verdict: 'below',
    }
    expect(notes).toEqual([[], [note], [], []])
  })

  test('is seen more narrowly after every call: by half of what was open', () => {
    expect(visibleRange(world, start, SOUTH, SOUTH)).toEqual([400, 600])
    const once = given.after(world, start, consult)
    expect(visibleRange(world, once, SOUTH, SOUTH)).toEqual([450, 550])
    const twice = given.after(world, { ...once, moved: start.moved }, consult)
    expect([twice.narrowed[SOUTH]?.[SOUTH], visibleRange(world, twice, SOUTH, SOUTH)]).toEqual([
      75,
      [475, 525],
    ])
  })

  test('tells its own delegation alone, though all hear that it was called', () => {
    const view = viewFor(given.after(world, start, consult), NORTH)
    expect(view.notes).toEqual([[], [], [], []])
    expect(view.story.at(-1)).toMatchObject({ move: consult, consequences: [] })
  })

  test('cannot be called by a delegation that has none', () => {
    const session = given.after(world, start, pass(SOUTH))
    expect(refusalOf(scenario, session, { kind: 'consult', party: EAST })?.code).toBe('no-such-thing')
  })
})

describe('the channel to the absent party', () => {
  const send: Move = { kind: 'channel', party: SOUTH, sends: 'draft' }

  test('answers when its time has come, with the clauses that stop the text, worst first', () => {
    const sent = given.after(world, start, send, pass(EAST), pass(NORTH))
    expect([sent.slot, sent.notes[SOUTH]]).toEqual([1, []])
    const back = given.after(world, sent, pass(EAST), pass(NORTH), pass(SOUTH))
    const stops = [2, 3].map((issue) => ({ issue, choice: SILENT, prefers: 1 }))
    const note = { kind: 'channel', about: FAR, slot: 2, fits: false, stops }
    expect([back.notes[SOUTH], back.channel]).toEqual([[note], []])
    expect(visibleRange(world, back, SOUTH, FAR)).toEqual([360, 460])
  })

  test('names each time what it did not name before in the same wording, and only then the worst again', () => {
    const points = given
      .brief(FAR)
      .points.map((row, issue) => row.map((_, at) => (at === 1 ? 400 - issue : 0)))
    const far = given.world({
      hidden: { bars: [[], [500], [], []], absent: 1700 },
      briefs: given.world().briefs.with(FAR, given.brief(FAR, { points })),
    })
    let session = given.session({ world: far, round: 4 })
    for (
      let turn = turnOf(far.scenario, session);
      turn && session.slot < 8;
      turn = turnOf(far.scenario, session)
    ) {
      const sends = turn.party === SOUTH && !refusalOf(far.scenario, session, send)
      session = given.after(far, session, sends ? send : pass(turn.party))
    }
    const named = session.notes[SOUTH]!.map((note) =>
      note.kind === 'channel' ? note.stops.map(({ issue }) => issue) : [],
    )
    expect(named.slice(0, 3)).toEqual([
      [0, 1],
      [2, 3],
      [0, 1],
    ])
  })

  test('answers also whoever asked for it', () => {
    const channel = scenario.abilities.findIndex((ability) => ability.kind === 'channel')
    const requests = [{ by: EAST, of: SOUTH, ability: channel, slot: 0, aside: true }]
    const sent = given.after(world, { ...start, requests }, send)
    expect([sent.channel[0]?.for, sent.requests]).toEqual([[SOUTH, EAST], []])
    expect(viewFor(sent, NORTH).channel[0]?.for).toEqual([])
  })
})

describe('what is hidden', () => {
  test('is drawn once from the seed, within the level’s ranges', () => {
    expect(deal(scenario, 7)).toEqual(deal(scenario, 7))
    const drawn = Array.from({ length: 200 }, (_, seed) => deal(scenario, seed))
    const bars = drawn.map((hidden) => hidden.bars[SOUTH]![0]!)
    expect([Math.min(...bars) >= 400, Math.max(...bars) <= 600]).toEqual([true, true])
    expect(new Set(bars).size).toBeGreaterThan(100)
  })
})
