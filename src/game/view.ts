/**
 * What panels, scenes and sound are told: words already in the player's language, numbers already judged.
 * Nothing here holds another seat's secret; panels do no arithmetic on worth and no legality.
 */

export type Tone = 'gain' | 'harm' | 'cost' | 'learn' | 'neutral'
export type FactStatus = 'stated' | 'reported' | 'denied' | 'assessed' | 'happened' | 'scheduled'
export type ClauseStatus = 'open' | 'tabled' | 'bracketed' | 'agreed' | 'parked'
export type StanceKind = 'silent' | 'accepts' | 'reserves' | 'objects'
export type Difficulty = 'calm' | 'tense' | 'fraught'

/** A line that says what will or did change. */
export interface HintView {
  readonly tone: Tone
  readonly certainty: 'certain' | 'likely' | 'possible'
  readonly text: string
}

/** A fact with its source line: status, date, paragraph. */
export interface FactView {
  readonly id: string
  readonly status: FactStatus
  readonly date: string
  readonly text: string
  readonly who: readonly string[]
  /** For example: Europe Brief News, April 2025, paragraph 5. */
  readonly source: string
}

export interface PartyView {
  readonly index: number
  readonly id: string
  readonly code: string
  readonly name: string
  readonly delegation: string
  /** Two-letter country code for the flag picture, or null. */
  readonly flag: string | null
  readonly colour: string
  readonly leader: { readonly name: string; readonly role: string } | null
}

export interface LevelCardView {
  readonly id: string
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly place: string
  readonly date: string
  readonly minutes: string
  readonly checked: string
  /** Nothing in it happened. */
  readonly fictional: boolean
  /** It explains the game as it is played. */
  readonly teaches: boolean
  /** What its facts rest on, or that there are none. */
  readonly recordLine: string
  /** Whether it has events that a player may wish to leave out. */
  readonly severe: boolean
  readonly contentNotes: readonly string[]
  readonly seats: readonly SeatCardView[]
  readonly difficulties: readonly { readonly id: Difficulty; readonly name: string; readonly about: string }[]
}

export interface SeatCardView {
  readonly party: PartyView
  readonly cover: 'lines' | 'dial' | 'field'
  readonly public: string
  readonly different: readonly { readonly icon: string; readonly text: string }[]
  readonly hard: string
  readonly difficulty: { readonly level: number; readonly word: string }
  /** Fact ids shown as sources. */
  readonly facts: readonly string[]
}

/** A saved session in the list. */
export interface SavedView {
  readonly id: string
  readonly name: string
  readonly line: string
  readonly when: string
  /** Set when it cannot be continued, with a plain reason; it is kept. */
  readonly problem: string | null
  readonly finished: boolean
}

export interface SettingsView {
  readonly volumeMaster: number
  readonly volumeRoom: number
  readonly volumeCues: number
  readonly muted: boolean
  readonly captions: boolean
  readonly reducedMotion: 'system' | 'on' | 'off'
  readonly textSize: 100 | 125 | 150 | 200
  readonly theme: 'evening' | 'paper'
  readonly readableFont: boolean
  readonly severeEvents: boolean
  readonly aliases: boolean
  readonly hints: boolean
  readonly skipNarration: boolean
}

export interface StanceView {
  readonly party: PartyView
  readonly kind: StanceKind
  /** Narrated in full, for example: The US delegation reserves: ... */
  readonly line: string
  /** Two to five words for the clause row. */
  readonly short: string
  readonly prefers: string | null
}

export interface ClauseView {
  readonly issue: number
  readonly id: string
  readonly number: string
  readonly name: string
  readonly question: string
  readonly status: ClauseStatus
  readonly statusLine: string
  /** The standing wording, or null while open. */
  readonly treaty: string | null
  readonly plain: string
  readonly short: string
  /** Wordings that somebody reserving would rather see, shown in brackets after the standing one. */
  readonly alternatives: readonly string[]
  readonly stances: readonly StanceView[]
  readonly initials: readonly string[]
  readonly agreedAt: string | null
  readonly tabledBy: PartyView | null
  /** Changed since the player's last move, with the time; or null. */
  readonly changed: string | null
  readonly mine: StanceKind
  /** What the player's own brief says of the standing wording: never another party's. */
  readonly advice: string
  readonly selected: boolean
  readonly canAccept: boolean
  readonly canReserve: boolean
  readonly options: readonly OptionView[]
  /** A wording being composed for this clause and not yet confirmed, or null. */
  readonly proposed: string | null
}

