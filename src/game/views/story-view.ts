import type { Consequence, Entry } from '../../negotiation/session.ts'
import type { HintView, StoryLineView } from '../view.ts'
import { tell, wayOf } from '../words/telling.ts'
import { hintsOf } from './consequence-hints.ts'
import { type Ground, type Heard, mayTell, timeAt } from './ground.ts'
import { narrateMove } from './narrate-move.ts'
import type { Told } from './told.ts'

/** How many lines one entry of the story may take: the move, and what follows from it in lines of its own. */
export const LINES = 64
/** At most so many moves of others are told in full each round. */
const FULL_A_ROUND = 2

interface Lines {
  readonly round: number
  readonly weight: number
  readonly lines: readonly StoryLineView[]
}

const kept = new WeakMap<Told, Map<string, WeakMap<Entry, Lines>>>()

/** What this seat heard, line by line; entries are told once and remembered. */
export function storyView(ground: Ground, from = 0): readonly StoryLineView[] {
  const told = ground.heard.filter(({ key }) => key >= from).map((heard) => linesOf(ground, heard))
  const full = new Set(weightiest(told))
  return told.flatMap((entry) => (full.has(entry) ? inFull(entry.lines) : entry.lines))
}

function linesOf(ground: Ground, { key, entry }: Heard): Lines {
  const listener = `${ground.me} ${ground.opened}`
  const byListener = kept.get(ground.told) ?? new Map<string, WeakMap<Entry, Lines>>()
  kept.set(ground.told, byListener)
  const byEntry = byListener.get(listener) ?? new WeakMap<Entry, Lines>()
  byListener.set(listener, byEntry)
  const found = byEntry.get(entry) ?? tellEntry(ground, key, entry)
  byEntry.set(entry, found)
  return found
}

function tellEntry(ground: Ground, key: number, entry: Entry): Lines {
  const { move } = entry
  const first: StoryLineView = {
    key: key * LINES,
    time: timeAt(ground.scenario, entry.slot),
    party: ground.party(move.party),
    text: narrateMove(ground, move, { round: entry.round, ...whatStood(entry) }),
    weight: 'line',
    aside: entry.heardBy.length > 0,
    changes: hintsOf(ground, entry),
  }
  const rest = entry.consequences
    .filter((consequence) => mayTell(ground, consequence))
    .flatMap((consequence) => ownLine(ground, entry, consequence) ?? [])
    .map((line, at) => ({ ...line, key: key * LINES + 1 + at }))
  return { round: entry.round, weight: weightOf(ground, entry), lines: [first, ...rest] }
}

/** Whether the wording that the move tabled took the place of another. */
function whatStood({ move, consequences }: Entry) {
  if (move.kind !== 'table') return {}
  const clause = consequences.find((one) => one.kind === 'clause' && one.issue === move.issue)
  if (clause?.kind !== 'clause') return {}
  return { replaces: clause.from !== 'open', unparks: clause.from === 'parked' }
}

/** A consequence that is told in a line of its own. */
function ownLine(ground: Ground, entry: Entry, consequence: Consequence): Omit<StoryLineView, 'key'> | null {
  const line = (text: string, weight: StoryLineView['weight'], changes: readonly HintView[] = []) => ({
    time: timeAt(ground.scenario, entry.slot),
    party: null,
    text,
    weight,
    aside: false,
    changes,
  })
  const { told, words } = ground
  switch (consequence.kind) {
    case 'event': {
      const event = told.level.events[consequence.event]
      return event ? line(words.consequences.event(told.t(event.title)), 'full') : null
    }
    case 'stage':
      return line(stageLine(ground, entry, consequence), 'full')
    case 'promise':
      return consequence.status === 'due' ? null : line(promiseLine(ground, entry, consequence), 'line')
    case 'clause':
      return consequence.to === 'agreed' ? line(agreedLine(ground, entry, consequence.issue), 'line') : null
    default:
      return null
  }
}

function stageLine(
  { told, words }: Ground,
  { round }: Entry,
  { to }: Extract<Consequence, { kind: 'stage' }>,
): string {
  const say = words.consequences
  switch (to.kind) {
    case 'talks': {
      const track = told.level.tracks[to.track]
      return tell(say.toTrack, { track: track ? told.t(track.name) : '' }, wayOf('stage', to.track, round))
    }
    case 'closing':
      return say.toClosing
    case 'reading':
      return say.toReading
    case 'final':
      return say.toFinal(told.clause(to.issue))
    case 'agenda':
    case 'over':
      return say.toOver
  }
}

function promiseLine(
  { told, words, seen, who }: Ground,
  { round }: Entry,
  { promise, status }: Extract<Consequence, { kind: 'promise' }>,
): string {
  const found = seen.promises.find(({ id }) => id === promise)
  if (!found) return ''
  const params = { who: who(found.maker), to: who(found.to), clause: told.clause(found.issue) }
  const way = wayOf('promise', found.maker, round)
  if (status === 'kept' || status === 'broken') return tell(words.consequences[status], params, way)
  return words.consequences.void(params.who, params.to, params.clause)
}

function agreedLine({ told, words, seen, who }: Ground, { round }: Entry, issue: number): string {
  const { initials } = seen.clauses[issue] ?? { initials: [] }
  if (initials.length === 0) return words.consequences.agreed(told.clause(issue))
  const by = initials.map((one) => who(one).name)
  return tell(words.stances.agreed, { clause: told.clause(issue), by }, wayOf('agreed', issue, round))
}

/** How much a move of somebody else deserves to be told in full; 0 for what the player did. */
function weightOf({ me }: Ground, { move, consequences }: Entry): number {
  if (move.party === me) return 0
  const toMe = ('to' in move && move.to === me) || ('of' in move && move.of === me) ? 40 : 0
  const changed = consequences.filter((one) => one.kind === 'clause' || one.kind === 'stance').length
  return 1 + toMe + 5 * changed + (WEIGHTS[move.kind] ?? 0)
}

const WEIGHTS: Readonly<Record<string, number>> = {
  leave: 100,
  package: 60,
  bridge: 60,
  signal: 50,
  object: 40,
  trade: 30,
  vow: 30,
  table: 20,
  stance: 15,
  offer: 15,
  criticise: 12,
}

/** The entries told in full: the weightiest of every round. */
function weightiest(told: readonly Lines[]): readonly Lines[] {
  const rounds = new Map<number, Lines[]>()
  for (const entry of told) {
    const round = rounds.get(entry.round) ?? []
    rounds.set(entry.round, round)
    if (entry.weight > 1) round.push(entry)
  }
  return [...rounds.values()].flatMap((round) =>
    round.toSorted((a, b) => b.weight - a.weight).slice(0, FULL_A_ROUND),
  )
}

function inFull([first, ...rest]: readonly StoryLineView[]): readonly StoryLineView[] {
  return first ? [{ ...first, weight: 'full' }, ...rest] : rest
}
