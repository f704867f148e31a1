import type { TrackIndex } from '../../negotiation/scenario.ts'
import type { Policy } from '../play-out.ts'

/** Sets this order of tracks when the chair is asked for one, and plays on as another policy would. */
export function withOrder(tracks: readonly TrackIndex[], policy: Policy): Policy {
  return (scenario, view, brief, turn, luck) =>
    turn.owes === 'order'
      ? [{ kind: 'order', party: view.me, tracks }]
      : policy(scenario, view, brief, turn, luck)
}

/** One policy until so many slots are spent, another from then on. */
export function changingAt(slot: number, first: Policy, then: Policy): Policy {
  return (scenario, view, brief, turn, luck) =>
    (view.slot < slot ? first : then)(scenario, view, brief, turn, luck)
}
