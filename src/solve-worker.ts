import { solve } from './analysis/solve.ts'
import type { Brief } from './negotiation/brief.ts'
import type { Scenario } from './negotiation/scenario.ts'

/** What main.ts asks of this worker; it answers with the Solution. */
export interface SolveQuestion {
  readonly scenario: Scenario
  readonly briefs: readonly Brief[]
}

addEventListener('message', ({ data }: MessageEvent<SolveQuestion>) => {
  postMessage(solve(data.scenario, data.briefs))
})
