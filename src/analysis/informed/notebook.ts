import { heldUpBy, stalledRounds } from '../../counterparts/table-state.ts'
import type { Mind } from '../../counterparts/mind.ts'
import { isPresent } from '../../negotiation/presence.ts'
import type { Choice, PartyIndex } from '../../negotiation/scenario.ts'
import { CRAFT } from './craft.ts'
import { type Reading, readingOf } from './reading.ts'

/** What a notebook makes of one party that has a say in the end. */
export interface Page {
  readonly party: PartyIndex
  /** worth[issue][choice + 1], points of 1000 over the whole text. */
  readonly worth: readonly (readonly number[])[]
  /** The worth that would be enough for it, as far as one can tell. */
  readonly needs: number
  readonly absent: boolean
  /** Whether its yes is asked whatever the text says. */
  readonly always: boolean
}

/** A page for every other party that signs, may have to sign, or answers from outside; none for those that left. */
export function pagesOf(mind: Mind): readonly Page[] {
  const { scenario, view, me } = mind
  const reading = readingOf(scenario, view)
  return scenario.parties.flatMap(({ presence, signs }, party) => {
    const absent = presence === 'absent'
    const counts = absent ? scenario.absent?.party === party : signs !== 'never'
    if (party === me || !counts || (!absent && !isPresent(scenario, view, party))) return []
    const { worth } = reading.guesses[party]!
    const now = guessedWorth(worth, mind.text)
    const needs = absent ? absentNeeds(reading, worth) : tableNeeds(mind, party, now)
    return [{ party, worth, needs, absent, always: absent || signs === 'always' }]
  })
}

export function guessedWorth(worth: Page['worth'], text: readonly Choice[]): number {
  let sum = 0
  for (let issue = 0; issue < text.length; issue += 1) sum += worth[issue]![text[issue]! + 1]!
  return sum
}

/** Who holds nothing up has enough; who does needs more, the more clauses it holds and the longer nothing moves. */
function tableNeeds(mind: Mind, party: PartyIndex, now: number): number {
  const held = heldUpBy(mind, party)
  return held
    ? now +
        Math.floor((13 * CRAFT.perBracket * held) / mind.text.length) +
        CRAFT.perStall * stalledRounds(mind)
    : now - CRAFT.slack - Math.floor((CRAFT.slackLate * mind.aspiration.time) / 1000)
}

/** Between the texts that were sent and would have done and those that would not; before the first answer a guess. */
function absentNeeds({ answers }: Reading, worth: Page['worth']): number {
  let enough = Number.POSITIVE_INFINITY
  let short = Number.NEGATIVE_INFINITY
  for (const { text, fits } of answers) {
    const then = guessedWorth(worth, text)
    if (fits) enough = Math.min(enough, then)
    else short = Math.max(short, then)
  }
  if (enough < Number.POSITIVE_INFINITY) return enough - CRAFT.slack
  return answers.length > 0 ? short + CRAFT.absentMore : CRAFT.absentAtFirst
}
