import type { Choice, Package } from '../negotiation/scenario.ts'
import { zoneRules, type ZoneRules } from './bargaining-points.ts'
import { BestOfAll } from './best.ts'
import { bySignatory, type Case } from './case.ts'
import { Frontier } from './frontier.ts'
import { nearestAt } from './nearest.ts'
import { sampleOf } from './sample.ts'
import { solutionFrom, type Nearest, type Partly, type Points, type Solved } from './solution.ts'
import { halvesOf, setDigits, type Halves } from './space.ts'
import type { Effort } from './undominated.ts'
import { Worths } from './worths.ts'

const LEAST = -0x80000000

/** Solves by looking at every package, one by one: for levels whose issues hang together too much to be put together. */
export function searched(of: Case, effort: Effort): Solved | Partly {
  const { briefs, space, signatories, reservations } = of
  const survey = surveyOf(of, effort)
  const { permitted, zone } = survey
  const ideals = zone ? [...survey.ideal] : briefs.map(() => 0)
  const rules = zoneRules(bySignatory(of, reservations), bySignatory(of, ideals))
  const frontier = survey.frontier.vectors()
  const figures = {
    ...pointsSearched(of, rules),
    packages: space.packages,
    permitted: BigInt(permitted),
    zone: BigInt(zone),
    frontier: frontier?.length ?? null,
    efficient: survey.efficient.vectors()?.length ?? null,
    parties: briefs.map((_, party) => ({
      party,
      reservation: reservations[party]!,
      ideal: zone ? survey.ideal[party]! : null,
      best: permitted ? survey.best[party]! : null,
    })),
    signatories,
    frontierPoints: frontier ?? [],
    nearest: permitted && !zone ? nearestSearched(of) : null,
  }
  return solutionFrom(figures, () => sampleOf(of))
}

export interface Seen {
  /** By party. */
  readonly worth: Int32Array
  /** Who must sign, as bits; and whether it is worth their reservation to all of them. */
  signs: number
  isInZone: boolean
  head: number
  tail: number
}

/** Shows every permitted package in the level's order. What is shown is written anew for each. */
export function eachPermitted(
  { scenario, briefs, signatories, reservations }: Case,
  space: Halves,
  visit: (seen: Seen) => void,
) {
  const worths = new Worths(scenario, briefs, space)
  const { head, tail, tailForbids, tailSigns } = worths
  const always = signatories.reduce((bits, party) => bits | (1 << party), 0)
  const worth = new Int32Array(briefs.length)
  const seen: Seen = { worth, signs: 0, isInZone: false, head: 0, tail: 0 }
  for (let index = 0; index < space.heads; index += 1) {
    worths.setHead(index)
    for (let at = 0; at < space.tails; at += 1) {
      const signs = always | worths.headSigns | tailSigns[at]!
      if ((worths.headForbids | tailForbids[at]!) & signs) continue
      let short = 0
      for (let party = 0; party < worth.length; party += 1) {
        const value = head[party]! + tail[party]![at]!
        worth[party] = value
        if (value < reservations[party]!) short |= 1 << party
      }
      seen.signs = signs
      seen.isInZone = !(short & signs)
      seen.head = index
      seen.tail = at
      visit(seen)
    }
  }
}

function surveyOf(of: Case, effort: Effort) {
  const { briefs, signatories } = of
  const efficient = new Frontier(signatories.length, effort)
  const frontier = new Frontier(signatories.length, effort)
  const best = new Int32Array(briefs.length).fill(LEAST)
  const ideal = new Int32Array(briefs.length).fill(LEAST)
  const point = new Int32Array(signatories.length)
  let [permitted, zone] = [0, 0]
  eachPermitted(of, halvesOf(of.scenario, of.space), ({ worth, isInZone }) => {
    permitted += 1
    raise(best, worth)
    for (let at = 0; at < point.length; at += 1) point[at] = worth[signatories[at]!]!
    efficient.offer(point)
    if (!isInZone) return
    zone += 1
    raise(ideal, worth)
    frontier.offer(point)
  })
  return { permitted, zone, efficient, frontier, best, ideal }
}

function raise(most: Int32Array, worth: Int32Array) {
  for (let party = 0; party < most.length; party += 1)
    if (worth[party]! > most[party]!) most[party] = worth[party]!
}

/** What the rules pick, every package being looked at: all places that are shared, each with its first package. */
export function pointsSearched(of: Case, rules: ZoneRules): Points {
  const space = halvesOf(of.scenario, of.space)
  const best = new BestOfAll(of, rules)
  eachPermitted(of, space, ({ worth, isInZone, head, tail }) => {
    best.offer(worth, isInZone, () => packageAt(of, space, head, tail))
  })
  return best.points()
}

function nearestSearched(of: Case): Nearest | null {
  const space = halvesOf(of.scenario, of.space)
  let [by, head, tail] = [Infinity, 0, 0]
  eachPermitted(of, space, (seen) => {
    let short = 0
    for (let party = 0; party < seen.worth.length; party += 1)
      if (seen.signs & (1 << party)) short = Math.max(short, of.reservations[party]! - seen.worth[party]!)
    if (short < by) [by, head, tail] = [short, seen.head, seen.tail]
  })
  return by < Infinity ? nearestAt(of, by, packageAt(of, space, head, tail)) : null
}

export function packageAt({ scenario }: Case, space: Halves, head: number, tail: number): Package {
  const choices: Choice[] = [...space.base]
  setDigits(scenario, space.head, head, choices)
  setDigits(scenario, space.tail, tail, choices)
  return choices
}
