import type { Change, Move, Reason, Stance } from '../../negotiation/move.ts'
import { remembered } from '../../negotiation/remembered.ts'
import {
  type Choice,
  type IssueIndex,
  type Package,
  type PartyIndex,
  type Scenario,
  SILENT,
} from '../../negotiation/scenario.ts'
import type { Answers } from '../../negotiation/session.ts'
import type { Consequence, Entry, Note } from '../../negotiation/story.ts'
import type { SeatView } from '../../negotiation/view.ts'
import { EAR } from './ear.ts'
import { Guess } from './guess.ts'

type Heard = 'nothing' | 'accepts' | 'reserves'

/**
 * Reads a session's story as the rules let one read it: whoever reserves, minds those clauses most of all that lie on the
 * table; whoever accepts, minds less; a price, a trade or a preference says which wording is better for its maker.
 */
export class Reading {
  readonly guesses: readonly Guess[]
  private readonly scenario: Scenario
  /** What each party last said of the wording that stands, by party and issue. */
  private readonly said: readonly Heard[][]
  private readonly standing: Choice[]
  private readonly agreed: boolean[]
  private readonly sent: { readonly slot: number; readonly text: Package }[] = []
  /** What was sent to the absent party and answered, and whether it would have done. */
  readonly answers: { readonly text: Package; readonly fits: boolean }[] = []
  /** What the absent party named so far, as it was worded. */
  private readonly named: Change[] = []
  private readonly heard: Move[] = []
  /** The list it last heard from: where a story grows in place, it need not be compared. */
  private from: readonly Entry[] | undefined

  constructor(scenario: Scenario) {
    const { parties, issues } = scenario
    this.scenario = scenario
    this.guesses = parties.map((_, party) => new Guess(scenario, party))
    this.said = parties.map(() => issues.map((): Heard => 'nothing'))
    this.standing = issues.map(() => SILENT)
    this.agreed = issues.map(() => false)
  }

  /** Whether what was heard so far is how this story begins. */
  isBegunBy({ story }: SeatView): boolean {
    const { heard } = this
    if (story.length < heard.length) return false
    return story === this.from || heard.every((move, at) => story[at]!.move === move)
  }

  /** Takes in what was said since the last time. */
  hear(view: SeatView): void {
    const { story } = view
    this.from = story
    for (const entry of story.slice(this.heard.length)) {
      this.hearMove(entry)
      for (const consequence of entry.consequences) this.follow(view, entry.move.party, consequence)
      this.heard.push(entry.move)
    }
  }

  private hearMove({ move, slot }: Entry): void {
    const { party } = move
    switch (move.kind) {
      case 'channel':
        if (move.sends === 'draft') this.sent.push({ slot, text: [...this.standing] })
        return
      case 'stance':
        return this.hearStances(party, move.stances)
      case 'table':
        return this.wants(party, [move], EAR.tables)
      case 'package':
        return this.wants(party, move.changes, EAR.packs)
      case 'trade':
        return this.wants(party, move.get, EAR.gets)
      case 'answer':
        return this.wants(party, move.answer === 'counter' ? (move.get ?? []) : [], EAR.gets)
      case 'offer':
        return this.wants(party, move.changes, EAR.prices)
      case 'criticise':
        this.hearWorst(party, move.reason)
        if (move.prefers !== undefined)
          this.wants(party, [{ issue: move.reason.issue, choice: move.prefers }], EAR.criticises)
        return
      case 'object':
        return this.guesses[party]!.never(move.issue, move.choice)
      case 'vow':
        if (move.sort === 'never') this.guesses[party]!.never(move.issue, move.choice)
        return
      default:
        return
    }
  }

  private follow(view: SeatView, mover: PartyIndex, consequence: Consequence): void {
    if (consequence.kind === 'clause') {
      const { issue, choice, to } = consequence
      this.agreed[issue] = to === 'agreed'
      this.stand(issue, to === 'parked' || to === 'open' ? SILENT : choice, mover)
    }
    if (consequence.kind === 'note' && consequence.party === view.me) this.learn(consequence.note)
    if (consequence.kind === 'stage' && consequence.to.kind === 'final') this.hearRefusal(view.firstAnswers)
  }

  private stand(issue: IssueIndex, choice: Choice, by: PartyIndex): void {
    if (this.standing[issue] === choice) return
    this.standing[issue] = choice
    for (const row of this.said) row[issue] = 'nothing'
    if (choice !== SILENT) this.said[by]![issue] = 'accepts'
  }

  /** It brought these wordings forward, or asked for them. */
  private wants(party: PartyIndex, changes: readonly Change[], margin: number): void {
    for (const { issue, choice } of changes)
      this.guesses[party]!.prefers(issue, this.standing[issue]!, choice, margin)
  }

