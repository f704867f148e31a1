import type { Paint } from './slow.ts'

/**
 * The performance score of Lighthouse 12 for phones, 0 to 100, from the same measures: each is placed on its log-normal
 * curve (the value at which the score is 90, the one at which it is 50) and weighed. Its speed index needs a film of the
 * page; in its place stands the mean of the first and the largest paint.
 */
export function performanceScore({ first, largest, shift, blocked }: Paint): number {
  const measures = [
    { value: first, p10: 1800, median: 3000, weight: 10 },
    { value: (first + largest) / 2, p10: 3387, median: 5800, weight: 10 },
    { value: largest, p10: 2500, median: 4000, weight: 25 },
    { value: blocked, p10: 200, median: 600, weight: 30 },
    { value: shift, p10: 0.1, median: 0.25, weight: 25 },
  ]
  const sum = measures.reduce((total, { value, p10, median, weight }) => {
    return total + weight * share(value, p10, median)
  }, 0)
  return Math.round(sum)
}

/** The upper tail of the log-normal distribution with this median and nine tenths at `p10`. */
function share(value: number, p10: number, median: number): number {
  if (value <= 0) return 1
  // 0.9061938024368232 is the inverse complementary error function of one fifth.
  const spread = (Math.log(median) - Math.log(p10)) / (0.9061938024368232 * Math.SQRT2)
  return (1 - erf((Math.log(value) - Math.log(median)) / (spread * Math.SQRT2))) / 2
}

/** Abramowitz and Stegun 7.1.26; off by less than 0.0000002. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * Math.abs(x))
  const sum =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
  return Math.sign(x) * (1 - sum * Math.exp(-x * x))
}
