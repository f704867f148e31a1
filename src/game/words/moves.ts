import { inner, itemised, listed, opening, slotsIn, start, type Who } from './sentence.ts'
import type { Telling } from './telling.ts'

interface OnClause {
  readonly who: Who
  readonly clause: string
}
interface OnWording extends OnClause {
  readonly wording: string
}
interface Between {
  readonly who: Who
  readonly to: Who
}

interface Exchange extends Between {
  readonly give: readonly string[]
  readonly get: readonly string[]
}

/** Who gives what in a trade; the player's own halves are told as the player's. */
function halves({ who, to, give, get }: Exchange): string {
  // A semicolon parts the halves, so none stands within them.
  const [given, got] = [listed(give.map(inner)), listed(get.map(inner))]
  if (to.you) return `you get ${given}; you give ${got}`
  return who.you ? `you give ${given}; you get ${got}` : `it gives ${given}; it gets ${got}`
}

/** What delegations do with the text, told. A wording always stands at the end, after a colon. */
export const moves = {
  table: [
    (p) => `${opening(p.who)} tables a wording for ${p.clause}: ${inner(p.wording)}.`,
    (p) => `For ${p.clause}, ${p.who.name} proposes: ${inner(p.wording)}.`,
    (p) => `${opening(p.who)} puts forward a wording for ${p.clause}: ${inner(p.wording)}.`,
    (p) => `A wording for ${p.clause} comes from ${p.who.name}: ${inner(p.wording)}.`,
    (p) => `${opening(p.who)} asks for ${p.clause} to read: ${inner(p.wording)}.`,
  ] satisfies Telling<OnWording>,

  tableAnew: [
    (p) => `${opening(p.who)} tables another wording for ${p.clause}: ${inner(p.wording)}.`,
    (p) => `${start(p.clause)} is rewritten by ${p.who.name}: ${inner(p.wording)}.`,
    (p) => `${opening(p.who)} strikes out ${p.clause} and writes instead: ${inner(p.wording)}.`,
    (p) => `Instead of the standing wording of ${p.clause}, ${p.who.name} wants: ${inner(p.wording)}.`,
  ] satisfies Telling<OnWording>,

  unpark: [
    (p) => `${opening(p.who)} takes ${p.clause} up again: ${inner(p.wording)}.`,
    (p) => `${start(p.clause)} comes back to the table from ${p.who.name}: ${inner(p.wording)}.`,
  ] satisfies Telling<OnWording>,

  park: [
    (p) => `${opening(p.who)} leaves ${p.clause} for later; it is parked.`,
    (p) => `${start(p.clause)} is set aside at the wish of ${p.who.name}.`,
    (p) => `${opening(p.who)} asks to park ${p.clause}, and the text stays silent on it for now.`,
  ] satisfies Telling<OnClause>,

  reopen: [
    (p) => `${opening(p.who)} reopens ${p.clause}, which had been initialled.`,
    (p) => `The initials on ${p.clause} no longer count: ${p.who.name} reopens it.`,
  ] satisfies Telling<OnClause>,

  package: [
    (p) => `${opening(p.who)} lays down a whole package: ${itemised(p.changes)}.`,
    (p) => `One package from ${p.who.name}, to be read as a whole: ${itemised(p.changes)}.`,
    (p) => `${opening(p.who)} tables several clauses at once, as one package: ${itemised(p.changes)}.`,
  ] satisfies Telling<{ readonly who: Who; readonly changes: readonly string[] }>,

  bridge: [
    (p) => `${opening(p.who)} drafts a bridging text: ${itemised(p.changes)}.`,
    (p) => `From the criticism it has heard, ${p.who.name} draws up a bridging text: ${itemised(p.changes)}.`,
    (p) => `A bridging text in the name of the chair comes from ${p.who.name}: ${itemised(p.changes)}.`,
  ] satisfies Telling<{ readonly who: Who; readonly changes: readonly string[] }>,

  trade: [
    (p) => `${opening(p.who)} proposes a trade to ${p.to.name}: ${halves(p)}.`,
    (p) => `${opening(p.who)} offers ${p.to.name} an exchange: ${halves(p)}.`,
    (p) => `A trade from ${p.who.name} to ${p.to.name}: ${halves(p)}.`,
  ] satisfies Telling<Exchange>,

  tradeForNothing: [
    (p) => `${opening(p.who)} offers ${p.to.name} a step and asks for none in return: ${itemised(p.give)}.`,
  ] satisfies Telling<Between & { readonly give: readonly string[] }>,

  tradeAskingOnly: [
    (p) => `${opening(p.who)} asks ${p.to.name} for a step and offers none: ${itemised(p.get)}.`,
  ] satisfies Telling<Between & { readonly get: readonly string[] }>,

  tradeAccepted: [
    (p) => `${opening(p.who)} takes the trade that ${p.to.name} proposed.`,
    (p) => `The trade between ${p.to.name} and ${p.who.name} stands: accepted as proposed.`,
    (p) => `${opening(p.who)} accepts what ${p.to.name} put to it.`,
  ] satisfies Telling<Between>,

  tradePart: [
    (p) => `${opening(p.who)} accepts part of the trade proposed by ${p.to.name}: ${itemised(p.changes)}.`,
    (p) =>
      `Not all of the trade, but this much ${p.who.name} takes from ${p.to.name}: ${itemised(p.changes)}.`,
  ] satisfies Telling<Between & { readonly changes: readonly string[] }>,

  tradeRefused: [
    (p) => `${opening(p.who)} refuses the trade proposed by ${p.to.name}.`,
    (p) => `${opening(p.who)} does not take the trade that ${p.to.name} proposed.`,
    (p) => `No to the trade from ${p.to.name}: ${p.who.name} turns it down.`,
  ] satisfies Telling<Between>,

  tradeRefusedBecause: [
    (p) =>
      `${opening(p.who)} refuses the trade proposed by ${p.to.name}. What stops it is ${p.clause}: ${inner(p.reason)}.`,
    (p) =>
      `${opening(p.who)} turns the trade down and points ${p.to.name} to ${p.clause}: ${inner(p.reason)}.`,
    (p) => `The trade from ${p.to.name} fails on ${p.clause}, says ${p.who.name}: ${inner(p.reason)}.`,
  ] satisfies Telling<Between & { readonly clause: string; readonly reason: string }>,

  tradeCountered: [
    (p) =>
      `${opening(p.who)} does not take the trade as it is and answers ${p.to.name} with another: ${halves(p)}.`,
    (p) => `${opening(p.who)} turns the trade round for ${p.to.name}: ${halves(p)}.`,
  ] satisfies Telling<Exchange>,

  take: [
    (p) =>
      `${opening(p.who)} takes up the price that ${p.to.name} had named and tables it: ${itemised(p.changes)}.`,
    (p) => `What ${p.to.name} said it would need, ${p.who.name} now tables: ${itemised(p.changes)}.`,
  ] satisfies Telling<Between & { readonly changes: readonly string[] }>,

  object: [
    (p) =>
      `${opening(p.who)} enters an objection of principle against a wording of ${p.clause}: ${inner(p.wording)}.`,
    (p) => `${opening(p.who)} objects on principle to one wording of ${p.clause}: ${inner(p.wording)}.`,
  ] satisfies Telling<OnWording>,

  order: [
    (p) => `${opening(p.who)} sets the order of the talks: ${listed(p.tracks)}.`,
    (p) => `The order of the talks, set by ${p.who.name}: ${listed(p.tracks)}.`,
  ] satisfies Telling<{ readonly who: Who; readonly tracks: readonly string[] }>,

  circulate: [
    (p) => `${opening(p.who)} circulates the text and asks every delegation for its main criticism.`,
    (p) => `The text goes round the table: ${p.who.name} wants one criticism from everybody.`,
    (p) => `${opening(p.who)} passes the draft round and asks each delegation where it hurts.`,
    (p) => `Copies are handed out; ${p.who.name} asks each delegation for the clause that stops it.`,
  ] satisfies Telling<{ readonly who: Who }>,

  criticise: [
    (p) => `What stops ${p.who.name} is ${p.clause}: ${inner(p.reason)}.`,
    (p) => `${opening(p.who)} marks ${p.clause} on the circulated text: ${inner(p.reason)}.`,
    (p) => `On the circulated text ${p.who.name} points to ${p.clause}: ${inner(p.reason)}.`,
  ] satisfies Telling<OnClause & { readonly reason: string }>,

  /** Of a clause that it lets pass, and would still have otherwise. Its reason holds nothing up, and stands in the notebook. */
  criticiseLet: [
    (p) => `${opening(p.who)} holds nothing up; what it likes least is ${p.clause}.`,
    (p) => `What ${p.who.name} would change first, though it lets it pass, is ${p.clause}.`,
  ] satisfies Telling<OnClause>,

  criticiseSilent: [
    (p) => `${opening(p.who)} misses ${p.clause}, on which the text says nothing: ${inner(p.reason)}.`,
    (p) => `What weighs with ${p.who.name} is that the text is silent on ${p.clause}: ${inner(p.reason)}.`,
  ] satisfies Telling<OnClause & { readonly reason: string }>,

  deadline: [
    (p) => `${opening(p.who)} sets a deadline: ${slotsIn(p.slots)} more for this track.`,
    (p) => `For this track ${p.who.name} allows ${slotsIn(p.slots)} more.`,
  ] satisfies Telling<{ readonly who: Who; readonly slots: number }>,

  advance: [
    (p) => `${opening(p.who)} closes the discussion here and moves the talks on.`,
    (p) => `${opening(p.who)} has heard enough on this and goes to the next point.`,
  ] satisfies Telling<{ readonly who: Who }>,

  invite: [
    (p) => `${opening(p.who)} gives the floor to ${p.to.name} and asks it for a wording of ${p.clause}.`,
    (p) => `${opening(p.who)} invites ${p.to.name} to table something for ${p.clause}.`,
  ] satisfies Telling<Between & { readonly clause: string }>,

  /** Why somebody does not sign a text that is silent on the clause it names. */
  leftOpen: 'the text leaves it open, and that costs this side too much',
  sign: [
    (p) => `${opening(p.who)} signs the text that was read.`,
    (p) => `${opening(p.who)} puts its signature to the agreed clauses.`,
  ] satisfies Telling<{ readonly who: Who }>,

  goesOn: [
    (p) => `${opening(p.who)} does not sign yet: the closing is taken up once more.`,
    (p) => `${opening(p.who)} asks to go on with the closing before anybody signs.`,
  ] satisfies Telling<{ readonly who: Who }>,

  adjourn: [
    (p) => `${opening(p.who)} does not sign today and asks to adjourn.`,
    (p) => `${opening(p.who)} would rather meet again than sign this.`,
  ] satisfies Telling<{ readonly who: Who }>,

  decline: [
    (p) => `${opening(p.who)} declines to sign.`,
    (p) => `${opening(p.who)} does not put its signature to this text.`,
  ] satisfies Telling<{ readonly who: Who }>,

  declineBecause: [
    (p) => `${opening(p.who)} declines to sign. It names ${p.clause}: ${inner(p.reason)}.`,
    (p) => `${opening(p.who)} does not sign, because of ${p.clause}: ${inner(p.reason)}.`,
  ] satisfies Telling<OnClause & { readonly reason: string }>,
}