  private hearStances(
    party: PartyIndex,
    stances: readonly (Stance & { readonly issue: IssueIndex })[],
  ): void {
    const said = this.said[party]!
    for (const { issue, kind } of stances) said[issue] = heardAs(kind)
    for (const stance of stances) {
      const { issue, kind } = stance
      if (kind === 'accepts') this.guesses[party]!.accepts(issue, this.standing[issue]!)
      else if (kind !== 'silent' && isOfItsOwn(stance.reason)) this.hearHeldUp(party, stance)
    }
  }

  /** It holds a clause up, and thereby minds it more than all that it accepts. */
  private hearHeldUp(
    party: PartyIndex,
    { issue, kind, prefers }: Stance & { readonly issue: IssueIndex },
  ): void {
    const guess = this.guesses[party]!
    const stands = this.standing[issue]!
    if (kind === 'objects') guess.never(issue, stands)
    if (prefers !== undefined) guess.prefers(issue, stands, prefers, EAR.prefers)
    guess.minds(issue, stands)
    for (const [other, heard] of this.said[party]!.entries())
      if (heard === 'accepts' && !this.agreed[other])
        guess.mindsMore(this.standing, issue, other, 1, EAR.kept)
  }

  /** It names the clause that stops it most; guarded, perhaps only one that stops it too. */
  private hearWorst(party: PartyIndex, { issue, guarded }: Reason): void {
    for (const other of this.standing.keys()) {
      if (other === issue || this.agreed[other]) continue
      this.guesses[party]!.mindsMore(this.standing, issue, other, guarded ? EAR.worst / 2 : EAR.worst)
    }
  }

  private learn(note: Note): void {
    if (note.kind === 'red-line') this.guesses[note.about]!.never(note.issue, note.choice)
    if (note.kind === 'priority') this.guesses[note.about]!.puts(note.issue)
    if (note.kind === 'channel') this.hearChannel(note)
  }

  /** The absent party names what it minds most of what it did not name before, and what it would rather see. */
  private hearChannel({ about, stops, slot, fits }: Extract<Note, { kind: 'channel' }>): void {
    const guess = this.guesses[about]!
    const { delay } = this.scenario.absent!
    const text = this.sent.findLast((sent) => sent.slot + delay <= slot)?.text ?? this.standing
    this.answers.push({ text: [...text], fits })
    for (const { issue, choice, prefers } of stops) {
      this.named.push({ issue, choice })
      guess.prefers(issue, choice, prefers, EAR.prefersFarAway)
    }
    const rest = [...text.keys()].filter(
      (issue) => !this.named.some((one) => one.issue === issue && one.choice === text[issue]),
    )
    for (const [at, { issue }] of stops.entries())
      for (const other of [...rest, ...stops.slice(at + 1).map((stop) => stop.issue)])
        guess.mindsMore(text, issue, other, EAR.worstFarAway)
  }

  /** Everybody hears who refused the text, and the clause that was named. */
  private hearRefusal(answers: Answers | null): void {
    const refused = answers?.capitals.filter(({ yes }) => !yes) ?? []
    const { absent } = this.scenario
    const named = [
      ...refused.map(({ party, names }) => ({ party, names })),
      ...(absent && answers?.absent && !answers.absent.accepts
        ? [{ party: absent.party, names: answers.absent.names }]
        : []),
    ]
    for (const { party, names } of named)
      for (const other of this.standing.keys())
        if (names >= 0 && other !== names)
          this.guesses[party]!.mindsMore(this.standing, names, other, EAR.worst)
  }
}

function heardAs(kind: Stance['kind']): Heard {
  if (kind === 'silent') return 'nothing'
  return kind === 'accepts' ? 'accepts' : 'reserves'
}

/** Whether the reason lies in the wording itself: not in who brought it, in what has to come first, or in somebody far away. */
function isOfItsOwn(reason: Reason | undefined): boolean {
  return reason?.away === undefined && reason?.kind !== 'trust' && reason?.kind !== 'order'
}

/** What each seat read last: a story only grows, so that what was read need not be read again. */
const lastRead = remembered(({ parties }: Scenario) => parties.map((): Reading | undefined => undefined))

/** What this seat may make of the others' wants, from its view alone. */
export function readingOf(scenario: Scenario, view: SeatView): Reading {
  const seats = lastRead(scenario)
  const known = seats[view.me]
  const reading = known?.isBegunBy(view) ? known : new Reading(scenario)
  seats[view.me] = reading
  reading.hear(view)
  return reading
}
