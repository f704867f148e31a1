import type { Change, Move, Stance } from '../negotiation/move.ts'
import {
  type Choice,
  type IssueIndex,
  type PartyIndex,
  type Scenario,
  SILENT,
} from '../negotiation/scenario.ts'
import type { Consequence, Entry, Note } from '../negotiation/session.ts'
import type { SeatView } from '../negotiation/view.ts'

/** Strongest belief either way, in points of evidence. */
export const SURE = 120
/** What a position known before the talks counts for, in points of evidence: that one cares, seeks it, opposes it. */
const KNOWN_CARE = 15
const KNOWN_SEEKS = 40
const KNOWN_OPPOSES = -50

/**
 * What a seat believes of the others, from what it has seen and heard alone: how much each cares about each issue, and how
 * much it likes each wording. All in points of evidence, 0 where nothing was seen.
 */
export class Beliefs {
  /** care[party][issue], 0 or more. */
  readonly care: readonly number[][]
  /** likes[party][issue][choice + 1], -120 to 120. */
  readonly likes: readonly (readonly number[][])[]
  /** The first wording tabled on each issue, SILENT before. */
  readonly first: number[]
  /** Round in which a bridging text last set each clause, or -1. */
  readonly bridged: number[]
  /** brought[party][issue][choice + 1]: how often a party put this wording forward. */
  readonly brought: readonly (readonly number[][])[]
  /** asked[by][of]: how often, and the slot of the last time or -1. */
  readonly asked: readonly number[][]
  readonly askedAt: readonly number[][]
  /** How often each party asked another for something that only that one can do. */
  readonly requested: number[]
  /** How often each party reopened what was agreed. */
  readonly reopened: number[]
  private readonly standing: number[]
  private readonly scenario: Scenario
  private readonly heard: Move[] = []
  /** The list it last heard from: where a story grows in place, it need not be compared. */
  private from: readonly Entry[] | undefined
  /** The drafts that were sent to the absent party, and when. */
  private readonly sent: { readonly slot: number; readonly text: readonly Choice[] }[] = []

