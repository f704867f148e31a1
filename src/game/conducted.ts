import type { LookBack } from '../analysis/nearby.ts'
import type { Loaded } from '../levels/read-level.ts'
import type { IssueIndex, PartyIndex } from '../negotiation/scenario.ts'
import type { Session, World } from '../negotiation/session.ts'
import type { Draft } from './intent.ts'
import type { SettingsView } from './shown/app.ts'
import type { Screen } from './shown/happening.ts'
import type { Chosen } from './shown/session.ts'

/** The phases of an evening as the machine knows them; the level says which there are and in which order. */
export const PHASES = [
  'briefing',
  'agenda',
  'talks',
  'closing',
  'reading',
  'final',
  'capitals',
  'absent',
  'ending',
  'debrief',
  'complete',
] as const
export type PhaseKind = (typeof PHASES)[number]

/** Where in the house the player stands while delegations sit together; 'event' interrupts the other three. */
export type Place = 'plenary' | 'corridor' | 'recess' | 'event'

export const DEBRIEF_STEPS = ['describe', 'analyse', 'transfer'] as const
export type DebriefStep = (typeof DEBRIEF_STEPS)[number]

/** The machine's state as a small value. */
export interface MachinePhase {
  readonly kind: PhaseKind
  /** 'plenary' in every phase without places. */
  readonly place: Place
  /** The other delegation, in the corridor only. */
  readonly with?: PartyIndex
  /** In the debrief, and in 'complete' for the step being read again. */
  readonly step?: DebriefStep
}

/** Everything the views of one session are made from. Big parts are shared by reference and never copied. */
export interface Conducted {
  readonly id: string
  readonly name: string
  readonly loaded: Loaded
  readonly world: World
  readonly session: Session
  readonly me: PartyIndex
  readonly persons: readonly boolean[]
  readonly phase: MachinePhase
  /** A screen the player has opened over the one where the phase stands (map, capital, ...); null: the phase's own. */
  readonly look: Screen | null
  readonly selected: IssueIndex | null
  readonly draft: Draft | null
  readonly notebook: string
  /** Answers to the debrief's questions, by the question's id. */
  readonly reflections: Readonly<Record<string, string>>
  /** What is chosen and not yet confirmed, by the name of the choice. */
  readonly chosen: Chosen
  readonly seenHints: readonly string[]
  /** The hint that was read last on this page, and in which round. */
  readonly hintRead: { readonly id: string; readonly round: number } | null
  /** How long the story was when the player last moved: everything from there on is news. */
  readonly lastSeen: number
  readonly language: string
  readonly settings: SettingsView
  /** What was possible, which a worker hands in some time after the talks are over. */
  readonly analysis: LookBack | null
  /** Counterparts are moving. */
  readonly thinking: boolean
}
