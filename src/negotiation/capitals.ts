import { unarguedCost } from './argued.ts'
import type { Brief } from './brief.ts'
import type { CapitalRule, Choice, IssueIndex, Package, PartyIndex } from './scenario.ts'
import { SILENT } from './scenario.ts'
import type { Answers, Session, World } from './session.ts'
import type { Vow } from './ledger.ts'
import { utilityOf } from './utility.ts'
import { bestAt, refusedAt } from './worry.ts'

type CapitalAnswer = Answers['capitals'][number]

/** Points by which a capital's bar rises for each public vow its delegation signed away, at full audience costs. */
const AUDIENCE_COST = 40

function contradicts(world: World, vow: Vow, text: Package): boolean {
  const written = text[vow.issue]!
  const means = written < 0 ? world.scenario.issues[vow.issue]!.silentAs : written
  if (vow.sort === 'never') return means === vow.choice
  return means >= 0 && means !== vow.choice
}

/** What a party's capital asks more, in points, for each public vow that it signs away. */
export function vowCost({ temperament }: Brief): number {
  return Math.floor((AUDIENCE_COST * temperament.frailty.audienceCosts) / 100)
}

/** What vows broken by this text cost at home, in points on the bar (Fearon 1994: domestic audience costs). */
function audienceCosts(world: World, session: Session, party: PartyIndex, text: Package): number {
  if (!world.switches.frailty.audienceCosts) return 0
  const broken = session.vows.filter((vow) => vow.party === party && contradicts(world, vow, text)).length
  return broken * vowCost(world.briefs[party]!)
}

/** Points by which what happened in this session raises every bar of a capital against a text. */
function barShift(
  world: World,
  session: Session,
  party: PartyIndex,
  capital: CapitalRule,
  text: Package,
): number {
  return (
    session.barShift[party]! +
    audienceCosts(world, session, party, text) +
    unarguedCost(session, party, capital)
  )
}

/** The worth, in points, from which on enough of a capital's groups say yes to a text. */
export function capitalBar(
  world: World,
  session: Session,
  party: PartyIndex,
  capital: CapitalRule,
  text: Package,
): number {
  return pivotal(capital, world.hidden.bars[party]!) + barShift(world, session, party, capital, text)
}

const NOTHING = { names: -1, prefers: SILENT } as const

/** The clause a refusal names, and what whoever needs so many points would rather have it say. */
function refusedOver(
  brief: Brief,
  text: Package,
  needs: number,
): { readonly names: IssueIndex; readonly prefers: Choice } {
  const names = refusedAt(brief, text, needs)
  return names < 0 ? NOTHING : { names, prefers: bestAt(brief, text, names) }
}

/** How one capital answers a text: every group compares it with its hidden bar. */
export function capitalAnswer(
  world: World,
  session: Session,
  party: PartyIndex,
  capital: CapitalRule,
  text: Package,
): CapitalAnswer {
  const brief = world.briefs[party]!
  const worth = utilityOf(brief, text)
  const shift = barShift(world, session, party, capital, text)
  const groups = capital.groups.map((_, group) => worth >= world.hidden.bars[party]![group]! + shift)
  const seatsFor = capital.groups.reduce((sum, { seats }, group) => sum + (groups[group] ? seats : 0), 0)
  const yes = seatsFor >= capital.quota
  const seats = capital.groups.reduce((sum, group) => sum + group.seats, 0)
  const needs = pivotal(capital, world.hidden.bars[party]!) + shift
  return { party, yes, seatsFor, seats, groups, ...(yes ? NOTHING : refusedOver(brief, text, needs)) }
}

/** How the absent party answers a text that every capital accepted. */
export function absentAnswer(world: World, session: Session, text: Package): Answers['absent'] {
  const { absent } = world.scenario
  if (absent === undefined) return undefined
  const brief = world.briefs[absent.party]!
  const needs = absentBar(world, session)
  const accepts = utilityOf(brief, text) >= needs
  return { accepts, ...(accepts ? NOTHING : refusedOver(brief, text, needs)) }
}

/** The worth the absent party demands, in points. */
export function absentBar(world: World, session: Session): number {
  const { absent } = world.scenario
  return world.hidden.absent + (absent === undefined ? 0 : session.barShift[absent.party]!)
}

/** The lowest bar at or below which enough seats say yes. */
export function pivotal(capital: CapitalRule, bars: readonly number[]): number {
  const groups = bars
    .map((bar, i) => ({ bar, seats: capital.groups[i]!.seats }))
    .toSorted((a, b) => a.bar - b.bar)
  let seats = 0
  for (const group of groups) {
    seats += group.seats
    if (seats >= capital.quota) return group.bar
  }
  return groups.at(-1)?.bar ?? 0
}

function narrowed(ends: readonly [number, number], bar: number, share: number): readonly [number, number] {
  const [low, high] = ends
  return [low + Math.floor(((bar - low) * share) / 100), high - Math.floor(((high - bar) * share) / 100)]
}

/**
 * Between what worths a party can see the bar of its capital, or the absent party's, to lie, in points; narrower the
 * more it asked. Nothing for a party without one.
 */
export function visibleRange(
  world: World,
  session: Session,
  viewer: PartyIndex,
  of: PartyIndex,
): readonly [number, number] | undefined {
  const range = accountedRange(world, session, viewer, of)
  const { capital } = world.scenario.parties[of]!
  if (range === undefined || capital === undefined) return range
  const more = unarguedCost(session, of, capital)
  return [range[0] + more, range[1] + more]
}

/** The same once all that is agreed was accounted for at home. */
export function accountedRange(
  world: World,
  session: Session,
  viewer: PartyIndex,
  of: PartyIndex,
): readonly [number, number] | undefined {
  const share = session.narrowed[viewer]![of]!
  const shift = session.barShift[of]!
  const { absent, parties } = world.scenario
  const { capital } = parties[of]!
  if (absent?.party === of) {
    const [low, high] = narrowed(absent.bar, world.hidden.absent, share)
    return [low + shift, high + shift]
  }
  if (capital === undefined) return undefined
  const ends = capital.groups.map((group, i) => narrowed(group.bar, world.hidden.bars[of]![i]!, share))
  const low = pivotal(
    capital,
    ends.map((end) => end[0]),
  )
  const high = pivotal(
    capital,
    ends.map((end) => end[1]),
  )
  return [low + shift, high + shift]
}
