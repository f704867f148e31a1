import type { Policy } from '../play-out.ts'
import { askAndTable } from './ask-and-table.ts'
import { counterpart, thorough } from './counterpart.ts'
import { hard } from './hard.ts'
import { hasty } from './hasty.ts'
import { random } from './random.ts'
import { wait } from './wait.ts'

/** Ways to play a seat where nobody looks on. */
export const POLICIES = [
  'counterpart',
  'thorough',
  'random',
  'hasty',
  'wait',
  'ask-and-table',
  'hard',
] as const
export type PolicyName = (typeof POLICIES)[number]

const BY_NAME: Readonly<Record<PolicyName, Policy>> = {
  counterpart,
  thorough,
  random,
  hasty,
  wait,
  'ask-and-table': askAndTable,
  hard,
}

export function isPolicy(name: string): name is PolicyName {
  return POLICIES.some((known) => known === name)
}

export function policyNamed(name: PolicyName): Policy {
  return BY_NAME[name]
}
