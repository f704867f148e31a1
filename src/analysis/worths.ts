import type { Brief } from '../negotiation/brief.ts'
import type { Choice, IssueIndex, Scenario } from '../negotiation/scenario.ts'
import { optionsOf, setDigits, type Halves } from './space.ts'
import { signersOf } from './plan.ts'
import { counts, termsOf, type Term } from './terms.ts'

/**
 * The worth of every package to every party, as the sum of a head and an entry of a table for the last issues. Terms that
 * join head and tail are added to a copy of the table, which is made anew only when the wordings they name change.
 */
export class Worths {
  /** Worth of the head by party; parties whose line it crosses and who must sign because of it, as bits. */
  readonly head: Int32Array
  headForbids = 0
  headSigns = 0
  /** By party: worth of every tail under the present head. */
  readonly tail: readonly Int32Array[]
  readonly tailForbids: Int32Array
  readonly tailSigns: Int32Array
  readonly choices: Choice[]

  private readonly scenario: Scenario
  private readonly briefs: readonly Brief[]
  private readonly space: Halves
  private readonly plain: readonly Int32Array[]
  private readonly plainForbids: Int32Array
  private readonly headTerms: readonly Term[]
  private readonly crossTerms: readonly Term[]
  private readonly named: readonly IssueIndex[]
  private readonly standing: readonly IssueIndex[]
  private readonly shows = new Map<string, Int32Array>()
  private signature = ''

  constructor(scenario: Scenario, briefs: readonly Brief[], space: Halves) {
    this.scenario = scenario
    this.briefs = briefs
    this.space = space
    this.choices = [...space.base]
    this.head = new Int32Array(briefs.length)
    this.tail = briefs.map(() => new Int32Array(space.tails))
    this.plain = briefs.map(() => new Int32Array(space.tails))
    this.tailForbids = new Int32Array(space.tails)
    this.plainForbids = new Int32Array(space.tails)
    this.tailSigns = new Int32Array(space.tails)
    const terms = briefs.flatMap(termsOf)
    this.standing = [...scenario.issues.keys()].filter((issue) => !space.tail.includes(issue))
    const inHead = (issue: IssueIndex) => space.head.includes(issue)
    const inTail = (issue: IssueIndex) => space.tail.includes(issue)
    this.headTerms = terms.filter((term) => !term.touches.some(inTail))
    this.crossTerms = terms.filter((term) => term.touches.some(inTail) && term.touches.some(inHead))
    this.named = space.head.filter((issue) => this.crossTerms.some((term) => term.touches.includes(issue)))
    this.fillPlain(terms.filter((term) => term.touches.some(inTail) && !term.touches.some(inHead)))
  }

  /** Turns to the numbered head. */
  setHead(index: number): void {
    setDigits(this.scenario, this.space.head, index, this.choices)
    const issues = this.standing
    for (const [party, brief] of this.briefs.entries()) {
      this.head[party] = issues.reduce((sum, issue) => sum + pointsOf(brief, issue, this.choices), 0)
    }
    this.headForbids = 0
    for (const term of this.headTerms) if (counts(term, this.choices)) this.addToHead(term)
    this.headSigns = issues.reduce(
      (bits, issue) => bits | signersOf(this.scenario, issue, this.choices[issue]!),
      0,
    )
    const signature = this.named.map((issue) => this.choices[issue]).join()
    if (signature === this.signature) return
    this.signature = signature
    this.fillTail()
  }

  private addToHead(term: Term) {
    this.head[term.party]! += term.points
    if (term.forbids) this.headForbids |= 1 << term.party
  }

  private fillPlain(terms: readonly Term[]) {
    const { tail, tails } = this.space
    for (let at = 0; at < tails; at += 1) {
      setDigits(this.scenario, tail, at, this.choices)
      this.tailSigns[at] = tail.reduce(
        (bits, issue) => bits | signersOf(this.scenario, issue, this.choices[issue]!),
        0,
      )
      for (const [party, brief] of this.briefs.entries()) {
        this.plain[party]![at] = tail.reduce((sum, issue) => sum + pointsOf(brief, issue, this.choices), 0)
      }
      for (const term of terms) {
        if (!counts(term, this.choices)) continue
        this.plain[term.party]![at]! += term.points
        if (term.forbids) this.plainForbids[at]! |= 1 << term.party
      }
    }
    for (const [party, worth] of this.plain.entries()) this.tail[party]!.set(worth)
    this.tailForbids.set(this.plainForbids)
  }

  private fillTail() {
    for (const party of new Set(this.crossTerms.map((term) => term.party))) {
      this.tail[party]!.set(this.plain[party]!)
    }
    this.tailForbids.set(this.plainForbids)
    for (const term of this.crossTerms) this.addCross(term)
  }

  private addCross(term: Term) {
    if (this.space.head.includes(term.of[0]) && this.choices[term.of[0]] !== term.of[1]) return
    if (term.with && this.space.head.includes(term.with[0]) && this.choices[term.with[0]] !== term.with[1])
      return
    const named = [term.of, ...(term.with ? [term.with] : [])].find(([issue]) =>
      this.space.tail.includes(issue),
    )
    const entries = named ? this.entriesShowing(...named) : undefined
    const whole = term.unless !== undefined
    const worth = this.tail[term.party]!
    const size = entries?.length ?? this.space.tails
    for (let at = 0; at < size; at += 1) {
      const entry = entries ? entries[at]! : at
      if (whole) {
        setDigits(this.scenario, this.space.tail, entry, this.choices)
        if (!counts(term, this.choices)) continue
      }
      worth[entry]! += term.points
      if (term.forbids) this.tailForbids[entry]! |= 1 << term.party
    }
  }

  private entriesShowing(issue: IssueIndex, choice: Choice): Int32Array {
    const key = `${issue}:${choice}`
    const known = this.shows.get(key)
    if (known) return known
    const { tail, tails } = this.space
    const after = tail.slice(tail.indexOf(issue) + 1)
    const step = after.reduce((product, later) => product * optionsOf(this.scenario, later), 1)
    const options = optionsOf(this.scenario, issue)
    const found = Int32Array.from(
      { length: tails / options },
      (_, at) => (Math.floor(at / step) * options + choice) * step + (at % step),
    )
    this.shows.set(key, found)
    return found
  }
}

function pointsOf(brief: Brief, issue: IssueIndex, choices: readonly Choice[]): number {
  return brief.points[issue]![choices[issue]! + 1]!
}
