import type { Choice, Package } from '../negotiation/scenario.ts'
import type { Case } from './case.ts'
import { optionsOf } from './space.ts'

/** Packages that differ from this one in one clause, or in two. The same list is written anew for each. */
export function* neighboursOf({ scenario, space }: Case, start: Package): Generator<Package> {
  const choices: Choice[] = [...start]
  for (const [at, first] of space.varying.entries()) {
    for (let one = 0; one < optionsOf(scenario, first); one += 1) {
      if (one === start[first]) continue
      choices[first] = one
      yield choices
      for (const second of space.varying.slice(at + 1)) {
        for (let other = 0; other < optionsOf(scenario, second); other += 1) {
          if (other === start[second]) continue
          choices[second] = other
          yield choices
        }
        choices[second] = start[second]!
      }
    }
    choices[first] = start[first]!
  }
}
