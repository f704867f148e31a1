/**
 * The whole part of a quotient, up to 2^31, and never minus zero: engines keep that as a fraction, and as fractions all that
 * is reckoned with it.
 */
export function whole(quotient: number): number {
  return quotient | 0
}
