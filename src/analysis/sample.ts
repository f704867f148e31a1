import { draw } from '../negotiation/luck.ts'
import type { Choice, Package } from '../negotiation/scenario.ts'
import { zoneRules } from './bargaining-points.ts'
import { BestOfAll } from './best.ts'
import { bySignatory, type Case } from './case.ts'
import { Judged } from './judged.ts'
import { neighboursOf } from './neighbours.ts'
import type { Points, Sample, Sampled } from './solution.ts'
import { optionsOf } from './space.ts'

/** Packages drawn. */
const DRAWN = 100_000
/**
 * If a share q of all packages is better than the best of n that were drawn, none of them came up, which has a chance of
 * (1 - q)^n, less than e^(-qn): a hundredth where qn is the logarithm of a hundred.
 */
const LOG_OF_A_HUNDRED = 4.6052
const SEED = 1
/** Neighbours looked at for something better, at most. */
const MOST_CLIMBED = 400_000

/** What a sample of packages shows: drawn with a seed, and the best of them bettered clause by clause. */
export function sampled(of: Case): Sampled {
  const { briefs, space, signatories, reservations } = of
  const { sample, best, ideal } = surveyOf(of)
  const { permitted, zone } = sample
  const hoped = zone ? ideal : permitted ? best : reservations
  const rules = zoneRules(bySignatory(of, reservations), bySignatory(of, [...hoped]))
  const points = pointsFound(of, new BestOfAll(of, rules))
  return {
    kind: 'sampled',
    packages: space.packages,
    sample,
    betterPerMillion: Math.ceil((LOG_OF_A_HUNDRED * 1_000_000) / DRAWN),
    ...points,
    parties: briefs.map((_, party) => ({
      party,
      reservation: reservations[party]!,
      ideal: zone ? ideal[party]! : null,
      best: permitted ? best[party]! : null,
    })),
    signatories,
  }
}

/** The numbered package of the sample: every one as likely as any other. */
function drawn({ scenario, space }: Case, at: number, into: Choice[]): Package {
  for (const issue of space.varying)
    into[issue] = draw(SEED, at, `sample:${issue}`, optionsOf(scenario, issue))
  return into
}

/** How many of a sample are permitted and in the zone. */
export function sampleOf(of: Case): Sample {
  return surveyOf(of).sample
}

function surveyOf(of: Case) {
  const judged = new Judged(of)
  const choices: Choice[] = [...of.space.base]
  const best = new Int32Array(of.briefs.length).fill(-0x80000000)
  const ideal = new Int32Array(best)
  let [permitted, zone] = [0, 0]
  for (let at = 0; at < DRAWN; at += 1) {
    judged.judge(drawn(of, at, choices))
    if (!judged.isPermitted) continue
    permitted += 1
    raise(best, judged.worth)
    if (judged.shortfall > 0) continue
    zone += 1
    raise(ideal, judged.worth)
  }
  return { sample: { seed: SEED, drawn: DRAWN, permitted, zone }, best, ideal }
}

function raise(most: Int32Array, worth: Int32Array) {
  for (let party = 0; party < most.length; party += 1)
    if (worth[party]! > most[party]!) most[party] = worth[party]!
}

/** The best of the sample by every rule, and of all that lies one or two clauses from it, until nothing there is better. */
function pointsFound(of: Case, best: BestOfAll): Points {
  const judged = new Judged(of)
  const choices: Choice[] = [...of.space.base]
  let nearest: { readonly package: Package; readonly shortfall: number } | undefined
  const show = (candidate: Package) => {
    judged.judge(candidate)
    if (!judged.isPermitted) return
    best.offer(judged.worth, judged.shortfall === 0, () => [...candidate])
    if (nearest && nearest.shortfall <= judged.shortfall) return
    nearest = { package: [...candidate], shortfall: judged.shortfall }
  }
  for (let at = 0; at < DRAWN; at += 1) show(drawn(of, at, choices))
  let before = ''
  for (let climbed = 0; climbed < MOST_CLIMBED; ) {
    const from = new Map(startsOf(best.points(), nearest?.package).map((one) => [one.join(), one]))
    const now = [...from.keys()].join(';')
    if (now === before) break
    before = now
    for (const start of from.values())
      for (const one of neighboursOf(of, start)) {
        show(one)
        climbed += 1
      }
  }
  return best.points()
}

function startsOf(points: Points, nearest: Package | undefined): readonly Package[] {
  const { nash, kalaiSmorodinsky, egalitarian, welfare } = points
  const found = [nash, kalaiSmorodinsky, egalitarian, welfare].flatMap((point) =>
    point ? [point.package] : [],
  )
  return nash || !nearest ? found : [...found, nearest]
}
