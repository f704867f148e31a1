import type { Condition, Difficulty } from './condition.ts'
import type { Effect } from './effect.ts'

/** Positions in the scenario's lists; the level's ids stay with the level. */
export type PartyIndex = number
export type IssueIndex = number
export type TrackIndex = number

/** One way an issue can stand in a text: -1 the text is silent on it, 0 to n-1 its options in the level's order. */
export type Choice = number
export const SILENT: Choice = -1

/** One choice for every issue, in the scenario's order. */
export type Package = readonly Choice[]

export const FEATURES = ['specificity', 'verification', 'guarantees', 'disputes', 'inclusion'] as const

export const ABILITY_KINDS = [
  'order',
  'package',
  'bridge',
  'circulate',
  'recess',
  'caucus',
  'deadline',
  'advance',
  'invite',
  'channel',
  'signal',
  'object',
  'appeal',
] as const
export type AbilityKind = (typeof ABILITY_KINDS)[number]

/** Kinds of move every delegation has. */
export const COMMON_KINDS = [
  'table',
  'stance',
  'park',
  'reopen',
  'trade',
  'ask',
  'take',
  'request',
  'reassure',
  'warn',
  'promise',
  'vow',
  'consult',
  'press',
  'pass',
] as const
export type CommonKind = (typeof COMMON_KINDS)[number]

/** What everybody knows before the talks: a party seeks this wording, or opposes it. */
export interface Position {
  readonly issue: IssueIndex
  readonly choice: Choice
  readonly seeks: boolean
}

export interface PartyRule {
  readonly id: string
  readonly presence: 'table' | 'absent'
  readonly chair: boolean
  readonly signs: 'always' | 'by-option' | 'never'
  /** Trust in every party at the start, 0 to 100. */
  readonly trust: readonly number[]
  readonly positions: readonly Position[]
  readonly capital?: CapitalRule | undefined
}

/** A capital: groups with seats, and how many seats must say yes. The bars are ranges; the draw is hidden. */
export interface CapitalRule {
  readonly groups: readonly {
    readonly id: string
    readonly seats: number
    readonly bar: readonly [number, number]
  }[]
  readonly quota: number
  /** More clauses than are free, initialled without a word, raise every bar by so many points each. */
  readonly unargued?: { readonly free: number; readonly points: number } | undefined
}

export interface OptionRule {
  readonly id: string
  /** Points it adds to how long an agreement lasts, by feature in FEATURES' order. */
  readonly features: readonly number[]
  /** Parties whose signature the text needs once this stands in it. */
  readonly signatories: readonly PartyIndex[]
  readonly recognition: boolean
}

export interface IssueRule {
  readonly id: string
  readonly track: TrackIndex
  readonly options: readonly OptionRule[]
  /** The option that silence amounts to, or SILENT when silence has points of its own. */
  readonly silentAs: Choice
  readonly safeguard: boolean
}

export interface TrackRule {
  readonly id: string
  readonly issues: readonly IssueIndex[]
  /** Slots it may take before the talks move on. */
  readonly slots: number
}

export interface AbilityRule {
  readonly id: string
  readonly kind: AbilityKind
  readonly seats: readonly PartyIndex[]
  readonly cost: number
  /** How often in a session, for each seat that has it; Infinity when unlimited. */
  readonly uses: number
  readonly effects: readonly Effect[]
}

export interface ReactionRule {
  readonly id: string
  readonly slots: number
  readonly effects: readonly Effect[]
  /** Who may choose it; empty means everybody. */
  readonly seats: readonly PartyIndex[]
}

export interface EventRule {
  readonly id: string
  readonly kind: 'record' | 'simulated'
  readonly severe: boolean
  readonly when: Condition
  /** Per cent a round while the condition holds. */
  readonly chance: number
  readonly times: number
  readonly effects: readonly Effect[]
  readonly reactions: readonly ReactionRule[]
}

export interface PressRule {
  readonly id: string
  readonly seats: readonly PartyIndex[]
  readonly effects: readonly Effect[]
}

export interface EndingRule {
  readonly id: string
  readonly when: Condition
  readonly good: boolean
}

export interface AnchorRule {
  readonly of: readonly [IssueIndex, Choice]
  readonly to: readonly [IssueIndex, Choice]
  readonly points: number
}

export interface ClockRule {
  readonly startMinute: number
  readonly minutesPerSlot: number
  readonly slots: number
  readonly closingSlots: number
  readonly finalSlots: number
  readonly costs: Readonly<Record<CommonKind, number>>
}

/** Trust is in points of 0 to 100; see the level schema for what each number is for. */
export interface TrustRule {
  readonly kept: number
  readonly broken: number
  readonly hollow: number
  readonly reopened: number
  readonly pestering: number
  readonly reassurance: number
  readonly warning: number
  readonly openAt: number
  readonly guardedAt: number
}

export interface DurabilityRule {
  /** Per cent by feature in FEATURES' order; they add up to 100. */
  readonly weights: readonly number[]
  /** Smallest gain of a signatory -> per mille left; rows ascend, between them it is interpolated. */
  readonly gains: readonly { readonly gain: number; readonly share: number }[]
  readonly holds: number
  /** What a text gains where everybody whose criticism counts finds one met, 0 to 1000; see heard.ts. */
  readonly heard: number
}

export interface DifficultyRule {
  readonly candour: number
  readonly patience: number
  /** Per cent of the chance of simulated events. */
  readonly events: number
}

/** What the rules need of a level: numbers and indices, no words and no secrets. */
export interface Scenario {
  readonly id: string
  readonly utility: { readonly min: number; readonly max: number }
  readonly parties: readonly PartyRule[]
  readonly tracks: readonly TrackRule[]
  readonly issues: readonly IssueRule[]
  readonly abilities: readonly AbilityRule[]
  readonly press: readonly PressRule[]
  readonly events: readonly EventRule[]
  readonly endings: readonly EndingRule[]
  readonly anchors: readonly AnchorRule[]
  readonly clock: ClockRule
  readonly trust: TrustRule
  readonly durability: DurabilityRule
  readonly difficulties: Readonly<Record<Difficulty, DifficultyRule>>
  /** Phase ids by kind, for conditions: the stage 'talks' answers to every phase of kind talks, and so on. */
  readonly phases: readonly { readonly id: string; readonly kind: string }[]
  readonly absent?: {
    readonly party: PartyIndex
    readonly bar: readonly [number, number]
    readonly delay: number
  }
}
