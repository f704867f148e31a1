import { describe, expect, test } from 'vitest'
import { decide } from '../../../src/counterparts/decide.ts'
import type { Conducted } from '../../../src/game/conducted.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { deal } from '../../../src/negotiation/deal.ts'
import { draw } from '../../../src/negotiation/luck.ts'
import { refusalOf } from '../../../src/negotiation/rules.ts'
import { turnOf } from '../../../src/negotiation/turn.ts'
import { viewFor } from '../../../src/negotiation/view.ts'
import { drawnBrief } from '../../counterparts/given.ts'
import { london } from '../given.ts'
import { after, conducted } from './conducting.ts'

/** The chair composes a bridging text, once counterparts have talked for so many rounds and it has listened. */
function drafting(rounds: number, action = 'bridge'): Conducted {
  let state = conducted(london.loaded, 'uk', { draft: { action, fields: {} } })
  for (let turn = next(state); turn; turn = next(state)) {
    const { party } = turn
    if (party === state.me && turn.owes === 'move' && state.session.round > rounds) return state
    const { session, world } = state
    const luck = (purpose: string, below: number) => draw(1, session.round, `${party}:${purpose}`, below)
    const { moves } = decide(
      world.scenario,
      viewFor(session, party),
      world.briefs[party]!,
      turn,
      luck,
      'game',
    )
    const listens = party === state.me && turn.owes === 'move'
    state = after(state, ...(listens ? [{ kind: 'pass', party } as const] : moves))
  }
  throw new Error(`the talks ended before round ${rounds}`)
}

function next({ world, session }: Conducted) {
  return turnOf(world.scenario, session)
}

describe('a draft from the notebook', () => {
  test('is offered for a move that sets several clauses, and may be put as it is', () => {
    for (const rounds of [3, 6, 9, 12]) {
      const state = drafting(rounds)
      const aid = sessionView(state).composer?.aid
      expect(aid?.lines).toHaveLength(aid?.changes.length ?? -1)
      if (!aid || aid.changes.length === 0) continue
      const move = { kind: 'bridge', party: state.me, changes: aid.changes } as const
      expect(refusalOf(state.world.scenario, state.session, move)).toBeUndefined()
    }
  })

  test('names for whom a wording should be better and for whom worse, by what was heard', () => {
    const lines = [3, 6, 9, 12].flatMap((rounds) => sessionView(drafting(rounds)).composer?.aid?.lines ?? [])
    expect(lines.length).toBeGreaterThan(3)
    expect(
      lines.some((line) => /likely to suit .*(United States|Ukraine|France|Germany|Russia)/.test(line)),
    ).toBe(true)
  })

  test('is made from what this seat saw and its own brief, and from nothing else', () => {
    const state = drafting(9)
    const { world, me } = state
    const briefs = world.briefs.map((brief, party) =>
      party === me ? brief : drawnBrief(world.scenario, 99, party),
    )
    const elsewhere = { ...state, world: { ...world, briefs, hidden: deal(world.scenario, 99) } }
    expect(sessionView(state).composer?.aid?.changes.length).toBeGreaterThan(0)
    expect(sessionView(elsewhere).composer?.aid).toEqual(sessionView(state).composer?.aid)
  })

  test('is not there for a move that sets one clause', () => {
    expect(sessionView(drafting(3, 'table')).composer?.aid).toBeNull()
  })
})
