import type { Who } from './sentence.ts'
import { called, ended, inner, listed, opening, start } from './sentence.ts'

export const delegations = {
  /** Your own delegation inside a sentence. */
  yours: 'your delegation',
  /** Trust in you from 0 to 100, by fifths. */
  relation: ['Cold', 'Wary', 'Correct', 'Open', 'Warm'] satisfies readonly [
    string,
    string,
    string,
    string,
    string,
  ],
  stance: {
    supports: 'accepts what stands there',
    flexible: 'accepts a part',
    reserves: 'reserves',
    unknown: 'has not spoken yet',
  },
  signs: {
    always: 'The agreement needs its signature.',
    needed: 'The text as it stands needs its signature.',
    notNow: 'Its signature is needed only if the text names it.',
    never: 'Does not sign.',
    absent: 'Not in the room; its answer comes after the signing.',
  },
  signal: {
    /** The player, where a line has no room for more. */
    you: 'you',
    none: 'Has not spoken yet.',
    gone: 'Has left the talks.',
    tabled: (number: string, wording: string) => `Tabled ${number}: ${inner(wording)}.`,
    accepted: (numbers: readonly string[]) => `Accepted ${listed(numbers)}.`,
    reserved: (numbers: readonly string[]) => `Reserved on ${listed(numbers)}.`,
    takenBack: (numbers: readonly string[]) => `Now reserved on ${listed(numbers)}, accepted before.`,
    objected: (number: string, wording: string) => `Objected on principle to ${inner(wording)} (${number}).`,
    objectedTo: (numbers: readonly string[]) => `Objected on principle to ${listed(numbers)}.`,
    unsaid: (numbers: readonly string[]) => `Took back its word on ${listed(numbers)}.`,
    /** Why, below what it reserves on; with the number where it reserves on several. */
    because: (reason: string) => `${start(inner(reason))}.`,
    becauseOn: (number: string, reason: string) => `${number}: ${inner(reason)}.`,
    parked: (number: string) => `Set ${number} aside.`,
    reopened: (number: string) => `Reopened ${number}.`,
    traded: (to: string) => `Proposed a trade to ${to}.`,
    answeredYes: 'Took the trade.',
    answeredPart: 'Took a part of the trade.',
    answeredNo: 'Refused the trade.',
    answeredOther: 'Answered with another trade.',
    asked: (to: string) => `Asked ${to} what it would need.`,
    offered: (to: string) => `Told ${to} what it would need.`,
    offeredNone: (to: string) => `Told ${to} that it has no price now.`,
    took: (to: string) => `Took up the offer of ${to}.`,
    requested: (to: string, ability: string) => `Asked ${to}: ${ended(inner(ability))}`,
    reassured: (to: string) => `Reassured ${to}.`,
    warned: (to: string) => `Warned ${to}.`,
    promised: (to: string) => `Made a promise to ${to}.`,
    vowed: (number: string) => `Made a public vow on ${number}.`,
    consulted: 'Called its capital.',
    pressWith: (line: string) => `To the press: ${ended(line)}`,
    /** A clause in the wording that the same delegation replaces. */
    old: (number: string) => `the old wording of ${number}`,
    /** Several delegations often let the same round pass. */
    passed: ['Listened.', 'Took notes.', 'Let the round pass.', 'Said nothing.'],
    ordered: (tracks: readonly string[]) => `Set the order: ${tracks.join(', ')}.`,
    package: 'Laid down a whole package.',
    bridge: 'Tabled a bridging text.',
    circulated: 'Circulated the text.',
    criticised: (number: string) => `Criticised ${number}.`,
    recess: 'Called a recess.',
    caucus: (others: readonly string[]) => `Withdrew with ${listed(others)}.`,
    deadline: 'Set a deadline.',
    advanced: 'Moved the talks on.',
    invited: (to: string) => `Gave the floor to ${to}.`,
    channel: (absent: string) => `Telephoned ${called(absent)}.`,
    signalled: 'Signalled that it may leave.',
    appealed: (to: string) => `Asked ${to} to stand with it.`,
    reacted: 'Answered the news.',
    reactedWith: (title: string, answer: string) => `${inner(title)}: ${ended(answer)}`,
    signed: 'Signed.',
    adjourned: 'Asked to adjourn.',
    wentOn: 'Asked to go on with the closing.',
    declined: 'Declined to sign.',
    /** At a reading that came to nothing: it was put off, or the text was signed by all and refused afterwards. */
    fallen: {
      putOff: {
        sign: 'Had been ready to sign.',
        adjourn: 'Had asked to adjourn.',
        decline: 'Had declined to sign.',
      },
      refused: {
        sign: 'Signed; it was refused.',
        adjourn: 'Had asked to adjourn.',
        decline: 'Had declined to sign.',
      },
    },
  },
  you: {
    yourMove: 'Your move.',
    moved: 'Your delegation has moved in this round.',
    waiting: 'Listening to the others.',
    over: 'The talks are over.',
    chair: 'You have the chair. Your move.',
  },
  absent: {
    waiting: (time: string) => `An answer is due at ${time}. The message is on its way.`,
    answered: (time: string) => `Answered at ${time}. It came through the channel.`,
    /** Somebody else asked: the room saw that, and not what came back. */
    askedBy: (who: Who, time: string) =>
      `${opening(who)} asked at ${time}. It used the channel; what came back was not told to your delegation.`,
    answeredOther: (by: Who, time: string) =>
      `Answered ${by.name} at ${time}. Only that delegation has heard what it says.`,
    accepts: 'Has answered the signed text: it can be accepted.',
    refuses: 'Has answered the signed text: it cannot be accepted as it stands.',
    refusesAt: (clause: string) =>
      `Has answered the signed text: it cannot be accepted as it stands. Named: ${clause}.`,
  },
  mood: [
    (who: Who) => `${opening(who)} keeps its distance and says only what it must.`,
    (who: Who) => `${opening(who)} is on its guard and weighs every word.`,
    (who: Who) => `${opening(who)} is correct with you, neither open nor closed.`,
    (who: Who) => `${opening(who)} speaks to you with some openness.`,
    (who: Who) => `${opening(who)} speaks to you openly.`,
  ] as readonly ((who: Who) => string)[],
}