export interface OptionView {
  readonly choice: number
  readonly treaty: string
  readonly plain: string
  readonly short: string
  readonly standing: boolean
  /** The player's own side's view, in words and as -2 to 2. */
  readonly own: { readonly level: number; readonly word: string }
  readonly basis: string
  readonly facts: readonly FactView[]
  readonly needs: readonly string[]
}

export interface TrackView {
  readonly index: number
  readonly id: string
  readonly name: string
  readonly short: string
  readonly about: string
  readonly current: boolean
  readonly place: 'past' | 'now' | 'later'
  /** For example: 2 of 3 in brackets. */
  readonly line: string
  readonly clauses: readonly ClauseView[]
}

export interface DelegationView {
  readonly party: PartyView
  readonly you: boolean
  readonly absent: boolean
  readonly gone: boolean
  /** Trust in you as a word and 0 to 5 pips; null for your own card and the absent party. */
  readonly relation: { readonly word: string; readonly pips: number; readonly trend: -1 | 0 | 1 } | null
  /** Its last signal, how it came, and the reason it gave, where there is room for it. */
  readonly signal: {
    readonly icon: 'speech' | 'eye' | 'phone' | 'pen' | 'clock'
    readonly text: string
    readonly why?: string
  }
  readonly tracks: readonly {
    readonly track: string
    readonly stance: 'supports' | 'flexible' | 'reserves' | 'unknown'
    readonly word: string
  }[]
  readonly signs: string
}

export type FieldView =
  | {
      readonly name: string
      readonly kind: 'pick'
      readonly label: string
      readonly value: number | string | null
      readonly options: readonly {
        readonly value: number | string
        readonly label: string
        readonly note: string
        readonly disabled: string | null
      }[]
    }
  | {
      /** Several clauses, one wording each; `value` maps issue -> choice. */
      readonly name: string
      readonly kind: 'changes'
      readonly label: string
      readonly value: readonly { readonly issue: number; readonly choice: number }[]
      readonly clauses: readonly {
        readonly issue: number
        readonly number: string
        readonly name: string
        readonly disabled: string | null
        readonly options: readonly { readonly value: number; readonly label: string; readonly note: string }[]
      }[]
    }
  | {
      readonly name: string
      readonly kind: 'several'
      readonly label: string
      readonly value: readonly number[]
      readonly options: readonly { readonly value: number; readonly label: string; readonly note: string }[]
    }
  | {
      readonly name: string
      readonly kind: 'ranking'
      readonly label: string
      readonly value: readonly number[]
      readonly options: readonly { readonly value: number; readonly label: string; readonly note: string }[]
    }

export interface ActionView {
  /** Kind of move, or the ability's id. */
  readonly id: string
  readonly label: string
  readonly icon: string
  readonly about: string
  readonly group: 'text' | 'talk' | 'home' | 'chair' | 'end'
  readonly cost: number
  readonly costLine: string
  readonly available: boolean
  readonly whyNot: string | null
  /** The best-formed action for the selected clause; one at most. */
  readonly suggested: boolean
}

/** The move being composed: nothing has happened yet and everything can be undone. */
export interface ComposerView {
  readonly action: ActionView
  readonly fields: readonly FieldView[]
  readonly preview: readonly HintView[]
  readonly sentence: string
  readonly ready: boolean
  readonly problem: string | null
  readonly confirmLabel: string
  /** Where several clauses are set at once: a text drafted from the notebook, to be taken over or not. */
  readonly aid: {
    readonly about: string
    readonly changes: readonly { readonly issue: number; readonly choice: number }[]
    readonly lines: readonly string[]
  } | null
}

export interface EventView {
  readonly event: number
  readonly kind: 'record' | 'simulated'
  readonly severe: boolean
  readonly status: FactStatus | 'simulated'
  readonly time: string
  readonly title: string
  readonly text: string
  readonly touches: readonly string[]
  readonly facts: readonly FactView[]
  readonly sourceLine: string
  readonly reactions: readonly {
    readonly index: number
    readonly label: string
    readonly text: string
    readonly cost: string
    readonly hints: readonly HintView[]
  }[]
}

