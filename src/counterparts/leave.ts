import { SILENT } from '../negotiation/scenario.ts'
import type { Mind } from './mind.ts'
import { projectedWorth } from './projection.ts'
import type { Stances } from './stances.ts'
import { stalledRounds } from './table-state.ts'

/** Nobody leaves in the first half of the day; per mille. */
const NOT_BEFORE = 500
/** Once out of patience it leaves with this chance a round, one in so many. */
const ONE_IN = 4

/** Whether it goes home: out of patience, and even without what it reserves on the text is worth less than no agreement. */
export function leaves(mind: Mind, stances: Stances): boolean {
  const { view, me, brief, aspiration, scenario } = mind
  if (view.slots * NOT_BEFORE > view.slot * 1000 || hasGivenItsWord(mind)) return false
  const patience = brief.temperament.patience + view.patience[me]!
  if (stalledRounds(mind) < patience || worthOfRest(mind, stances) >= aspiration.reservation) return false
  return scenario.parties[me]!.signs === 'always' && mind.luck('leave', ONE_IN) === 0
}

/** A price that still binds it: whoever asked may yet come back with it. */
function hasGivenItsWord({ view, me }: Mind): boolean {
  return view.offers.some(({ maker, none, until }) => maker === me && !none && until >= view.slot)
}

function worthOfRest(mind: Mind, stances: Stances): number {
  const text = [...mind.text]
  for (const issue of stances.costly) text[issue] = SILENT
  return projectedWorth(mind, text)
}
