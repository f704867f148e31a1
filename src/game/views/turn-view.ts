import { type Turn, turnOf } from '../../negotiation/turn.ts'
import type { Ground } from './ground.ts'

const SITTINGS: ReadonlySet<string> = new Set(['agenda', 'talks', 'closing', 'reading', 'final'])

/** What the seat owes now, or nothing: it listens, or the talks are elsewhere. */
export function myTurn({ scenario, seen, me, phase }: Ground): Turn | undefined {
  if (!SITTINGS.has(phase.kind)) return undefined
  const turn = turnOf(scenario, seen)
  return turn?.party === me ? turn : undefined
}

/** Whose move it is, in words. */
export function turnLine(ground: Ground, thinking: boolean): string {
  const { phase, scenario, seen, words, party } = ground
  const { turns } = words
  if (phase.kind === 'briefing') return turns.briefing
  if (!SITTINGS.has(phase.kind)) return turns.over
  const turn = turnOf(scenario, seen)
  if (!turn) return turns.over
  if (turn.party === ground.me) return ownLine(ground, turn)
  if (turn.pending) return turns.answering(party(turn.party).name)
  return thinking ? turns.thinking : turns.moving(party(turn.party).name)
}

function ownLine({ words }: Ground, { owes }: Turn): string {
  const { turns } = words
  switch (owes) {
    case 'move':
      return turns.yours
    case 'answer':
      return turns.yourAnswer
    case 'offer':
      return turns.yourOffer
    case 'criticise':
      return turns.yourCriticism
    case 'react':
      return turns.yourReaction
    case 'sign':
      return turns.yourSignature
    case 'order':
      return turns.yourOrder
  }
}
