import type { Policy } from '../play-out.ts'
import { askAndTable } from './ask-and-table.ts'
import { counterpart, thorough } from './counterpart.ts'
import { hard } from './hard.ts'
import { hasty } from './hasty.ts'
import { type Craft, CRAFTS, informed, informedWithout } from './informed.ts'
import { random } from './random.ts'
import { wait } from './wait.ts'

/** Ways to play a seat where nobody looks on. */
export const POLICIES = [
  'counterpart',
  'informed',
  'thorough',
  'random',
  'hasty',
  'wait',
  'ask-and-table',
  'hard',
] as const
type Whole = (typeof POLICIES)[number]
/** A policy, or the informed one doing without a kind of move. */
export type PolicyName = Whole | `informed-without-${Craft}`

const BY_NAME: Readonly<Record<Whole, Policy>> = {
  counterpart,
  informed,
  thorough,
  random,
  hasty,
  wait,
  'ask-and-table': askAndTable,
  hard,
}

const WITHOUT = new Map<string, Policy>(
  CRAFTS.map((kind) => [`informed-without-${kind}`, informedWithout(kind)]),
)

export function isPolicy(name: string): name is PolicyName {
  return isWhole(name) || WITHOUT.has(name)
}

function isWhole(name: string): name is Whole {
  return POLICIES.some((known) => known === name)
}

export function policyNamed(name: PolicyName): Policy {
  return isWhole(name) ? BY_NAME[name] : WITHOUT.get(name)!
}
