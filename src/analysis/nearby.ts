import type { Brief } from '../negotiation/brief.ts'
import { type Choice, type IssueIndex, type Package, SILENT } from '../negotiation/scenario.ts'
import type { Session, World } from '../negotiation/session.ts'
import { agreedText } from '../negotiation/text.ts'
import { reservationOf } from '../negotiation/utility.ts'
import { leastGain, shortfallOf } from './lasting.ts'
import type { Solution } from './solution.ts'
import { solve } from './solve.ts'

/** A text near the one that came out, which would have lasted. */
export interface Nearby {
  readonly package: Package
  /** Clauses that read otherwise, in the level's order. */
  readonly changed: readonly IssueIndex[]
}

/** Up to so many clauses otherwise every text is looked at; further away a way is sought step by step. */
const LOOKED_THROUGH = 3

/** What was possible in one session: the level solved, and the nearest text that would have lasted. */
export interface LookBack {
  readonly solution: Solution
  readonly nearby: Nearby | null
}

/** A brief in which no agreement is worth what it is worth now, whatever the clock says. */
function asOfNow(brief: Brief, session: Session): Brief {
  return { ...brief, reservation: { start: reservationOf(brief, session), perSlot: 0, cap: 0 } }
}

/** Near the text that came out, or on the way to it from one that theory picks. */
export function lookBack(world: World, session: Session): LookBack {
  const solution = solve(
    world.scenario,
    world.briefs.map((brief) => asOfNow(brief, session)),
  )
  const text = session.ended?.text ?? agreedText(session)
  const picked = [solution.nash, solution.egalitarian].flatMap((point) => (point ? [point.package] : []))
  const found = nearbyOf(world, session, text, picked)
  return { solution, nearby: found ? { package: found, changed: changedIn(text, found) } : null }
}

function changedIn(from: Package, to: Package): readonly IssueIndex[] {
  return [...from.keys()].filter((issue) => from[issue] !== to[issue])
}

/**
 * A text with few clauses otherwise than in this one that would have lasted, by the bars of this very session: signed by
 * everybody needed since it is worth more than none, ratified by every capital, accepted by the absent party and likely
 * to hold. Up to three clauses away it is the one with the fewest changes, and of several the one whose smallest gain is
 * the largest; further away the best that a search from this text and from `others` comes to.
 */
export function nearbyOf(
  world: World,
  session: Session,
  text: Package,
  others: readonly Package[] = [],
): Package | undefined {
  const search = { world, session, text: [...text] }
  for (let size = 0; size <= LOOKED_THROUGH; size++) {
    const found = bestWith(search, 0, size)
    if (found) return found.text
  }
  const ways = [text, ...others].flatMap((start) => {
    const end = descended(world, session, start)
    return end ? [nearer(world, session, end, text)] : []
  })
  return ways.toSorted((one, other) => changedIn(text, one).length - changedIn(text, other).length)[0]
}

interface Search {
  readonly world: World
  readonly session: Session
  readonly text: Choice[]
}

interface Found {
  readonly text: Package
  /** The smallest gain of anybody needed, over what no agreement was worth to it. */
  readonly least: number
}

/** Of the texts with exactly so many clauses otherwise, from one clause on, the best that would last. */
function bestWith(search: Search, from: IssueIndex, left: number): Found | undefined {
  const { world, session, text } = search
  if (left === 0) {
    if (shortfallOf(world, session, text) > 0) return undefined
    return { text: [...text], least: leastGain(world, session, text) }
  }
  let best: Found | undefined
  for (let issue = from; issue + left <= text.length; issue++) {
    const stood = text[issue]!
    for (const choice of choicesBut(world, issue, stood)) {
      text[issue] = choice
      const found = bestWith(search, issue + 1, left - 1)
      if (found && (!best || found.least > best.least)) best = found
    }
    text[issue] = stood
  }
  return best
}

function choicesBut({ scenario }: World, issue: IssueIndex, stood: Choice): readonly Choice[] {
  return [SILENT, ...scenario.issues[issue]!.options.keys()].filter((choice) => choice !== stood)
}

/** Steepest descent by one clause, or by two where one is not enough, until the text would last. */
function descended(world: World, session: Session, start: Package): Package | undefined {
  let text = start
  let short = shortfallOf(world, session, text)
  while (short > 0) {
    const next =
      steepest(world, session, singles(world, text), short) ??
      steepest(world, session, pairs(world, text), short)
    if (!next) return undefined
    ;({ text, short } = next)
  }
  return text
}

function* singles(world: World, text: Package): Generator<Package> {
  for (const issue of text.keys())
    for (const choice of choicesBut(world, issue, text[issue]!)) yield text.with(issue, choice)
}

function* pairs(world: World, text: Package): Generator<Package> {
  for (const one of singles(world, text)) yield* singles(world, one)
}

function steepest(world: World, session: Session, texts: Iterable<Package>, short: number) {
  let best: { readonly text: Package; readonly short: number } | undefined
  for (const text of texts) {
    const left = shortfallOf(world, session, text)
    if (left < (best?.short ?? short)) best = { text, short: left }
  }
  return best
}

/** The same with every clause as it was that need not be otherwise. */
function nearer(world: World, session: Session, end: Package, text: Package): Package {
  let now = end
  for (const issue of text.keys()) {
    const back = now.with(issue, text[issue]!)
    if (shortfallOf(world, session, back) === 0) now = back
  }
  return now
}