  constructor(scenario: Scenario) {
    this.scenario = scenario
    const { parties, issues } = scenario
    const each = (value: number) => parties.map(() => filled(parties.length, value))
    const byWording = () => parties.map(() => issues.map(({ options }) => filled(options.length + 1, 0)))
    this.care = parties.map(() => filled(issues.length, 0))
    this.likes = byWording()
    this.brought = byWording()
    this.first = filled(issues.length, SILENT)
    this.bridged = filled(issues.length, -1)
    this.standing = filled(issues.length, SILENT)
    this.requested = filled(parties.length, 0)
    this.reopened = filled(parties.length, 0)
    this.asked = each(0)
    this.askedAt = each(-1)
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
      this.hearOne(view, story[at]!)
      this.heard.push(story[at]!.move)
    }
  }

  /** Whether what was heard so far is how this story begins. */
  isBegunBy(scenario: Scenario, { story }: SeatView): boolean {
    const { heard } = this
    if (scenario !== this.scenario || story.length < heard.length) return false
    if (story === this.from) return true
    for (let at = 0; at < heard.length; at += 1) if (story[at]!.move !== heard[at]) return false
    return true
  }

  private hearOne(view: SeatView, entry: Entry) {
    this.hearMove(view, entry)
    for (const consequence of entry.consequences) this.follow(entry, consequence, view)
  }

  private follow(entry: Entry, consequence: Consequence, view: SeatView) {
    if (consequence.kind === 'clause') {
      const { issue, choice, to } = consequence
      this.standing[issue] = to === 'parked' || to === 'open' ? SILENT : choice
      if (choice !== SILENT && this.first[issue] === SILENT) this.first[issue] = choice
      if (entry.move.kind === 'bridge' && to !== 'agreed') this.bridged[issue] = entry.round
    }
    if (consequence.kind === 'note' && consequence.party === view.me) this.learn(consequence.note)
    if (consequence.kind === 'stage' && consequence.to.kind === 'final') this.hearRefusal(view)
  }

  /** Everybody hears who refused the text, and the clause that was named. */
  private hearRefusal({ firstAnswers }: SeatView) {
    if (!firstAnswers) return
    const { absent, text, capitals } = firstAnswers
    const refuse = (party: PartyIndex, issue: IssueIndex) => {
      if (issue < 0) return
      this.cares(party, issue, 40)
      this.like(party, issue, text[issue]!, -SURE)
    }
    for (const { party, yes, names } of capitals) if (!yes) refuse(party, names)
    if (absent && !absent.accepts) refuse(this.scenario.absent!.party, absent.names)
  }

  private learn(note: Note) {
    if (note.kind === 'priority') this.cares(note.about, note.issue, 40)
    if (note.kind === 'red-line') this.like(note.about, note.issue, note.choice, -SURE)
    if (note.kind === 'channel') this.hearChannel(note)
  }

  /** The clauses that stop the absent party, worst first; or all that was sent will do. */
  private hearChannel({ about, stops, fits, slot }: Extract<Note, { kind: 'channel' }>) {
    const { delay } = this.scenario.absent!
    const text = this.sent.findLast((one) => one.slot + delay <= slot)?.text ?? this.standing
    for (const [at, issue] of stops.entries()) {
      this.cares(about, issue, at === 0 ? 30 : 20)
      this.like(about, issue, text[issue]!, at === 0 ? -60 : -40)
    }
    if (fits) for (let issue = 0; issue < text.length; issue += 1) this.like(about, issue, text[issue]!, 20)
  }

  private hearMove(view: SeatView, { move, slot }: Entry) {
    const { party } = move
    switch (move.kind) {
      case 'table':
        return this.wants(party, [move], 30, 10)
      case 'package':
        return this.wants(party, move.changes, 20, 6)
      case 'bridge':
        return this.wants(party, move.changes, 5, 0)
      case 'stance':
        for (const said of move.stances) this.hearStance(party, said.issue, said)
        return
      case 'trade':
        this.wants(party, move.get, 25, 15)
        return this.wants(party, move.give, 5, 0)
      case 'answer':
        return this.hearAnswer(view, move)
      case 'offer':
        return this.wants(party, move.changes, 35, move.padded ? 8 : 15)
      case 'take': {
        const offer = view.offers.find(({ id }) => id === move.offer)
        return this.wants(party, offer?.changes ?? [], 15, 0)
      }
      case 'ask':
        this.asked[party]![move.of]! += 1
        this.askedAt[party]![move.of] = slot
        return
      case 'channel':
        if (move.sends === 'draft') this.sent.push({ slot, text: this.standing.slice() })
        return
      case 'request':
        this.requested[party]! += 1
        return
      case 'reopen':
        this.reopened[party]! += 1
        return
      case 'vow':
        this.cares(party, move.issue, 20)
        return this.like(party, move.issue, move.choice, move.sort === 'only' ? SURE / 2 : -SURE)
      case 'promise':
        return this.like(party, move.issue, move.choice, move.sort === 'support' ? 15 : -15)
      case 'warn':
        this.cares(party, move.issue, 15)
        return this.like(party, move.issue, move.choice, -30)
      case 'object':
        this.cares(party, move.issue, 30)
        return this.like(party, move.issue, move.choice, -SURE)
      case 'criticise':
        return this.hearDislike(party, move.reason.issue, -25, move)
      default:
        return
    }
  }

  private hearStance(party: PartyIndex, issue: IssueIndex, said: Stance) {
    if (said.kind === 'accepts') this.like(party, issue, this.standing[issue]!, 12)
    else if (said.kind !== 'silent')
      this.hearDislike(party, issue, said.kind === 'objects' ? -SURE : -25, said)
  }

  /** Somebody minds the wording that stands, and may say why and what it would rather see. */
  private hearDislike(
    party: PartyIndex,
    issue: IssueIndex,
    by: number,
    { reason, prefers }: Pick<Stance, 'reason' | 'prefers'>,
  ) {
    this.cares(party, issue, reason?.guarded ? 6 : 15)
    this.like(party, issue, this.standing[issue]!, by)
    if (prefers !== undefined) this.like(party, issue, prefers, 30)
  }

  private hearAnswer(view: SeatView, move: Extract<Move, { kind: 'answer' }>) {
    const trade = view.trades.find(({ id }) => id === move.trade)
    const whole = [...(trade?.give ?? []), ...(trade?.get ?? [])]
    if (move.answer === 'counter') {
      this.wants(move.party, move.get ?? [], 25, 10)
      return
    }
    if (move.answer === 'accept') {
      const part = [...(move.give ?? []), ...(move.get ?? [])]
      for (const { issue, choice } of part.length ? part : whole) this.like(move.party, issue, choice, 12)
      return
    }
    const stopped = whole.find(({ issue }) => issue === move.reason?.issue)
    if (!stopped) return
    this.cares(move.party, stopped.issue, 10)
    this.like(move.party, stopped.issue, stopped.choice, -15)
  }

  private wants(party: PartyIndex, changes: readonly Change[], liked: number, cared: number) {
    for (const { issue, choice } of changes) {
      this.like(party, issue, choice, liked)
      this.cares(party, issue, cared)
      this.brought[party]![issue]![choice + 1]! += 1
    }
  }

  private cares(party: PartyIndex, issue: IssueIndex, by: number) {
    const row = this.care[party]!
    row[issue] = Math.min(10 * SURE, row[issue]! + by)
  }

  /** What one likes, one likes its neighbours a little for: options stand in an order. */
  private like(party: PartyIndex, issue: IssueIndex, choice: Choice, by: number) {
    if (choice === SILENT) return
    const row = this.likes[party]![issue]!
    add(row, choice + 1, by)
    if (by <= 0) return
    if (choice > 0) add(row, choice, by >> 2)
    if (choice + 2 < row.length) add(row, choice + 2, by >> 2)
  }
}

