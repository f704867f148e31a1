import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { stateHash } from '../../src/negotiation/hash.ts'
import { ALL_KINDS, hostileMove } from './hostile.ts'
import { copyOf, openSession, play, playOn, refusalOf } from '../../src/negotiation/rules.ts'
import type { Entry } from '../../src/negotiation/story.ts'
import type { Session } from '../../src/negotiation/session.ts'
import { turnOf } from '../../src/negotiation/turn.ts'
import { SeenStory, viewFor } from '../../src/negotiation/view.ts'
import { EAST, given, LINE, NORTH, SOUTH } from './given.ts'
import { walk } from './walk.ts'

vi.setConfig({ testTimeout: 120_000 })

const SESSIONS = { numRuns: 500, seed: 4711 } as const

const scenario = given.scenario({
  events: [
    given.event('storm', {
      chance: 30,
      times: 3,
      effects: [{ kind: 'slots', by: -1 }],
      reactions: [
        { id: 'wait', slots: 1, effects: [{ kind: 'trust', from: 'all', to: 'self', by: 2 }], seats: [] },
      ],
    }),
    given.event('card', { kind: 'record', when: { kind: 'phase', phases: ['closing'] } }),
    given.event('doubt', { chance: 20, times: 9, effects: [{ kind: 'reserve', by: 'all', issue: LINE }] }),
  ],
})
const seeds = fc.record({ seed: fc.nat(), persons: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }) })
const worldOf = (seed: number) => given.world({ scenario, seed })

describe('whatever is played', () => {
  test('replaying the moves of a session gives the same session', () => {
    fc.assert(
      fc.property(seeds, ({ seed, persons }) => {
        const world = worldOf(seed)
        const { moves, end } = walk(world, persons)
        const again = copyOf(openSession(world, persons))
        for (const move of moves) playOn(world, again, move)
        expect(stateHash(again)).toBe(stateHash(end))
      }),
      SESSIONS,
    )
  })

  test('the app and the play-outs apply one set of rules', () => {
    fc.assert(
      fc.property(seeds, ({ seed, persons }) => {
        const world = worldOf(seed)
        const { moves, end } = walk(world, persons, 60)
        const played = moves.reduce((now, move) => play(world, now, move), openSession(world, persons))
        expect(played).toEqual(end)
      }),
      { ...SESSIONS, numRuns: 60 },
    )
  })

  test('a session always ends, with an ending and not later than its clock', () => {
    fc.assert(
      fc.property(seeds, ({ seed, persons }) => {
        const { end } = walk(worldOf(seed), persons)
        expect(end.stage.kind).toBe('over')
        expect(end.ended?.ending).toBeGreaterThanOrEqual(0)
        expect(end.slot).toBeLessThanOrEqual(end.slots)
      }),
      { ...SESSIONS, numRuns: 200 },
    )
  })

  test('every round spends at least one slot', () => {
    const { end } = walk(worldOf(3), [])
    const slots = new Map<number, number>()
    for (const { round, slot } of end.story) if (!slots.has(round)) slots.set(round, slot)
    const starts = [...slots.values()].slice(1)
    expect(starts.every((slot, i) => i === 0 || slot > starts[i - 1]!)).toBe(true)
  })

  test('a move with nonsense in it is refused and changes nothing', () => {
    fc.assert(
      fc.property(seeds, fc.nat(60), fc.infiniteStream(fc.nat()), ({ seed, persons }, most, luck) => {
        const world = worldOf(seed)
        const { end } = walk(world, persons, most)
        const turn = turnOf(world.scenario, end)
        for (const kind of ALL_KINDS) {
          const move = hostileMove(kind, turn?.party ?? 0, () => luck.next().value as number)
          const before = stateHash(end)
          if (refusalOf(world.scenario, end, move) === undefined) {
            playOn(world, copyOf(end), move)
          } else expect(() => play(world, end, move)).toThrow()
          expect(stateHash(end)).toBe(before)
        }
      }),
      { ...SESSIONS, numRuns: 80 },
    )
  })
})

function isFor(session: Session, party: number, entry: Entry): boolean {
  if (entry.heardBy.length > 0 && !entry.heardBy.includes(party)) return false
  return entry.consequences.every((one) => {
    if (one.kind === 'note') return one.party === party
    if (one.kind !== 'promise') return true
    const promise = session.promises[one.promise]!
    return !promise.aside || promise.maker === party || promise.to === party
  })
}

describe('what a seat sees', () => {
  test('a view holds nobody else’s notes and nothing said aside between others', () => {
    fc.assert(
      fc.property(seeds, fc.nat(80), ({ seed, persons }, most) => {
        const { end } = walk(worldOf(seed), persons, most)
        for (const me of [NORTH, SOUTH, EAST]) {
          const view = viewFor(end, me)
          expect(view.notes.every((notes, party) => party === me || notes.length === 0)).toBe(true)
          expect(view.narrowed.every((row, party) => party === me || row.every((n) => n === 0))).toBe(true)
          expect(view.story.every((entry) => isFor(end, me, entry))).toBe(true)
          for (const said of [...view.promises, ...view.offers, ...view.trades])
            expect(!said.aside || said.maker === me || said.to === me).toBe(true)
        }
      }),
      { ...SESSIONS, numRuns: 200 },
    )
  })

  test('a seat may do by its own view exactly what it may do', () => {
    const world = worldOf(9)
    walk(world, [false, true], 80, (session, move) => {
      const view = viewFor(session, move.party)
      expect(refusalOf(world.scenario, view, move)).toBeUndefined()
    })
  })

  test('a seat that follows the story move by move has seen what it sees at the end', () => {
    let hidden = 0
    for (let seed = 1; seed <= 10; seed += 1) {
      const stories = [NORTH, SOUTH, EAST].map((party) => new SeenStory(party))
      const { end } = walk(worldOf(seed), [], 120, (now) => stories.forEach((story) => story.of(now)))
      for (const [party, story] of stories.entries()) {
        const seen = viewFor(end, party).story
        expect(story.of(end)).toEqual(seen)
        if (seen.some((entry, at) => entry !== end.story[at])) hidden += 1
      }
    }
    expect(hidden).toBeGreaterThan(0)
  })
})
