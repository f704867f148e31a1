import type { Point, Solved } from '../../analysis/solution.ts'
import { absentBar } from '../../negotiation/capitals.ts'
import { type Package, type PartyIndex, SILENT } from '../../negotiation/scenario.ts'
import { isNeeded } from '../../negotiation/signatories.ts'
import { reservationOf, utilityOf } from '../../negotiation/utility.ts'
import type { Conducted } from '../conducted.ts'
import type { DebriefView } from '../shown/debrief.ts'
import { briefOf, endText } from './debrief-worth.ts'
import type { Ground } from './ground.ts'

type PackageView = DebriefView['packages'][number]

/** The points of bargaining theory that are laid beside the player's text, in the order of the page. */
export const POINTS = [
  ['nash', 'nash'],
  ['kalai-smorodinsky', 'kalaiSmorodinsky'],
  ['egalitarian', 'egalitarian'],
  ['welfare', 'welfare'],
] as const

export function solvedOf({ analysis }: Conducted): Solved | null {
  return analysis?.solution.kind === 'solved' ? analysis.solution : null
}

/** The text as it ended, and beside it the best packages for all signatories, once they are worked out. */
export function packagesView(conducted: Conducted, ground: Ground): readonly PackageView[] {
  const solved = solvedOf(conducted)
  const own = packageView(conducted, ground, 'yours', endText(conducted))
  const lasting = conducted.analysis?.nearby
  const near =
    lasting && lasting.changed.length > 0 ? [packageView(conducted, ground, 'lasting', lasting.package)] : []
  const points = POINTS.flatMap(([id, key]) => {
    const point: Point | null | undefined = solved?.[key]
    return point ? [packageView(conducted, ground, id, point.package)] : []
  })
  return [own, ...near, ...together(points, ground)]
}

/** Points of theory that are one and the same text stand in one row, under all their names. */
function together(points: readonly PackageView[], { words }: Ground): readonly PackageView[] {
  const textOf = ({ wording }: PackageView) => wording.map(({ short }) => short).join('\n')
  const texts = [...new Set(points.map(textOf))]
  return texts.flatMap((text) => {
    const [first, ...others] = points.filter((point) => textOf(point) === text)
    if (!first || others.length === 0) return first ? [first] : []
    const same = [first, ...others]
    return [
      {
        ...first,
        name: same.map(({ name }) => name).join('; '),
        about: words.debrief.oneText(same.map(({ about }) => about)),
      },
    ]
  })
}

function packageView(
  conducted: Conducted,
  ground: Ground,
  id: PackageView['id'],
  text: Package,
): PackageView {
  const { told, words, scenario } = ground
  const yours = endText(conducted)
  const worth = worthsOf(conducted, ground, text)
  const { name, about } = words.debrief.packages[id === 'yours' && leftEarly(ground) ? 'theirs' : id]
  const below = worth.flatMap(({ gain, asked, party }) => (asked === null && gain < 0 ? [party.name] : []))
  /** Silence is the same as the option that it amounts to. */
  const meant = (issue: number, choice = SILENT) =>
    choice === SILENT ? (scenario.issues[issue]?.silentAs ?? SILENT) : choice
  return {
    id,
    name,
    about: below.length === 0 ? about : `${about} ${words.debrief.below(below)}`,
    wording: text.map((choice, issue) => ({
      number: told.number(issue),
      short: told.short(issue, choice),
      same: meant(issue, yours[issue]) === meant(issue, choice),
    })),
    worth,
  }
}

/** Whether the player had gone before the others came to an end: then the text is not the player's. */
function leftEarly({ seen, me }: Ground): boolean {
  return seen.gone[me] === true
}

/**
 * What a text is worth to everybody who signs always, to whoever it names, and to the absent party, whose answer is
 * measured by what it asked in the end; in points of the level's scale.
 */
function worthsOf(conducted: Conducted, { scenario, party }: Ground, text: Package): PackageView['worth'] {
  const { world, session } = conducted
  return scenario.parties.flatMap((_, index) => {
    const answers = scenario.absent?.party === index
    if (!answers && !isNeeded(scenario, text, index)) return []
    const value = worthTo(conducted, index, text)
    const none = answers ? absentBar(world, session) : reservationNow(conducted, index)
    const ideal = idealOf(conducted, index) ?? Math.max(none, value)
    const at = (worth: number) => perMille(scenario.utility, worth)
    const bar = { from: at(Math.min(none, value)), to: at(Math.max(none, value)), ideal: at(ideal) }
    return [{ party: party(index), value, gain: value - none, asked: answers ? none : null, ideal, bar }]
  })
}

