import type { Brief } from '../negotiation/brief.ts'
import { numbers, numbersOf } from '../negotiation/lists.ts'
import { type Choice, type Scenario, SILENT } from '../negotiation/scenario.ts'
import type { Clause } from '../negotiation/session.ts'
import { onTable } from '../negotiation/text.ts'
import { reservationOf, utilityOf } from '../negotiation/utility.ts'
import type { SeatView } from '../negotiation/view.ts'
import { whole } from '../negotiation/whole.ts'
import { homeFloor } from './home.ts'
import { wantsOf } from './wants.ts'

/** How late the end of the first and of the last track is, per mille: brackets fall at every track's end. */
const FIRST_TRACK = 750
const LAST_TRACK = 900
/** Share of the way from its floor to its ideal at which a party begins, per mille. */
const OPENING = 650

/**
 * t^(1/e) per mille, the time-dependent concession of Faratin, Sierra and Jennings (1998), eq. 3: rows by firmness 0, 10,
 * ... 100 (1/e = 0.4, 0.5, 0.6, 0.7, 0.85, 1, 1.3, 1.7, 2.2, 2.8, 3.5), columns by t = 0, 50, ... 1000.
 */
const CONCEDED: readonly (readonly number[])[] = [
  [0, 302, 398, 468, 525, 574, 618, 657, 693, 727, 758, 787, 815, 842, 867, 891, 915, 937, 959, 980, 1000],
  [0, 224, 316, 387, 447, 500, 548, 592, 632, 671, 707, 742, 775, 806, 837, 866, 894, 922, 949, 975, 1000],
  [0, 166, 251, 320, 381, 435, 486, 533, 577, 619, 660, 699, 736, 772, 807, 841, 875, 907, 939, 970, 1000],
  [0, 123, 200, 265, 324, 379, 431, 480, 527, 572, 616, 658, 699, 740, 779, 818, 855, 892, 929, 965, 1000],
  [0, 78, 141, 199, 255, 308, 359, 410, 459, 507, 555, 602, 648, 693, 738, 783, 827, 871, 914, 957, 1000],
  [0, 50, 100, 150, 200, 250, 300, 350, 400, 450, 500, 550, 600, 650, 700, 750, 800, 850, 900, 950, 1000],
  [0, 20, 50, 85, 123, 165, 209, 255, 304, 354, 406, 460, 515, 571, 629, 688, 748, 810, 872, 935, 1000],
  [0, 6, 20, 40, 65, 95, 129, 168, 211, 257, 308, 362, 420, 481, 545, 613, 684, 759, 836, 916, 1000],
  [0, 1, 6, 15, 29, 47, 71, 99, 133, 173, 218, 268, 325, 388, 456, 531, 612, 699, 793, 893, 1000],
  [0, 0, 2, 5, 11, 21, 34, 53, 77, 107, 144, 188, 239, 299, 368, 447, 535, 634, 745, 866, 1000],
  [0, 0, 0, 1, 4, 8, 15, 25, 40, 61, 88, 123, 167, 221, 287, 365, 458, 566, 692, 836, 1000],
]

/** What a party aims at now; points, and per mille for the time. */
export interface Aspiration {
  readonly time: number
  readonly reservation: number
  /** Below this it would rather go home. */
  readonly floor: number
  readonly target: number
}

/**
 * What a party aims at, given the clock, what the others have yielded, what happened to it, and the first wording that
 * was tabled on each issue.
 */
export function aspirationOf(
  scenario: Scenario,
  view: SeatView,
  brief: Brief,
  first: readonly Choice[],
): Aspiration {
  const { temperament } = brief
  const time = timeOf(scenario, view)
  const reservation = reservationOf(brief, view)
  const floor = Math.max(
    reservation + temperament.margin,
    homeFloor(scenario, view),
    refusedWorth(view, brief) + 1,
  )
  const opening = floor + share(Math.max(0, wantsOf(brief).ideal - floor), OPENING)
  const byTime = opening - share(opening - floor, conceded(temperament.firmness, time))
  const answered = opening - share(opening - floor, generosity(scenario, view))
  const held = Math.max(0, answered - byTime)
  const byOthers = share(held, temperament.reciprocity * 10)
  const early = 1000 - Math.floor((time * time) / 1000)
  const plain = byTime + share(byOthers, early)
  const yielded = Math.max(0, Math.min(100, view.yielding[view.me]!)) * 10
  const target = plain - share(plain - floor, yielded)
  return { time, reservation, floor, target: Math.max(floor, target + anchored(brief, target, first)) }
}

