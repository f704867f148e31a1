import { expect, test } from 'vitest'
import { moveFor } from '../../../src/game/own-moves.ts'
import { sessionView } from '../../../src/game/views/session-view.ts'
import { refusalOf } from '../../../src/negotiation/rules.ts'
import { london } from '../given.ts'
import { conducted, wander } from './conducting.ts'

test('whoever is asked for criticism chooses the clause, what its brief minds most coming first', () => {
  let asked = 0
  for (let seed = 1; seed <= 6; seed += 1)
    wander(conducted(london.loaded, 'us'), seed, 200, (state) => {
      const { owed } = sessionView(state)
      if (owed?.kind !== 'criticise') return
      asked += 1
      const second = owed.clauses[1]!
      expect(owed.clauses[0]!.own).not.toMatch(/^Best/)
      expect(owed.line).toContain('an agreement lasts longer')
      const { durability } = state.world.scenario
      const scenario = { ...state.world.scenario, durability: { ...durability, heard: 0 } }
      const idle = sessionView({ ...state, world: { ...state.world, scenario } })
      expect(idle.owed?.line).not.toContain('an agreement lasts longer')
      for (const how of ['own-price', 'none'] as const) {
        const move = moveFor(state, { kind: 'settle', with: how, issue: second.issue })!
        expect(move).toMatchObject({
          kind: 'criticise',
          reason: { issue: second.issue, guarded: how === 'none' },
        })
        expect(refusalOf(state.world.scenario, state.session, move)).toBeUndefined()
      }
    })
  expect(asked).toBeGreaterThan(0)
})
