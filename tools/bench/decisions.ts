import { playOut, type Policy } from '../../src/analysis/play-out.ts'
import { policyNamed, type PolicyName } from '../../src/analysis/policies/all.ts'
import type { Figure, Part } from './figure.ts'
import { quantile } from './measure.ts'
import { london, worldOf } from './worlds.ts'

/** Milliseconds of every decision in so many London sessions, in order of time taken; the first session is warm-up. */
function decisionTimes(policy: PolicyName, runs: number): readonly number[] {
  const level = london()
  const decide = policyNamed(policy)
  let taken: number[] = []
  const clocked: Policy = (...given) => {
    const began = performance.now()
    const moves = decide(...given)
    taken.push(performance.now() - began)
    return moves
  }
  const seats = level.scenario.parties.map(() => clocked)
  playOut(worldOf(level, 1000), [], seats)
  playOut(worldOf(level, 1001), [], seats)
  taken = []
  for (let seed = 1; seed <= runs; seed += 1) playOut(worldOf(level, seed), [], seats)
  return taken.toSorted((one, other) => one - other)
}

function figures(depth: string, times: readonly number[], goals: ReadonlyMap<number, number>): Figure[] {
  return [50, 99].map((percent) => {
    const atMost = goals.get(percent)
    const figure = { name: `${depth}, p${percent}`, value: quantile(times, percent), unit: 'ms' }
    return atMost === undefined ? figure : { ...figure, goal: { atMost } }
  })
}

/** How long a counterpart thinks, in the game and in play-outs. */
export const decisions: Part = {
  id: 'decisions',
  title: "A counterpart's decision, London",
  run: (small) => [
    ...figures('in the game', decisionTimes('thorough', small ? 1 : 15), new Map([[99, 5]])),
    ...figures('in play-outs', decisionTimes('counterpart', small ? 1 : 60), new Map([[99, 0.1]])),
  ],
}
