import { pivotalBar } from '../../counterparts/home.ts'
import type { Mind } from '../../counterparts/mind.ts'
import { criticismsIn, criticsThatCount, gainByHearing, isMet } from '../../negotiation/heard.ts'
import { type Choice, type IssueIndex, SILENT } from '../../negotiation/scenario.ts'
import { crossedBy, reservationOf, termsOf } from '../../negotiation/utility.ts'
import type { Change } from '../../negotiation/move.ts'
import { CRAFT } from './craft.ts'
import type { Page } from './notebook.ts'

/** What crossing an absolute line of one's own counts against a text, in points. */
const NEVER = 5000
/** More than this over what is needed counts for nothing, in points. */
const ENOUGH = 40
/** The search stops after so many improvements. */
const MOST_STEPS = 30

/** The text an informed seat works towards, and what it makes of texts on the way. */
export interface Aim {
  readonly text: readonly Choice[]
  /** What the aim loses where one clause stays as it is. */
  readonly missing: readonly number[]
  readonly score: number
}

export function scoreOf(mind: Mind, pages: readonly Page[], changes: readonly Change[]): number {
  const sketch = new Sketch(mind, pages, true)
  sketch.become(mind.text, changes)
  return sketch.score()
}

/**
 * Looks for the text that gives everybody whose yes is needed what they seem to need, oneself included, that is strong
 * enough to last, and that is near what lies on the table: steepest ascent over changes of one and of two clauses.
 */
export function aimOf(mind: Mind, pages: readonly Page[], reopening = false): Aim {
  const sketch = new Sketch(mind, pages, reopening)
  for (let step = 0; step < MOST_STEPS && sketch.improve(); step += 1);
  return {
    text: [...sketch.text],
    missing: sketch.text.map((_, issue) => sketch.missingAt(issue)),
    score: sketch.score(),
  }
}

interface Critic {
  readonly named: readonly Change[]
  readonly worth: Page['worth']
}

/**
 * A text while it is being thought over. A search asks for the score of thousands of texts, each a step from the last:
 * sums are kept, so that a step costs as much as what it changes.
 */
class Sketch {
  readonly text: Choice[]
  private readonly free: readonly IssueIndex[]
  private readonly options: readonly (readonly Choice[])[]
  /** Guessed worth by page, features of durability, signatures by page that an option asks for. */
  private readonly sums: number[]
  private readonly strengths: number[]
  private readonly named: number[]
  /** Points of the wordings to oneself, without what some are worth together. */
  private own = 0
  /** Clauses with a wording that would be changed. */
  private changed = 0
  private readonly ownNeed: number
  /** Of those whose criticism counts: what each named, and what it finds a wording to be worth. */
  private readonly critics: readonly Critic[]
  private readonly mind: Mind
  private readonly pages: readonly Page[]

  constructor(mind: Mind, pages: readonly Page[], reopening: boolean) {
    const { scenario, view } = mind
    this.mind = mind
    this.pages = pages
    this.text = mind.text.map((choice, issue) => {
      const open = choice === SILENT && view.clauses[issue]!.status !== 'agreed'
      return open ? scenario.issues[issue]!.options.length >> 1 : choice
    })
    this.free = [...this.text.keys()].filter((issue) => reopening || view.clauses[issue]!.status !== 'agreed')
    this.options = scenario.issues.map(({ options }, issue) =>
      [...options.keys()].filter(
        (choice) => !view.objections.some((one) => one.issue === issue && one.choice === choice),
      ),
    )
    this.sums = pages.map(() => 0)
    this.strengths = scenario.durability.weights.map(() => 0)
    this.named = pages.map(() => 0)
    for (const [issue, choice] of this.text.entries()) this.count(issue, choice, 1)
    this.critics = criticsOf(mind, pages)
    this.ownNeed = Math.max(reservationOf(mind.brief, view) + CRAFT.ownGain, homeNeeds(mind))
  }

  /** Makes the best change of one or two clauses, if any is for the better. */
  improve(): boolean {
    const { text, free, options } = this
    let most = this.score()
    let best: readonly Change[] = []
    for (let at = 0; at < free.length; at += 1) {
      const issue = free[at]!
      const stood = text[issue]!
      for (const choice of options[issue]!) {
        if (choice === stood) continue
        this.set(issue, choice)
        const alone = this.score()
        if (alone > most) {
          most = alone
          best = [{ issue, choice }]
        }
        for (let next = at + 1; next < free.length; next += 1) {
          const other = free[next]!
          const otherStood = text[other]!
          for (const second of options[other]!) {
            if (second === otherStood) continue
            this.set(other, second)
            const both = this.score()
            if (both <= most) continue
            most = both
            best = [
              { issue, choice },
              { issue: other, choice: second },
            ]
          }
          this.set(other, otherStood)
        }
      }
      this.set(issue, stood)
    }
    for (const { issue, choice } of best) this.set(issue, choice)
    return best.length > 0
  }

