import type { Brief } from '../negotiation/brief.ts'
import type { MoveKind } from '../negotiation/move.ts'
import type { Scenario } from '../negotiation/scenario.ts'
import type { Session } from '../negotiation/session.ts'
import { type Finish, finishOf } from './finish.ts'

/** How often each whole number was seen. */
export type Spread = Map<number, number>

/** What many finished sessions have in common, as numbers that can be added up in any order. */
export interface Counts {
  sessions: number
  moves: number
  /** Sessions that came home: see `isGood` in finish.ts. */
  good: number
  /** Sessions whose text every capital accepted. */
  ratified: number
  /** Sessions by ending. */
  readonly endings: number[]
  readonly kinds: Map<MoveKind, number>
  /** options[issue][choice]: sessions in which it stood in the agreed text. */
  readonly options: number[][]
  /** Sessions in which each event broke in. */
  readonly events: number[]
  /** Durability of the texts that all signed, per mille. */
  readonly durability: Spread
  /** By party: points it came away with. */
  readonly worth: Spread[]
  /** By seed: how each session ended, where the batch asks to keep it. */
  readonly each: Map<number, Finish>
}

export function noCounts({ parties, issues, endings, events }: Scenario): Counts {
  return {
    sessions: 0,
    moves: 0,
    good: 0,
    ratified: 0,
    endings: endings.map(() => 0),
    kinds: new Map(),
    options: issues.map(({ options }) => options.map(() => 0)),
    events: events.map(() => 0),
    durability: new Map(),
    worth: parties.map(() => new Map()),
    each: new Map(),
  }
}

/** Counts one finished session, and gives what it came to. */
export function countIn(
  counts: Counts,
  scenario: Scenario,
  briefs: readonly Brief[],
  session: Session,
): Finish {
  const { ended, answers, story, fired } = session
  const finish = finishOf(scenario, briefs, session)
  counts.sessions += 1
  counts.moves += story.length
  if (finish.good) counts.good += 1
  if (finish.ratified) counts.ratified += 1
  counts.endings[ended!.ending]! += 1
  for (const { move } of story) add(counts.kinds, move.kind, 1)
  finish.text.forEach((choice, issue) => {
    if (choice >= 0) counts.options[issue]![choice]! += 1
  })
  for (const event of new Set(fired.map((one) => one.event))) counts.events[event]! += 1
  if (finish.outcome === 'signed' && answers) add(counts.durability, answers.durability, 1)
  finish.worth.forEach((points, party) => add(counts.worth[party]!, points, 1))
  return finish
}

/** The counts of several batches together. */
export function merged(scenario: Scenario, parts: readonly Counts[]): Counts {
  const whole = noCounts(scenario)
  for (const part of parts) {
    whole.sessions += part.sessions
    whole.moves += part.moves
    whole.good += part.good
    whole.ratified += part.ratified
    addRow(whole.endings, part.endings)
    addAll(whole.kinds, part.kinds)
    part.options.forEach((row, issue) => addRow(whole.options[issue]!, row))
    addRow(whole.events, part.events)
    addAll(whole.durability, part.durability)
    part.worth.forEach((spread, party) => addAll(whole.worth[party]!, spread))
    for (const [seed, finish] of part.each) whole.each.set(seed, finish)
  }
  return whole
}

function add<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function addAll<K>(whole: Map<K, number>, part: ReadonlyMap<K, number>): void {
  for (const [key, count] of part) add(whole, key, count)
}

function addRow(whole: number[], part: readonly number[]): void {
  part.forEach((count, at) => {
    whole[at]! += count
  })
}
