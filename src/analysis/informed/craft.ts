/** How an informed seat weighs things; points of 1000 unless said otherwise. Found by trial on the shipped levels. */
export const CRAFT = {
  /** More that a party needs for each clause it holds up, and for each round in which nothing moved. */
  perBracket: 12,
  perStall: 10,
  /** What whoever holds nothing up could spare, at once and in all by the end. */
  slack: 10,
  slackLate: 24,
  /** What the absent party is taken to need before it was heard, and how much more than what it refused. */
  absentAtFirst: 540,
  absentMore: 124,
  /** What oneself needs: so much more than no agreement, and this share of one's capital's range, in per cent. */
  ownGain: 70,
  ownBar: 72,
  /** Strength that the text should have, in per cent of what is likely to hold, to last in spite of small gains. */
  strength: 116,
  /** Weights of what is missing to oneself, to a signatory, to the absent party, to strength; and of each clause changed. */
  wOwn: 7,
  wParty: 4,
  wAbsent: 3,
  wStrength: 1,
  distance: 4,
  /** Slots before the end in which it no longer holds out for its aim. */
  late: 4,
  /** Slots that must be left, beyond what the absent party takes to answer, for it to hold its last yes back. */
  holdsUntil: 2,
  /** What a reopened clause must promise, and the slots that must be left for it. */
  reopensFrom: 60,
  reopensUntil: 4,
  reopensWithin: 16,
  reopensAtMost: 2,
  /** How much better an answer to its own question must make the text for it to take it up. */
  takesFrom: 20,
  /** Part of the clauses that somebody holds up for it to hear them out before it tables, in per cent. */
  hearsFirst: 16,
  /** Slots before it asks the same delegation again. */
  asksAgain: 14,
  /** What it counts for a change that a clause has no wording yet, or has one. */
  openClause: 10,
  wordedClause: 24,
  /** Part of the clauses, in per cent, from which on it brings them as one bridging text; and clauses, as a package. */
  bridgeFrom: 30,
  packageFrom: 4,
  /** Points by which a bargain must please the other, and how many clauses it gives at most. */
  tradeFrom: 2,
  tradeGives: 3,
  /** Parts of the text that must be written before it uses the channel, and before each call to its capital, in per cent. */
  channelFrom: 56,
  consultsFrom: [50, 95] as readonly number[],
  /** Slots between an answer through the channel and the next message. */
  channelAgain: 1,
  /** Trust from which on a delegation does a favour. */
  obliges: 45,
  /** Over the middle of its issue, what a wording must be worth to whoever is promised it; per mille of an issue on average. */
  promiseFrom: 186,
  promisesAtMost: 3,
  /** Slots before the text is circulated again. */
  circulatesAgain: 3,
  /** The same so that everybody is heard: from which slot on, with what part of the text written, in per cent, and again when. */
  hearsFrom: 4,
  hearsWritten: 65,
  hearsAgain: 2,
  /** How many recesses it calls because others speak guardedly; slot from which one may help in any case. */
  recessesAtMost: 3,
  recessFrom: 4,
  /** Per cent, and points for the margin. */
  temperament: { firmness: 30, reciprocity: 30, candour: 100, margin: 20 },
}
