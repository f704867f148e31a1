import type { Act } from './act.ts'
import type { MoveOf } from './move.ts'
import { isPresent } from './presence.ts'
import { abilityOf } from './abilities.ts'
import { standingText } from './text.ts'
import { changeTrust } from './trust.ts'

/** Points of candour that a recess restores to everybody, and a caucus to those in it. */
const RECESS_CANDOUR = 20
const CAUCUS_CANDOUR = 5
/** Slots of patience that a recess gives everybody. */
const RECESS_PATIENCE = 3
/** Points of trust that the chair and a delegation gain in each other in a caucus. */
const CAUCUS_TRUST = 2

function addCandour(act: Act, party: number, by: number): void {
  act.s.candour[party] = act.s.candour[party]! + by
}

export function doCirculate(act: Act, move: MoveOf<'circulate'>): void {
  for (let party = 0; party < act.scenario.parties.length; party++) {
    if (party !== move.party && isPresent(act.scenario, act.s, party))
      act.s.pending.push({ kind: 'criticise', party })
  }
}

/** Lasts for the rest of this round and the next. */
export function doRecess(act: Act): void {
  const { s } = act
  s.recess = true
  s.recessUntil = s.round + 1
  for (let party = 0; party < s.candour.length; party++) {
    addCandour(act, party, RECESS_CANDOUR)
    s.patience[party] = s.patience[party]! + RECESS_PATIENCE
  }
}

export function doCaucus(act: Act, move: MoveOf<'caucus'>): void {
  addCandour(act, move.party, CAUCUS_CANDOUR)
  for (const party of move.with) {
    addCandour(act, party, CAUCUS_CANDOUR)
    changeTrust(act, party, move.party, CAUCUS_TRUST)
    changeTrust(act, move.party, party, CAUCUS_TRUST)
  }
}

export function doDeadline(act: Act, move: MoveOf<'deadline'>): void {
  const { s } = act
  if (s.stage.kind !== 'talks') return
  const { track } = s.stage
  s.trackSlots[track] = Math.min(s.trackSlots[track]!, s.trackSpent[track]! + move.slots)
}

/** A question or the draft goes to the absent party; whoever asked for it hears the answer too. */
export function doChannel(act: Act, move: MoveOf<'channel'>): void {
  const { s, scenario } = act
  const ability = abilityOf(scenario, move.party, 'channel')
  const asked = s.requests.filter((request) => request.of === move.party && request.ability === ability)
  s.requests = s.requests.filter((request) => !asked.includes(request))
  s.channel.push({
    by: move.party,
    sent: s.slot,
    due: s.slot + scenario.absent!.delay,
    sends: move.sends,
    text: [...standingText(s)],
    for: [...new Set([move.party, ...asked.map((request) => request.by)])],
  })
}
