import { called, inner, itemised, listed, start } from './sentence.ts'

/** What the player's last move brought, in a short list. */
export const outcome = {
  /** The move, with the colon after which the answer stands. */
  asked: (of: string) => `Asked ${called(of)} what it would need:`,
  traded: (to: string) => `Your trade with ${called(to)}:`,
  consulted: 'Called your capital.',
  signalled: 'Signalled that you may leave.',

  needs: (changes: readonly string[]) => `${itemised(changes)}.`,
  needsNothing: (changes: readonly string[]) => `nothing, as long as this stays: ${itemised(changes)}.`,
  noPrice: 'it cannot name a price now.',
  noPriceBecause: (clause: string, reason: string) =>
    `it cannot name a price now, because of ${clause}: ${inner(reason)}.`,

  accepted: 'accepted.',
  acceptedPart: (changes: readonly string[]) => `accepted in part: ${itemised(changes)}.`,
  refused: 'refused.',
  refusedBecause: (clause: string, reason: string) => `refused because of ${clause}: ${inner(reason)}.`,
  countered: (get: readonly string[], give: readonly string[]) =>
    `answered with another. You would get ${itemised(get)}; you would give ${itemised(give)}.`,
  youAccepted: 'You accepted that.',
  youAcceptedPart: 'You accepted a part of that.',
  youRefused: 'You refused that.',

  done: 'It has done so.',
  notDone: 'It has not done so yet.',
  stances: (clause: string, accepts: readonly string[], reserves: readonly string[]) => {
    const parts = [
      ...(accepts.length > 0 ? [`accepted by ${listed(accepts.map(called))}`] : []),
      ...(reserves.length > 0 ? [`reserved by ${listed(reserves.map(called))}`] : []),
    ]
    return `${clause}: ${parts.join(', ')}.`
  },
  replaced: (clause: string, by: string | null, wording: string) =>
    by === null
      ? `${clause}: another wording stands there now: ${inner(wording)}.`
      : `${clause}: ${called(by)} has since put another wording in its place: ${inner(wording)}.`,
  setAside: (clause: string) => `${clause}: not in the text any more.`,
  lapsed: 'This trade no longer stands.',
  criticised: (by: string, numbers: readonly string[]) => `${start(called(by))} named ${listed(numbers)}.`,
}
