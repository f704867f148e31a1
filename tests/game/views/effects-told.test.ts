import { expect, test } from 'vitest'
import type { Effect } from '../../../src/negotiation/effect.ts'
import { effectHints } from '../../../src/game/views/effect-hints.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { entryLines } from '../../../src/game/views/story-lines.ts'
import { village } from '../given.ts'
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
