import { costOf } from '../../negotiation/rules.ts'
import { COMMON_KINDS } from '../../negotiation/scenario.ts'
import type { Move, Refusal } from '../../negotiation/move.ts'
import { isOfStage } from '../../negotiation/stage.ts'
import type { ActionView } from '../shown/actions.ts'
import { type WhyNot, whyNotCode } from '../refusal-code.ts'
import { type ActionKind, candidatesFor } from './candidate-moves.ts'
import type { Ground } from './ground.ts'
import { isMet } from '../met.ts'
import { suggestedKind } from './suggestion.ts'

/** One button: its words from the catalogue, or from the level for an ability. */
interface Button {
  readonly id: string
  readonly kind: ActionKind
  readonly label: string
  readonly about: string
  readonly icon: string
  readonly group: ActionView['group']
  /** Uses left, when they are counted. */
  readonly left: number | null
}

/** Reasons that hold for every move of this seat alike, so that one candidate is enough. */
const GENERAL: ReadonlySet<Refusal['code']> = new Set([
  'not-your-turn',
  'over',
  'wrong-stage',
  'already-moved',
  'reaction-due',
  'answer-due',
])

/** Everything this seat can do, whether or not it is open to it now, with the cost or the reason why not. */
export function actionsView(ground: Ground): readonly ActionView[] {
  const buttons = buttonsOf(ground)
  const open = buttons.map((button) => openness(ground, button))
  const available = buttons.flatMap(({ kind }, at) => (open[at]?.move ? [kind] : []))
  const suggested = suggestedKind(ground, available)
  return buttons.map((button, index) => {
    const { move, refusal } = open[index] ?? {}
    const whyNot = move ? null : whyNotWords(ground, button, refusal)
    const cost = costOfButton(ground, button, move)
    const at = move?.kind === 'table' ? move.issue : null
    return {
      id: button.id,
      label: button.label,
      icon: button.icon,
      about: button.about,
      group: button.group,
      cost: button.kind === 'leave' ? cost : Math.max(1, cost),
      costLine: whyNot ?? costLine(ground, button, cost, at),
      available: move !== undefined,
      whyNot,
      suggested: suggested !== null && button.kind === suggested,
    }
  })
}

function openness(ground: Ground, { kind }: Button): { readonly move?: Move; readonly refusal?: Refusal } {
  let first: Refusal | undefined
  for (const move of candidatesFor(ground, kind)) {
    const refusal = ground.refusal(move)
    if (!refusal) return { move }
    first ??= refusal
    if (GENERAL.has(refusal.code)) break
  }
  return first ? { refusal: first } : {}
}