/** What full anchoring draws hopes towards a first draft, per mille of what lies between. */
const ANCHORED = 200

/** Anchoring (Tversky and Kahneman 1974): what one hopes for on an issue is drawn towards its first draft; points. */
function anchored(brief: Brief, target: number, first: readonly Choice[]): number {
  const { anchoring } = brief.temperament.frailty
  if (!anchoring) return 0
  const { low, high, lowest, highest, felt } = wantsOf(brief)
  const width = Math.max(1, highest - lowest)
  const aim = Math.max(0, Math.min(width, target - lowest))
  let drawn = 0
  for (let issue = 0; issue < first.length; issue += 1) {
    if (first[issue] === SILENT) continue
    const hoped = low[issue]! + Math.floor(((high[issue]! - low[issue]!) * aim) / width)
    drawn += felt[issue]![first[issue]! + 1]! - hoped
  }
  return whole((drawn * anchoring * ANCHORED) / 100_000)
}

/** Worth of the text that its own capital has already refused: the capital wants more; -Infinity before. */
function refusedWorth({ firstAnswers, me }: SeatView, brief: Brief): number {
  const refused = firstAnswers?.capitals.some(({ party, yes }) => party === me && !yes)
  return firstAnswers && refused ? utilityOf(brief, firstAnswers.text) : Number.NEGATIVE_INFINITY
}

function share(of: number, perMille: number): number {
  return whole(Math.floor((of * perMille) / 1000))
}

/** Part of the way conceded at a time, both per mille; between the table's columns in proportion. */
export function conceded(firmness: number, time: number): number {
  const row = CONCEDED[Math.max(0, Math.min(10, Math.round(firmness / 10)))]!
  const column = Math.floor(time / 50)
  const left = row[column]!
  const right = row[column + 1] ?? left
  return left + Math.floor(((right - left) * (time - column * 50)) / 50)
}

/** How late it is, 0 to 1000: by the whole, and within a track by that track's own slots. */
export function timeOf(scenario: Scenario, view: SeatView): number {
  const { stage, slot, slots } = view
  const overall = slots ? Math.min(1000, Math.floor((1000 * slot) / slots)) : 1000
  switch (stage.kind) {
    case 'talks': {
      const spent = Math.min(
        1000,
        Math.floor((1000 * (view.trackSpent[stage.track]! + 1)) / view.trackSlots[stage.track]!),
      )
      return Math.max(overall, share(spent, trackWeight(view, stage.track)))
    }
    case 'closing': {
      const left = Math.min(scenario.clock.closingSlots, Math.max(0, slots - slot - 1))
      const spent = 1000 - Math.floor((1000 * left) / scenario.clock.closingSlots)
      return Math.max(overall, LAST_TRACK + share(spent, 1000 - LAST_TRACK))
    }
    case 'final':
    case 'reading':
      return 1000
    case 'agenda':
    case 'over':
      return overall
  }
}

function trackWeight({ order }: SeatView, track: number): number {
  const last = Math.max(1, order.length - 1)
  return FIRST_TRACK + Math.floor(((LAST_TRACK - FIRST_TRACK) * order.indexOf(track)) / last)
}

/** How far the least generous of the others has come to meet the rest, weighed by trust; per mille. */
function generosity(scenario: Scenario, view: SeatView): number {
  const yielded = yieldedBy(view)
  const trust = view.trust[view.me]!
  let least = 1000
  for (let other = 0; other < yielded.length; other += 1) {
    if (other === view.me || scenario.parties[other]!.signs !== 'always' || view.gone[other]) continue
    least = Math.min(least, share(yielded[other]!, Math.min(1000, trust[other]! * 15)))
  }
  return least
}

/** What share of the wordings that others brought each party has accepted, per mille; those it said nothing of left out. */
function yieldedBy(view: SeatView): readonly number[] {
  const yes = numbers(view.gone.length, 1)
  const no = numbers(view.gone.length, 1)
  for (const clause of view.clauses) {
    const { by, status, initials } = clause
    if (by < 0) continue
    if (status === 'agreed') {
      for (const party of initials) if (party !== by) yes[party]! += 1
    } else if (onTable(clause)) countStances(clause, yes, no)
  }
  return numbersOf(yes.length, (party) => Math.floor((1000 * yes[party]!) / (yes[party]! + no[party]!)))
}

function countStances({ by, stances }: Clause, yes: number[], no: number[]): void {
  for (let party = 0; party < stances.length; party += 1) {
    const { kind } = stances[party]!
    if (party === by || kind === 'silent') continue
    if (kind === 'accepts') yes[party]! += 1
    else no[party]! += 1
  }
}
