import { draw } from './luck.ts'
import type { Scenario } from './scenario.ts'
import type { World } from './session.ts'

function within(seed: number, purpose: string, [low, high]: readonly [number, number]): number {
  return low + draw(seed, 0, purpose, high - low + 1)
}

/** Draws what stays hidden until the end: how much each group of each capital and the absent party will demand. */
export function deal(scenario: Scenario, seed: number): World['hidden'] {
  return {
    bars: scenario.parties.map((party) =>
      (party.capital?.groups ?? []).map((group) =>
        within(seed, `capital:${party.id}:${group.id}`, group.bar),
      ),
    ),
    absent: scenario.absent === undefined ? 0 : within(seed, 'absent', scenario.absent.bar),
  }
}