function buttonsOf(ground: Ground): readonly Button[] {
  const { words } = ground
  const common = [...COMMON_KINDS, 'leave' as const].flatMap((kind): Button[] =>
    kind === 'stance' ? [] : [{ id: kind, kind, left: null, ...words.actions.common[kind] }],
  )
  const known = [...common, ...abilityButtons(ground)].filter(
    ({ kind }) => isOfPhase(ground, kind) && isOfLevel(ground, kind),
  )
  return known.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

/** Whether the phase knows such a move; in the last sitting there is one clause, and nothing to trade it for. */
function isOfPhase({ seen: { stage } }: Ground, kind: ActionKind): boolean {
  return isOfStage(stage, kind) && (kind !== 'trade' || stage.kind !== 'final')
}

/** Whether the level gives the seat anything to do it with, now or later. */
function isOfLevel(ground: Ground, kind: ActionKind): boolean {
  const { scenario, me } = ground
  if (kind === 'consult') return scenario.parties[me]?.capital !== undefined
  if (kind === 'press') return candidatesFor(ground, kind).length > 0
  if (kind === 'request') return scenario.abilities.some(({ seats }) => seats.some((seat) => seat !== me))
  return true
}

/** The seat's abilities; the order of the tracks is set once, on a screen of its own. */
function abilityButtons({ told, scenario, seen, me, words }: Ground): readonly Button[] {
  return scenario.abilities.flatMap((rule, index) => {
    const written = told.level.abilities[index]
    if (!written || !rule.seats.includes(me) || rule.kind === 'order') return []
    const { icon, group } = words.actions.abilities[rule.kind]
    const left = Number.isFinite(rule.uses) ? rule.uses - (seen.uses[index]?.[me] ?? 0) : null
    return [
      {
        id: rule.id,
        kind: rule.kind,
        label: told.t(written.name),
        about: told.t(written.about),
        icon: written.icon ?? icon,
        group,
        left,
      },
    ]
  })
}

/** The order of the buttons: what is done most comes first. */
const ORDER: readonly ActionKind[] = [
  'table',
  'ask',
  'trade',
  'take',
  'bridge',
  'circulate',
  'package',
  'channel',
  'object',
  'signal',
  'appeal',
  'consult',
  'press',
  'recess',
  'caucus',
  'invite',
  'deadline',
  'advance',
  'order',
  'reassure',
  'promise',
  'warn',
  'request',
  'vow',
  'park',
  'reopen',
  'pass',
  'leave',
]

/** Why the action is not open; where nothing is there to do it with, that is said in its own words. */
function whyNotWords(ground: Ground, { kind }: Button, refusal: Refusal | undefined): string {
  const { nothing } = ground.words.actions
  const none = !refusal || refusal.code === 'clause-not-agreed'
  if (none && kind === 'take' && hasMetOffer(ground)) return nothing.taken
  if (none && (kind === 'take' || kind === 'reopen')) return nothing[kind]
  // There is one only where two clauses are left that may be changed.
  if (!refusal && kind === 'trade') return nothing.trade
  if (refusal && isOfSomeClause(ground, refusal)) return nothing.clause
  return refusalWords(ground, refusal ?? { code: 'no-such-thing' })
}

/** Clauses that could be the subject are in the state that is refused: no one of them is the reason more than another. */
const OF_THE_CLAUSE: ReadonlySet<WhyNot> = new Set(['clause-agreed', 'other-track'])

function isOfSomeClause({ seen }: Ground, refusal: Refusal): boolean {
  return OF_THE_CLAUSE.has(whyNotCode(seen, refusal))
}

/** Whether an offer to this seat still stands, and asks for nothing that the text does not say. */
function hasMetOffer({ seen, me }: Ground): boolean {
  return seen.offers.some(
    (offer) => offer.to === me && !offer.taken && offer.until >= seen.slot && isMet(seen, offer),
  )
}

function costOfButton({ scenario, seen, me }: Ground, { kind, id }: Button, move: Move | undefined): number {
  if (move) return costOf(scenario, seen, move)
  const ability = scenario.abilities.find((rule) => rule.id === id && rule.seats.includes(me))
  if (ability) return ability.cost
  const common = COMMON_KINDS.find((one) => one === kind)
  return common ? scenario.clock.costs[common] : 0
}

/** The selected clause is named where the move would be about it. */
function costLine(
  { words, told, selected }: Ground,
  { kind, left }: Button,
  cost: number,
  at: number | null,
): string {
  const { costs } = words.actions
  if (cost === 0 && kind !== 'leave') return costs.endsRound(1, left)
  if (left !== null) return costs.left(cost, left)
  if (selected !== null && at === selected) return costs.onClause(told.number(selected), cost)
  return costs.line(cost)
}

/** Why the rules refuse a move, in one short line. */
export function refusalWords({ told, words, who, seen }: Ground, refusal: Refusal): string {
  const { clauses, refusals } = words
  return refusals[whyNotCode(seen, refusal)]({
    clause: refusal.issue === undefined ? clauses.thisClause : told.clause(refusal.issue),
    party: refusal.party === undefined ? clauses.thisParty : who(refusal.party).name,
  })
}
