import type { Brief } from '../negotiation/brief.ts'
import type { Choice, Package, PartyIndex, Scenario } from '../negotiation/scenario.ts'
import {
  egalitarianPoint,
  kalaiSmorodinskyPoint,
  nashPoint,
  welfarePoint,
  type Picked,
} from './bargaining-points.ts'
import { Frontier } from './frontier.ts'
import { MOST_PACKAGES, reservationAt, setDigits, spaceOf, type Limits, type Space } from './space.ts'
import { Worths } from './worths.ts'

/** A package that a rule picks: the first by the level's order among those that share the place. */
export interface Point {
  readonly package: Package
  /** Worth to every party, by party. */
  readonly utilities: readonly number[]
  /** How many different worths share the place. */
  readonly ties: number
  /** Signatories left out of the rule because they can gain nothing. */
  readonly without: readonly PartyIndex[]
}

/** Every package looked at, and what the rules of bargaining theory make of them. */
export interface Solved {
  readonly kind: 'solved'
  readonly packages: number
  /** Packages that cross no absolute red line of anybody who would have to sign them. */
  readonly permitted: number
  /** Permitted packages worth at least the reservation to everybody who would have to sign them. */
  readonly zone: number
  /** Different worths in the zone that no other there beats; and the same with reservations ignored. */
  readonly frontier: number
  readonly efficient: number
  /** Null when the zone is empty. */
  readonly nash: Point | null
  readonly kalaiSmorodinsky: Point | null
  readonly egalitarian: Point | null
  /** The largest sum for the signatories in any permitted package, in the zone or not. */
  readonly welfare: Point | null
  /** By party: worth of no agreement, the most in the zone, the most in any permitted package. */
  readonly parties: readonly {
    readonly party: PartyIndex
    readonly reservation: number
    readonly ideal: number | null
    readonly best: number | null
  }[]
  /** Whose worths span the frontier: those who sign always; and its points, worth by signatory in that order. */
  readonly signatories: readonly PartyIndex[]
  readonly frontierPoints: readonly (readonly number[])[]
}

/** More packages than are searched one by one. */
export interface TooLarge {
  readonly kind: 'too-large'
  readonly packages: number
  readonly limit: number
}

export type Solution = Solved | TooLarge

/** Looks at every package within the limits, exactly and in whole numbers. */
export function solve(scenario: Scenario, briefs: readonly Brief[], limits: Limits = {}): Solution {
  const space = spaceOf(scenario, limits)
  if (space.packages > MOST_PACKAGES) {
    return { kind: 'too-large', packages: space.packages, limit: MOST_PACKAGES }
  }
  const reservations = briefs.map((brief) => reservationAt(brief, limits.slot ?? 0))
  const signatories = scenario.parties.flatMap(({ signs }, party) => (signs === 'always' ? [party] : []))
  const survey = surveyOf(scenario, briefs, space, signatories, reservations)
  const points = survey.frontier.vectors()
  const efficient = survey.efficient.vectors()
  const own = signatories.map((party) => reservations[party]!)
  const ideals = signatories.map((party) => survey.ideal[party]!)
  const [nash, kalaiSmorodinsky, egalitarian, welfare] = locate(
    { scenario, briefs, space, signatories, reservations },
    [
      { inZone: true, picked: nashPoint(points, own) },
      { inZone: true, picked: kalaiSmorodinskyPoint(points, own, ideals) },
      { inZone: true, picked: egalitarianPoint(points, own) },
      { inZone: false, picked: welfarePoint(efficient) },
    ],
  )
  return {
    kind: 'solved',
    packages: space.packages,
    permitted: survey.permitted,
    zone: survey.zone,
    frontier: points.length,
    efficient: efficient.length,
    nash: nash ?? null,
    kalaiSmorodinsky: kalaiSmorodinsky ?? null,
    egalitarian: egalitarian ?? null,
    welfare: welfare ?? null,
    parties: briefs.map((_, party) => ({
      party,
      reservation: reservations[party]!,
      ideal: survey.zone ? survey.ideal[party]! : null,
      best: survey.permitted ? survey.best[party]! : null,
    })),
    signatories,
    frontierPoints: points,
  }
}

const LEAST = -0x80000000

function bitsOf(parties: readonly PartyIndex[]): number {
  return parties.reduce((bits, party) => bits | (1 << party), 0)
}

