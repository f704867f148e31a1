import { withSwitches } from '../counterparts/frailty.ts'
import type { Brief } from '../negotiation/brief.ts'
import type { Difficulty } from '../negotiation/condition.ts'
import { deal } from '../negotiation/deal.ts'
import type { Scenario, TrackIndex } from '../negotiation/scenario.ts'
import { allHabits, type Switches } from '../negotiation/session.ts'
import { countIn, type Counts, noCounts } from './counts.ts'
import { playOut, type Policy } from './play-out.ts'
import { policyNamed, type PolicyName } from './policies/all.ts'
import { changingAt, withOrder } from './policies/forced.ts'

/** What play-outs need of a level. */
export interface Played {
  readonly scenario: Scenario
  readonly briefs: readonly Brief[]
}

/** Sessions that differ in their seeds alone. */
export interface Batch {
  readonly runs: number
  /** Of the first session; each that follows has the next whole number. */
  readonly seed: number
  readonly difficulty: Difficulty
  /** By party. */
  readonly policies: readonly PolicyName[]
  /** Who plays before so many slots are spent, by party; `policies` from then on. */
  readonly before?: { readonly slot: number; readonly policies: readonly PolicyName[] }
  /** The order of tracks that the chair sets, whoever plays it. */
  readonly order?: readonly TrackIndex[]
  /** Whether how each session ended is kept beside the counts. */
  readonly each?: boolean
}

/** As a session begins when the player changes nothing: all that the level says may happen, and every frailty. */
export const AS_IT_BEGINS: Switches = {
  severeEvents: true,
  frailty: allHabits(true),
}

/** Plays a batch to its end and counts what came of it. */
export function playBatch({ scenario, briefs: written }: Played, batch: Batch): Counts {
  const { difficulty } = batch
  const briefs = written.map((brief) => withSwitches(brief, AS_IT_BEGINS))
  const nobody = scenario.parties.map(() => false)
  const policies = policiesOf(batch)
  const counts = noCounts(scenario)
  for (let seed = batch.seed; seed < batch.seed + batch.runs; seed += 1) {
    const hidden = deal(scenario, seed)
    const world = { scenario, briefs, seed, difficulty, switches: AS_IT_BEGINS, hidden }
    const finish = countIn(counts, scenario, briefs, playOut(world, nobody, policies))
    if (batch.each) counts.each.set(seed, finish)
  }
  return counts
}

function policiesOf({ policies, before, order }: Batch): readonly Policy[] {
  return policies.map((name, party) => {
    const then = policyNamed(name)
    const first = before?.policies[party]
    const whole = before && first ? changingAt(before.slot, policyNamed(first), then) : then
    return order ? withOrder(order, whole) : whole
  })
}

/** A batch in pieces of at most so many sessions, which together play the same sessions. */
export function pieces(batch: Batch, most: number): readonly Batch[] {
  const found: Batch[] = []
  for (let at = 0; at < batch.runs; at += most) {
    found.push({ ...batch, seed: batch.seed + at, runs: Math.min(most, batch.runs - at) })
  }
  return found
}
