import type { PartyView } from './delegations.ts'

export interface AnswerView {
  readonly party: PartyView
  readonly name: string
  readonly yes: boolean
  /** It said yes to the text before the last sitting as well: that is told once for all such capitals. */
  readonly again: boolean
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
  /** Who signed, put it off, declined or left, and how capitals and the absent party answered, a line for each. */
  readonly closing: readonly { readonly party: PartyView; readonly yes: boolean; readonly text: string }[]
  readonly told: readonly { readonly party: PartyView; readonly text: string }[]
  /** `heard`: whose criticism the text meets; empty where nothing was circulated, or the level does not count it. */
  readonly durability: { readonly word: string; readonly permille: number; readonly heard: string } | null
  readonly counts: {
    readonly agreed: number
    readonly bracketed: number
    readonly tabled: number
    readonly parked: number
    readonly open: number
  }
  readonly signed: boolean
}
