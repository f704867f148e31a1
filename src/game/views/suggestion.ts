import { isAskedBefore } from '../../negotiation/moved.ts'
import type { StandingOffer } from '../../negotiation/ledger.ts'
import { type Change, holdsUp, type StanceKind } from '../../negotiation/move.ts'
import { isPresent } from '../../negotiation/presence.ts'
import type { PartyIndex } from '../../negotiation/scenario.ts'
import { isMet } from '../met.ts'
import type { ActionKind } from './candidate-moves.ts'
import { isReady } from './clause-awaits.ts'
import { unsaidBy } from './clause-view.ts'
import type { Ground } from './ground.ts'

/**
 * The best-formed action for the selected clause: a wording where there is none, a question to whoever reserves, its
 * answer once it has given one. Without a selection, what the text as a whole calls for. One at most.
 */
export function suggestedKind(ground: Ground, available: readonly ActionKind[]): ActionKind | null {
  return wanted(ground).find((kind) => available.includes(kind)) ?? null
}

function wanted(ground: Ground): readonly ActionKind[] {
  const { seen, selected, me } = ground
  const clause = selected === null ? undefined : seen.clauses[selected]
  if (!clause) return wantedOverall(ground)
  switch (clause.status) {
    case 'open':
    case 'parked':
      return ['table']
    case 'tabled':
      return []
    case 'bracketed': {
      const holders = heldByOthers(ground, clause.stances)
      if (holders.length === 0) return clause.stances[me]?.kind === 'accepts' ? [] : ['table', 'trade']
      if (holders.some((party) => hasPrice(ground, party))) return ['take', 'trade', 'table']
      return [...askAny(ground, holders), 'trade', 'table']
    }
    case 'agreed':
      return []
  }
}

function wantedOverall(ground: Ground): readonly ActionKind[] {
  const { seen, scenario } = ground
  const { stage } = seen
  const issues =
    stage.kind === 'talks' ? (scenario.tracks[stage.track]?.issues ?? []) : scenario.issues.keys()
  const clauses = [...issues].flatMap((issue) => seen.clauses[issue] ?? [])
  if (clauses.some(({ status }) => status === 'open')) return ['table']
  if (clauses.some(({ status }) => status === 'bracketed'))
    return [...askAny(ground, othersOf(ground)), 'trade']
  // Where only a word of one's own is missing, it is said beside the clause, and to listen would keep it back.
  return unsaidBy(ground).length > 0 ? [] : ['pass']
}

function othersOf({ scenario, seen, me }: Ground): readonly PartyIndex[] {
  return [...scenario.parties.keys()].filter((party) => party !== me && isPresent(scenario, seen, party))
}

function heldByOthers(
  { me, seen }: Ground,
  stances: readonly { readonly kind: StanceKind }[],
): readonly PartyIndex[] {
  return stances.flatMap(({ kind }, party) =>
    party !== me && !seen.gone[party] && holdsUp(kind) ? [party] : [],
  )
}

/** A question where one of these can be asked anew, in the corridor the one who stands there: a repeat costs trust. */
function askAny(ground: Ground, parties: readonly PartyIndex[]): readonly ActionKind[] {
  const { phase } = ground
  const partner = phase.place === 'corridor' ? phase.with : undefined
  const within = parties.filter((party) => partner === undefined || party === partner)
  return within.some((party) => !isAskedBefore(ground.seen, party, ground.me)) ? ['ask'] : []
}

/** Whether a delegation has named this seat a price that may be advised. */
function hasPrice(ground: Ground, party: PartyIndex): boolean {
  return ground.seen.offers.some(
    (offer) => offer.maker === party && offer.to === ground.me && isAdvisable(ground, offer),
  )
}

/** Whether a price still binds whoever named it, and would undo nothing that all accept. */
export function isAdvisable(ground: Ground, offer: StandingOffer): boolean {
  const { seen } = ground
  const stands = !offer.none && !offer.taken && offer.until >= seen.slot && !isMet(seen, offer)
  return stands && !offer.changes.some((change) => undoes(ground, change))
}

/** Whether a change puts other words in the place of what is agreed, or of what every signatory accepts. */
function undoes(ground: Ground, { issue, choice }: Change): boolean {
  const clause = ground.seen.clauses[issue]
  if (!clause || clause.choice === choice) return false
  return clause.status === 'agreed' || isReady(ground, issue)
}