/** A plain list: play-outs make hundreds of short ones a session, and typed arrays are slow to make. */
function filled(length: number, value: number): number[] {
  const list: number[] = []
  for (let at = 0; at < length; at += 1) list.push(value)
  return list
}

function add(row: number[], at: number, by: number) {
  row[at] = Math.max(-SURE, Math.min(SURE, row[at]! + by))
}

/**
 * What was heard so far, by the session's first move and by seat: a story only grows, so what was heard need not be heard
 * again. It is compared move by move, so that another course of the same session begins anew.
 */
const KNOWN = new WeakMap<Move, (Beliefs | undefined)[]>()

/** What this seat may believe of the others' wants, from its view alone. */
export function beliefsFrom(scenario: Scenario, view: SeatView): Beliefs {
  const first = view.story[0]?.move
  if (!first) return new Beliefs(scenario)
  const seats = KNOWN.get(first) ?? []
  const known = seats[view.me]
  const beliefs = known?.isBegunBy(scenario, view) ? known : new Beliefs(scenario)
  seats[view.me] = beliefs
  KNOWN.set(first, seats)
  beliefs.hear(view)
  return beliefs
}

/** What share of a party's attention each track seems to have, in per cent; 0 everywhere when nothing was seen. */
export function trackShares(scenario: Scenario, beliefs: Beliefs, party: PartyIndex): readonly number[] {
  const sums = scenario.tracks.map((track) =>
    track.issues.reduce((sum, issue) => sum + beliefs.care[party]![issue]!, 0),
  )
  const whole = sums.reduce((total, sum) => total + sum, 0)
  return sums.map((sum) => (whole ? Math.floor((100 * sum) / whole) : 0))
}
