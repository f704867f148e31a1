import type { ActionView, ComposerView } from './actions.ts'
import type { DebriefView } from './debrief.ts'
import type { DelegationView, NotebookView, OfferView, PartyView, PromiseView } from './delegations.ts'
import type { AnswerView, EndingView } from './ending.ts'
import type { BriefView, CapitalView } from './home.ts'
import type { EventView, FactStatus, FactView, HintView, OutcomeView, StoryLineView } from './story.ts'
import type { CriticisedView, TrackView, WeighedWordingView } from './text.ts'

export interface ClockView {
  readonly time: string
  /** Minutes after midnight. */
  readonly minute: number
  readonly partOfDay: string
  readonly slots: number
  readonly spent: number
  /** Whether there is still something to spend them on: once the talks are over they say nothing. */
  readonly counts: boolean
  readonly line: string
  readonly phase: string
  /** After a refusal: one clause, a clock of its own, and no phase of the level. */
  readonly lastSitting: boolean
  /** Of the phases at the table, 0 for the first; -1 before them, as many as there are after them. */
  readonly phaseIndex: number
  /** Those at the table, by name: what comes before and after is not counted. */
  readonly phases: readonly string[]
  readonly trackLine: string
}

/** Places in lists, or words, by the name of the choice. */
export type Chosen = Readonly<Record<string, number | string | readonly number[]>>

export interface SessionView {
  readonly id: string
  readonly level: {
    readonly id: string
    readonly title: string
    readonly place: string
    readonly checked: string
    readonly recordNote: string
  }
  readonly you: PartyView
  readonly clock: ClockView
  /** Whose move it is, in words: Your move; The US delegation is answering; ... */
  readonly turnLine: string
  readonly yourTurn: boolean
  readonly thinking: boolean
  readonly delegations: readonly DelegationView[]
  readonly tracks: readonly TrackView[]
  readonly counts: {
    readonly agreed: number
    readonly bracketed: number
    readonly tabled: number
    readonly open: number
    readonly parked: number
  }
  readonly revision: number
  readonly actions: readonly ActionView[]
  readonly composer: ComposerView | null
  readonly event: EventView | null
  /** What the player's last move was, and what has come of it so far; null when nothing has. */
  readonly outcome: OutcomeView | null
  /** A trade that another delegation put to you and that waits for your answer. */
  readonly incoming: {
    readonly trade: number
    readonly from: PartyView
    readonly line: string
    /** Clauses that were unticked: they are left out of what would be accepted. */
    readonly left: readonly number[]
    /** What the text would be worth to the own side if what is ticked were accepted. */
    readonly worth: string
    /** It answers a trade of the seat's own: it is taken whole, or refused. */
    readonly final: boolean
    /** Why what is ticked of it cannot be accepted; empty if it can. */
    readonly barred: string
    /** What accepting it would cost in trust or at home: a promise of one's own broken, a vow gone against. */
    readonly costs: readonly HintView[]
    readonly give: readonly WeighedWordingView[]
    readonly get: readonly WeighedWordingView[]
  } | null
  /** Somebody asked what you would need, or the chair circulated the text: you owe an answer. */
  readonly owed: {
    readonly kind: 'offer' | 'criticise'
    readonly from: PartyView
    readonly line: string
    /** For a circulated text: the clauses that may be named, what the own brief minds most first. */
    readonly clauses: readonly CriticisedView[]
  } | null
  readonly story: readonly StoryLineView[]
  /** Lines since the player's last move. */
  readonly news: readonly StoryLineView[]
  readonly wire: readonly {
    readonly status: FactStatus | 'simulated'
    readonly time: string
    readonly text: string
  }[]
  readonly promises: readonly PromiseView[]
  /** What is chosen and not yet confirmed, by the name of the choice. */
  readonly chosen: Chosen
  readonly notebook: NotebookView
  readonly capital: CapitalView | null
  readonly brief: BriefView
  readonly background: readonly {
    /** Where its facts stand, each source and status once. */
    readonly sources: readonly { readonly status: FactView['status']; readonly line: string }[]
    readonly date: string
    readonly text: string
    readonly facts: readonly FactView[]
  }[]
  readonly simplifies: readonly string[]
  readonly corridor: {
    readonly with: PartyView
    readonly lines: readonly StoryLineView[]
    readonly offers: readonly OfferView[]
    /** What stays between the two, unless one chooses to say it in the room. */
    readonly between: readonly ActionView[]
    /** What everybody hears, wherever it is decided. */
    readonly heard: readonly ActionView[]
    readonly mood: string
  } | null
  readonly agenda: {
    readonly canOrder: boolean
    readonly order: readonly number[]
    readonly line: string
  } | null
  readonly reading: {
    readonly text: readonly {
      readonly number: string
      readonly treaty: string
      /** What became of it since the reading before this one, in words; null at the first. */
      readonly changed: string | null
    }[]
    readonly left: readonly string[]
    readonly signatories: readonly PartyView[]
    readonly worth: string
    /** How it is likely to fare in the seat's own capital; empty without one. */
    readonly home: string
    readonly since: {
      /** Whether a reading came before this one, so that this is since then; else since the player's last move. */
      readonly again: boolean
      /** Which clauses read otherwise than at the reading before; null at the first. */
      readonly text: string | null
      /** What the player's capital and the absent party have said of the text in that time. */
      readonly words: readonly { readonly time: string; readonly party: PartyView; readonly text: string }[]
      readonly lines: readonly StoryLineView[]
    }
    readonly canSign: boolean
    /** Whether the closing can be taken up once more. */
    readonly canGoOn: boolean
  } | null
  readonly answers: {
    readonly capitals: readonly AnswerView[]
    /** Which of them say to this text what they said to the first; empty where there are none. */
    readonly still: string
    readonly absent: { readonly party: PartyView; readonly accepts: boolean; readonly line: string } | null
    readonly final: string | null
    readonly step: 'capitals' | 'absent'
  } | null
  readonly ending: EndingView | null
  readonly debrief: DebriefView | null
  readonly hint: { readonly id: string; readonly at: string; readonly text: string } | null
  readonly proceedLabel: string | null
}
