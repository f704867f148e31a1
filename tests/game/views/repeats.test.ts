import { expect, test } from 'vitest'
import { decide } from '../../../src/counterparts/decide.ts'
import { groundOf } from '../../../src/game/views/ground.ts'
import { storyView } from '../../../src/game/views/story-view.ts'
import { draw } from '../../../src/negotiation/luck.ts'
import { copyOf, openSession, playOn } from '../../../src/negotiation/rules.ts'
import { turnOf } from '../../../src/negotiation/turn.ts'
import { viewFor } from '../../../src/negotiation/view.ts'
import { london } from '../given.ts'
import { conducted } from './conducting.ts'

/** Every sentence that the UK's seat is told in a session that counterparts play. */
function sentencesOf(seed: number): readonly string[] {
  const state = conducted(london.loaded, 'uk')
  const world = { ...state.world, seed }
  const { scenario } = world
  const session = copyOf(openSession(world, state.persons))
  for (let turn = turnOf(scenario, session); turn; turn = turnOf(scenario, session)) {
    const { party } = turn
    const { round } = session
    const luck = (purpose: string, below: number) => draw(seed, round, `${party}:${purpose}`, below)
    const brief = world.briefs[party]!
    const { moves } = decide(scenario, viewFor(session, party), brief, turn, luck, 'play-out')
    for (const move of moves) playOn(world, session, move)
  }
  return storyView(groundOf({ ...state, world, session })).flatMap(({ text }) =>
    text.split(/(?<=[.!?]) (?=[A-Z0-9])/),
  )
}

test('a whole session hardly ever says the same sentence twice', () => {
  for (const seed of [1, 2, 3, 4]) {
    const told = sentencesOf(seed)
    expect(told.length).toBeGreaterThan(100)
    expect((told.length - new Set(told).size) * 100).toBeLessThan(5 * told.length)
  }
}, 60_000)
