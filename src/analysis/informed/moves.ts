import { isLegal, type Mind } from '../../counterparts/mind.ts'
import { heldUpBy, othersPresent } from '../../counterparts/table-state.ts'
import { abilityOf } from '../../negotiation/abilities.ts'
import { unarguedCost } from '../../negotiation/argued.ts'
import type { Change, Move } from '../../negotiation/move.ts'
import { hasMovedSince } from '../../negotiation/moved.ts'
import { type PartyIndex, SILENT } from '../../negotiation/scenario.ts'
import { isNeeded } from '../../negotiation/signatories.ts'
import { onTable, withinReach } from '../../negotiation/text.ts'
import { type Aim, aimOf, scoreOf } from './aim.ts'
import { isRefusedFarAway } from './far-away.ts'
import type { Page } from './notebook.ts'
import { CRAFT } from './craft.ts'

/** What the aim would change, clause by clause; over all tracks, as a bargain may reach ahead. */
export function changesAhead({ view, text }: Mind, aim: Aim): readonly Change[] {
  return [...view.clauses.entries()].flatMap(([issue, clause]) => {
    const choice = aim.text[issue]!
    if (clause.status === 'agreed' || choice === text[issue] || choice === SILENT) return []
    if (onTable(clause) && clause.tabledIn >= view.round) return []
    return [{ issue, choice }]
  })
}

/** Those of them that the rules may let it table now. */
export function changesNow({ scenario, view }: Mind, ahead: readonly Change[]): readonly Change[] {
  return ahead.filter(({ issue }) => withinReach(scenario, view, issue))
}

/** Several clauses at once, as a bridging text or a package, for whoever may. */
export function togetherMove(mind: Mind, changes: readonly Change[]): Move | undefined {
  const { me, text } = mind
  const isEnough = 100 * changes.length >= CRAFT.bridgeFrom * text.length
  const bridge: Move = { kind: 'bridge', party: me, changes }
  if (isEnough && !isDearQuarrel(mind, changes) && isLegal(mind, bridge)) return bridge
  const whole: Move = { kind: 'package', party: me, changes }
  return changes.length >= CRAFT.packageFrom && isLegal(mind, whole) ? whole : undefined
}

/**
 * Whether one quarrel alone would be settled beside clauses that nobody has quarrelled over, for more time than tabling
 * takes: whoever loses it has nothing to weigh it against. Two quarrels can be set against each other.
 */
function isDearQuarrel({ scenario, view, me }: Mind, changes: readonly Change[]): boolean {
  const quarrels = changes.filter(({ issue }) => view.clauses[issue]!.status === 'bracketed').length
  const cost = scenario.abilities[abilityOf(scenario, me, 'bridge')]?.cost ?? 0
  return quarrels === 1 && cost > scenario.clock.costs.table
}

/** The change that the aim would miss most, if the aim is the better for it. */
export function tableMove(mind: Mind, aim: Aim, changes: readonly Change[]): Move | undefined {
  const counts = ({ issue }: Change) =>
    aim.missing[issue]! + (onTable(mind.view.clauses[issue]!) ? CRAFT.wordedClause : CRAFT.openClause)
  return changes
    .filter((change) => counts(change) > 0)
    .toSorted((one, other) => counts(other) - counts(one) || one.issue - other.issue)
    .map((change): Move => ({ kind: 'table', party: mind.me, ...change }))
    .find((move) => isLegal(mind, move))
}

/** Takes up an answer to its own question where the text is the better for it. */
export function takeMove(mind: Mind, pages: readonly Page[]): Move | undefined {
  const { view, me } = mind
  const now = scoreOf(mind, pages, [])
  return view.offers
    .filter(
      ({ to, taken, none, changes }) =>
        to === me && !taken && !none && scoreOf(mind, pages, changes) >= now + CRAFT.takesFrom,
    )
    .map(({ id }): Move => ({ kind: 'take', party: me, offer: id }))
    .find((move) => isLegal(mind, move))
}

