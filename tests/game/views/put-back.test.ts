import { expect, test } from 'vitest'
import { groundOf } from '../../../src/game/views/ground.ts'
import { dealTurns } from '../../../src/game/views/turning-deals.ts'
import { london } from '../given.ts'
import { playedOut } from './conducting.ts'

test('a wording that came back by another move is not told as standing since it was put', () => {
  let came = 0
  for (let seed = 1; seed <= 8; seed += 1) {
    const end = playedOut(london.loaded, 'uk', seed)
    const ground = groundOf({ ...end, phase: { kind: 'debrief', place: 'plenary', step: 'describe' } })
    const turns = dealTurns(ground)
    for (const { key, entry } of ground.heard) {
      const { move } = entry
      if (move.kind !== 'bridge' && move.kind !== 'package') continue
      const told = turns.find(
        ({ at, party, text }) => at === key && party === move.party && / put a /.test(text),
      )
      if (!told) continue
      const later = ground.heard.filter((one) => one.key > key).flatMap((one) => one.entry.consequences)
      const back = move.changes.some(
        ({ issue, choice }) =>
          end.session.clauses[issue]!.status === 'agreed' &&
          end.session.clauses[issue]!.choice === choice &&
          later.some((one) => one.kind === 'clause' && one.issue === issue && one.choice !== choice),
      )
      if (back) came += 1
      expect({ seed, text: told.text, back: told.text.includes('replaced for a time') }).toMatchObject({
        back,
      })
    }
  }
  expect(came).toBeGreaterThan(0)
})
