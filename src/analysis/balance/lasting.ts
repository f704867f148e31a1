import type { Brief } from '../../negotiation/brief.ts'
import { pivotal } from '../../negotiation/capitals.ts'
import { deal } from '../../negotiation/deal.ts'
import { durabilityOf } from '../../negotiation/durability.ts'
import { openSession } from '../../negotiation/rules.ts'
import type { Package, Scenario } from '../../negotiation/scenario.ts'
import type { Session } from '../../negotiation/session.ts'
import { AS_IT_BEGINS, type Played } from '../batch.ts'
import { caseOf } from '../case.ts'
import { eachPermitted, packageAt } from '../search.ts'
import { halvesOf, MOST_PACKAGES, reservationAt } from '../space.ts'

/**
 * Every package that would come home at the end of the clock if every hidden bar lay in the middle of its range: in the
 * zone, ratified by the capitals of all who sign, accepted by the absent party, and likely to hold. Undefined when there
 * are too many packages to look at.
 */
export function lastingPackages(level: Played): readonly Package[] | undefined {
  const { scenario, briefs } = level
  const { absent, durability } = scenario
  const reservations = briefs.map((brief) => neededBy(scenario, brief))
  const all = { ...caseOf(scenario, briefs, {}), reservations }
  if (all.space.packages > MOST_PACKAGES) return undefined
  const session = atTheEnd(level)
  const halves = halvesOf(scenario, all.space)
  const found: Package[] = []
  eachPermitted(all, halves, ({ isInZone, worth, head, tail }) => {
    if (!isInZone || (absent && worth[absent.party]! < reservations[absent.party]!)) return
    const text = packageAt(all, halves, head, tail)
    if (durabilityOf(scenario, briefs, session, text) >= durability.holds) found.push(text)
  })
  return found
}

/** What a text must be worth to a party: its reservation at the end of the clock, and the bar that its capital or it sets. */
function neededBy({ parties, clock, absent }: Scenario, brief: Brief): number {
  const reservation = reservationAt(brief, clock.slots)
  if (absent?.party === brief.party) return middleOf(absent.bar)
  const { capital } = parties[brief.party]!
  if (!capital) return reservation
  const bars = capital.groups.map(({ bar }) => middleOf(bar))
  return Math.max(reservation, pivotal(capital, bars))
}

function middleOf([low, high]: readonly [number, number]): number {
  return Math.ceil((low + high) / 2)
}

/** A session in which nothing has happened but that all the time is gone. */
function atTheEnd({ scenario, briefs }: Played): Session {
  const seed = 0
  const world = {
    scenario,
    briefs,
    seed,
    difficulty: 'tense',
    switches: AS_IT_BEGINS,
    hidden: deal(scenario, seed),
  } as const
  return { ...openSession(world, []), slot: scenario.clock.slots }
}
