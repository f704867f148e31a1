import { called, counted, listed, opening, signaturesOf, slotsIn, start, type Who } from './sentence.ts'

/** What a move will or may bring, told before it is made; every line is a rule of the game. */
export const previews = {
  /** A round takes as long as its dearest move. */
  costs: (slots: number, left: number) => `Takes ${slotsIn(slots)} and leaves ${left} at most.`,
  free: (left: number) =>
    `Ends your part in the round, which takes one slot at least and leaves ${left} at most.`,
  noTime: 'Takes no time.',
  unsaid: (numbers: readonly string[]) =>
    `Only your word is missing on ${listed(numbers)}. Accepting is free.`,
  heardByAll: 'Everybody in the room hears it.',
  heardByPublic: 'Everybody hears it, outside the room as well.',
  heardOnlyBy: (who: readonly string[]) => `Only ${listed(who)} and your delegation hear it.`,
  wish: (wording: string) => `To reserve tells everybody that you would rather see: ${wording}.`,
  tabled: (number: string) => `Everybody has to speak on ${number} again; you accept it.`,
  parked: (number: string) => `The text will be silent on ${number}.`,
  trustRises: (from: Who, by: number) =>
    `${opening(from)} will trust you more, by ${counted(by, 'point', 'points')} of 100.`,
  trustFalls: (from: Who, by: number) =>
    `${opening(from)} will trust you less, by ${counted(by, 'point', 'points')} of 100.`,
  trustStays: (who: Who) => `The trust of ${who.name} in you will not change any further.`,
  binds: (who: Who) => `The answer binds ${who.name} for two slots.`,
  wished: (who: Who, wishes: readonly string[]) =>
    `It is known already that ${who.name} would rather read ${listed(wishes)}.`,
  pesters: (who: Who) => `You ask again without having moved: ${who.name} will trust you less.`,
  mustAnswer: (who: Who) => `${opening(who)} must answer: all of it, a part, another trade, or no.`,
  mayHelp: (who: Who) => `${opening(who)} decides whether to do it.`,
  bothAccept: (who: Who) => `${opening(who)} and you accept all of it; nobody else has spoken on it yet.`,
  kept: (by: number) => `Kept, it brings ${counted(by, 'point', 'points')} of trust.`,
  broken: (by: number) =>
    `Broken, it costs ${counted(by, 'point', 'points')} of trust at once, and half of that with everybody who heard it.`,
  brokenAside: (by: number) => `Broken, it costs ${counted(by, 'point', 'points')} of trust at once.`,
  /** `half` is what everybody else who heard the promise takes off, or 0 if nobody else did. */
  breaks: (to: Who, clause: string, by: number, half: number) =>
    half === 0
      ? `Breaks your promise to ${to.name} on ${clause}: it will trust you less, by ${counted(by, 'point', 'points')} of 100.`
      : `Breaks your promise to ${to.name} on ${clause}: it will trust you less, by ${counted(by, 'point', 'points')} of 100, and everybody else by ${half}.`,
  againstVow: (clause: string) =>
    `Goes against your public vow on ${clause}: if you sign it so, your capital will ask for more.`,
  unargued: (count: number, free: number) =>
    `You have not argued about it. Your capital overlooks ${counted(free, 'such clause', 'such clauses')}; this would be number ${count}.`,
  unarguedBeyond: (free: number, points: number) =>
    `You have not argued about it, and your capital overlooks ${free === 0 ? 'no such clause' : `no more than ${counted(free, 'such clause', 'such clauses')}`}: its bar rises by ${counted(points, 'point', 'points')}.`,
  raisesBar: 'one more raises your capital’s bar',
  hollow:
    'Your brief says you can never sign this: the promise would be empty, and once broken it lowers for good how far you can be trusted.',
  hollowNow:
    'As the text stands your brief forbids you to sign this: unless another clause lifts that, the promise is empty, and once broken it lowers for good how far you can be trusted.',
  boundOtherwise: (clause: string) =>
    `What you offered or traded holds ${clause} as it reads: while it does, you cannot keep this.`,
  vow: 'If the text you sign goes against it, your capital will ask for more.',
  reopened: (who: readonly string[], by: number) =>
    `${start(listed(who.map(called)))} had initialled it and will trust you less, by ${counted(by, 'point', 'points')} of 100.`,
  accounts: (count: number) =>
    `You account at home for ${counted(count, 'clause', 'clauses')} accepted unargued: your capital asks no more for ${count > 1 ? 'them' : 'it'}.`,
  capital: 'You hear how the text would fare at home, and its bar becomes clearer.',
  criticism:
    'Every other delegation must name a clause that stops it, and may add what it would rather see there.',
  heard:
    'The agreement lasts longer if whoever must sign any text, the chair aside, finds its clause better worded in the end.',
  recess: 'Everybody speaks more openly from now on, and is more patient.',
  caucus: 'Trust grows a little both ways, and those taken aside speak more openly.',
  deadline: (slots: number) => `The track closes after at most ${slotsIn(slots)} more.`,
  advanceTrack: 'The track closes at the end of this round; what is not agreed by then stays as it is.',
  advanceClosing: 'The final reading comes at the end of this round.',
  advanceNothing:
    'Nothing is agreed. Unless that changes in this round, the talks are adjourned at its end without a reading.',
  invite: (who: Who) => `${opening(who)} should table a wording, but need not.`,
  channel: (absent: string, time: string) => `A summary from ${called(absent)} is due at ${time}.`,
  channelLate: (absent: string) =>
    `The talks end before a summary from ${called(absent)} could come: it would help only in a last sitting.`,
  opensToo: (clauses: readonly string[]) => `What was traded with it opens too: ${listed(clauses)}.`,
  objection: 'This wording cannot be agreed until you withdraw by accepting it.',
  leaves: 'There is no way back to the table.',
  endsTalks: 'Your signature is needed, so the talks end without an agreement.',
  bridge: 'It is the text of the chair, so nobody has to agree to the wording of a rival.',
  signaturesNeeded: (of: readonly Who[]) => `The text will then also need ${signaturesOf(of)}.`,
  heldUp: (who: Who, clauses: readonly string[]) =>
    `${opening(who)} reserves on ${listed(clauses)}: if this still stands when the round ends, the brackets come back there.`,
  signaturesSpared: (of: readonly Who[]) => `The text will then no longer need ${signaturesOf(of)}.`,
  worth: {
    muchBetter: 'For your side the text would be worth much more.',
    better: 'For your side the text would be worth more.',
    littleBetter: 'For your side the text would be worth a little more.',
    same: 'For your side the text would be worth the same.',
    littleWorse: 'For your side the text would be worth a little less.',
    worse: 'For your side the text would be worth less.',
    muchWorse: 'For your side the text would be worth much less.',
  },
  crosses: (number: string) => `Your brief says you cannot sign this wording of ${number}.`,
  crossesUnless: (number: string) =>
    `Your brief says you cannot sign this wording of ${number} while the rest stands as it does.`,

  effects: {
    candourUp: (who: string) => `${start(who)} will speak more openly.`,
    candourDown: (who: string) => `${start(who)} will speak less openly.`,
    trustUp: (from: string, to: string) => `${start(from)} will trust ${to} more.`,
    trustDown: (from: string, to: string) => `${start(from)} will trust ${to} less.`,
    trustAllUp: 'All delegations trust one another more.',
    trustAllDown: 'All delegations trust one another less.',
    patienceUp: (who: string) => `${start(who)} will be more patient.`,
    patienceDown: (who: string) => `${start(who)} will be less patient.`,
    yieldingUp: (who: string) => `${start(who)} will give way more easily.`,
    yieldingDown: (who: string) => `${start(who)} will give way less easily.`,
    reservationUp: (who: string) => `Going home without an agreement will be worth more to ${who}.`,
    reservationDown: (who: string) => `Going home without an agreement will be worth less to ${who}.`,
    learn: (who: string) => `You learn one true thing about ${who}.`,
    narrowHome: 'You see more closely what your capital will ask for in the end.',
    narrow: (who: string) => `You see more closely what ${who} will demand in the end.`,
    barUp: (who: string) => `The capital of ${who} will ask for more.`,
    barDown: (who: string) => `The capital of ${who} will ask for less.`,
    everyBarUp: 'Every capital will ask for more.',
    everyBarDown: 'Every capital will ask for less.',
    otherBarsUp: 'The capitals of the other delegations will ask for more.',
    otherBarsDown: 'The capitals of the other delegations will ask for less.',
    absentUp: (who: string) => `${start(who)} will ask for more in the end.`,
    absentDown: (who: string) => `${start(who)} will ask for less in the end.`,
    slotsLost: (slots: number) => `The clock loses ${slotsIn(slots)}.`,
    slotsGained: (slots: number) => `The clock gains ${slotsIn(slots)}.`,
    reserve: (who: string, number: string) => `${start(who)} will reserve on ${number}.`,
    self: 'your delegation',
    others: 'the other delegations',
    all: 'everybody',
    chair: 'the chair',
  },
}
