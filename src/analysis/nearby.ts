import { answersTo } from '../negotiation/reading.ts'
import { type Choice, type IssueIndex, type Package, SILENT } from '../negotiation/scenario.ts'
import type { Session, World } from '../negotiation/session.ts'
import { isNeeded } from '../negotiation/signatories.ts'
import { agreedText } from '../negotiation/text.ts'
import { crossedBy, reservationOf, utilityOf } from '../negotiation/utility.ts'
import type { Solution } from './solution.ts'
import { solve } from './solve.ts'

/** A text near the one that came out, which would have lasted. */
export interface Nearby {
  readonly package: Package
  /** Clauses that read otherwise, in the level's order. */
  readonly changed: readonly IssueIndex[]
}

/** Texts looked at before nothing is said: far less than a second. */
const MOST_TEXTS = 60_000

interface Found {
  readonly text: Package
  /** The smallest gain of anybody needed, over what no agreement was worth to it. */
  readonly least: number
}

/** What was possible in one session: the level solved, and the nearest text that would have lasted. */
export interface LookBack {
  readonly solution: Solution
  readonly nearby: Nearby | null
}

/** Near the text that came out; where nothing there would have lasted, near one that theory picks. */
export function lookBack(world: World, session: Session): LookBack {
  const solution = solve(world.scenario, world.briefs)
  const text = session.ended?.text ?? agreedText(session)
  const starts = [text, solution.nash?.package, solution.egalitarian?.package]
  for (const start of starts) {
    const found = start && nearbyOf(world, session, start)
    if (found) return { solution, nearby: { package: found, changed: changedIn(text, found) } }
  }
  return { solution, nearby: null }
}

function changedIn(from: Package, to: Package): readonly IssueIndex[] {
  return [...from.keys()].filter((issue) => from[issue] !== to[issue])
}

/**
 * The text with the fewest clauses otherwise than in this one that would have lasted, by the bars of this very session:
 * signed by everybody needed since it is worth more than none, ratified by every capital, accepted by the absent party
 * and likely to hold. Of several the one whose smallest gain is the largest; nothing where none is within reach of the
 * search.
 */
export function nearbyOf(world: World, session: Session, text: Package): Package | undefined {
  const copy = [...text]
  const budget = { left: MOST_TEXTS }
  for (let size = 0; size <= text.length; size++) {
    const found = bestWith(world, session, copy, 0, size, budget)
    if (found) return found.text
    if (budget.left <= 0) return undefined
  }
  return undefined
}

function bestWith(
  world: World,
  session: Session,
  text: Choice[],
  from: IssueIndex,
  left: number,
  budget: { left: number },
): Found | undefined {
  if (left === 0) {
    budget.left -= 1
    const least = leastGain(world, session, text)
    return least === undefined ? undefined : { text: [...text], least }
  }
  let best: Found | undefined
  for (let issue = from; issue + left <= text.length && budget.left > 0; issue++) {
    const stood = text[issue]!
    for (let choice = SILENT; choice < world.scenario.issues[issue]!.options.length; choice++) {
      if (choice === stood) continue
      text[issue] = choice
      const found = bestWith(world, session, text, issue + 1, left - 1, budget)
      if (found && (!best || found.least > best.least)) best = found
    }
    text[issue] = stood
  }
  return best
}

/** The smallest gain of anybody needed, if the text would last. */
function leastGain(world: World, session: Session, text: Package): number | undefined {
  const { scenario, briefs } = world
  let least = Number.MAX_SAFE_INTEGER
  for (const [party, brief] of briefs.entries()) {
    if (!isNeeded(scenario, text, party)) continue
    if (crossedBy(brief, text)) return undefined
    least = Math.min(least, utilityOf(brief, text) - reservationOf(brief, session))
    if (least < 0) return undefined
  }
  if (least === Number.MAX_SAFE_INTEGER) return undefined
  const { capitals, absent, durability } = answersTo(world, session, text)
  const isInForce = capitals.every(({ yes }) => yes) && (scenario.absent === undefined || absent?.accepts)
  return isInForce && durability >= scenario.durability.holds ? least : undefined
}
