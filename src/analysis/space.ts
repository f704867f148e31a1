import type { Brief } from '../negotiation/brief.ts'
import { SILENT, type Choice, type IssueIndex, type Scenario } from '../negotiation/scenario.ts'

/** The largest number of packages that is searched one by one. */
export const MOST_PACKAGES = 20_000_000

/** Entries of the table for the last issues: small enough for the processor's cache. */
const TAIL = 4096

export interface Limits {
  /** Only these issues vary; on the others the text is silent. */
  readonly issues?: readonly IssueIndex[]
  /** Issues that stand at one choice. */
  readonly fixed?: readonly { readonly issue: IssueIndex; readonly choice: Choice }[]
  /** Slot of the clock at which reservations are read; the start if left out. */
  readonly slot?: number
}

/** The packages to look at: which issues vary, and how the text stands where they do not. */
export interface Space {
  readonly base: readonly Choice[]
  readonly varying: readonly IssueIndex[]
  readonly packages: bigint
}

/** A space split into head and tail, so that sums are built in two halves. */
export interface Halves extends Space {
  readonly head: readonly IssueIndex[]
  readonly tail: readonly IssueIndex[]
  readonly heads: number
  readonly tails: number
}

/** Which packages the limits leave, in the level's order of issues and options. */
export function spaceOf(scenario: Scenario, limits: Limits): Space {
  const base: Choice[] = scenario.issues.map(() => SILENT)
  for (const { issue, choice } of limits.fixed ?? []) base[issue] = choice
  const fixed = new Set((limits.fixed ?? []).map(({ issue }) => issue))
  const wanted = new Set(limits.issues ?? scenario.issues.keys())
  const varying = [...scenario.issues.keys()].filter((issue) => wanted.has(issue) && !fixed.has(issue))
  const packages = varying.reduce((product, issue) => product * BigInt(optionsOf(scenario, issue)), 1n)
  return { base, varying, packages }
}

export function halvesOf(scenario: Scenario, space: Space): Halves {
  const { varying } = space
  let cut = varying.length
  let tails = 1
  while (cut > 0 && tails * optionsOf(scenario, varying[cut - 1]!) <= TAIL) {
    cut -= 1
    tails *= optionsOf(scenario, varying[cut]!)
  }
  const head = varying.slice(0, cut)
  const heads = head.reduce((product, issue) => product * optionsOf(scenario, issue), 1)
  return { ...space, head, tail: varying.slice(cut), heads, tails }
}

export function optionsOf(scenario: Scenario, issue: IssueIndex): number {
  return scenario.issues[issue]!.options.length
}

/** Writes the choices of the numbered combination of these issues into a package; the last issue turns fastest. */
export function setDigits(scenario: Scenario, issues: readonly IssueIndex[], index: number, into: Choice[]) {
  let rest = index
  for (let at = issues.length - 1; at >= 0; at -= 1) {
    const issue = issues[at]!
    const options = optionsOf(scenario, issue)
    into[issue] = rest % options
    rest = (rest - (rest % options)) / options
  }
}

/** Worth of no agreement at a slot of the clock, before anything happened. */
export function reservationAt(brief: Brief, slot: number): number {
  const { start, perSlot, cap } = brief.reservation
  return start + Math.max(-cap, Math.min(cap, perSlot * slot))
}
