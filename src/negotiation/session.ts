import type { ClauseStatus, Difficulty, Outcome } from './condition.ts'
import type { Commitment, Pending, StandingOffer, Trade, Vow } from './ledger.ts'
import type { Stance } from './move.ts'
import { type Brief, type Habit, HABITS } from './brief.ts'
import type { Choice, IssueIndex, Package, PartyIndex, Scenario, TrackIndex } from './scenario.ts'
import type { Stage } from './stage.ts'
import type { Entry, Note } from './story.ts'

/** An issue as it stands in the text. `choice` is SILENT while the clause is open. */
export interface Clause {
  readonly choice: Choice
  readonly status: ClauseStatus
  /** Who tabled the standing wording, or -1. */
  readonly by: PartyIndex
  /** Round in which it was last tabled, or -1. */
  readonly tabledIn: number
  /** By party. */
  readonly stances: readonly Stance[]
  /** Slot at which it was initialled, or -1, and who initialled. */
  readonly agreedAt: number
  readonly initials: readonly PartyIndex[]
  /** Standing trade that binds this wording to others, or -1. */
  readonly link: number
}

/** How capitals and the absent party answered a signed text. */
export interface Answers {
  readonly text: Package
  readonly capitals: readonly {
    readonly party: PartyIndex
    readonly yes: boolean
    readonly seatsFor: number
    readonly seats: number
    readonly groups: readonly boolean[]
    /** The clause a refusal names, or -1. */
    readonly names: IssueIndex
    /** What it would rather have that clause say; SILENT where it names none, or would have nothing said. */
    readonly prefers: Choice
  }[]
  /** Those whose criticism of the circulated text counts and is met; see heard.ts. */
  readonly heard: readonly PartyIndex[]
  /** Left out when a capital refused first, or nobody is absent. */
  readonly absent?: { readonly accepts: boolean; readonly names: IssueIndex; readonly prefers: Choice }
  readonly durability: number
}

export interface Ended {
  readonly outcome: Outcome
  readonly left: readonly PartyIndex[]
  readonly text: Package
  readonly ending: number
}

/** What lies on the table: everything that happened and stands, and nobody's brief. Saved as moves, never as this. */
export interface Session {
  readonly difficulty: Difficulty
  readonly stage: Stage
  /** 0 while the agenda is set, then from 1. */
  readonly round: number
  /** Slots spent. */
  readonly slot: number
  /** Slots the session has in all; effects and the final sitting may change it. */
  readonly slots: number
  readonly persons: readonly boolean[]
  readonly order: readonly TrackIndex[]
  /** Slots spent in each track, and how many it may take. */
  readonly trackSpent: readonly number[]
  readonly trackSlots: readonly number[]
  readonly clauses: readonly Clause[]
  /** trust[from][to] and its ceiling, 0 to 100. */
  readonly trust: readonly (readonly number[])[]
  readonly ceiling: readonly (readonly number[])[]
  /** Points added to every party's candour by the difficulty and by what happened. */
  readonly candour: readonly number[]
  /** Slots added to every party's patience by the difficulty and by what happened. */
  readonly patience: readonly number[]
  /** Points added to every party's reservation by events, within its cap. */
  readonly reservationShift: readonly number[]
  /** Per cent of the way towards its reservation that events have moved a party. */
  readonly yielding: readonly number[]
  readonly promises: readonly Commitment[]
  readonly vows: readonly Vow[]
  readonly objections: readonly {
    readonly party: PartyIndex
    readonly issue: IssueIndex
    readonly choice: Choice
  }[]
  readonly offers: readonly StandingOffer[]
  readonly trades: readonly Trade[]
  readonly requests: readonly {
    readonly by: PartyIndex
    readonly of: PartyIndex
    readonly ability: number
    readonly slot: number
    readonly aside: boolean
  }[]
  readonly pending: readonly Pending[]
  /** Whether each party has done its part in this round, and what the round costs so far. */
  readonly moved: readonly boolean[]
  readonly roundCost: number
  /** uses[ability][party] so far. */
  readonly uses: readonly (readonly number[])[]
  readonly floor: { readonly party: PartyIndex; readonly issue: IssueIndex } | null
  readonly recess: boolean
  /** Last round of the recess, or -1. */
  readonly recessUntil: number
  /** The chair has closed this track, the closing or the final sitting as of the round's end. */
  readonly advanced: boolean
  /** pressed[party]: press lines it has given. */
  readonly pressed: readonly (readonly number[])[]
  /** reassured[from][to]: how often. */
  readonly reassured: readonly (readonly number[])[]
  /** Slot at which each party last brought a wording, by itself or with another, or -1. */
  readonly broughtAt: readonly number[]
  readonly fired: readonly {
    readonly event: number
    readonly round: number
    readonly reactions: readonly { readonly party: PartyIndex; readonly reaction: number }[]
  }[]
  readonly channel: readonly {
    readonly by: PartyIndex
    readonly sent: number
    readonly due: number
    readonly sends: 'question' | 'draft'
    readonly text: Package
    readonly for: readonly PartyIndex[]
  }[]
  readonly flags: readonly string[]
  /** Round in which a clause was last agreed, 0 before the first. */
  readonly lastAgreed: number
  /** Per cent by which each party's visible range of its own capital's (and the absent party's) bar has narrowed. */
  readonly narrowed: readonly (readonly number[])[]
  readonly barShift: readonly number[]
  /** notes[party]: what that party alone has learnt. */
  readonly notes: readonly (readonly Note[])[]
  readonly signatures: readonly ('none' | 'sign' | 'adjourn' | 'decline')[]
  readonly gone: readonly boolean[]
  readonly finalUsed: boolean
  readonly answers: Answers | null
  readonly firstAnswers: Answers | null
  readonly ended: Ended | null
  readonly story: readonly Entry[]
}

/** Switches a player may set before a session. */
export interface Switches {
  readonly severeEvents: boolean
  readonly frailty: Readonly<Record<Habit, boolean>>
}

/** Every habit of counterparts switched on, or off. */
export function allHabits(on: boolean): Switches['frailty'] {
  const none = {} as Record<Habit, boolean> // filled in the next line
  for (const habit of HABITS) none[habit] = on
  return none
}

/** The whole truth of one session, held by the conductor alone; a seat gets its view, its own brief and luck. */
export interface World {
  readonly scenario: Scenario
  readonly briefs: readonly Brief[]
  readonly seed: number
  readonly difficulty: Difficulty
  readonly switches: Switches
  /** Drawn when the session begins: the bar of every group of every capital, and the absent party's. */
  readonly hidden: { readonly bars: readonly (readonly number[])[]; readonly absent: number }
}