/** Reopens an agreed clause where the absent party will refuse the text as it is and there is time to better it. */
export function reopenMove(mind: Mind, pages: readonly Page[]): Move | undefined {
  const { view, me, text } = mind
  const heard = view.notes[me]!.some(({ kind }) => kind === 'channel')
  const before = view.story.filter(({ move }) => move.kind === 'reopen' && move.party === me).length
  const left = view.slots - view.slot
  if (!heard || before >= CRAFT.reopensAtMost || left < CRAFT.reopensUntil || left > CRAFT.reopensWithin)
    return undefined
  if (!isRefusedFarAway(mind, pages)) return undefined
  const aim = aimOf(mind, pages, true)
  return [...view.clauses.keys()]
    .filter(
      (issue) =>
        view.clauses[issue]!.status === 'agreed' &&
        aim.text[issue] !== text[issue] &&
        aim.missing[issue]! >= CRAFT.reopensFrom,
    )
    .toSorted((one, other) => aim.missing[other]! - aim.missing[one]! || one - other)
    .map((issue): Move => ({ kind: 'reopen', party: me, issue }))
    .find((move) => isLegal(mind, move))
}

/** Whether somebody holds up a good part of the text: to hear it out may then settle more than another wording does. */
export function muchIsHeldUp(mind: Mind): boolean {
  const most = Math.max(0, ...signersPresent(mind).map((of) => heldUpBy(mind, of)))
  return 100 * most >= CRAFT.hearsFirst * mind.text.length
}

/** Asks whoever holds up most what it would need; again only later, and after having moved. */
export function askMove(mind: Mind): Move | undefined {
  const { view, me, beliefs } = mind
  return signersPresent(mind)
    .filter((of) => heldUpBy(mind, of) > 0)
    .toSorted((one, other) => heldUpBy(mind, other) - heldUpBy(mind, one) || one - other)
    .filter((of) => {
      const last = beliefs.askedAt[me]![of]!
      return last < 0 || (view.slot - last >= CRAFT.asksAgain && hasMovedSince(view, of, me))
    })
    .map((of): Move => ({ kind: 'ask', party: me, of }))
    .find((move) => isLegal(mind, move))
}

export function signersPresent(mind: Mind): readonly PartyIndex[] {
  return othersPresent(mind).filter((party) => isNeeded(mind.scenario, mind.text, party))
}

/** Has the draft put to the absent party once enough is written, and again after each answer that was a no. */
export function channelMove(mind: Mind): Move | undefined {
  const { scenario, view, me } = mind
  const { absent } = scenario
  if (!absent || writtenShare(mind) < CRAFT.channelFrom) return undefined
  const waits = view.channel.some(({ by, for: listeners }) => by === me || listeners.includes(me))
  const last = view.notes[me]!.findLast(({ kind }) => kind === 'channel')
  const soon = last !== undefined && view.slot - last.slot < CRAFT.channelAgain
  if (waits || soon || view.slot + absent.delay > view.slots - 1) return undefined
  const own: Move = { kind: 'channel', party: me, sends: 'draft' }
  if (abilityOf(scenario, me, 'channel') >= 0) return isLegal(mind, own) ? own : undefined
  return requestMove(mind)
}

/** Asks somebody who can reach the absent party and trusts it enough. */
function requestMove(mind: Mind): Move | undefined {
  const { scenario, view, me } = mind
  return othersPresent(mind)
    .filter((of) => abilityOf(scenario, of, 'channel') >= 0 && view.trust[of]![me]! >= CRAFT.obliges)
    .map((of): Move => ({ kind: 'request', party: me, of, ability: abilityOf(scenario, of, 'channel') }))
    .find((move) => isLegal(mind, move))
}

/** Part of the clauses that have a wording, in per cent. */
export function writtenShare({ text }: Mind): number {
  return Math.floor((100 * text.filter((choice) => choice !== SILENT).length) / text.length)
}

/** Whether the end is near enough for what is initialled now to be all that is left to explain at home. */
function isLate({ view }: Mind): boolean {
  return view.stage.kind === 'closing' || view.slots - view.slot <= CRAFT.late
}

/** Calls its capital once much of the text is written, once more before the end, and to explain what it let pass. */
export function consultMove(mind: Mind): Move | undefined {
  const { view, me, scenario } = mind
  const { capital } = scenario.parties[me]!
  if (!capital) return undefined
  const calls = view.notes[me]!.filter(({ kind }) => kind === 'capital').length
  const from = CRAFT.consultsFrom[calls]
  const due =
    from === undefined ? isLate(mind) && unarguedCost(view, me, capital) > 0 : writtenShare(mind) >= from
  return due ? { kind: 'consult', party: me } : undefined
}
