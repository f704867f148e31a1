import type { Choice } from '../negotiation/scenario.ts'
import type { Plan, Step } from './plan.ts'

/** What the steps from one on can still bring, by the combination of wordings that they ask for. */
export interface Rest {
  /** Whether some way to go on crosses no red line of those who sign always. */
  readonly open: Uint8Array
  /** By combination and party: points that can be added at most, and at least; each party for itself, exactly. */
  readonly most: Int32Array
  readonly least: Int32Array
  /** By combination: parties that some option may yet name, and whose red line may yet be crossed, as bits. */
  readonly signs: Int32Array
  readonly crossed: Int32Array
  /** By combination: ways to go on that cross no red line of those who sign always; exact up to 2^53. */
  readonly ways: Float64Array
}

/** By issue: the only choice that is looked at, where it is not every one. */
export type Only = readonly (Choice | undefined)[]

/** The rest after so many steps, from none to all. */
export function restsOf(plan: Plan, only: Only = []): readonly Rest[] {
  const rests: Rest[] = [emptyRest(1, plan.parties)]
  rests[0]!.open[0] = 1
  rests[0]!.ways[0] = 1
  for (const step of plan.steps.toReversed()) rests.push(restBefore(plan, step, rests.at(-1)!, only))
  return rests.toReversed()
}

function emptyRest(lives: number, parties: number): Rest {
  return {
    open: new Uint8Array(lives),
    most: new Int32Array(lives * parties),
    least: new Int32Array(lives * parties),
    signs: new Int32Array(lives),
    crossed: new Int32Array(lives),
    ways: new Float64Array(lives),
  }
}

function restBefore({ parties, always }: Plan, step: Step, after: Rest, only: Only): Rest {
  const rest = emptyRest(step.next.length / step.options, parties)
  for (let at = 0; at < step.next.length; at += 1) {
    const option = at % step.options
    const live = (at - option) / step.options
    const next = step.next[at]!
    if (!isLookedAt(step, option, only) || step.crossed[at]! & always || !after.open[next]) continue
    rest.signs[live]! |= step.signs[option]! | after.signs[next]!
    rest.crossed[live]! |= step.crossed[at]! | after.crossed[next]!
    for (let party = 0; party < parties; party += 1) {
      const here = live * parties + party
      const points = step.points[at * parties + party]!
      const most = points + after.most[next * parties + party]!
      const least = points + after.least[next * parties + party]!
      if (!rest.open[live] || most > rest.most[here]!) rest.most[here] = most
      if (!rest.open[live] || least < rest.least[here]!) rest.least[here] = least
    }
    rest.open[live] = 1
    rest.ways[live]! += after.ways[next]!
  }
  return rest
}

/** Whether packages with this option are looked at. */
export function isLookedAt({ issue }: Step, option: Choice, only: Only): boolean {
  const choice = only[issue]
  return choice === undefined || choice === option
}
