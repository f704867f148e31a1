/** How an informed seat weighs things; points of 1000 unless said otherwise. Found by trial on the shipped levels. */
export const CRAFT = {
  /** Points of evidence by which everybody is taken to care for every issue before anything was heard. */
  caresBefore: 12,
  /** Liking of silence, in points of evidence, where nothing is known of it. */
  silenceLiked: -40,
  /** Liking from which down a wording is taken to be refused for good, and what that counts against it. */
  vetoFrom: -90,
  veto: 80,
  /** More that a party needs for each clause it holds up, and for each round in which nothing moved. */
  perBracket: 40,
  perStall: 6,
  /** What whoever holds nothing up could spare, at once and in all by the end. */
  slack: 10,
  slackLate: 40,
  /** What the absent party is taken to need before it was heard, and how much more than now after a no. */
  absentAtFirst: 540,
  absentMore: 60,
  /** What oneself needs: so much more than no agreement, and this share of one's capital's range, in per cent. */
  ownGain: 70,
  ownBar: 85,
  /** Strength that the text should have, 0 to 1000, to last in spite of small gains. */
  strength: 760,
  /** Weights of what is missing to oneself, to a signatory, to the absent party; and of each clause changed. */
  wOwn: 8,
  wParty: 4,
  wAbsent: 2,
  distance: 10,
  /** Slots before the end in which it no longer holds out for its aim. */
  late: 3,
  /** Slots before it asks the same delegation again. */
  asksAgain: 14,
  /** What it counts for a change that a clause has no wording yet, or has one. */
  openClause: 10,
  wordedClause: 20,
  /** Clauses from which on it brings several at once. */
  togetherFrom: 3,
  /** Liking by which a trade must please the other, in points of evidence. */
  tradeFrom: 40,
  /** Parts of the text that must be written before it uses the channel, and before each call to its capital, in per cent. */
  channelFrom: 40,
  consultsFrom: [50, 95] as readonly number[],
  /** Slots between an answer through the channel and the next message. */
  channelAgain: 2,
  /** Trust from which on a delegation does a favour. */
  obliges: 45,
  /** Slots after which a promise comes due. */
  promisesFor: 2,
  /** Per cent, and points for the margin. */
  temperament: { firmness: 30, reciprocity: 30, candour: 100, margin: 20 },
}
