import type { Draft } from 'immer'
import type { Act } from './act.ts'
import { agreeClauses } from './agreeing.ts'
import { bringAnswers } from './channel.ts'
import { fireEvents } from './events.ts'
import { offerWith, type StandingOffer } from './ledger.ts'
import { isPresent } from './presence.ts'
import { judgePromises } from './promises.ts'
import { enter, finish, openReading } from './reading.ts'
import type { Scenario } from './scenario.ts'
import type { Session } from './session.ts'
import { trackSettled } from './text.ts'

/** Slots for which an answer to "what would you need?" binds its maker, after the round in which it was given. */
const OFFER_BINDS = 2

/** Spends slots of the clock, and of the track that is being talked about; never more than are left. */
export function spend(act: Act, slots: number): void {
  const { s } = act
  const spent = Math.min(slots, s.slots - s.slot)
  s.slot += spent
  if (s.stage.kind === 'talks') s.trackSpent[s.stage.track] = s.trackSpent[s.stage.track]! + spent
}

function hasClosing(scenario: Scenario): boolean {
  return scenario.phases.some((phase) => phase.kind === 'closing')
}

function allAgreed(session: Session): boolean {
  return session.clauses.every((clause) => clause.status === 'agreed')
}

function allSettled(session: Session): boolean {
  return session.clauses.every((clause) => clause.status === 'agreed' || clause.status === 'parked')
}

/** Goes on to the next track that is not settled, else to the closing; `after` -1 begins with the first. */
export function openNextTrack(act: Act, after: number): void {
  const { s, scenario } = act
  const closing = hasClosing(scenario)
  const mustClose = closing && s.slots - s.slot <= scenario.clock.closingSlots
  const next = s.order.slice(s.order.indexOf(after) + 1).find((track) => !trackSettled(scenario, s, track))
  if (next !== undefined && !mustClose) return enter(act, { kind: 'talks', track: next })
  if (!closing || allAgreed(s)) return openReading(act)
  enter(act, { kind: 'closing' })
}

function changeStage(act: Act): void {
  const { s, scenario } = act
  const { stage } = s
  if (stage.kind === 'agenda' || stage.kind === 'reading' || stage.kind === 'over') return
  if (s.slot >= s.slots) return openReading(act)
  switch (stage.kind) {
    case 'talks': {
      const spent = s.trackSpent[stage.track]! >= s.trackSlots[stage.track]!
      const late = hasClosing(scenario) && s.slots - s.slot <= scenario.clock.closingSlots
      if (spent || late || s.advanced || trackSettled(scenario, s, stage.track))
        openNextTrack(act, stage.track)
      return
    }
    case 'closing':
      if (s.advanced || allSettled(s)) openReading(act)
      return
    case 'final': {
      const { status } = s.clauses[stage.issue]!
      if (s.advanced || status === 'agreed' || status === 'parked') openReading(act)
    }
  }
}

/** Begins a round: nobody has moved, and what the world has in store breaks in. */
export function openRound(act: Act): void {
  const { s, scenario } = act
  s.round++
  s.roundCost = 0
  s.recess = s.recessUntil >= s.round
  for (let party = 0; party < s.moved.length; party++) s.moved[party] = !isPresent(scenario, s, party)
  act.out.push({ kind: 'round', round: s.round })
  fireEvents(act)
  if (s.pending.length === 0 && s.slot >= s.slots) openReading(act)
}

/** Those whose signature is always needed and who left: one ends the talks, two let them collapse. */
function departures(act: Act): number {
  const { parties } = act.scenario
  let left = 0
  for (let party = 0; party < parties.length; party++) {
    if (act.s.gone[party] && parties[party]!.signs === 'always') left++
  }
  return left
}

/** Ends the talks where nobody is left to sign for somebody; nobody reads a text that cannot be signed. */
function endedByLeaving(act: Act): boolean {
  const left = departures(act)
  if (left === 0 && !everybodyLeft(act)) return false
  finish(act, left > 1 ? 'collapsed' : 'left')
  return true
}

function everybodyLeft(act: Act): boolean {
  return act.s.gone.every((_, party) => !isPresent(act.scenario, act.s, party))
}

/** Offers made in the round bind their makers from its end, whatever the round cost. */
function startOffers(act: Act, since: number): void {
  const { s } = act
  for (let i = 0; i < s.offers.length; i++) {
    const offer: StandingOffer = s.offers[i]!
    if (offer.madeAt === since && offer.until >= since)
      s.offers[i] = offerWith(offer, s.slot + OFFER_BINDS, offer.taken) as Draft<StandingOffer> // replaced, never changed
  }
}

function closeRound(act: Act): void {
  const { s } = act
  const since = s.slot
  agreeClauses(act)
  spend(act, Math.max(1, s.roundCost))
  startOffers(act, since)
  judgePromises(act, false)
  bringAnswers(act)
  if (endedByLeaving(act)) return
  changeStage(act)
  if (s.stage.kind !== 'reading' && s.stage.kind !== 'over') openRound(act)
}

/** After every move: closes the round when all have moved and nobody owes anything; time may also run out between. */
export function goOn(act: Act): void {
  const { s } = act
  if (s.pending.length > 0) return
  const { kind } = s.stage
  if (kind !== 'talks' && kind !== 'closing' && kind !== 'final') return
  if (s.moved.every((moved) => moved)) closeRound(act)
  else if (s.slot >= s.slots && !endedByLeaving(act)) changeStage(act)
}