export interface StoryLineView {
  readonly key: number
  readonly time: string
  readonly party: PartyView | null
  readonly text: string
  /** The same in a few words, for a list in which the party stands beside it. */
  readonly short: string
  /** Told in full now, or only listed. */
  readonly weight: 'full' | 'line'
  /** Somebody answers what the player asked. */
  readonly reply: boolean
  /** The event of which this line tells, if it does. */
  readonly event: number | null
  readonly aside: boolean
  readonly changes: readonly HintView[]
}

export interface PromiseView {
  readonly key: number
  readonly maker: PartyView
  readonly to: PartyView
  readonly text: string
  readonly due: string
  readonly status: 'due' | 'kept' | 'broken' | 'void'
  readonly word: string
}

export interface OfferView {
  readonly id: number
  readonly maker: PartyView
  readonly none: boolean
  readonly line: string
  readonly changes: readonly { readonly issue: number; readonly number: string; readonly wording: string }[]
  readonly firmness: string
  readonly until: string
  readonly others: readonly string[]
  readonly canTake: boolean
  readonly whyNot: string | null
}

export interface NotebookView {
  readonly offers: readonly OfferView[]
  readonly notes: readonly { readonly time: string; readonly party: PartyView; readonly text: string }[]
  /** What the player may believe of the others' priorities: between two shares of 0 to 100, with a word for how sure. */
  readonly beliefs: readonly {
    readonly party: PartyView
    readonly bars: readonly { readonly track: string; readonly low: number; readonly high: number }[]
    readonly confidence: string
  }[]
  /** What everybody knew before the talks, by party: a line and what it rests on. */
  readonly known: readonly {
    readonly party: PartyView
    readonly lines: readonly { readonly text: string; readonly basis: string }[]
  }[]
  readonly ownText: string
}

export interface CapitalView {
  readonly name: string
  readonly about: string
  readonly groups: readonly { readonly name: string; readonly seats: number }[]
  readonly quota: number
  readonly total: number
  /** What the text as projected is worth at home, against the visible range; per cent of the scale. */
  readonly range: { readonly low: number; readonly high: number; readonly now: number; readonly word: string }
  readonly guidance: readonly string[]
  /** The rule on clauses accepted without a word and how it stands; empty where there is none. */
  readonly unargued: string
}

export interface BriefView {
  readonly party: PartyView
  readonly who: string
  readonly home: string
  readonly trade: string
  readonly cannot: string
  readonly suspect: string
  readonly opening: string
}

export interface ClockView {
  readonly time: string
  /** Minutes after midnight. */
  readonly minute: number
  readonly partOfDay: string
  readonly slots: number
  readonly spent: number
  readonly line: string
  readonly phase: string
  readonly phaseIndex: number
  readonly phases: readonly string[]
  readonly trackLine: string
}

export interface AnswerView {
  readonly party: PartyView
  readonly name: string
  readonly yes: boolean
  readonly line: string
  readonly seatsFor: number
  readonly seats: number
  readonly quota: number
  readonly groups: readonly { readonly name: string; readonly seats: number; readonly yes: boolean }[]
}

export interface EndingView {
  readonly id: string
  readonly title: string
  readonly everyone: string
  readonly told: readonly { readonly party: PartyView; readonly text: string }[]
  readonly durability: { readonly word: string; readonly permille: number } | null
  readonly counts: {
    readonly agreed: number
    readonly bracketed: number
    readonly parked: number
    readonly open: number
  }
  readonly signed: boolean
}

/** How the session moved, from play-outs of its positions; marks are the moves that turned it. */
export interface ReviewView {
  /** Named stretches of the day, in minutes after midnight. */
  readonly phases: readonly { readonly name: string; readonly from: number; readonly to: number }[]
  /** -100 likely to fail, 100 likely to hold. */
  readonly points: readonly { readonly minute: number; readonly level: number }[]
  readonly marks: readonly {
    readonly minute: number
    readonly sign: '!' | '!!' | '?' | '?!' | '??'
    readonly word: string
    readonly text: string
    /** What else could have been done, or null. */
    readonly better: string | null
  }[]
}

