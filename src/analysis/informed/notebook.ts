import { heldUpBy, stalledRounds } from '../../counterparts/table-state.ts'
import type { Mind } from '../../counterparts/mind.ts'
import { isPresent } from '../../negotiation/presence.ts'
import type { Choice, PartyIndex } from '../../negotiation/scenario.ts'
import { CRAFT } from './craft.ts'

/** Strongest liking either way in a notebook, in points of evidence. */
const SURE = 120

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
  return scenario.parties.flatMap(({ presence, signs }, party) => {
    const absent = presence === 'absent'
    const counts = absent ? scenario.absent?.party === party : signs !== 'never'
    if (party === me || !counts || (!absent && !isPresent(scenario, view, party))) return []
    const worth = worthsOf(mind, party)
    const now = guessedWorth(worth, mind.text)
    const needs = absent ? absentNeeds(mind, worth, now) : tableNeeds(mind, party, now)
    return [{ party, worth, needs, absent, always: absent || signs === 'always' }]
  })
}

/**
 * Issues weigh as much as the party seemed to care for them; a wording of which nothing is known is worth half of its
 * issue, and silence somewhat less.
 */
function worthsOf({ beliefs }: Mind, party: PartyIndex): Page['worth'] {
  const care = beliefs.care[party]!
  let sum = 0
  for (const one of care) sum += one + CRAFT.caresBefore
  return beliefs.likes[party]!.map((row, issue) => {
    const weight = Math.floor((1000 * (care[issue]! + CRAFT.caresBefore)) / sum)
    return Array.from(row, (like, at) => {
      const liked = at === 0 ? Math.min(like, CRAFT.silenceLiked) : like
      const refused = at > 0 && liked <= CRAFT.vetoFrom ? CRAFT.veto : 0
      return Math.floor((weight * (liked + SURE)) / (2 * SURE)) - refused
    })
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
    ? now + CRAFT.perBracket * held + CRAFT.perStall * stalledRounds(mind)
    : now - CRAFT.slack - Math.floor((CRAFT.slackLate * mind.aspiration.time) / 1000)
}

/** The absent party's last summary says whether the text that was sent was enough; before that it is a guess. */
function absentNeeds({ view, me }: Mind, worth: Page['worth'], now: number): number {
  const note = view.notes[me]!.findLast(({ kind }) => kind === 'channel')
  if (note?.kind !== 'channel') return CRAFT.absentAtFirst
  return note.fits
    ? Math.min(
        now,
        guessedWorth(
          worth,
          view.clauses.map(({ choice }) => choice),
        ),
      ) - CRAFT.slack
    : now + CRAFT.absentMore
}
