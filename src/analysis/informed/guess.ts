import {
  type Choice,
  type IssueIndex,
  type PartyIndex,
  type Scenario,
  SILENT,
} from '../../negotiation/scenario.ts'
import { EAR } from './ear.ts'

/** Issues of a level for which the points in `EAR` are meant: with fewer issues, more hangs on each. */
const MEANT_FOR = 13
/** An issue of which somebody says that it weighs most is taken to weigh so many times more than before, at most. */
const MOST_WIDER = 2

/** What one takes a party's wants to be, in points of 1000 over the whole text; sharpened by what it says and does. */
export class Guess {
  /** worth[issue][choice + 1]. */
  readonly worth: readonly number[][]
  /** What a point in `EAR` counts for in this level. */
  private readonly scale: number

  constructor(scenario: Scenario, party: PartyIndex) {
    this.worth = knownBefore(scenario, party)
    this.scale = MEANT_FOR / scenario.issues.length
  }

  /** Would rather see one wording than another: both move, and the wordings beyond each of them a little less. */
  prefers(issue: IssueIndex, than: Choice, choice: Choice, margin: number): void {
    if (choice === SILENT || choice === than) return
    const row = this.worth[issue]!
    const short = margin * this.scale - (row[choice + 1]! - row[than + 1]!)
    if (short <= 0) return
    const by = this.capped(short / 2)
    if (than === SILENT) {
      row[choice + 1]! += by
      return
    }
    const way = choice > than ? 1 : -1
    for (let at = 0; at + 1 < row.length; at += 1) {
      if ((at - choice) * way >= 0) row[at + 1]! += at === choice ? by : by * EAR.beyond
      else if ((at - than) * way <= 0) row[at + 1]! -= at === than ? by : by * EAR.beyond
    }
  }

  /** Minds one clause of a text more than another: what the first costs it is at least what the second does. */
  mindsMore(text: readonly Choice[], issue: IssueIndex, other: IssueIndex, weight = 1, kept = 1): void {
    const short = this.lossAt(other, text[other]!) * kept - this.lossAt(issue, text[issue]!)
    if (short <= 0) return
    const by = this.capped(short / 2) * weight
    this.shift(issue, text[issue]!, -by * EAR.blames)
    this.shift(other, text[other]!, by * (1 - EAR.blames))
  }

  /** Holds up a wording: it costs something. */
  minds(issue: IssueIndex, choice: Choice): void {
    const short = EAR.reserves * this.scale - this.lossAt(issue, choice)
    if (short > 0) this.shift(issue, choice, -short * EAR.reservesShare)
  }

  /** Lives with a wording: it costs less than was thought. */
  accepts(issue: IssueIndex, choice: Choice): void {
    this.shift(issue, choice, this.lossAt(issue, choice) * EAR.accepts)
  }

  /** Will not sign a wording: it is worse than everything else on its issue. */
  never(issue: IssueIndex, choice: Choice): void {
    if (choice === SILENT) return
    const row = this.worth[issue]!
    row[choice + 1] = Math.min(row[choice + 1]!, Math.min(...row) - EAR.never * this.scale)
  }

  /** Says that more hangs on this issue than on any other. */
  puts(issue: IssueIndex): void {
    let widest = 0
    for (const [at, row] of this.worth.entries()) if (at !== issue) widest = Math.max(widest, widthOf(row))
    const row = this.worth[issue]!
    const width = Math.max(1, widthOf(row))
    if (width >= widest) return
    const low = Math.min(...row)
    const wider = Math.min(MOST_WIDER, widest / width)
    for (let at = 0; at < row.length; at += 1) row[at] = low + (row[at]! - low) * wider
  }

  /** What a clause costs it against its best wording, in points. */
  private lossAt(issue: IssueIndex, choice: Choice): number {
    const row = this.worth[issue]!
    let best = row[1]!
    for (let at = 2; at < row.length; at += 1) if (row[at]! > best) best = row[at]!
    return best - row[choice + 1]!
  }

  /** Likes or minds a wording, and its neighbours a little: options stand in an order. */
  private shift(issue: IssueIndex, choice: Choice, by: number): void {
    const row = this.worth[issue]!
    row[choice + 1]! += by
    if (choice === SILENT) return
    if (choice > 0) row[choice]! += by * EAR.near
    if (choice + 2 < row.length) row[choice + 2]! += by * EAR.near
  }

  private capped(by: number): number {
    return Math.min(EAR.most * this.scale, by)
  }
}

function widthOf(row: readonly number[]): number {
  return Math.max(...row) - Math.min(...row)
}

/** What everybody knows before the first word: positions; where there is none, one wording is as good as another. */
function knownBefore(scenario: Scenario, party: PartyIndex): number[][] {
  const { positions } = scenario.parties[party]!
  const named = scenario.issues.map((_, issue) => positions.filter((one) => one.issue === issue))
  const care = named.map((list) => (list.length > 0 ? 1 + EAR.knownCare : 1))
  const sum = care.reduce((all, one) => all + one, 0)
  return scenario.issues.map(({ options }, issue) => {
    const width = (1000 * care[issue]!) / sum
    const steps = Math.max(1, options.length - 1)
    const values = options.map((_, choice) => {
      let value = 0.5
      for (const { choice: stood, seeks } of named[issue]!) {
        const near = 0.5 - Math.abs(stood - choice) / steps
        value += seeks ? near * EAR.knownSeeks : -near * EAR.knownOpposes
      }
      return Math.max(0, Math.min(1, value)) * width
    })
    return [EAR.silence * width, ...values]
  })
}
