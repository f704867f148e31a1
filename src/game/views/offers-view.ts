import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { StandingOffer } from '../../negotiation/ledger.ts'
import { isMet } from '../met.ts'
import { signatoriesOf } from '../../negotiation/signatories.ts'
import { standingText } from '../../negotiation/text.ts'
import type { OfferView } from '../shown/delegations.ts'
import { refusalWords } from './actions-view.ts'
import { type Ground, timeAt } from './ground.ts'
import { worthWith } from './own-brief.ts'
import { isAdvisable } from './suggestion.ts'

/** Answers to the seat's questions, the latest first; of each delegation only its last. */
export function offersView(ground: Ground, from?: PartyIndex): readonly OfferView[] {
  const { seen, me } = ground
  const mine = seen.offers.filter(({ to, maker }) => to === me && (from === undefined || maker === from))
  const last = new Map(mine.map((offer) => [offer.maker, offer]))
  return [...last.values()].toSorted((a, b) => b.id - a.id).map((offer) => offerView(ground, offer))
}

function offerView(ground: Ground, offer: StandingOffer): OfferView {
  const { told, party, words, seen } = ground
  const refusal = ground.refusal({ kind: 'take', party: ground.me, offer: offer.id })
  const live = !offer.taken && offer.until >= seen.slot
  const met = isMet(seen, offer)
  const { notebook } = words
  return {
    id: offer.id,
    maker: party(offer.maker),
    none: offer.none,
    line: lineOf(ground, offer),
    changes: offer.changes.map(({ issue, choice }) => ({
      issue,
      number: told.number(issue),
      wording: told.short(issue, choice),
    })),
    firmness: offer.none ? '' : offer.padded ? notebook.offer.padded : notebook.offer.exact,
    until: met ? notebook.offer.met : untilWords(ground, offer, live),
    others: offer.none || met ? [] : othersNeeded(ground, offer),
    met,
    canTake: refusal === undefined && !met,
    advised: refusal === undefined && isAdvisable(ground, offer),
    whyNot: refusal && !met ? refusalWords(ground, refusal) : null,
  }
}

function lineOf(ground: Ground, offer: StandingOffer): string {
  const { told, words, who } = ground
  const { notebook } = words
  const maker = who(offer.maker)
  if (offer.none) {
    if (!offer.reason) return notebook.offer.none(maker)
    const reason = told.reason(offer.maker, offer.reason)
    return notebook.offer.noneBecause(maker, told.clause(offer.reason.issue), reason)
  }
  if (offer.stays) return notebook.offer.stays(maker, offer.changes.map(told.change))
  const needs = notebook.offer.needs(maker, offer.changes.map(told.change))
  return `${needs} ${worthWith(ground, offer.changes)}`
}

function untilWords({ words, scenario }: Ground, offer: StandingOffer, live: boolean): string {
  const { notebook } = words
  if (offer.none) return notebook.offer.noBinding
  if (offer.taken) return notebook.offer.taken
  const time = timeAt(scenario, offer.until)
  return live ? notebook.offer.until(time) : notebook.offer.over(time)
}

/** Who else would have to accept the text with these changes. */
function othersNeeded({ scenario, seen, me, party, words }: Ground, offer: StandingOffer): readonly string[] {
  const text = [...standingText(seen)]
  for (const { issue, choice } of offer.changes) text[issue] = choice
  return signatoriesOf(scenario, text)
    .filter((one) => one !== me && one !== offer.maker)
    .map((one) => words.notebook.offer.alsoNeeded(party(one).name))
}