export interface DebriefView {
  readonly step: 'describe' | 'analyse' | 'transfer'
  readonly headline: string
  readonly story: readonly StoryLineView[]
  /** Missing or null until the review has been computed, or when there is none. */
  readonly review?: ReviewView | null
  readonly trustLines: readonly {
    readonly party: PartyView
    readonly from: number
    readonly to: number
    readonly line: string
  }[]
  readonly briefs: readonly (BriefView & {
    readonly wants: readonly {
      readonly number: string
      readonly issue: string
      readonly best: string
      readonly weight: number
    }[]
    readonly redLines: readonly string[]
    readonly reservation: number
    readonly found: string
  })[]
  /** The text as it ended beside the best packages for all signatories; worth per party on the level's scale. */
  readonly packages: readonly {
    readonly id: 'yours' | 'nash' | 'kalai-smorodinsky' | 'egalitarian' | 'welfare'
    readonly name: string
    readonly about: string
    readonly wording: readonly { readonly number: string; readonly short: string; readonly same: boolean }[]
    readonly worth: readonly {
      readonly party: PartyView
      readonly value: number
      readonly gain: number
      readonly ideal: number
      /** Where the bar begins and ends, and its mark for the ideal: per mille of the level's scale. */
      readonly bar: { readonly from: number; readonly to: number; readonly ideal: number }
    }[]
  }[]
  readonly scatter: {
    readonly x: PartyView
    readonly y: PartyView
    readonly points: readonly (readonly [number, number])[]
    readonly frontier: readonly (readonly [number, number])[]
    readonly yours: readonly [number, number]
    readonly best: readonly [number, number] | null
    readonly reservation: readonly [number, number]
  } | null
  readonly left: string
  readonly questions: readonly { readonly id: string; readonly text: string; readonly answer: string }[]
  readonly beliefs: readonly {
    readonly party: PartyView
    readonly believed: readonly number[]
    readonly truth: readonly number[]
    readonly tracks: readonly string[]
  }[]
}

/** What the painted room shows. All numbers are ready to paint. */
export interface SceneView {
  readonly scene:
    | 'none'
    | 'title'
    | 'table'
    | 'telephone'
    | 'corridor'
    | 'map'
    | 'capital'
    | 'signing'
    | 'breaking'
  /** Minutes after midnight; the light follows it. */
  readonly minute: number
  readonly rain: number
  readonly figures: readonly {
    readonly code: string
    readonly name: string
    readonly flag: string | null
    readonly you: boolean
    readonly gone: boolean
    /** It chairs the talks. */
    readonly chair: boolean
    /** Where its level wants it to sit, if it says so; the player sits at the near end. */
    readonly place: 'head' | 'left' | 'right' | null
    readonly pose: 'still' | 'speaks' | 'writes' | 'leans' | 'turns'
    readonly reserves: boolean
    /** 0 far and dark, 100 near and light: trust in the player. */
    readonly warmth: number
  }[]
  /** The other delegation in the corridor. */
  readonly partner: string | null
  readonly brackets: number
  readonly agreed: number
  /** Name on the card before the empty chair, or null when nobody is absent. */
  readonly absent: string | null
  readonly telephone: 'silent' | 'waiting' | 'answered'
  /** Null in a level without a map. */
  readonly map: MapView | null
  readonly still: boolean
}

/** A point of the map in its own units. */
export type MapPoint = readonly [x: number, y: number]

/** The level's schematic map; whatever lies on it is placed already, in units of the sheet. */
export interface MapView {
  /** Whose kept shapes lie under it, beside the level's own land; or null. */
  readonly region: 'ukraine' | null
  readonly width: number
  readonly height: number
  /** What it shows, for whoever does not see it. */
  readonly described: string
  readonly caution: string
  /** How to read it; may be empty. */
  readonly note: string
  readonly land: readonly { readonly id: string; readonly polygon: readonly MapPoint[] }[]
  readonly places: readonly {
    readonly name: string
    readonly kind: 'capital' | 'town' | 'country' | 'sea'
    readonly at: MapPoint
    /** The name stands on the left of its mark. */
    readonly left: boolean
  }[]
  readonly zones: readonly ZoneView[]
}

/** Something that clauses are about. Of `areas`, `line` and `polygon` one is not empty. */
export interface ZoneView {
  readonly id: string
  readonly name: string
  /** A few words under the name; may be empty. */
  readonly note: string
  readonly look: 'stripes' | 'hatching' | 'tint'
  readonly areas: readonly string[]
  readonly line: readonly MapPoint[]
  readonly polygon: readonly MapPoint[]
  readonly onLand: boolean
  readonly pin: MapPoint
  readonly words: MapPoint | null
  /** The clauses that touch it. */
  readonly clauses: readonly {
    readonly number: string
    readonly status: ClauseStatus
    /** The clause is the selected one. */
    readonly selected: boolean
  }[]
}

