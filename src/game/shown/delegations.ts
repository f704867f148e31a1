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

export interface PromiseView {
  readonly key: number
  readonly maker: PartyView
  readonly to: PartyView
  readonly text: string
  readonly due: string
  /** Holding: not yet judged, and nothing is left to be done for it. */
  readonly status: 'due' | 'holding' | 'kept' | 'broken' | 'void'
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
  /** The text already says all of it, so that there is nothing left to take. */
  readonly met: boolean
  readonly canTake: boolean
  /** It can be taken, and taking it would undo nothing that is initialled or that every signatory accepts. */
  readonly advised: boolean
  readonly whyNot: string | null
}

export interface NotebookView {
  readonly offers: readonly OfferView[]
  /** Where the absent party's bar lies as far as this seat can see, once it knows something of it. */
  readonly away: { readonly party: PartyView; readonly text: string } | null
  readonly notes: readonly { readonly time: string; readonly party: PartyView; readonly text: string }[]
  /** What the player may believe of the others' priorities: between two shares of 0 to 100, with a word for how sure. */
  readonly beliefs: readonly {
    readonly party: PartyView
    /** In per cent of all that matters to it: the best estimate, and what is still possible around it. */
    readonly bars: readonly {
      readonly track: string
      readonly middle: number
      readonly low: number
      readonly high: number
    }[]
    readonly confidence: string
  }[]
  /** What everybody knew before the talks, by party: a line and what it rests on. */
  readonly known: readonly {
    readonly party: PartyView
    readonly lines: readonly { readonly text: string; readonly basis: string }[]
  }[]
  readonly ownText: string
}
