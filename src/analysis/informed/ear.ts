/**
 * What an informed seat makes of what it hears: points of 1000 by which a party is taken to like one thing more than
 * another, for a level of thirteen issues, or shares. Found by trial on the shipped levels.
 */
export const EAR = {
  /** More that a party is taken to care for an issue on which its position is known. */
  knownCare: 0.058,
  /** Share of an issue's worth that a known position moves its wordings, for what it seeks and what it opposes. */
  knownSeeks: 0.54,
  knownOpposes: 0.42,
  /** Worth of silence, as a share of its issue. */
  silence: 0.765,
  /** By how much what somebody brings forward is better for it than what stands, by the way it was brought. */
  tables: 2.16,
  packs: 7.84,
  gets: 7,
  prices: 24,
  prefers: 14,
  criticises: 12,
  /** The same where the absent party says what it would rather see. */
  prefersFarAway: 30,
  /** Part of a change that goes to the wordings beyond, and to neighbours. */
  beyond: 0.525,
  near: 0.15,
  /** What a wording that is held up costs at least, and the part of what is missing that one sign makes up for. */
  reserves: 20,
  reservesShare: 0.42,
  /** Part of what an accepted wording seemed to cost that is forgotten. */
  accepts: 0.675,
  /** What an accepted wording may cost against one that is held up, as a share. */
  kept: 4,
  /** Part of a surprise that is put down to the clause that is minded, the rest to those that are not. */
  blames: 0.045,
  /** How much more a clause counts that is named as the worst, by a delegation or by the absent party. */
  worst: 2.8,
  worstFarAway: 0.49,
  /** By how much what may never be signed is worse than everything else on its issue. */
  never: 40,
  /** The most that one sign changes. */
  most: 30,
}
