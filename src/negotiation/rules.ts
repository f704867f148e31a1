import { castDraft, produce } from 'immer'
import { costOf } from './abilities.ts'
import type { Act, SessionDraft } from './act.ts'
import { goOn } from './clock.ts'
import type { Move } from './move.ts'
import { carryOut } from './recipes.ts'
import { isFree, refusalOf } from './refusal.ts'
import type { PartyIndex } from './scenario.ts'
import type { Consequence } from './story.ts'
import type { Session, World } from './session.ts'

export { costOf } from './abilities.ts'
export { copyOf } from './copy.ts'
export { openDraft, openSession } from './open.ts'
export { refusalOf } from './refusal.ts'

const EVERYBODY: readonly PartyIndex[] = []

/** Who hears a move: the two of a corridor talk, or everybody. Asked before the move is carried out. */
function heardBy(session: Session, move: Move): readonly PartyIndex[] {
  if ('aside' in move && move.aside === true) return [move.party, 'of' in move ? move.of : move.to]
  if (move.kind === 'offer') {
    const asked = session.pending[0]
    return asked?.kind === 'offer' && asked.aside ? [move.party, move.to] : EVERYBODY
  }
  if (move.kind !== 'answer') return EVERYBODY
  const trade = session.trades[move.trade]
  return trade?.aside === true ? [trade.maker, trade.to] : EVERYBODY
}

function isDiscreet({ kind }: Consequence): boolean {
  return kind === 'note' || kind === 'promise' || kind === 'trade'
}

/** Ends a delegation's part of the round; the floor it was given is used up. */
function endPart(s: SessionDraft, move: Move, cost: number): void {
  s.moved[move.party] = true
  s.roundCost = Math.max(s.roundCost, cost)
  if (s.floor?.party === move.party) s.floor = null
}

/**
 * Changes a session by a move that is allowed: the one place where sessions change. `draft` is immer's or a private
 * copy (`copyOf`); nothing is checked here, so ask `refusalOf` first.
 */
export function playOn(world: World, draft: SessionDraft, move: Move): void {
  const { scenario } = world
  const out: Consequence[] = []
  const act: Act = { world, scenario, s: draft, out }
  const { round, slot } = draft
  const heard = heardBy(draft, move)
  if (!isFree(move)) endPart(draft, move, costOf(scenario, draft, move))
  carryOut(act, move)
  const own = out.length
  goOn(act)
  const discreet = heard.length > 0 || out.some(isDiscreet)
  draft.story.push(castDraft({ round, slot, move, heardBy: heard, consequences: out, own, discreet }))
}

/** The session after a move; throws when the move is not allowed, which is always a mistake of ours. */
export function play(world: World, session: Session, move: Move): Session {
  const refusal = refusalOf(world.scenario, session, move)
  if (refusal !== undefined)
    throw new Error(
      `${refusal.code}: ${JSON.stringify({ refusal, move, stage: session.stage, round: session.round })}`,
    )
  return produce(session, (draft) => playOn(world, draft, move))
}
