import type { Mind } from '../../counterparts/mind.ts'
import { onTable } from '../../negotiation/text.ts'
import { CRAFT } from './craft.ts'
import { guessedWorth, type Page } from './notebook.ts'

/** Whether there is somebody absent whose last word on the text, as far as one can tell, was no, and time to better it. */
export function isRefusedFarAway(mind: Mind, pages: readonly Page[]): boolean {
  const { scenario, view } = mind
  const page = pages.find(({ absent }) => absent)
  if (!page || !scenario.absent || view.stage.kind === 'final') return false
  return guessedWorth(page.worth, mind.text) < page.needs
}

/** Slots in which a message could still go out, come back and be acted upon. */
export function hasTime({ scenario, view }: Mind): boolean {
  return view.slots - view.slot >= (scenario.absent?.delay ?? 0) + CRAFT.holdsUntil
}

/** Whether everything else is agreed or accepted by all others: its own yes would end the talks. */
export function wouldEnd({ view, me, scenario }: Mind): boolean {
  return view.clauses.every((clause) => {
    if (clause.status === 'agreed') return true
    if (!onTable(clause)) return false
    return clause.stances.every(
      ({ kind }, party) =>
        party === me || scenario.parties[party]!.signs === 'never' || view.gone[party] || kind === 'accepts',
    )
  })
}