function surveyOf(
  scenario: Scenario,
  briefs: readonly Brief[],
  space: Space,
  signatories: readonly PartyIndex[],
  reservations: readonly number[],
) {
  const worths = new Worths(scenario, briefs, space)
  const { head, tail, tailForbids, tailSigns } = worths
  const always = bitsOf(signatories)
  const efficient = new Frontier(signatories.length)
  const frontier = new Frontier(signatories.length)
  const best = new Int32Array(briefs.length).fill(LEAST)
  const ideal = new Int32Array(briefs.length).fill(LEAST)
  const worth = new Int32Array(briefs.length)
  const point = new Int32Array(signatories.length)
  const lowest = Int32Array.from(reservations)
  const parties = briefs.length
  let permitted = 0
  let zone = 0
  for (let index = 0; index < space.heads; index += 1) {
    worths.setHead(index)
    const { headForbids, headSigns } = worths
    for (let at = 0; at < space.tails; at += 1) {
      const signs = always | headSigns | tailSigns[at]!
      if ((headForbids | tailForbids[at]!) & signs) continue
      permitted += 1
      let short = 0
      for (let party = 0; party < parties; party += 1) {
        const value = head[party]! + tail[party]![at]!
        worth[party] = value
        if (value > best[party]!) best[party] = value
        if (value < lowest[party]!) short |= 1 << party
      }
      for (let of = 0; of < point.length; of += 1) point[of] = worth[signatories[of]!]!
      efficient.offer(point)
      if (short & signs) continue
      zone += 1
      for (let party = 0; party < parties; party += 1) {
        if (worth[party]! > ideal[party]!) ideal[party] = worth[party]!
      }
      frontier.offer(point)
    }
  }
  return { permitted, zone, efficient, frontier, best, ideal }
}

interface Search {
  readonly scenario: Scenario
  readonly briefs: readonly Brief[]
  readonly space: Space
  readonly signatories: readonly PartyIndex[]
  readonly reservations: readonly number[]
}

interface Wanted {
  readonly inZone: boolean
  readonly picked: Picked | null
}

/** The first permitted package (of the zone, if so wanted), by the level's order, that has one of the picked worths. */
function locate(search: Search, picks: readonly Wanted[]): readonly (Point | null)[] {
  const { scenario, briefs, space, signatories, reservations } = search
  const found: (Point | null)[] = picks.map(() => null)
  const wanted = new Set(picks.flatMap(({ picked }) => picked?.tied.map(([worth = 0]) => worth) ?? []))
  const worths = new Worths(scenario, briefs, space)
  const first = signatories[0] ?? 0
  const always = bitsOf(signatories)
  for (let index = 0; index < space.heads; index += 1) {
    if (picks.every(({ picked }, at) => !picked || found[at])) break
    worths.setHead(index)
    const lead = worths.head[first]!
    const firsts = worths.tail[first]!
    for (let at = 0; at < space.tails; at += 1) {
      if (!wanted.has(lead + firsts[at]!)) continue
      const signs = always | worths.headSigns | worths.tailSigns[at]!
      if ((worths.headForbids | worths.tailForbids[at]!) & signs) continue
      const utilities = briefs.map((_, party) => worths.head[party]! + worths.tail[party]![at]!)
      const inZone = utilities.every(
        (worth, party) => !((signs >> party) & 1) || worth >= reservations[party]!,
      )
      for (const [which, pick] of picks.entries()) {
        if (found[which] || !pick.picked || (pick.inZone && !inZone)) continue
        if (!pick.picked.tied.some((tied) => isAt(tied, utilities, signatories))) continue
        found[which] = {
          package: packageAt(search, index, at),
          utilities,
          ties: pick.picked.tied.length,
          without: pick.picked.without.map((of) => signatories[of]!),
        }
      }
    }
  }
  return found
}

function isAt(
  point: readonly number[],
  utilities: readonly number[],
  signatories: readonly PartyIndex[],
): boolean {
  return signatories.every((party, of) => utilities[party] === point[of])
}

function packageAt({ scenario, space }: Search, head: number, tail: number): Package {
  const choices: Choice[] = [...space.base]
  setDigits(scenario, space.head, head, choices)
  setDigits(scenario, space.tail, tail, choices)
  return choices
}
