import { expect, test } from 'vitest'
import type { Effect } from '../../../src/negotiation/effect.ts'
import { effectHints, unseenEffects } from '../../../src/game/views/effect-hints.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { entryLines } from '../../../src/game/views/story-lines.ts'
import { london, village } from '../given.ts'
import { after, conducted } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]

test('an answer to the news is told with what nobody can see of it, to whoever gave it and to nobody else', () => {
  const state = after(
    conducted(village.loaded, 'highfield'),
    { kind: 'pass', party: HIGH },
    { kind: 'pass', party: LOW },
    { kind: 'pass', party: COMMISSION },
    { kind: 'react', party: HIGH, event: 0, reaction: 0 },
  )
  const told = (me: number) => {
    const ground = groundOf({ ...state, me })
    const entry = ground.heard.findLast((one) => one.entry.move.kind === 'react')?.entry
    return entry ? entryLines(ground, entry).flatMap(({ changes }) => changes.map(({ text }) => text)) : []
  }
  expect(told(HIGH)).toContain('The other delegations will speak more openly.')
  expect(told(LOW)).not.toContain('The other delegations will speak more openly.')
})

test('an appeal that raises and lowers the same trust is announced with the sum alone', () => {
  const ground = groundOf(conducted(village.loaded, 'highfield'))
  const effects: readonly Effect[] = [
    { kind: 'trust', from: 'target', to: 'self', by: 7 },
    { kind: 'trust', from: LOW, to: 'self', by: -2 },
  ]
  const to = (target: number) => effectHints(ground, effects, [target]).map(({ tone }) => tone)
  expect(to(LOW)).toEqual(['gain'])
  expect(to(COMMISSION)).toEqual(['gain', 'harm'])
})

test('that one sees more closely what is asked at home or far away is told once it was chosen', () => {
  const state = conducted(london.loaded, 'us')
  const told = ['capital-calls', 'fourth-trip'].map((id) => {
    const event = london.loaded.file.events.findIndex((one) => one.id === id)
    const move = { kind: 'react', party: state.me, event, reaction: 0 } as const
    return unseenEffects(groundOf(state), move).map(({ text }) => text)
  })
  expect(told).toEqual([
    ['You see more closely what your capital will ask for in the end.'],
    ['You see more closely what Moscow will demand in the end.'],
  ])
})
