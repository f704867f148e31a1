import type { MoveOf } from '../negotiation/move.ts'
import type { AppView, Preparing, SettingsView } from './shown/app.ts'
import type { Happening, Screen } from './shown/happening.ts'
import type { Difficulty } from './shown/levels.ts'
import type { Chosen } from './shown/session.ts'

/** The fields of a move being composed, by the names that FieldView gives; kept in the save as they are typed. */
export interface Draft {
  /** The action's id: a kind of move or an ability's id. */
  readonly action: string
  readonly fields: Readonly<
    Record<
      string,
      number | string | readonly number[] | readonly { readonly issue: number; readonly choice: number }[]
    >
  >
}

/** Everything a person can ask of the game. What is not possible now is ignored and announced, never thrown. */
export type Intent =
  | { readonly kind: 'go'; readonly to: Screen }
  | { readonly kind: 'back' }
  | {
      readonly kind: 'begin'
      readonly level: string
      readonly seat: string
      readonly difficulty: Difficulty
      readonly seed: number | null
      readonly name: string | null
    }
  /** What is typed for a session before it begins; kept until one begins. */
  | { readonly kind: 'prepare'; readonly change: Partial<Preparing> }
  | { readonly kind: 'continue'; readonly session: string }
  | { readonly kind: 'rename'; readonly session: string; readonly name: string }
  /** Into the bin, out of it again, and out of it for good. */
  | { readonly kind: 'discard'; readonly session: string }
  | { readonly kind: 'restore'; readonly session: string }
  | { readonly kind: 'erase'; readonly session: string }
  | { readonly kind: 'import'; readonly text: string }
  | { readonly kind: 'proceed' }
  | { readonly kind: 'select'; readonly issue: number | null }
  | { readonly kind: 'visit'; readonly party: number }
  | { readonly kind: 'compose'; readonly draft: Draft | null }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'stance'; readonly issue: number; readonly stance: 'accepts' | 'reserves' }
  | { readonly kind: 'react'; readonly reaction: number }
  | {
      /**
       * The answer to a trade. Accepting a part names the part, in the maker's halves. A counter names one's own: what
       * one would give, and what one would get for it.
       */
      readonly kind: 'answer'
      readonly answer: 'accept' | 'refuse' | 'counter'
      readonly give?: readonly { readonly issue: number; readonly choice: number }[]
      readonly get?: readonly { readonly issue: number; readonly choice: number }[]
    }
  /** What is owed to a question or to a circulated text; of the latter the clause that is named, with its reason or vaguely. */
  | { readonly kind: 'settle'; readonly with: 'own-price' | 'none'; readonly issue?: number }
  | { readonly kind: 'sign'; readonly answer: MoveOf<'sign'>['answer'] }
  | { readonly kind: 'order'; readonly tracks: readonly number[] }
  | { readonly kind: 'setting'; readonly change: Partial<SettingsView> }
  | { readonly kind: 'note'; readonly text: string }
  /** What is chosen and not yet confirmed: an order, an answer; kept as it is chosen. */
  | { readonly kind: 'choose'; readonly what: string; readonly value: Chosen[string] }
  | { readonly kind: 'reflect'; readonly question: string; readonly answer: string }
  | { readonly kind: 'dismiss' }
  | { readonly kind: 'hint-seen'; readonly id: string }

/** The one door between the game and what shows it. */
export interface Door {
  readonly view: () => AppView
  /** Called after every change with what happened; returns the way to stop. */
  readonly subscribe: (listener: (view: AppView, happenings: readonly Happening[]) => void) => () => void
  readonly send: (intent: Intent) => void
  /**
   * The session with its level, for a file or as a text that can be pasted; moves and no board. Also of what lies in the
   * bin or cannot be continued, as it is.
   */
  readonly exported: (session: string, form: 'file' | 'text') => Promise<string>
}
