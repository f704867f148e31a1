import type { ReasonKind } from '../negotiation/brief.ts'
import type { Reason } from '../negotiation/move.ts'
import { isPresent } from '../negotiation/presence.ts'
import type { IssueIndex, PartyIndex } from '../negotiation/scenario.ts'
import { whole } from '../negotiation/whole.ts'
import type { Mind } from './mind.ts'

/** How openly a party speaks: its main reason and exact price, a true reason and a padded price, or only a vaguer line. */
export type Openness = 'open' | 'careful' | 'guarded'

/** How openly it speaks to one listener, or to the whole room when nobody is named. */
export function opennessTo(mind: Mind, listener?: PartyIndex): Openness {
  const { scenario, view, brief, me } = mind
  const trust = listener === undefined ? roomTrust(mind) : view.trust[me]![listener]!
  const candour =
    brief.temperament.candour + view.candour[me]! + whole(((trust - 50) * brief.temperament.trust) / 100)
  if (candour >= scenario.trust.openAt) return 'open'
  return candour >= scenario.trust.guardedAt ? 'careful' : 'guarded'
}

function roomTrust({ scenario, view, me }: Mind): number {
  let sum = 0
  let others = 0
  for (let party = 0; party < view.gone.length; party += 1) {
    if (party === me || !isPresent(scenario, view, party)) continue
    sum += view.trust[me]![party]!
    others += 1
  }
  return others ? Math.floor(sum / others) : 50
}

/**
 * A reason as it may be said: of these clauses, worst first and never none, the one that weighs most; or, to those not
 * trusted, a lesser one that is as true.
 */
export function reasonFrom(
  mind: Mind,
  costly: readonly IssueIndex[],
  openness: Openness,
  kind?: ReasonKind,
): Reason {
  const [main] = costly
  const lesser = costly.find((one) => one !== main) ?? main
  const issue = openness === 'open' ? main : lesser
  if (issue === undefined) throw new Error(`no clause to name for party ${mind.me}`)
  return { issue, kind: kind ?? mind.brief.stakes[issue] ?? 'interest', guarded: openness === 'guarded' }
}
