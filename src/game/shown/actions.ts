import type { HintView } from './story.ts'

/** What the player's own brief says of a wording: -2 to 2, with a word, and in full with the weight of the clause. */
export interface OwnWorthView {
  readonly level: number
  readonly word: string
  readonly full: string
}

/** The same beside a wording that may be chosen, and whether it stands in the text now. */
export interface Marks {
  readonly standing: boolean
  readonly own: OwnWorthView
}

interface Choosable {
  readonly label: string
  readonly note: string
}

export type FieldView =
  | {
      readonly name: string
      readonly kind: 'pick'
      readonly label: string
      readonly value: number | string | null
      readonly options: readonly (Choosable &
        Partial<Marks> & { readonly value: number | string; readonly disabled: string | null })[]
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
        /** What the text says of it now. */
        readonly stands: string
        readonly disabled: string | null
        /** Something is still to be settled here, neither initialled nor parked, and it may be part of the move. */
        readonly live: boolean
        readonly options: readonly (Choosable & Marks & { readonly value: number })[]
      }[]
    }
  | {
      readonly name: string
      readonly kind: 'several'
      readonly label: string
      readonly value: readonly number[]
      readonly options: readonly (Choosable & { readonly value: number })[]
    }
  | {
      readonly name: string
      readonly kind: 'ranking'
      readonly label: string
      readonly value: readonly number[]
      readonly options: readonly (Choosable & { readonly value: number })[]
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
  /**
   * How the move will be told; null where what was chosen says it all, and as long as it is not one yet: then the problem
   * says why.
   */
  readonly sentence: string | null
  readonly ready: boolean
  readonly problem: string | null
  /** The problem is only that something is still to be chosen. */
  readonly missing: boolean
  readonly confirmLabel: string
  /** Where several clauses are set at once: a text drafted from the notebook, to be taken over or not. */
  readonly aid: {
    readonly about: string
    readonly changes: readonly { readonly issue: number; readonly choice: number }[]
    readonly lines: readonly string[]
  } | null
}