/** Something that happened just now: scenes animate it, sound plays it, the live region may say it. Never needed to know the state. */
export type Happening =
  | {
      readonly kind: 'bracket-falls'
      readonly issue: number
      readonly number: string
      readonly codes: readonly string[]
    }
  | { readonly kind: 'bracketed'; readonly issue: number; readonly number: string; readonly code: string }
  | { readonly kind: 'tabled'; readonly issue: number; readonly number: string; readonly code: string }
  | { readonly kind: 'speaks'; readonly code: string; readonly text: string }
  | { readonly kind: 'relation'; readonly code: string; readonly by: number }
  | { readonly kind: 'clock'; readonly minute: number }
  | { readonly kind: 'event'; readonly title: string }
  | { readonly kind: 'telephone' }
  | { readonly kind: 'left'; readonly code: string }
  | { readonly kind: 'signed' }
  | { readonly kind: 'broken-up' }
  | { readonly kind: 'screen'; readonly screen: Screen }

export const SCREENS = [
  'title',
  'sessions',
  'seats',
  'briefing',
  'agenda',
  'table',
  'event',
  'corridor',
  'capital',
  'map',
  'reading',
  'answers',
  'ending',
  'debrief',
  'settings',
  'about',
] as const
export type Screen = (typeof SCREENS)[number]

/** One wording in a trade. */
export interface PutWordingView {
  readonly issue: number
  readonly choice: number
  readonly number: string
  readonly wording: string
}

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
  /** A trade that another delegation put to you and that waits for your answer. */
  readonly incoming: {
    readonly trade: number
    readonly from: PartyView
    readonly line: string
    /** It may be answered with another trade. */
    readonly canCounter: boolean
    readonly give: readonly PutWordingView[]
    readonly get: readonly PutWordingView[]
  } | null
  /** Somebody asked what you would need, or the chair circulated the text: you owe an answer. */
  readonly owed: {
    readonly kind: 'offer' | 'criticise'
    readonly from: PartyView
    readonly line: string
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
  readonly notebook: NotebookView
  readonly capital: CapitalView | null
  readonly brief: BriefView
  readonly background: readonly {
    readonly date: string
    readonly text: string
    readonly facts: readonly FactView[]
  }[]
  readonly simplifies: readonly string[]
  readonly corridor: {
    readonly with: PartyView
    readonly lines: readonly StoryLineView[]
    readonly offers: readonly OfferView[]
    readonly actions: readonly ActionView[]
    readonly mood: string
  } | null
  readonly agenda: {
    readonly canOrder: boolean
    readonly order: readonly number[]
    readonly line: string
  } | null
  readonly reading: {
    readonly text: readonly { readonly number: string; readonly treaty: string }[]
    readonly left: readonly string[]
    readonly signatories: readonly PartyView[]
    readonly worth: string
    readonly canSign: boolean
  } | null
  readonly answers: {
    readonly capitals: readonly AnswerView[]
    readonly absent: { readonly party: PartyView; readonly accepts: boolean; readonly line: string } | null
    readonly final: string | null
    readonly step: 'capitals' | 'absent'
  } | null
  readonly ending: EndingView | null
  readonly debrief: DebriefView | null
  readonly hint: { readonly id: string; readonly at: string; readonly text: string } | null
  readonly proceedLabel: string | null
}

export interface AppView {
  readonly screen: Screen
  readonly levels: readonly LevelCardView[]
  readonly saved: readonly SavedView[]
  /** Discarded sessions, newest first. */
  readonly bin: readonly SavedView[]
  readonly settings: SettingsView
  readonly glossary: readonly {
    readonly id: string
    readonly term: string
    readonly text: string
    readonly source: string
    /** How texts name it, as written; one in small letters may also begin a sentence. */
    readonly forms: readonly string[]
  }[]
  readonly about: {
    readonly facts: readonly FactView[]
    readonly sources: readonly string[]
    readonly simplifies: readonly string[]
    readonly assumptions: readonly string[]
  }
  readonly session: SessionView | null
  readonly scene: SceneView
  /** Text said once by the live region. */
  readonly announcement: string
  /** A message that needs the player: a damaged save, a level that does not read. */
  readonly message: { readonly title: string; readonly text: string } | null
  readonly ready: boolean
  /** Seat, difficulty and seed preset by the address. */
  readonly preset: {
    readonly level: string | null
    readonly seat: string | null
    readonly difficulty: Difficulty | null
    readonly seed: number | null
  }
}
