import type { PartyIndex } from '../../negotiation/scenario.ts'
import type { Entry } from '../../negotiation/story.ts'
import type { StoryLineView } from '../shown/story.ts'
import type { Ground, Heard } from './ground.ts'
import { entryLines } from './story-lines.ts'
import { shortly } from './signals.ts'
import type { Told } from './told.ts'

/** How many lines one entry of the story may take: the move, and what follows from it in lines of its own. */
export const LINES = 64
/** So many moves of others are told in full each round, unless more were addressed to the player. */
const FULL_A_ROUND = 1

interface Lines {
  readonly entry: Entry
  readonly weight: number
  readonly lines: readonly StoryLineView[]
}

const kept = new WeakMap<Told, Map<string, WeakMap<Entry, Lines>>>()

/** What this seat heard, line by line; entries are told once and remembered. */
export function storyView(ground: Ground, from = 0): readonly StoryLineView[] {
  const told = ground.heard.filter(({ key }) => key >= from).map((heard) => linesOf(ground, heard))
  const full = new Set(weightiest(told, ground.me))
  return told.flatMap((entry, at) => {
    if (isIdle(entry, told[at - 1])) return entry.lines.slice(1)
    return full.has(entry) ? inFull(entry.lines) : shortAgain(ground, entry)
  })
}

/** What became of it after the entry was told: a wording accepted is called old once another came, a signature may have fallen. */
function shortAgain(ground: Ground, { entry, lines }: Lines): readonly StoryLineView[] {
  const [first, ...rest] = lines
  if (!first || (entry.move.kind !== 'stance' && entry.move.kind !== 'sign')) return lines
  const short = shortly(ground, entry)
  return short === first.short ? lines : [{ ...first, short }, ...rest]
}

/** A delegation that spoke in this round and now only listens, or talked aside: that need not, or may not, be told. */
function isIdle({ entry, lines }: Lines, before: Lines | undefined): boolean {
  if (entry.veiled) return true
  if (entry.move.kind !== 'pass' || before === undefined || (lines[0]?.changes.length ?? 0) > 0) return false
  return before.entry.round === entry.round && before.entry.move.party === entry.move.party
}

function linesOf(ground: Ground, { key, entry }: Heard): Lines {
  const listener = `${ground.me} ${ground.opened}`
  const byListener = kept.get(ground.told) ?? new Map<string, WeakMap<Entry, Lines>>()
  kept.set(ground.told, byListener)
  const byEntry = byListener.get(listener) ?? new WeakMap<Entry, Lines>()
  byListener.set(listener, byEntry)
  const found = byEntry.get(entry) ?? toldEntry(ground, key, entry)
  byEntry.set(entry, found)
  return found
}

function toldEntry(ground: Ground, key: number, entry: Entry): Lines {
  const lines = entryLines(ground, entry).map((line, at) => ({ key: key * LINES + at, ...line }))
  return { entry, weight: weightOf(ground, entry), lines }
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

/** Kinds of move that are told in full to whoever they are addressed to. */
const ADDRESSED: ReadonlySet<string> = new Set(['trade', 'promise', 'warn'])

/** The entries told in full: what was said to the player, and beside it the weightiest of each round. */
function weightiest(told: readonly Lines[], me: PartyIndex): readonly Lines[] {
  const rounds = new Map<number, Lines[]>()
  for (const entry of told) {
    const round = rounds.get(entry.entry.round) ?? []
    rounds.set(entry.entry.round, round)
    if (entry.weight > 0) round.push(entry)
  }
  return [...rounds.values()].flatMap((round) => {
    const mine = round.filter((lines) => isToMe(lines, me))
    const rest = round.filter((lines) => lines.weight > 1 && !mine.includes(lines))
    const weighty = rest.toSorted((a, b) => b.weight - a.weight)
    return [...mine, ...weighty.slice(0, Math.max(0, FULL_A_ROUND - mine.length))]
  })
}

function isToMe({ entry: { move }, lines }: Lines, me: PartyIndex): boolean {
  return lines[0]?.reply === true || (ADDRESSED.has(move.kind) && 'to' in move && move.to === me)
}

function inFull([first, ...rest]: readonly StoryLineView[]): readonly StoryLineView[] {
  return first ? [{ ...first, weight: 'full' }, ...rest] : rest
}
