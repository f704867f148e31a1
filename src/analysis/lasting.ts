import { absentBar, capitalBar } from '../negotiation/capitals.ts'
import { lastingWith } from '../negotiation/heard.ts'
import type { Package } from '../negotiation/scenario.ts'
import type { Session, World } from '../negotiation/session.ts'
import { isNeeded } from '../negotiation/signatories.ts'
import { crossedBy, reservationOf, utilityOf } from '../negotiation/utility.ts'

/** Points of durability that count as one point of worth. */
const DURABILITY_POINT = 4

/** The smallest gain of anybody needed. */
export function leastGain({ scenario, briefs }: World, session: Session, text: Package): number {
  const gains = briefs.flatMap((brief, party) =>
    isNeeded(scenario, text, party) ? [utilityOf(brief, text) - reservationOf(brief, session)] : [],
  )
  return Math.min(...gains)
}

/** Points that a text lacks to be signed, ratified, accepted and likely to hold; 0 when it would last. */
export function shortfallOf(world: World, session: Session, text: Package): number {
  const { scenario, briefs } = world
  let short = 0
  let signers = 0
  for (const [party, brief] of briefs.entries()) {
    if (!isNeeded(scenario, text, party)) continue
    if (crossedBy(brief, text)) return Number.MAX_SAFE_INTEGER
    signers += 1
    const { capital } = scenario.parties[party]!
    const worth = utilityOf(brief, text)
    const bar = capital ? capitalBar(world, session, party, capital, text) : worth
    short += Math.max(0, reservationOf(brief, session) - worth, bar - worth)
  }
  if (signers === 0) return Number.MAX_SAFE_INTEGER
  if (scenario.absent)
    short += Math.max(0, absentBar(world, session) - utilityOf(briefs[scenario.absent.party]!, text))
  return short + Math.ceil(lackingOf(world, session, text) / DURABILITY_POINT)
}

/** Points of durability that a text lacks to be likely to hold, 0 or more, the criticism that it meets counted. */
function lackingOf({ scenario, briefs }: World, session: Session, text: Package): number {
  return Math.max(0, scenario.durability.holds - lastingWith(scenario, briefs, session, text).durability)
}