function perMille({ min, max }: { readonly min: number; readonly max: number }, worth: number): number {
  return Math.floor(((Math.min(max, Math.max(min, worth)) - min) * 1000) / Math.max(1, max - min))
}

export function worthTo({ world }: Conducted, party: PartyIndex, text: Package): number {
  return utilityOf(briefOf(world.briefs, party), text)
}

export function reservationNow({ world, session }: Conducted, party: PartyIndex): number {
  return reservationOf(briefOf(world.briefs, party), session)
}

function idealOf(conducted: Conducted, party: PartyIndex): number | null {
  return solvedOf(conducted)?.parties.find((one) => one.party === party)?.ideal ?? null
}

type Spot = readonly [number, number]

/** Two signatories against each other: the player, if it signs always, and the first other that does. */
export function scatterView(conducted: Conducted, ground: Ground): DebriefView['scatter'] {
  const solved = solvedOf(conducted)
  if (!solved || solved.frontierPoints.length === 0) return null
  const { signatories, frontierPoints } = solved
  const x = signatories.includes(ground.me) ? ground.me : signatories[0]
  const y = signatories.find((party) => party !== x)
  if (x === undefined || y === undefined) return null
  const [atX, atY] = [signatories.indexOf(x), signatories.indexOf(y)]
  const points = frontierPoints.map((point): Spot => [point[atX] ?? 0, point[atY] ?? 0])
  const spot = (text: Package): Spot => [worthTo(conducted, x, text), worthTo(conducted, y, text)]
  return {
    x: ground.party(x),
    y: ground.party(y),
    points: thinned(points),
    frontier: outermost(points),
    yours: spot(endText(conducted)),
    best: bestSpot(conducted, solved, spot, [atX, atY]),
    compared: signatories.map((party) => ground.party(party).name),
    others: ground.scenario.parties.some(
      ({ presence }, party) => presence === 'table' && !signatories.includes(party),
    ),
    reservation: [reservationNow(conducted, x), reservationNow(conducted, y)],
  }
}

/** Where everybody who signs would have had at least as much; where there is no such text, what Nash picks. */
function bestSpot(
  conducted: Conducted,
  { signatories, frontierPoints, nash }: Solved,
  spot: (text: Package) => Spot,
  [atX, atY]: Spot,
): NonNullable<DebriefView['scatter']>['best'] {
  const yours = endText(conducted)
  const own = signatories.map((party) => worthTo(conducted, party, yours))
  const better = frontierPoints
    .filter((point) => beats(point, own))
    .toSorted((a, b) => sum(b) - sum(a) || (b[atX] ?? 0) - (a[atX] ?? 0))[0]
  if (better) return { at: [better[atX] ?? 0, better[atY] ?? 0], better: true }
  return nash ? { at: spot(nash.package), better: false } : null
}

function sum(point: readonly number[]): number {
  return point.reduce((all, worth) => all + worth, 0)
}

/** At least as much for everybody, and more for somebody. */
export function beats(point: readonly number[], own: readonly number[]): boolean {
  return (
    point.every((worth, at) => worth >= (own[at] ?? 0)) && point.some((worth, at) => worth > (own[at] ?? 0))
  )
}

/** More dots than these say nothing more. */
const DOTS = 240

function thinned(points: readonly Spot[]): readonly Spot[] {
  const step = Math.max(1, Math.ceil(points.length / DOTS))
  return points.filter((_, at) => at % step === 0)
}

/** The points that no other beats on both axes, from left to right. */
function outermost(points: readonly Spot[]): readonly Spot[] {
  const sorted = points.toSorted((a, b) => b[0] - a[0] || b[1] - a[1])
  const kept: Spot[] = []
  for (const point of sorted) {
    const last = kept.at(-1)
    if (!last || point[1] > last[1]) kept.push(point)
  }
  return kept.toReversed()
}
