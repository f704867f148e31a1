import { expect, test } from 'vitest'
import { clauseView } from '../../../src/game/views/clause-view.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { ownViews } from '../../../src/game/views/own-brief.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import type { Move, StanceKind } from '../../../src/negotiation/move.ts'
import { village } from '../given.ts'
import { after, conducted } from './conducting.ts'

const [HIGH, LOW, COMMISSION] = [0, 1, 2]

function says(party: number, kind: StanceKind): Move {
  const reason = { issue: 0, kind: 'interest', guarded: false } as const
  return {
    kind: 'stance',
    party,
    stances: [kind === 'reserves' ? { issue: 0, kind, reason } : { issue: 0, kind }],
  }
}

/** A clause at the end of its first round: Highfield tabled it, Lowfield accepts, the commission says this. */
function clauseAt(kind: StanceKind) {
  const state: Conducted = after(
    conducted(village.loaded, 'highfield'),
    { kind: 'table', party: HIGH, issue: 0, choice: 1 },
    says(LOW, 'accepts'),
    { kind: 'pass', party: LOW },
    says(COMMISSION, kind),
    { kind: 'pass', party: COMMISSION },
  )
  const ground = groundOf(state)
  const { status, waitLine } = clauseView(ground, 0, ownViews(ground)[0]!, [])
  return { status, waitLine }
}

test('an agreed wording says who holds back from it without being needed', () => {
  expect(clauseAt('accepts')).toEqual({ status: 'agreed', waitLine: '' })
  expect(clauseAt('reserves')).toEqual({
    status: 'agreed',
    waitLine: 'The river commission holds back, and this text needs no signature from it',
  })
})
