import { expect, test } from 'vitest'
import { answerTo, withChanges } from '../../src/counterparts/trades.ts'
import { projectedWorth } from '../../src/counterparts/projection.ts'
import type { Trade } from '../../src/negotiation/ledger.ts'
import { given } from '../negotiation/given.ts'
import { drawnWorld, mind } from './given.ts'

/** Every bargain of one clause for another that could be put to party 1 at the start, over worlds drawn from seeds. */
function* bargains() {
  for (let seed = 1; seed <= 40; seed += 1) {
    const world = drawnWorld(seed)
    const thinking = mind(world, given.session({ world }), 1)
    const cells = world.scenario.issues.flatMap(({ options }, issue) =>
      [...options.keys()].map((choice) => ({ issue, choice })),
    )
    for (const give of cells) {
      for (const get of cells) {
        if (give.issue === get.issue) continue
        const trade: Trade = {
          id: 0,
          maker: 0,
          to: 1,
          give: [give],
          get: [get],
          aside: false,
          counters: -1,
          madeAt: 0,
          state: 'open',
        }
        const pending = [{ kind: 'answer', party: 1, trade: 0 }] as const
        const view = { ...thinking.view, trades: [trade], pending }
        yield { thinking: { ...thinking, view }, trade }
      }
    }
  }
}

test('a bargain is taken below what one aims at only for half of what is missing, and never below the floor', () => {
  let below = 0
  for (const { thinking, trade } of bargains()) {
    const { answer, give } = answerTo(thinking, trade)
    if (answer !== 'accept' || give) continue
    const { target, floor } = thinking.aspiration
    const now = projectedWorth(thinking, thinking.text)
    const then = projectedWorth(thinking, withChanges(thinking, [...trade.give, ...trade.get]))
    if (then >= target) continue
    below += 1
    expect(then).toBeGreaterThanOrEqual(floor)
    expect((then - now) * 2).toBeGreaterThanOrEqual(target - now)
  }
  expect(below).toBeGreaterThan(0)
})
