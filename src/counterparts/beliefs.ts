import { argue, NEVER } from '../negotiation/argued.ts'
import type { Change, Move } from '../negotiation/move.ts'
import { listOf, numbers } from '../negotiation/lists.ts'
import { remembered } from '../negotiation/remembered.ts'
import {
  type Choice,
  type IssueIndex,
  type PartyIndex,
  type Scenario,
  SILENT,
} from '../negotiation/scenario.ts'
import type { Entry } from '../negotiation/story.ts'
import type { SeatView } from '../negotiation/view.ts'
import { hearEntry, SURE } from './hearing.ts'

/** What a position known before the talks counts for, in points of evidence: that one cares, seeks it, opposes it. */
const KNOWN_CARE = 15
const KNOWN_SEEKS = 40
const KNOWN_OPPOSES = -50

/**
 * What a seat believes of the others, from what it has seen and heard alone: how much each cares about each issue, and how
 * much it likes each wording. All in points of evidence, 0 where nothing was seen.
 */
export class Beliefs {
  /** care[party][issue]. */
  readonly care: readonly number[][]
  /** Signs of what it cares about, by party. */
  readonly signs: number[]
  /** likes[party][issue][choice + 1], -120 to 120. */
  readonly likes: readonly (readonly number[][])[]
  /** The first wording tabled on each issue, SILENT before. */
  readonly first: number[]
  /** How many issues had a wording so far. */
  worded = 0
  /** Round in which a bridging text last set each clause, or -1. */
  readonly bridged: number[]
  /** tried[issue][choice + 1]: how often this wording was put forward, by whomever. */
  readonly tried: readonly number[][]
  /** brought[party][issue][choice + 1]: how often a party put this wording forward. */
  readonly brought: readonly (readonly number[][])[]
  /** asked[by][of]: how often, and the slot of the last time or -1. */
  readonly asked: readonly number[][]
  readonly askedAt: readonly number[][]
  /** How often each party asked another for something that only that one can do. */
  readonly requested: number[]
  /** How often each party reopened what was agreed. */
  readonly reopened: number[]
  /** The wording that stands on each issue, as far as was heard. */
  readonly standing: number[]
  /** What its own delegation has argued about. */
  readonly argued: number[]
  readonly scenario: Scenario
  private readonly heard: Move[] = []
  /** The list it last heard from: where a story grows in place, it need not be compared. */
  private from: readonly Entry[] | undefined
  /** The drafts that were sent to the absent party, and when. */
  readonly sent: { readonly slot: number; readonly text: readonly Choice[] }[] = []

  constructor(scenario: Scenario) {
    this.scenario = scenario
    const { parties, issues } = scenario
    const byParty = parties.length
    const byIssue = issues.length
    const byOption = () => copied(nothingOf(scenario))
    this.care = listOf(byParty, () => numbers(byIssue, 0))
    this.signs = numbers(byParty, 0)
    this.likes = listOf(byParty, byOption)
    this.argued = numbers(byIssue, NEVER)
    this.brought = listOf(byParty, byOption)
    this.tried = byOption()
    this.first = numbers(byIssue, SILENT)
    this.bridged = numbers(byIssue, -1)
    this.standing = numbers(byIssue, SILENT)
    this.requested = numbers(byParty, 0)
    this.reopened = numbers(byParty, 0)
    this.asked = listOf(byParty, () => numbers(byParty, 0))
    this.askedAt = listOf(byParty, () => numbers(byParty, -1))
    this.knowPositions()
  }

  /** What everybody knew before the first word was said. */
  private knowPositions(): void {
    for (const [party, { positions }] of this.scenario.parties.entries()) {
      for (const { issue, choice, seeks } of positions) {
        this.cares(party, issue, KNOWN_CARE)
        this.like(party, issue, choice, seeks ? KNOWN_SEEKS : KNOWN_OPPOSES)
      }
    }
  }

  /** Takes in what was said since the last time. */
  hear(view: SeatView): void {
    const { story } = view
    this.from = story
    for (let at = this.heard.length; at < story.length; at += 1) {
      const entry = story[at]!
      hearEntry(this, view, entry)
      if (entry.move.party === view.me) argue(this.argued, view, at)
      this.heard.push(entry.move)
    }
  }

  /** Whether what was heard so far is how this story begins. */
  isBegunBy({ story }: SeatView): boolean {
    const { heard } = this
    if (story.length < heard.length) return false
    if (story === this.from) return true
    for (let at = 0; at < heard.length; at += 1) if (story[at]!.move !== heard[at]) return false
    return true
  }

  /** It put these wordings forward. */
  wants(party: PartyIndex, changes: readonly Change[], liked: number, cared: number) {
    for (const { issue, choice } of changes) {
      this.like(party, issue, choice, liked)
      this.cares(party, issue, cared)
      this.brought[party]![issue]![choice + 1]! += 1
      this.tried[issue]![choice + 1]! += 1
    }
  }

  /** A wording was put on the table, by whomever. */
  see(issue: IssueIndex, choice: Choice) {
    if (choice === SILENT || this.first[issue] !== SILENT) return
    this.first[issue] = choice
    this.worded += 1
  }

  /** A sign of how much it cares about an issue. */
  cares(party: PartyIndex, issue: IssueIndex, by: number) {
    const row = this.care[party]!
    row[issue] = Math.max(-SURE, Math.min(10 * SURE, row[issue]! + by))
    this.signs[party]! += 1
  }

  /** A sign that it minds a wording; what it was taken to like less, it minds as much more. */
  mind(party: PartyIndex, issue: IssueIndex, choice: Choice, by: number) {
    if (choice === SILENT) return
    const row = this.likes[party]![issue]!
    const liked = row[choice + 1]!
    for (let at = 1; at < row.length; at += 1) if (at === choice + 1 || row[at]! < liked) add(row, at, by)
  }

  /** A sign of how much it likes a wording, and its neighbours a little: options stand in an order. */
  like(party: PartyIndex, issue: IssueIndex, choice: Choice, by: number) {
    if (choice === SILENT) return
    const row = this.likes[party]![issue]!
    add(row, choice + 1, by)
    if (by <= 0) return
    if (choice > 0) add(row, choice, by >> 2)
    if (choice + 2 < row.length) add(row, choice + 2, by >> 2)
  }
}

/** By issue and choice + 1: no evidence. */
const nothingOf = remembered(({ issues }: Scenario): readonly (readonly number[])[] =>
  issues.map(({ options }) => numbers(options.length + 1, 0)),
)

/** Plain lists: play-outs make hundreds of short ones a session, and typed arrays are slow to make. */
function copied(rows: readonly (readonly number[])[]): number[][] {
  return listOf(rows.length, (at) => rows[at]!.slice())
}

function add(row: number[], at: number, by: number) {
  row[at] = Math.max(-SURE, Math.min(SURE, row[at]! + by))
}

/**
 * What each seat heard last: a story only grows, so what was heard need not be heard again. It is compared with the story
 * that is asked about, so that another session, or another course of the same, begins anew.
 */
const lastHeard = remembered(({ parties }: Scenario) => parties.map((): Beliefs | undefined => undefined))

/** What this seat may believe of the others' wants, from its view alone. */
export function beliefsFrom(scenario: Scenario, view: SeatView): Beliefs {
  const seats = lastHeard(scenario)
  const known = seats[view.me]
  const beliefs = known?.isBegunBy(view) ? known : new Beliefs(scenario)
  seats[view.me] = beliefs
  beliefs.hear(view)
  return beliefs
}
