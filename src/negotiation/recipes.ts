import { abilityOf } from './abilities.ts'
import type { Act } from './act.ts'
import { doCaucus, doChannel, doCirculate, doDeadline, doRecess } from './chair-moves.ts'
import { openNextTrack, openRound, spend } from './clock.ts'
import { applyEffects } from './effects.ts'
import { leaveRoom } from './leaving.ts'
import type { Move, MoveOf } from './move.ts'
import { closeReading, enter } from './reading.ts'
import type { PartyIndex } from './scenario.ts'
import { doAnswer, doAsk, doConsult, doOffer, doPromise, doReassure, doRequest } from './talk-moves.ts'
import { doTake, doTrade, doVow, doWarn } from './talk-moves.ts'
import { doChanges, doObject, doPark, doReopen, doStance, doTable } from './text-moves.ts'

/** The rest of an ability: what the level says it does, once more used. */
export function useAbility(act: Act, move: Move, targets: readonly PartyIndex[]): void {
  const ability = abilityOf(act.scenario, move.party, move.kind)
  const uses = act.s.uses[ability]!
  uses[move.party] = uses[move.party]! + 1
  applyEffects(act, act.scenario.abilities[ability]!.effects, { self: move.party, targets })
}

function doOrder(act: Act, move: MoveOf<'order'>): void {
  act.s.order = [...move.tracks]
  spend(act, act.scenario.abilities[abilityOf(act.scenario, move.party, 'order')]!.cost)
  useAbility(act, move, [])
  openNextTrack(act, -1)
  if (act.s.stage.kind !== 'reading' && act.s.stage.kind !== 'over') openRound(act)
}

function doPress(act: Act, move: MoveOf<'press'>): void {
  act.s.pressed[move.party]!.push(move.line)
  applyEffects(act, act.scenario.press[move.line]!.effects, { self: move.party, targets: [] })
}

function doReact(act: Act, move: MoveOf<'react'>): void {
  const { s, scenario } = act
  const { party, event, reaction } = move
  s.pending.shift()
  const last = s.fired.findLastIndex((fired) => fired.event === event)
  const fired = s.fired[last]!
  s.fired[last] = { ...fired, reactions: [...fired.reactions, { party, reaction }] }
  const rule = scenario.events[event]!.reactions[reaction]!
  applyEffects(act, rule.effects, { self: party, targets: [] })
  spend(act, rule.slots)
}

function doSign(act: Act, move: MoveOf<'sign'>): void {
  if (move.answer === 'go-on') {
    enter(act, { kind: 'closing' })
    return openRound(act)
  }
  act.s.signatures[move.party] = move.answer
  if (closeReading(act) === 'final') openRound(act)
}

/** What a move does, before the round goes on. */
export function carryOut(act: Act, move: Move): void {
  const { s } = act
  switch (move.kind) {
    case 'table':
      return doTable(act, move)
    case 'stance':
      return doStance(act, move)
    case 'park':
      return doPark(act, move)
    case 'reopen':
      return doReopen(act, move)
    case 'trade':
      return doTrade(act, move)
    case 'answer':
      return doAnswer(act, move)
    case 'ask':
      return doAsk(act, move)
    case 'offer':
      return doOffer(act, move)
    case 'take':
      return doTake(act, move)
    case 'request':
      return doRequest(act, move)
    case 'reassure':
      return doReassure(act, move)
    case 'warn':
      return doWarn(act, move)
    case 'promise':
      return doPromise(act, move)
    case 'vow':
      return doVow(act, move)
    case 'consult':
      return doConsult(act, move)
    case 'press':
      return doPress(act, move)
    case 'pass':
      return
    case 'leave':
      return leaveRoom(act, move.party)
    case 'order':
      return doOrder(act, move)
    case 'package':
    case 'bridge':
      doChanges(act, move.changes, [move.party])
      return useAbility(act, move, [])
    case 'circulate':
      doCirculate(act, move)
      return useAbility(act, move, [])
    case 'criticise':
      s.pending.shift()
      return
    case 'recess':
      doRecess(act)
      return useAbility(act, move, [])
    case 'caucus':
      doCaucus(act, move)
      return useAbility(act, move, move.with)
    case 'deadline':
      doDeadline(act, move)
      return useAbility(act, move, [])
    case 'advance':
      s.advanced = true
      return useAbility(act, move, [])
    case 'invite':
      s.floor = { party: move.whom, issue: move.issue }
      return useAbility(act, move, [move.whom])
    case 'channel':
      doChannel(act, move)
      return useAbility(act, move, [])
    case 'signal':
      return useAbility(act, move, [])
    case 'object':
      doObject(act, move)
      return useAbility(act, move, [])
    case 'appeal':
      return useAbility(act, move, [move.to])
    case 'react':
      return doReact(act, move)
    case 'sign':
      return doSign(act, move)
  }
}
