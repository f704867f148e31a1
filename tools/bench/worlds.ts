import { readFileSync } from 'node:fs'
import { withSwitches } from '../../src/counterparts/frailty.ts'
import { readLevel } from '../../src/levels/read-level.ts'
import { deal } from '../../src/negotiation/deal.ts'
import { allHabits, type Switches, type World } from '../../src/negotiation/session.ts'
import type { Synthetic } from './synthetic.ts'

const LONDON = 'levels/london-2025-04-23.json'

/** The London level, from its file. */
export function london(): Synthetic {
  const read = readLevel(readFileSync(new URL(`../../${LONDON}`, import.meta.url)), LONDON)
  if (read.ok) return read.level
  throw new Error(read.problems.map(({ message }) => message).join('\n'))
}

const SWITCHES: Switches = {
  severeEvents: true,
  frailty: allHabits(true),
}

/** The whole truth of one tense session of a level. */
export function worldOf({ scenario, briefs }: Synthetic, seed: number): World {
  return {
    scenario,
    briefs: briefs.map((brief) => withSwitches(brief, SWITCHES)),
    seed,
    difficulty: 'tense',
    switches: SWITCHES,
    hidden: deal(scenario, seed),
  }
}
