import { called, inner, itemised, listed, opening, type Who } from './sentence.ts'
import type { Telling } from './telling.ts'

interface One {
  readonly who: Who
}
interface Between extends One {
  readonly to: Who
}
interface Pledge extends Between {
  readonly clause: string
  readonly wording: string
  readonly due: string
}

/** Of what the player is asked for without a question. */
function unowed(to: Who): string {
  return to.you ? ' You owe no answer: what you accept and put forward from now on will be your answer.' : ''
}

/** What delegations say to one another, to their capitals and to the public, told. */
export const talk = {
  ask: [
    (p) => `${opening(p.who)} asks ${p.to.name} what it would need.`,
    (p) => `${opening(p.who)} wants to know from ${p.to.name} what would have to change.`,
    (p) => `${opening(p.who)} asks ${p.to.name} what change would win its signature.`,
  ] satisfies Telling<Between>,

  offer: [
    (p) => `${opening(p.who)} tells ${p.to.name} what it would need: ${itemised(p.changes)}.`,
    (p) => `The answer of ${p.who.name} to ${p.to.name}: ${itemised(p.changes)}.`,
    (p) =>
      `${opening(p.who)} tells ${p.to.name} on what terms it could accept the text: ${itemised(p.changes)}.`,
    (p) => `${opening(p.who)} names its price to ${p.to.name}: ${itemised(p.changes)}.`,
  ] satisfies Telling<Between & { readonly changes: readonly string[] }>,

  offerStays: [
    (p) =>
      `${opening(p.who)} tells ${p.to.name} that it needs no change to the present text, if this stays: ${itemised(p.changes)}.`,
    (p) =>
      `${opening(p.who)} tells ${p.to.name} that it can accept the present text, as long as it says: ${itemised(p.changes)}.`,
  ] satisfies Telling<Between & { readonly changes: readonly string[] }>,

  offerNone: [
    (p) => `${opening(p.who)} answers ${p.to.name} that there is no price it could name for now.`,
    (p) => `${opening(p.who)} tells ${p.to.name} that it cannot name a price now.`,
  ] satisfies Telling<Between>,

  offerNoneBecause: [
    (p) =>
      `${opening(p.who)} tells ${p.to.name} that it sees no change within reach that would be enough. It points to ${p.clause}: ${inner(p.reason)}.`,
    (p) =>
      `${opening(p.who)} tells ${p.to.name} that it cannot name a price yet, because of ${p.clause}: ${inner(p.reason)}.`,
  ] satisfies Telling<Between & { readonly clause: string; readonly reason: string }>,

  offerBecause: [
    (p) => `Its main point is ${p.clause}: ${inner(p.reason)}.`,
    (p) => `The reason it gives is ${p.clause}: ${inner(p.reason)}.`,
  ] satisfies Telling<{ readonly clause: string; readonly reason: string }>,

  request: [
    (p) => `${opening(p.who)} asks ${p.to.name} to use a power that nobody else has: ${inner(p.ability)}.`,
    (p) => `A request from ${p.who.name} to ${p.to.name}: ${inner(p.ability)}.`,
  ] satisfies Telling<Between & { readonly ability: string }>,

  reassure: [
    (p) => `${opening(p.who)} reassures ${p.to.name} that it is here to find a text both can sign.`,
    (p) => `${opening(p.who)} takes time with ${p.to.name} and asks what worries it.`,
    (p) => `${opening(p.who)} hears out the concerns of ${p.to.name} and answers each in turn.`,
  ] satisfies Telling<Between>,

  warn: [
    (p) => `${opening(p.who)} warns ${p.to.name} against one wording of ${p.clause}: ${inner(p.wording)}.`,
    (p) =>
      `${opening(p.who)} tells ${p.to.name} which wording of ${p.clause} it will not accept: ${inner(p.wording)}.`,
  ] satisfies Telling<Between & { readonly clause: string; readonly wording: string }>,

  support: [
    (p) =>
      `${opening(p.who)} promises ${p.to.name} to accept, by ${p.due}, this wording of ${p.clause}: ${inner(p.wording)}.`,
    (p) =>
      `A promise from ${p.who.name} to ${p.to.name}: by ${p.due} it will stand behind ${p.clause} as ${inner(p.wording)}.`,
  ] satisfies Telling<Pledge>,

  refrain: [
    (p) =>
      `${opening(p.who)} promises ${p.to.name}, until ${p.due}, neither to table nor to accept this wording of ${p.clause}: ${inner(p.wording)}.`,
    (p) =>
      `${opening(p.who)} gives ${p.to.name} its word to stay clear, until ${p.due}, of one wording of ${p.clause}: ${inner(p.wording)}.`,
  ] satisfies Telling<Pledge>,

  vowNever: [
    (p) =>
      `${opening(p.who)} vows in public never to accept this wording of ${p.clause}: ${inner(p.wording)}.`,
    (p) => `Before its own public ${p.who.name} rules out one wording of ${p.clause}: ${inner(p.wording)}.`,
    (p) => `${opening(p.who)} goes on record against one wording of ${p.clause}: ${inner(p.wording)}.`,
  ] satisfies Telling<One & { readonly clause: string; readonly wording: string }>,

  vowOnly: [
    (p) => `${opening(p.who)} vows in public to accept ${p.clause} in one wording only: ${inner(p.wording)}.`,
    (p) =>
      `Before its own public ${p.who.name} ties itself to one wording of ${p.clause}: ${inner(p.wording)}.`,
  ] satisfies Telling<One & { readonly clause: string; readonly wording: string }>,

  consult: [
    (p) => `${opening(p.who)} calls its capital.`,
    (p) => `${opening(p.who)} steps out to telephone home.`,
    (p) => `${opening(p.who)} takes its questions home by telephone.`,
  ] satisfies Telling<One>,

  press: [
    (p) => `${opening(p.who)} briefs the press outside: ${inner(p.line)}.`,
    (p) => `To the press, ${p.who.name} says one thing: ${inner(p.line)}.`,
    (p) => `Before the cameras ${p.who.name} keeps to one line: ${inner(p.line)}.`,
  ] satisfies Telling<One & { readonly line: string }>,

  pass: [
    (p) => `${opening(p.who)} listens and lets the round pass.`,
    (p) => `${opening(p.who)} adds nothing this round.`,
    (p) => `${opening(p.who)} keeps its pen capped.`,
    (p) => `${opening(p.who)} reads and waits.`,
    (p) => `${opening(p.who)} takes notes and does not ask for the floor.`,
    (p) => `${opening(p.who)} makes no move this time.`,
    (p) => `${opening(p.who)} leaves it there for now.`,
    (p) => `${opening(p.who)} turns over its papers and does not speak.`,
  ] satisfies Telling<One>,

  leave: [(p) => `${opening(p.who)} gathers its papers and leaves the talks.`] satisfies Telling<One>,

  recess: [
    (p) => `${opening(p.who)} calls a recess; delegations stand up and talk in twos and threes.`,
    (p) => `${opening(p.who)} calls a break; away from the table it is easier to speak openly.`,
  ] satisfies Telling<One>,

  caucus: [
    (p) => `${opening(p.who)} withdraws with ${listed(p.others)} to a side room.`,
    (p) => `A caucus: ${p.who.name} sits down apart with ${listed(p.others)}.`,
  ] satisfies Telling<One & { readonly others: readonly string[] }>,

  channelQuestion: [
    (p) => `${opening(p.who)} sends a question through the channel to ${called(p.absent)}.`,
    (p) => `Through its channel ${p.who.name} puts a question to ${called(p.absent)}.`,
  ] satisfies Telling<One & { readonly absent: string }>,

  channelDraft: [
    (p) => `${opening(p.who)} sends the draft as it stands through the channel to ${called(p.absent)}.`,
    (p) => `The present draft goes to ${called(p.absent)} by way of ${p.who.name}.`,
    (p) => `${opening(p.who)} has the text as it stands read out to ${called(p.absent)}.`,
  ] satisfies Telling<One & { readonly absent: string }>,

  signal: [
    (p) => `${opening(p.who)} lets it be known that it may leave the table.`,
    (p) => `${opening(p.who)} signals that its patience has an end.`,
  ] satisfies Telling<One>,

  appeal: [
    (p) => `${opening(p.who)} appeals to ${p.to.name} for support.${unowed(p.to)}`,
    (p) => `${opening(p.who)} asks ${p.to.name} for its backing.${unowed(p.to)}`,
  ] satisfies Telling<Between>,

  react: [
    (p) => `${opening(p.who)} answers the news: ${inner(p.reaction)}.`,
    (p) => `${opening(p.who)} responds to the news: ${inner(p.reaction)}.`,
  ] satisfies Telling<One & { readonly reaction: string }>,
}
