import type { Brief } from '../../negotiation/brief.ts'
import type { Move, Refusal } from '../../negotiation/move.ts'
import { refusalOf } from '../../negotiation/rules.ts'
import type { PartyIndex, Scenario } from '../../negotiation/scenario.ts'
import type { Consequence, Entry } from '../../negotiation/story.ts'
import type { Session } from '../../negotiation/session.ts'
import { entryFor, type SeatView, viewFor } from '../../negotiation/view.ts'
import type { Conducted, MachinePhase } from '../conducted.ts'
import type { PartyView } from '../shown/delegations.ts'
import type { Who } from '../words/sentence.ts'
import type { Words } from '../words/words.ts'
import { type Told, toldIn } from './told.ts'

/** An entry of the story that this seat heard; the key is its place in the whole story. */
export interface Heard {
  readonly key: number
  readonly entry: Entry
}

/**
 * What every part of a seat's view is made from: the session as this seat sees it, its own brief and the level's
 * words. Nobody else's secrets are in reach from here; only the debrief asks for more.
 */
export interface Ground {
  readonly told: Told
  readonly words: Words
  readonly scenario: Scenario
  /** The session's own number: what has several ways of being told takes one by it. */
  readonly seed: number
  readonly seen: SeatView
  readonly heard: readonly Heard[]
  readonly me: PartyIndex
  readonly brief: Brief
  readonly phase: MachinePhase
  readonly who: (party: PartyIndex) => Who
  readonly party: (party: PartyIndex) => PartyView
  readonly refusal: (move: Move) => Refusal | undefined
  /** Everything from this place of the story on is news. */
  readonly lastSeen: number
  readonly selected: number | null
  /** In the debrief: what was said aside between others, and their promises, may be told too. */
  readonly opened: boolean
}

export function groundOf(conducted: Conducted): Ground {
  const { loaded, world, session, me, language, settings, phase, lastSeen, selected } = conducted
  const told = toldIn(loaded, { language, aliases: settings.aliases })
  const brief = world.briefs[me]
  if (!brief) throw new Error(`party ${me} of ${loaded.file.id} has no brief`)
  const { scenario } = world
  const { seen, heard } = seatOf(session, me)
  return {
    told,
    words: told.words,
    scenario,
    seed: world.seed,
    seen,
    heard,
    me,
    brief,
    phase,
    who: whoIn(told, me),
    party: (party) => partyIn(told, party),
    refusal: (move) => refusalOf(scenario, session, move),
    lastSeen,
    selected,
    opened: false,
  }
}

export function partyIn(told: Told, party: PartyIndex): PartyView {
  const view = told.parties[party]
  if (!view) throw new Error(`level ${told.level.id} has no party ${party}`)
  return view
}

/** How sentences name delegations when they are told to this seat. */
export function whoIn(told: Told, me: PartyIndex): (party: PartyIndex) => Who {
  return (party) =>
    party === me
      ? { name: told.words.delegations.yours, you: true }
      : { name: partyIn(told, party).delegation, you: false }
}

interface Seat {
  readonly seen: SeatView
  readonly heard: readonly Heard[]
}
const seats = new WeakMap<Session, Map<PartyIndex, Seat>>()

/** The session from one seat, made once for every state of the session. */
export function seatOf(session: Session, party: PartyIndex): Seat {
  const kept = seats.get(session) ?? new Map<PartyIndex, Seat>()
  seats.set(session, kept)
  const found = kept.get(party) ?? { seen: viewFor(session, party), heard: heardBy(session, party) }
  kept.set(party, found)
  return found
}

/** Of what others said aside, the seat hears what came with the round's end all the same. */
function heardBy(session: Session, party: PartyIndex): readonly Heard[] {
  return session.story.flatMap((entry, key) => {
    if (entry.heardBy.length === 0 || entry.heardBy.includes(party)) return [{ key, entry }]
    const veiled = entryFor(entry, party, session.promises)
    return veiled === undefined ? [] : [{ key, entry: veiled }]
  })
}

/** Whether a seat may be told of this consequence: nobody else's notes, and no promise made aside to others. */
export function mayTell({ seen, me }: Ground, consequence: Consequence): boolean {
  if (consequence.kind === 'note') return consequence.party === me
  if (consequence.kind === 'reservation') return consequence.party === me
  if (consequence.kind !== 'promise') return true
  return seen.promises.some((promise) => promise.id === consequence.promise)
}

/** The time of day at a slot of the clock, in minutes after midnight, and as 14:30. */
export function minuteAt(scenario: Scenario, slot: number): number {
  return (scenario.clock.startMinute + slot * scenario.clock.minutesPerSlot) % 1440
}

export function timeAt(scenario: Scenario, slot: number): string {
  const minute = minuteAt(scenario, slot)
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