  missingAt(issue: IssueIndex): number {
    const aimed = this.text[issue]!
    const whole = this.score()
    this.set(issue, this.mind.text[issue]!)
    const without = this.score()
    this.set(issue, aimed)
    return whole - without
  }

  private set(issue: IssueIndex, choice: Choice): void {
    if (this.text[issue] === choice) return
    this.count(issue, this.text[issue]!, -1)
    this.text[issue] = choice
    this.count(issue, choice, 1)
  }

  private count(issue: IssueIndex, choice: Choice, by: 1 | -1): void {
    const { mind, pages, sums, strengths, named } = this
    const stands = mind.text[issue]!
    this.own += by * mind.brief.points[issue]![choice + 1]!
    if (stands !== SILENT && stands !== choice) this.changed += by
    for (let at = 0; at < sums.length; at += 1) sums[at]! += by * pages[at]!.worth[issue]![choice + 1]!
    if (choice === SILENT) return
    const option = mind.scenario.issues[issue]!.options[choice]!
    for (let at = 0; at < strengths.length; at += 1) strengths[at]! += by * option.features[at]!
    if (!option.signatories.length) return
    for (let at = 0; at < named.length; at += 1)
      if (option.signatories.includes(pages[at]!.party)) named[at]! += by
  }

  become(text: readonly Choice[], changes: readonly Change[]): void {
    for (const [issue, choice] of text.entries()) this.set(issue, choice)
    for (const { issue, choice } of changes) this.set(issue, choice)
  }

  score(): number {
    const { mind, text, pages, sums, named } = this
    const own = this.own + termsOf(mind.brief, text) - this.ownNeed
    let score = short(own, CRAFT.wOwn) + Math.min(own, ENOUGH)
    if (crossedBy(mind.brief, text)) score -= NEVER
    for (let at = 0; at < pages.length; at += 1) {
      const { always, absent, needs } = pages[at]!
      if (!always && !named[at]) continue
      const spare = sums[at]! - needs
      score += short(spare, absent ? CRAFT.wAbsent : CRAFT.wParty) + Math.min(spare, ENOUGH)
    }
    return (
      score +
      short(
        this.strength() + this.heard() - Math.floor((CRAFT.strength * mind.scenario.durability.holds) / 100),
        CRAFT.wStrength,
      ) -
      CRAFT.distance * this.changed
    )
  }

  /** What the text gains by the criticism that it meets. */
  private heard(): number {
    const { critics, text, mind } = this
    let content = 0
    for (const { named, worth } of critics) if (named.some((one) => isMet(one, text, worth))) content += 1
    return content ? gainByHearing(mind.scenario, content) : 0
  }

  /** What the text's options add to how long it lasts, 0 to 1000. */
  private strength(): number {
    const { weights } = this.mind.scenario.durability
    let sum = 0
    for (let at = 0; at < weights.length; at += 1) sum += weights[at]! * Math.min(1000, this.strengths[at]!)
    return Math.floor(sum / 100)
  }
}

function criticsOf({ scenario, view, me, brief }: Mind, pages: readonly Page[]): readonly Critic[] {
  const counted = criticsThatCount(scenario)
  if (counted.length === 0) return []
  const all = criticismsIn(scenario, view)
  return counted.flatMap((by) => {
    const named = all.filter(({ party }) => party === by)
    const worth = by === me ? brief.points : pages.find(({ party }) => party === by)?.worth
    return worth && named.length ? [{ named, worth }] : []
  })
}

/** What its own capital will ask as far as it knows: the top of what it was last told, else a good part of the public range. */
function homeNeeds({ scenario, view, me }: Mind): number {
  const note = view.notes[me]!.findLast(({ kind }) => kind === 'capital')
  if (note?.kind === 'capital') return note.range[1]
  return pivotalBar(scenario, view, me, CRAFT.ownBar)
}

function short(spare: number, weight: number): number {
  return spare < 0 ? spare * weight : 0
}
