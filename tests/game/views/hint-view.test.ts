import { expect, test } from 'vitest'
import { groundOf } from '../../../src/game/views/ground.ts'
import { hintView } from '../../../src/game/views/hint-view.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import type { Move } from '../../../src/negotiation/move.ts'
import { edited, loaded } from '../../levels/tiny.ts'
import { after, conducted, SETTINGS } from './conducting.ts'

const ASK: Move = { kind: 'ask', party: 0, of: 1 }

/** A session of the tiny level with these hints, from the seat of Highfield. */
function taught(...guidance: readonly object[]): Conducted {
  const told = guidance.map((hint, at) => ({ id: `hint-${at}`, at: 'text', text: `Hint ${at}.`, ...hint }))
  return conducted(loaded(edited(['guidance', told])), 'highfield')
}

function shown(state: Conducted, ...seenHints: readonly string[]): string | null {
  return hintView({ ...state, seenHints }, groundOf(state))?.id ?? null
}

test('of the hints that apply the first is shown, and the next once it was read', () => {
  const state = taught(
    { when: { slot: { atLeast: 5 } } },
    { when: { always: true } },
    { when: { always: true } },
  )
  expect(shown(state)).toBe('two-neighbours/hint-1')
  expect(shown(state, 'two-neighbours/hint-1')).toBe('two-neighbours/hint-2')
})

test('a hint waits until the one before it was read', () => {
  const state = taught({ when: { always: true }, after: 'hint-1' }, { when: { slot: { atLeast: 5 } } })
  expect(shown(state)).toBe(null)
  expect(shown(state, 'two-neighbours/hint-1')).toBe('two-neighbours/hint-0')
})

test('one hint is read in a round, unless the next goes on from it; a screen has its own', () => {
  const state = taught(
    { when: { always: true } },
    { when: { always: true } },
    { when: { always: true }, after: 'hint-0' },
  )
  const read = (id: string, round: number): Conducted => ({ ...state, hintRead: { id, round } })
  const { round } = state.session
  const [first, second] = ['two-neighbours/hint-0', 'two-neighbours/hint-1']
  expect(shown(read(first, round - 1), first)).toBe(second)
  expect(shown(read(first, round), first)).toBe('two-neighbours/hint-2')
  expect(shown(read(second, round), second)).toBe(null)
  const reading = taught({ when: { always: true } }, { when: { always: true }, at: 'reading' })
  const there = { ...reading, hintRead: { id: first, round }, phase: { kind: 'reading', place: 'plenary' } }
  expect(shown(there as Conducted, first)).toBe(second)
})

test('a hint of another level with the same id was not read here', () => {
  expect(shown(taught({ when: { always: true } }), 'elsewhere/hint-0')).toBe('two-neighbours/hint-0')
})

test('who reads a hint is meant by self, and not who else did it', () => {
  const state = taught({ when: { did: { move: 'ask', by: 'self' } } })
  expect(shown(state)).toBe(null)
  const asked = after(state, { kind: 'ask', party: 0, of: 1 })
  const answer: Move = { kind: 'offer', party: 1, to: 0, changes: [], none: true, padded: false }
  const passed = after(asked, answer, { kind: 'pass', party: 1 }, { kind: 'pass', party: 2 })
  expect(shown(passed)).toBe('two-neighbours/hint-0')
  const other = { ...passed, me: 1, persons: [false, true, false] }
  expect(hintView({ ...other, seenHints: [] }, groundOf(other))).toBe(null)
})

test('a hint of a screen is shown there and nowhere else', () => {
  const state = taught(
    { when: { always: true }, at: 'brief' },
    { when: { always: true }, at: 'reading' },
    { when: { always: true }, at: 'ask' },
  )
  const on = (kind: Conducted['phase']['kind']) => shown({ ...state, phase: { kind, place: 'plenary' } })
  expect(on('briefing')).toBe('two-neighbours/hint-0')
  expect(on('reading')).toBe('two-neighbours/hint-1')
  expect(on('talks')).toBe('two-neighbours/hint-2')
  expect(on('debrief')).toBe(null)
})

test('at the table hints wait for the turn of the player', () => {
  const state = taught({ when: { always: true } })
  expect(shown(after(state, ASK))).toBe(null)
})

test('who wants no hints is shown none', () => {
  const state = taught({ when: { always: true } })
  expect(shown({ ...state, settings: { ...SETTINGS, hints: false } })).toBe(null)
})
